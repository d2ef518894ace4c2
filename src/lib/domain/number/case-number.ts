import { toDay, type Day } from '../calendar/day.ts';
import { compact } from './compact.ts';
import { checkDigitOf, isChecked } from './mod-11-10.ts';

/** What a case number (办件编号) tells. */
export type CaseNumberParts = {
	/** 6 digits: 371003. */
	readonly region: string;
	/** 3 digits of the centre that took it in, `Centre.numberPart`. */
	readonly centrePart: string;
	readonly day: Day;
	/** 1 to 99999, from 1 again each day at each centre. */
	readonly serial: number;
};

const FORM = /^(\d{6})(\d{3})(\d{2})(\d{2})(\d{2})(\d{5})\d$/;

/**
 * One number for the whole application: region 6, centre 3, day 6, serial 5, check 1. Digits only, for number pads
 * and for reading out on the telephone.
 *
 * @throws RangeError when a part does not fit its place
 */
export function makeCaseNumber({ region, centrePart, day, serial }: CaseNumberParts): string {
	const digits = [region, centrePart, day.slice(2).replaceAll('-', ''), String(serial).padStart(5, '0')].join('');
	if (!/^\d{20}$/.test(digits) || region.length !== 6 || centrePart.length !== 3 || serial < 1) {
		throw new RangeError(`No case number has the parts ${region}, ${centrePart}, ${day}, ${serial}`);
	}
	return digits + checkDigitOf(digits);
}

/** As typed, with or without its groups. @returns null when it cannot be one of ours, a wrong digit included */
export function readCaseNumber(typed: string): (CaseNumberParts & { readonly number: string }) | null {
	const number = compact(typed);
	const [, region, centrePart, year, month, date, serial] = FORM.exec(number) ?? [];
	const day = toDay(`20${year}-${month}-${date}`);
	if (region === undefined || centrePart === undefined || day === null) return null;
	if (Number(serial) < 1 || !isChecked(number)) return null;
	return { number, region, centrePart, day, serial: Number(serial) };
}

/** 6-3-6-5-1, to read and to say. */
export function groupCaseNumber(number: string): string {
	return number.replace(/^(\d{6})(\d{3})(\d{6})(\d{5})(\d)$/, '$1-$2-$3-$4-$5');
}
