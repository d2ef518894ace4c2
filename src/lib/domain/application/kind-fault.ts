import { toDay } from '../calendar/day.ts';
import type { Field } from '../catalogue/field.ts';
import { readCitizenId } from '../number/citizen-id.ts';
import { compact } from '../number/compact.ts';
import { readCreditCode } from '../number/credit-code.ts';
import { readProjectCode } from '../number/project-code.ts';
import { readMobile, readTelephone } from '../number/telephone.ts';
import type { AnswerFault, AnswerValue, Measure } from './answers.ts';
import type { FormLine } from './merge-form.ts';
import { readDecimal } from './read-amount.ts';

/** Where no matter says how long a text may be. */
const MOST_SIGNS = { text: 200, address: 200, 'long-text': 4000 } as const;
const MOST_SIGNS_IN_A_CELL = 200;
const MOST_ROWS = 200;
const BANK_ACCOUNT = /^\d{8,32}$/;

/** What is wrong with an answer for its kind of field; `answer` as `normaliseAnswer` gives it. */
export function kindFault(line: FormLine, answer: AnswerValue): AnswerFault | null {
	const { field } = line;
	if (typeof answer === 'boolean') return null;
	if (typeof answer === 'number') return boundsFault(line, answer, 'money');
	if (typeof answer !== 'string') {
		return field.kind === 'people' ? rowsFault(answer as readonly (readonly string[])[]) : optionsFault(field, answer);
	}
	return textFault(line, answer);
}

function textFault(line: FormLine, answer: string): AnswerFault | null {
	const { field } = line;
	switch (field.kind) {
		case 'text':
		case 'address':
		case 'long-text':
			return lengthFault(answer, line.maxLength ?? MOST_SIGNS[field.kind]);
		case 'number':
		case 'area':
			return readDecimal(answer) === null ? { code: 'not-a-number' } : boundsFault(line, Number(answer), field.kind);
		case 'money':
			return { code: 'not-money' };
		case 'day':
			return toDay(answer) === null ? { code: 'not-a-day' } : null;
		case 'choice':
			return optionsFault(field, [answer]);
		default:
			return numberFault(field, answer);
	}
}

/** Numbers with a form of their own: of persons, units, projects, telephones, accounts. */
function numberFault({ kind }: Field, answer: string): AnswerFault | null {
	switch (kind) {
		case 'mobile':
			return readMobile(answer) === null ? { code: 'not-a-mobile' } : null;
		case 'telephone':
			return readTelephone(answer) === null ? { code: 'not-a-telephone' } : null;
		case 'citizen-id':
			return readCitizenId(answer) === null ? citizenIdFault(compact(answer)) : null;
		case 'credit-code':
			return readCreditCode(answer) === null ? creditCodeFault(compact(answer)) : null;
		case 'project-code':
			return readProjectCode(answer) === null ? { code: 'not-a-project-code' } : null;
		case 'bank-account':
			return BANK_ACCOUNT.test(answer) ? null : { code: 'not-a-bank-account' };
		default:
			return null;
	}
}

function citizenIdFault(number: string): AnswerFault {
	if (number.length !== 18) return { code: 'citizen-id-length', length: number.length };
	const birthday = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
	return { code: toDay(birthday) === null ? 'citizen-id-birthday' : 'citizen-id-check' };
}

function creditCodeFault(code: string): AnswerFault {
	return code.length === 18 ? { code: 'credit-code-check' } : { code: 'credit-code-length', length: code.length };
}

/** Counted in signs, as people see them, not in units of UTF-16. */
function lengthFault(text: string, most: number): AnswerFault | null {
	const { length } = [...text];
	return length > most ? { code: 'too-long', most, length } : null;
}

function boundsFault({ field, min, max }: FormLine, amount: number, measure: Measure): AnswerFault | null {
	const unit = field.unit === undefined ? {} : { unit: field.unit };
	if (min !== undefined && amount < min) return { code: 'too-small', least: min, measure, ...unit };
	if (max !== undefined && amount > max) return { code: 'too-large', most: max, measure, ...unit };
	return null;
}

function optionsFault({ options = [] }: Field, chosen: AnswerValue & readonly unknown[]): AnswerFault | null {
	const isKnown = (value: unknown) => options.some((option) => option.value === value);
	return chosen.every(isKnown) ? null : { code: 'option-unknown' };
}

function rowsFault(rows: readonly (readonly string[])[]): AnswerFault | null {
	if (rows.length > MOST_ROWS) return { code: 'too-many-rows', most: MOST_ROWS };
	const incomplete = rows.findIndex((row) => row.includes(''));
	if (incomplete >= 0) return { code: 'row-incomplete', row: incomplete + 1 };
	const faults = rows.flat().map((cell) => lengthFault(cell, MOST_SIGNS_IN_A_CELL));
	return faults.find((fault) => fault !== null) ?? null;
}
