import { expect, test } from 'vitest';
import { indexCatalogue } from '../catalogue/index-catalogue.ts';
import { sampleMatter } from '../catalogue/sample-catalogue.ts';
import { ask, isLarge, mattersOf, shop, shopCatalogue } from './example-shop.ts';
import { mergeForm, sections, type FormLine } from './merge-form.ts';

const idsOf = (lines: readonly FormLine[]) => lines.map(({ field }) => field.id);
const lineOf = (lines: readonly FormLine[], id: string) => lines.find(({ field }) => field.id === id);

/** Two matters that ask the same field, each in its own way. */
function asking(...needs: Parameters<typeof ask>[1][]): readonly FormLine[] {
	const matters = needs.map((need, at) => sampleMatter({ id: `A${at}`, fields: [ask('premises.floorArea', need)] }));
	return mergeForm(matters, {}, indexCatalogue({ ...shopCatalogue, matters }));
}

test('a concept two matters want is asked once, and says who wants it', () => {
	const lines = mergeForm(mattersOf(['HZ07', 'HZ01']), {}, shop);
	expect(lineOf(lines, 'premises.floorArea')?.askedBy).toEqual(['HZ01', 'HZ07']);
	expect(lineOf(lines, 'applicant.name')?.askedBy).toEqual(['HZ01']);
});

test('the form goes by subject and then by the dictionary, whatever was chosen first', () => {
	const order = ['applicant.name', 'applicant.mobile', 'premises.floorArea', 'declaration.truthful'];
	expect(idsOf(mergeForm(mattersOf(['HZ01', 'HZ07']), {}, shop))).toEqual(order);
	expect(idsOf(mergeForm(mattersOf(['HZ07', 'HZ01', 'HZ07']), {}, shop))).toEqual(order);
});

test('the narrower bounds hold', () => {
	const lines = mergeForm(mattersOf(['HZ01', 'HZ07']), {}, shop);
	expect(lineOf(lines, 'premises.floorArea')).toMatchObject({ min: 8, max: 5000, required: true });
});

test.each<[string, Parameters<typeof ask>[1][], Partial<FormLine>]>([
	['required by one is required', [{ required: false }, { required: true }], { required: true }],
	['wanted by nobody for sure is optional', [{ required: false }, { required: false }], { required: false }],
	['the shortest length holds', [{ maxLength: 50 }, { maxLength: 20 }, {}], { maxLength: 20 }],
	['without bounds there are none', [{}, {}], { min: undefined, max: undefined, maxLength: undefined }]
])('%s', (_what, needs, expected) => {
	expect(asking(...needs)[0]).toMatchObject(expected);
});

test('every pattern must match, the same one once', () => {
	const digits = { expression: '^\\d+$', sentence: '只填数字。' };
	const four = { expression: '^.{4}$', sentence: '填四位。' };
	expect(asking({ pattern: digits }, { pattern: four }, { pattern: digits })[0]?.patterns).toEqual([digits, four]);
});

test('what hangs on an open question is perhaps needed and counts as required', () => {
	expect(asking({ when: isLarge })[0]).toMatchObject({ standing: 'perhaps', required: true });
	expect(asking({ when: isLarge }, { required: false })[0]).toMatchObject({ standing: 'needed', required: true });
});

test('what falls away is not in the form', () => {
	const matters = [sampleMatter({ fields: [ask('premises.floorArea', { when: isLarge })] })];
	const index = indexCatalogue({ ...shopCatalogue, matters });
	expect(mergeForm(matters, { 'premises.isLarge': 'no' }, index)).toEqual([]);
	expect(mergeForm(matters, { 'premises.isLarge': 'yes' }, index)[0]).toMatchObject({ standing: 'needed' });
});

test('the same matter chosen at two counters is one, and the original speaks for it', () => {
	const both = mergeForm(mattersOf(['ZJ01', 'HZ01']), {}, shop);
	expect(both).toEqual(mergeForm(mattersOf(['HZ01']), {}, shop));
	const inTown = mergeForm(mattersOf(['ZJ01']), {}, shop);
	expect(idsOf(inTown)).toEqual(idsOf(both));
	expect(inTown[0]?.askedBy).toEqual(['ZJ01']);
});

test('at two counters without the original, the first listing speaks for it', () => {
	const listings = ['ZJ01', 'ZJ02'].map((id) => sampleMatter({ id, sameAs: 'HZ01', fields: [ask('unit.creditCode')] }));
	const index = indexCatalogue({ ...shopCatalogue, matters: [...shopCatalogue.matters.slice(0, 1), ...listings] });
	expect(mergeForm([...listings].reverse(), {}, index)[0]?.askedBy).toEqual(['ZJ01']);
});

test('sections are the subjects something is asked about', () => {
	const form = mergeForm(mattersOf(['HZ01', 'HZ07']), {}, shop);
	expect(sections(form).map(({ subject, lines }) => [subject, lines.length])).toEqual([
		['applicant', 2],
		['premises', 1],
		['declaration', 1]
	]);
	expect(sections(form).flatMap(({ lines }) => lines)).toEqual(form);
});

test('nothing chosen asks nothing', () => {
	expect(mergeForm([], {}, shop)).toEqual([]);
});
