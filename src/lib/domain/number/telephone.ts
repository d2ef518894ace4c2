import { compact } from './compact.ts';

const COUNTRY = /^(?:\+|00)?86(?=1[3-9]\d{9}$)/;
const MOBILE = /^1[3-9]\d{9}$/;
/** Area code with its nought, then seven or eight digits that begin with neither 0 nor 1. */
const LANDLINE = /^\(?(0(?:10|2\d|[3-9]\d{2}))\)?([2-9]\d{6,7})$/;
const LOCAL = /^[2-9]\d{6,7}$/;
const SERVICE = /^[48]00\d{7}$/;

/** A mobile number (手机号码) as typed, with or without +86. @returns eleven digits, or null */
export function readMobile(typed: string): string | null {
	const number = compact(typed).replace(COUNTRY, '');
	return MOBILE.test(number) ? number : null;
}

/** Any number one can call back: a landline with or without its area code (`0631-8452345`), 400, or a mobile. */
export function readTelephone(typed: string): string | null {
	const number = compact(typed);
	const [, area, local] = LANDLINE.exec(number) ?? [];
	if (area !== undefined) return `${area}-${local}`;
	if (LOCAL.test(number) || SERVICE.test(number)) return number;
	return readMobile(typed);
}
