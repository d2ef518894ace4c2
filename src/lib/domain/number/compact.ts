/** A number as people type it, without the spaces and strokes that group it; full-width signs become plain ones. */
export function compact(typed: string): string {
	return typed
		.normalize('NFKC')
		.replace(/[\s\p{Pd}\u2212]/gu, '')
		.toUpperCase();
}
