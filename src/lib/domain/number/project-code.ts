import type { Day } from '../calendar/day.ts';
import { compact } from './compact.ts';
import { checkDigitOf, isChecked } from './mod-11-10.ts';

/** A project's national code (投资项目统一代码), one form since November 2020 and another before. */
export type ProjectCode = {
	readonly form: 'new' | 'old';
	/** With its strokes, 24 characters. */
	readonly code: string;
	/** 6 digits. */
	readonly region: string;
};

export type ProjectCodeParts = {
	/** Its year and month go into the code. */
	readonly registeredOn: Day;
	readonly region: string;
	/** 中央业务指导部门, 2 digits: 04 发展改革, 89 none. */
	readonly guidedBy: string;
	/** 项目类型, 2 digits: 01 基本建设, 02 技术改造, 03 单纯购置, 04 信息化, 05 其他. */
	readonly projectType: string;
	/** 5 digits, at random in the national scheme: whoever registers draws them. */
	readonly drawn: string;
};

const GROUPS = /^(\d{4})(\d{6})(\d{2})(\d{2})(\d{6})$/;
/** 2011 onwards: November 2020 is the first month of the new form. */
const NEW_MONTH = /^(201[12]|2[1-9](0[1-9]|1[0-2])|[3-9]\d(0[1-9]|1[0-2]))$/;
const OLD_YEAR = /^20(1[5-9]|20)$/;

/**
 * As typed, with or without strokes. The two forms cannot be mistaken for each other: an old year is no month.
 *
 * @source GB/T 40058-2021 (new: YYMM, region, department, type, five digits, check);发改电〔2015〕501号 (old: YYYY,
 * region, industry, type, serial, no check)
 */
export function readProjectCode(typed: string): ProjectCode | null {
	const digits = compact(typed);
	const [, time, region, ...rest] = GROUPS.exec(digits) ?? [];
	if (time === undefined || region === undefined) return null;
	const code = [time, region, ...rest].join('-');
	if (OLD_YEAR.test(time)) return { form: 'old', code, region };
	return NEW_MONTH.test(time) && isChecked(digits) ? { form: 'new', code, region } : null;
}

/** @throws RangeError when a part does not fit its place */
export function makeProjectCode({ registeredOn, region, guidedBy, projectType, drawn }: ProjectCodeParts): string {
	const time = registeredOn.slice(2, 4) + registeredOn.slice(5, 7);
	const parts = [time, region, guidedBy, projectType, drawn];
	const digits = parts.join('');
	const code = [...parts.slice(0, 4), drawn + checkDigitOf(digits)].join('-');
	if (!/^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/.test(code) || readProjectCode(code)?.form !== 'new') {
		throw new RangeError(`No project code is ${code}`);
	}
	return code;
}
