import type { Condition, QuestionId } from '#lib/domain/catalogue/condition.ts';
import type { FieldId, FieldNeed } from '#lib/domain/catalogue/field.ts';
import type { Limit } from '#lib/domain/catalogue/limit.ts';
import type { FileType, Form, MaterialId, MaterialNeed } from '#lib/domain/catalogue/material.ts';
import type { Prerequisite, PrerequisiteKind } from '#lib/domain/catalogue/prerequisite.ts';

/** Short words to write catalogue rows with, so that a row reads like its card. They only build values. */

type LimitMore = Partial<Omit<Limit, 'amount' | 'unit'>>;

/** 工作日, counted from acceptance unless said otherwise. */
export const workingDays = (amount: number, more: LimitMore = {}): Limit => ({
	amount,
	unit: 'working-day',
	from: 'acceptance',
	standing: 'sourced',
	...more
});

/** 日, natural days, where the statute says 日 and is not the Licensing Act. */
export const days = (amount: number, more: LimitMore = {}): Limit => ({ ...workingDays(amount, more), unit: 'day' });

/** 即办、当场. */
export const onTheSpot = (more: LimitMore = {}): Limit => workingDays(0, more);

/** 本机关负责人 may add ten working days, once (行政许可法 第四十二条). */
export const plusTen: LimitMore = { extension: { amount: 10, unit: 'working-day', by: 'authority-head' } };

export const whenAnswer = (question: QuestionId, ...is: string[]): Condition => ({ question, is });
export const whenYes = (question: QuestionId): Condition => whenAnswer(question, 'yes');

/** Required fields, in one breath. */
export const ask = (...fields: FieldId[]): readonly FieldNeed[] => fields.map((field) => ({ field, required: true }));
/** Optional fields. */
export const mayAsk = (...fields: FieldId[]): readonly FieldNeed[] =>
	fields.map((field) => ({ field, required: false }));
/** One field with its bounds or condition. */
export const askWith = (field: FieldId, more: Partial<Omit<FieldNeed, 'field'>>): FieldNeed => ({
	field,
	required: true,
	...more
});

const PHOTOS: readonly FileType[] = ['jpg', 'png', 'webp', 'heic', 'pdf'];
const DRAWINGS: readonly FileType[] = ['pdf', 'dwg', 'jpg', 'png', 'zip'];

/** A paper to photograph or scan: any picture or PDF, 20 MB each. */
export const paper = (material: MaterialId, form: Form, more: Partial<MaterialNeed> = {}): MaterialNeed => ({
	material,
	form,
	copies: 1,
	isRequired: true,
	accepts: PHOTOS,
	maxMegabytes: 20,
	...more
});

/** A drawing or a bound report: up to 200 MB. */
export const drawing = (
	material: MaterialId,
	form: Form = 'electronic',
	more: Partial<MaterialNeed> = {}
): MaterialNeed => paper(material, form, { accepts: DRAWINGS, maxMegabytes: 200, ...more });

/** What the state holds or an earlier result is: never uploaded unless the exchange fails. */
export const held = (material: MaterialId, more: Partial<MaterialNeed> = {}): MaterialNeed =>
	paper(material, 'electronic', more);

/** 法定前置: hard. */
export const after = (kind: PrerequisiteKind, anyOf: readonly string[], why: string): Prerequisite => ({
	anyOf,
	kind,
	strength: 'hard',
	why
});
/** 软前置: advice only. */
export const usuallyAfter = (anyOf: readonly string[], why: string): Prerequisite => ({
	anyOf,
	kind: 'legal',
	strength: 'customary',
	why
});
/** 视情前置. */
export const afterWhen = (
	when: Condition,
	kind: PrerequisiteKind,
	anyOf: readonly string[],
	why: string
): Prerequisite => ({ anyOf, kind, strength: 'conditional', why, when });
