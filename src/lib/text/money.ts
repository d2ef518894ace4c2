/** `30000元`, `12.50元`: fen only where there are any. */
export function yuanText(fen: number): string {
	const yuan = Math.trunc(fen / 100);
	const rest = Math.abs(fen % 100);
	return rest === 0 ? `${yuan}元` : `${yuan}.${String(rest).padStart(2, '0')}元`;
}
