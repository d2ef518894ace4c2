import { toDay, type Day } from '../calendar/day.ts';
import { compact } from './compact.ts';

/** Whose number it is: 居民身份证, 港澳台居民居住证, 外国人永久居留身份证. All share one form. */
export type CitizenIdHolder = 'citizen' | 'hong-kong' | 'macao' | 'taiwan' | 'foreigner';

/** What a citizen's number (公民身份号码) tells. */
export type CitizenId = {
	readonly number: string;
	readonly holder: CitizenIdHolder;
	readonly birthday: Day;
	readonly gender: 'female' | 'male';
};

const FORM = /^\d{6}(\d{4})(\d{2})(\d{2})\d{2}(\d)[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';

/**
 * As typed. The region need not exist today: 371081 (文登市) stands in most numbers here.
 *
 * @source GB 11643-1999;港澳台居民居住证申领发放办法 第六条(地址码 810000、820000、830000)
 */
export function readCitizenId(typed: string): CitizenId | null {
	const number = compact(typed);
	const [, year, month, date, sequence] = FORM.exec(number) ?? [];
	const birthday = toDay(`${year}-${month}-${date}`);
	const holder = holderOf(number);
	if (holder === null || birthday === null || citizenCheckOf(number) !== number[17]) return null;
	return { number, holder, birthday, gender: Number(sequence) % 2 === 1 ? 'male' : 'female' };
}

/** The eighteenth sign for the first seventeen digits. */
export function citizenCheckOf(digits: string): string {
	const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
	return CHECKS.charAt(sum % 11);
}

function holderOf(number: string): CitizenIdHolder | null {
	if (number.startsWith('810000')) return 'hong-kong';
	if (number.startsWith('820000')) return 'macao';
	if (number.startsWith('830000')) return 'taiwan';
	if (number.startsWith('9')) return 'foreigner';
	return /^[1-6]/.test(number) ? 'citizen' : null;
}
