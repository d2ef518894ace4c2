const DECIMAL = /^-?\d{1,15}(?:\.\d{1,6})?$/;
const YUAN = /^(\d{1,13})(?:\.(\d{1,2}))?$/;
/** Thousands in groups of three, as banks print them. */
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * A number as people type it: full-width digits, `1,234.50`, its unit behind it.
 *
 * @param units written behind it and not part of it
 * @returns plain decimal text without needless noughts, or null when it is no number
 */
export function readDecimal(typed: string, units: readonly string[] = []): string | null {
	const digits = withoutGroups(withoutUnit(plain(typed), units));
	if (!DECIMAL.test(digits)) return null;
	const trimmed = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
	const number = trimmed.replace(/^(-?)0+(?=\d)/, '$1');
	return number === '-0' ? '0' : number;
}

/** Money as people type it, in yuan with at most two decimals. @returns fen, or null when it is no amount */
export function readYuan(typed: string): number | null {
	const yuan = withoutGroups(withoutUnit(plain(typed).replace(/^[¥￥]/, ''), ['人民币', '元整', '元']));
	const [, whole, decimals = ''] = YUAN.exec(yuan) ?? [];
	return whole === undefined ? null : Number(whole + decimals.padEnd(2, '0'));
}

function plain(typed: string): string {
	return typed
		.normalize('NFKC')
		.replace(/\s/g, '')
		.replace(/[\p{Pd}\u2212]/gu, '-');
}

function withoutUnit(text: string, units: readonly string[]): string {
	const unit = units.map(plain).find((one) => one !== '' && text.endsWith(one));
	return unit === undefined ? text : text.slice(0, -unit.length);
}

function withoutGroups(text: string): string {
	return GROUPED.test(text) ? text.replaceAll(',', '') : text;
}
