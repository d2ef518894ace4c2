import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition, Situation } from '../catalogue/condition.ts';
import type { FieldId, FieldNeed } from '../catalogue/field.ts';
import { indexCatalogue, type CatalogueIndex } from '../catalogue/index-catalogue.ts';
import { FORMS, type MaterialNeed } from '../catalogue/material.ts';
import type { Matter } from '../catalogue/matter.ts';
import { sampleCatalogue, sampleMatter } from '../catalogue/sample-catalogue.ts';
import { mergeForm, type FormLine } from './merge-form.ts';
import { mergeMaterials, type MaterialLine } from './merge-materials.ts';

/* Small random catalogues, and what any set of their matters asks, said a second time in the plainest way. */

const FIELDS: readonly FieldId[] = ['site.area', 'applicant.name', 'unit.name', 'applicant.age', 'amounts.price'];
const MATERIALS = ['plan', 'lease', 'photo', 'report'];
const MATTERS = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'];
const TYPES = ['jpg', 'pdf', 'dwg'] as const;
const digits = { expression: '^\\d+$', sentence: '只填数字。' };
const short = { expression: '^.{1,4}$', sentence: '最多四位。' };

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const bound = maybe(fc.integer({ min: 1, max: 9 }));
const anyCondition: fc.Arbitrary<Condition> = fc
	.tuple(fc.constantFrom('q', 'r'), fc.constantFrom('x', 'y'), fc.boolean())
	.map(([question, is, isNot]) => (isNot ? { not: { question, is: [is] } } : { question, is: [is] }));
const anySituation: fc.Arbitrary<Situation> = fc.record(
	{ q: fc.constantFrom('x', 'y'), r: fc.constantFrom('x', 'y') },
	{ requiredKeys: [] }
);
const anyField: fc.Arbitrary<FieldNeed> = fc.record({
	field: fc.constantFrom(...FIELDS),
	required: fc.boolean(),
	min: bound,
	max: bound,
	maxLength: bound,
	pattern: maybe(fc.constantFrom(digits, short)),
	when: maybe(anyCondition)
});
const anyMaterial: fc.Arbitrary<MaterialNeed> = fc.record({
	material: fc.constantFrom(...MATERIALS),
	form: fc.constantFrom(...FORMS),
	copies: fc.integer({ min: 1, max: 3 }),
	isRequired: fc.boolean(),
	accepts: fc.subarray([...TYPES]),
	maxMegabytes: fc.integer({ min: 1, max: 9 }),
	validMonths: bound,
	when: maybe(anyCondition)
});
const anyMatter = fc.record({
	fields: fc.array(anyField, { maxLength: 5 }),
	materials: fc.array(anyMaterial, { maxLength: 4 }),
	isTwin: fc.boolean()
});
const anyRows = fc.array(anyMatter, { minLength: MATTERS.length, maxLength: MATTERS.length });
const anyChoice = fc.shuffledSubarray([...MATTERS, ...MATTERS.map((id) => `T${id}`)]);

type Rows = typeof anyRows extends fc.Arbitrary<infer R> ? R : never;
type Case = { readonly index: CatalogueIndex; readonly situation: Situation; readonly matters: readonly Matter[] };

function caseOf(rows: Rows, choice: readonly string[], situation: Situation): Case {
	const matters = rows.map(({ fields, materials }, at) => sampleMatter({ id: MATTERS[at] ?? '', fields, materials }));
	const twins = matters
		.filter((_, at) => rows[at]?.isTwin)
		.map((matter): Matter => ({ ...matter, id: `T${matter.id}`, sameAs: matter.id }));
	const index = indexCatalogue(
		sampleCatalogue({
			matters: [...matters, ...twins],
			fields: FIELDS.map((id) => ({ id, label: id, kind: 'text' })),
			materials: MATERIALS.map((id) => ({ id, name: id, source: 'applicant' }))
		})
	);
	return { index, situation, matters: choice.flatMap((id) => index.matter.get(id) ?? []) };
}

type Asked = { readonly [Key: string]: readonly string[] };
const askedOf = (lines: readonly (FormLine | MaterialLine)[]): Asked =>
	Object.fromEntries(lines.map((line) => ['field' in line ? line.field.id : line.material.id, line.askedBy]));
const mergeAll = (matters: readonly Matter[], { situation, index }: Case) => [
	...mergeForm(matters, situation, index),
	...mergeMaterials(matters, situation, index)
];
const holds = (property: (given: Case) => void) => {
	const law = fc.property(anyRows, anyChoice, anySituation, (rows, choice, situation) =>
		property(caseOf(rows, choice, situation))
	);
	fc.assert(law, { numRuns: 300 });
};

/** By trying every answer to what is open. */
function canApply(when: Condition | undefined, situation: Situation): boolean {
	const isTrue = (condition: Condition, full: Situation): boolean => {
		if ('not' in condition) return !isTrue(condition.not, full);
		return 'question' in condition && condition.is.includes(full[condition.question] ?? '');
	};
	const all = ['x', 'y'].flatMap((q) => ['x', 'y'].map((r) => ({ q, r, ...situation })));
	return when === undefined || all.some((full) => isTrue(when, full));
}

function sureOf(when: Condition | undefined, situation: Situation): boolean {
	return when === undefined || !canApply({ not: when }, situation);
}

const withoutTwins = (matters: readonly Matter[]) =>
	matters.filter(({ sameAs }) => sameAs === undefined || !matters.some(({ id }) => id === sameAs));

