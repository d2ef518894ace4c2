import type { FileType, MaterialId } from '../catalogue/material.ts';
import type { MaterialLine } from './merge-materials.ts';
import { BYTES_A_MEGABYTE } from './megabyte.ts';

/** A file of a material, on the phone or uploaded. */
export type HandedFile = {
	readonly materialId: MaterialId;
	readonly sha256: string;
	readonly type: FileType;
	readonly bytes: number;
	/** What the scanner said; `unscanned` also while it has not said anything. */
	readonly scan: 'unscanned' | 'clean' | 'refused';
};

/** What is wrong with the files of a material. */
export type FileFault =
	| { readonly code: 'no-file' }
	| { readonly code: 'scan-refused' }
	| { readonly code: 'type-refused'; readonly accepts: readonly FileType[] }
	| { readonly code: 'too-large'; readonly maxMegabytes: number };

/** The first fault of the files handed in for a line; null: they will do. */
export function fileFaultOf(
	{ accepts, maxMegabytes }: Pick<MaterialLine, 'accepts' | 'maxMegabytes'>,
	files: readonly HandedFile[]
): FileFault | null {
	if (files.length === 0) return { code: 'no-file' };
	if (files.some(({ scan }) => scan === 'refused')) return { code: 'scan-refused' };
	if (files.some(({ type }) => !accepts.includes(type))) return { code: 'type-refused', accepts };
	if (files.some(({ bytes }) => bytes > maxMegabytes * BYTES_A_MEGABYTE)) return { code: 'too-large', maxMegabytes };
	return null;
}
