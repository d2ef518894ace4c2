import type { CaseEvent } from '../case/events.ts';

/** Papers the hall gives out, each numbered, dated and sealed (行政许可法律文书). */
export const DOCUMENT_KINDS = [
	'materials-receipt', // 材料接收凭证
	'correction-letter', // 补正告知书
	'acceptance', // 受理通知书
	'not-needed', // 不受理告知书
	'not-ours', // 不予受理决定书
	'pause', // 特别程序告知书
	'extension', // 延期决定通知书
	'approval', // 准予决定书
	'denial', // 不予决定书
	'result', // 证照、批文等办理结果
	'delivery-receipt', // 送达回证
	'withdrawal', // 撤回告知书
	'revocation' // 撤销决定书
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The paper an event is told by; null: the event leaves none. A result's papers are made before it is issued. */
export function documentKindOf(event: CaseEvent): DocumentKind | null {
	switch (event.type) {
		case 'submitted':
		case 'corrected':
			return 'materials-receipt';
		case 'correction-asked':
			return 'correction-letter';
		case 'accepted':
			return 'acceptance';
		case 'not-accepted':
			return event.ground;
		case 'paused':
			return 'pause';
		case 'extended':
			return 'extension';
		case 'decided':
			return event.outcome === 'approved' ? 'approval' : 'denial';
		case 'delivered':
			return 'delivery-receipt';
		case 'withdrawn':
			return 'withdrawal';
		case 'revoked':
			return 'revocation';
		default:
			return null;
	}
}
