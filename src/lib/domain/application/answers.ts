import type { FieldId } from '../catalogue/field.ts';

/**
 * One answer, as kept: text; numbers and areas as decimal text (`85.5`), so that nothing is rounded; money in fen, a
 * whole number; days as `2026-11-24`; yes-no and declarations as booleans; choices as a list; people as rows of texts,
 * the name first and then what the field's `columns` say. What cannot be read is kept as it was typed.
 */
export type AnswerValue = string | number | boolean | readonly string[] | readonly (readonly string[])[];

/** A draft keeps also answers nothing asks for at the moment: they return with the matter that asks. */
export type Answers = Readonly<Record<FieldId, AnswerValue>>;

/** What is wrong with an answer, with the facts its sentence needs (`text/answer-fault.ts`). */
export type AnswerFault =
	| { readonly code: 'missing' }
	| { readonly code: 'not-declared' }
	| { readonly code: 'too-long'; readonly most: number; readonly length: number }
	| { readonly code: 'not-a-number' }
	| { readonly code: 'not-money' }
	| { readonly code: 'too-small'; readonly least: number; readonly measure: Measure; readonly unit?: string }
	| { readonly code: 'too-large'; readonly most: number; readonly measure: Measure; readonly unit?: string }
	| { readonly code: 'not-a-day' }
	| { readonly code: 'option-unknown' }
	| { readonly code: 'citizen-id-length'; readonly length: number }
	| { readonly code: 'citizen-id-birthday' }
	| { readonly code: 'citizen-id-check' }
	| { readonly code: 'credit-code-length'; readonly length: number }
	| { readonly code: 'credit-code-check' }
	| { readonly code: 'not-a-mobile' }
	| { readonly code: 'not-a-telephone' }
	| { readonly code: 'not-a-project-code' }
	| { readonly code: 'not-a-bank-account' }
	| { readonly code: 'pattern'; readonly sentence: string }
	/** A row lacks its name or one of its columns; counted from 1. */
	| { readonly code: 'row-incomplete'; readonly row: number }
	| { readonly code: 'too-many-rows'; readonly most: number };

/** What a bound is counted in: as written, square metres, or fen. */
export type Measure = 'number' | 'area' | 'money';
