import type { FileType } from '#lib/domain/catalogue/material.ts';

const TYPES = {
	jpg: '照片',
	png: '照片',
	webp: '照片',
	heic: '照片',
	pdf: '扫描文档',
	dwg: '工程图纸',
	docx: '文字文档',
	xlsx: '表格',
	zip: '压缩包'
} as const satisfies Record<FileType, string>;

/** `照片或者扫描文档`: what may be uploaded, each kind named once. Types this table does not know are left out. */
export function fileTypesText(types: readonly string[]): string {
	const names = types.flatMap((type) => (type in TYPES ? [TYPES[type as FileType]] : []));
	const kinds = [...new Set(names)];
	const last = kinds.pop();
	if (last === undefined) return '清单里列出的格式';
	return kinds.length === 0 ? last : `${kinds.join('、')}或者${last}`;
}
