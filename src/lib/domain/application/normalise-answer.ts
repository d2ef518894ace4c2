import type { Field, FieldKind } from '../catalogue/field.ts';
import { readCitizenId } from '../number/citizen-id.ts';
import { compact } from '../number/compact.ts';
import { readCreditCode } from '../number/credit-code.ts';
import { readProjectCode } from '../number/project-code.ts';
import { readMobile, readTelephone } from '../number/telephone.ts';
import type { AnswerValue } from './answers.ts';
import { readDecimal, readYuan } from './read-amount.ts';
import { readDay } from './read-day.ts';

/**
 * An answer as it is kept, from what was typed, ticked or sent.
 *
 * @param given anything: on the server nobody vouches for it. What is no answer to this kind of field counts as none
 * @returns undefined for no answer; what should be a number or a day and cannot be read stays as typed, for the fault
 */
export function normaliseAnswer(field: Field, given: unknown): AnswerValue | undefined {
	switch (field.kind) {
		case 'yes-no':
			return typeof given === 'boolean' ? given : undefined;
		case 'declaration':
			return given === true ? true : undefined;
		case 'choices':
			return chosenOf(field, given);
		case 'people':
			return rowsOf(field, given);
		case 'money':
			if (typeof given === 'number') return isFen(given) ? given : undefined;
			return typedText(given, (text) => readYuan(text));
		default: {
			const { kind } = field;
			return typedText(given, (text) => READERS[kind](text, field));
		}
	}
}

type TypedKind = Exclude<FieldKind, 'yes-no' | 'declaration' | 'choices' | 'people' | 'money'>;

const READERS: { readonly [Kind in TypedKind]: (text: string, field: Field) => string | null } = {
	text: oneLine,
	address: oneLine,
	'long-text': (text) => text.replace(/\r\n?/g, '\n'),
	number: (text, { unit }) => readDecimal(text, unit === undefined ? [] : [unit]),
	area: (text) => readDecimal(text, ['平方米', 'm2', '平米']),
	day: readDay,
	choice: (text) => text,
	mobile: readMobile,
	telephone: readTelephone,
	'citizen-id': (text) => readCitizenId(text)?.number ?? null,
	'credit-code': (text) => readCreditCode(text)?.code ?? null,
	'project-code': (text) => readProjectCode(text)?.code ?? null,
	'bank-account': compact
};

function typedText<Read extends string | number>(
	given: unknown,
	read: (text: string) => Read | null
): Read | string | undefined {
	if (typeof given !== 'string') return undefined;
	const typed = given.trim();
	return typed === '' ? undefined : (read(typed) ?? typed);
}

function isFen(amount: number): boolean {
	return Number.isSafeInteger(amount) && amount >= 0;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}

/** Each once, in the order of the options; options the field does not have stay, for the fault. */
function chosenOf({ options = [] }: Field, given: unknown): readonly string[] | undefined {
	if (!isTexts(given)) return undefined;
	const known = options.map(({ value }) => value).filter((value) => given.includes(value));
	const chosen = [...new Set([...known, ...given])];
	return chosen.length === 0 ? undefined : chosen;
}

/** Empty rows fall away; each row gets a text for its name and for every column. */
function rowsOf({ columns = [] }: Field, given: unknown): readonly (readonly string[])[] | undefined {
	if (!Array.isArray(given) || !given.every(isTexts)) return undefined;
	const rows = given
		.map((row) => ['', ...columns].map((_, at) => oneLine((row[at] ?? '').trim())))
		.filter((row) => row.some((text) => text !== ''));
	return rows.length === 0 ? undefined : rows;
}

function isTexts(given: unknown): given is readonly string[] {
	return Array.isArray(given) && given.every((text) => typeof text === 'string');
}
