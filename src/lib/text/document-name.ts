import type { DocumentKind } from '#lib/domain/result/document-kind.ts';

const NAMES = {
	'materials-receipt': '材料接收凭证',
	'correction-letter': '补正告知书',
	acceptance: '受理通知书',
	'not-needed': '不受理告知书',
	'not-ours': '不予受理决定书',
	pause: '特别程序告知书',
	extension: '延长期限通知书',
	approval: '准予决定书',
	denial: '不予决定书',
	result: '办理结果',
	'delivery-receipt': '送达回证',
	withdrawal: '撤回申请告知书',
	revocation: '撤销决定书'
} as const satisfies Record<DocumentKind, string>;

export function documentName(kind: DocumentKind): string {
	return NAMES[kind];
}