test('the form is what the plainest reading gives', () => {
	holds(({ matters, situation, index }) => {
		const lines = mergeForm(matters, situation, index);
		const expected = FIELDS.flatMap((id) => {
			const needs = withoutTwins(matters).flatMap((matter) =>
				matter.fields.filter(({ field, when }) => field === id && canApply(when, situation))
			);
			if (needs.length === 0) return [];
			const mins = needs.flatMap(({ min }) => min ?? []);
			const maxes = needs.flatMap(({ max }) => max ?? []);
			return [
				expect.objectContaining({
					field: expect.objectContaining({ id }) as unknown,
					required: needs.some(({ required }) => required),
					min: mins.length === 0 ? undefined : mins.sort((a, b) => b - a)[0],
					max: maxes.length === 0 ? undefined : maxes.sort((a, b) => a - b)[0],
					standing: needs.some(({ when }) => sureOf(when, situation)) ? 'needed' : 'perhaps'
				})
			];
		});
		expect([...lines].sort((a, b) => FIELDS.indexOf(a.field.id) - FIELDS.indexOf(b.field.id))).toEqual(expected);
	});
});

test('a value passes the merged form exactly when it passes each matter’s own', () => {
	const passes = (line: Pick<FieldNeed, 'min' | 'max' | 'maxLength'>, value: number) =>
		value >= (line.min ?? 0) && value <= (line.max ?? 99) && String(value).length <= (line.maxLength ?? 99);
	holds((given) => {
		for (const line of mergeForm(given.matters, given.situation, given.index)) {
			const own = withoutTwins(given.matters)
				.flatMap(({ fields }) => fields)
				.filter(({ field, when }) => field === line.field.id && canApply(when, given.situation));
			for (let value = 0; value <= 10; value += 1) {
				expect(passes(line, value)).toBe(own.every((need) => passes(need, value)));
			}
			expect(new Set(line.patterns)).toEqual(new Set(own.flatMap(({ pattern }) => pattern ?? [])));
		}
	});
});

test('a paper serves the list exactly when it serves each matter’s own', () => {
	type Terms = Pick<MaterialNeed, 'form' | 'copies' | 'accepts' | 'maxMegabytes' | 'validMonths'>;
	type Paper = { form: Terms['form']; copies: number; type: (typeof TYPES)[number]; megabytes: number; months: number };
	const serves = (terms: Terms, paper: Paper) =>
		FORMS.indexOf(paper.form) >= FORMS.indexOf(terms.form) &&
		paper.copies >= terms.copies &&
		terms.accepts.includes(paper.type) &&
		paper.megabytes <= terms.maxMegabytes &&
		paper.months <= (terms.validMonths ?? 99);
	const small = fc.integer({ min: 1, max: 9 });
	const anyPaper = fc.record({
		form: fc.constantFrom(...FORMS),
		copies: fc.integer({ min: 1, max: 3 }),
		type: fc.constantFrom(...TYPES),
		megabytes: small,
		months: small
	});
	fc.assert(
		fc.property(anyRows, anyChoice, anySituation, anyPaper, (rows, choice, given, paper) => {
			const { matters, situation, index } = caseOf(rows, choice, given);
			for (const line of mergeMaterials(matters, situation, index)) {
				const own = withoutTwins(matters)
					.flatMap(({ materials }) => materials)
					.filter(({ material, when }) => material === line.material.id && canApply(when, situation));
				expect(serves(line, paper)).toBe(own.every((need) => serves(need, paper)));
				expect(line.isRequired).toBe(own.some(({ isRequired }) => isRequired));
			}
		})
	);
});

test('nothing hangs on the order of choosing, nor on choosing twice', () => {
	holds((given) => {
		const reversed = [...given.matters].reverse();
		expect(mergeAll([...reversed, ...given.matters], given)).toEqual(mergeAll(given.matters, given));
	});
});

test('it does not matter how a choice is put together', () => {
	holds((given) => {
		const originals = given.matters.filter(({ sameAs }) => sameAs === undefined);
		const parts = [originals.slice(0, 2), originals.slice(2)].map((part) => askedOf(mergeAll(part, given)));
		const whole = askedOf(mergeAll(originals, given));
		const keys = new Set(parts.flatMap(Object.keys));
		expect(new Set(Object.keys(whole))).toEqual(keys);
		for (const key of keys) {
			const joined = parts.flatMap((part) => part[key] ?? []).sort();
			expect([...(whole[key] ?? [])].sort()).toEqual(joined);
		}
	});
});

test('adding a matter takes no line from another, and taking it out takes only what it alone asked', () => {
	holds((given) => {
		const [added, ...others] = given.matters;
		fc.pre(added !== undefined && added.sameAs === undefined && others.every(({ sameAs }) => sameAs === undefined));
		const before = askedOf(mergeAll(others, given));
		const after = askedOf(mergeAll(given.matters, given));
		const left = Object.entries(after)
			.map(([key, by]) => [key, by.filter((id) => id !== added.id)] as const)
			.filter(([, by]) => by.length > 0);
		expect(Object.fromEntries(left)).toEqual(before);
	});
});

test('no line can go: each is asked by a matter that would miss it', () => {
	holds((given) => {
		for (const [key, by] of Object.entries(askedOf(mergeAll(given.matters, given)))) {
			expect(by.length).toBeGreaterThan(0);
			for (const id of by) {
				const matter = given.index.matter.get(id);
				const needs = [...(matter?.fields ?? []), ...(matter?.materials ?? [])];
				const own = needs.filter((need) => ('field' in need ? need.field : need.material) === key);
				expect(own.some(({ when }) => canApply(when, given.situation))).toBe(true);
			}
		}
	});
});

test('answering a question only takes lines away', () => {
	holds((given) => {
		const open = Object.keys(askedOf(mergeAll(given.matters, { ...given, situation: {} })));
		const answered = Object.keys(askedOf(mergeAll(given.matters, given)));
		expect(open).toEqual(expect.arrayContaining(answered));
	});
});
