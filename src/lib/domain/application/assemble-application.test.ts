import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexCatalogue } from '../catalogue/index-catalogue.ts';
import { sampleMatter } from '../catalogue/sample-catalogue.ts';
import { assembleApplication, type ApplicationDraft, type AssembledApplication } from './assemble-application.ts';
import { nothingHeld, paper, shop, shopCatalogue } from './example-shop.ts';
import { canonicalNotice } from './notice.ts';

const empty: ApplicationDraft = {
	chosenIds: ['HZ01'],
	situation: {},
	answers: {},
	files: [],
	holdings: nothingHeld,
	via: 'phone'
};

function assembled(changes: Partial<ApplicationDraft> = {}): AssembledApplication {
	const verdict = assembleApplication({ ...empty, ...changes }, shop);
	if (!verdict.ok) throw new Error(`Refused: ${JSON.stringify(verdict.refusal)}`);
	return verdict.value;
}

test('one call gives all an application’s screens show', () => {
	const application = assembled({ chosenIds: ['HZ07', 'HZ01'], situation: { 'premises.servesHotFood': 'no' } });
	expect(application.matters.map(({ id }) => id)).toEqual(['HZ01', 'HZ07']);
	expect(application.sections.map(({ subject }) => subject)).toEqual(['applicant', 'premises', 'declaration']);
	expect(application.route.rule).toBe('market-joint');
	expect(application.totals).toEqual({
		openQuestions: 1,
		formLines: 4,
		linesToFill: 3,
		materialsToBring: 1,
		materialsSpared: 2,
		longestPromise: expect.objectContaining({ amount: 5 }) as unknown,
		withoutPromise: []
	});
});

test('matters nobody can promise a day for are named beside the longest promise', () => {
	const { totals } = assembled({ chosenIds: ['YD13', 'SG06', 'GH03'] });
	expect(totals).toMatchObject({ longestPromise: { amount: 5 }, withoutPromise: ['YD13'] });
	expect(assembled({ chosenIds: ['YD13'] }).totals.longestPromise).toBeNull();
});

test('the longer of two promises is told across their units', () => {
	const promised = (id: string, amount: number, unit: 'day' | 'working-day') =>
		sampleMatter({ id, promised: { amount, unit, from: 'acceptance', standing: 'proposal' } });
	const matters = [promised('A', 9, 'day'), promised('B', 7, 'working-day'), promised('C', 8, 'day')];
	const index = indexCatalogue({ ...shopCatalogue, matters });
	const verdict = assembleApplication({ ...empty, chosenIds: ['C', 'B', 'A'] }, index);
	expect(verdict).toMatchObject({ value: { totals: { longestPromise: { amount: 7, unit: 'working-day' } } } });
});

test('what is held, and only while it holds, need not be added', () => {
	const proposed = (holdings: Partial<typeof nothingHeld>) =>
		assembled({ holdings: { ...nothingHeld, ...holdings } }).closure.additions.map(({ matterId }) => matterId);
	const opinion = (validUntil: '2026-11-23' | '2026-11-24' | null) => ({
		results: [{ resultId: 'fire-opinion', documentId: 'd1', validUntil }]
	});
	expect(proposed({})).toEqual(['HZ07']);
	expect(proposed(opinion('2026-11-23'))).toEqual(['HZ07']);
	expect(proposed(opinion('2026-11-24'))).toEqual([]);
	expect(proposed(opinion(null))).toEqual([]);
	const zone = { zone: '综保区', report: '区域消防评估报告', materials: [], results: ['fire-opinion'] };
	expect(proposed({ zones: [zone] })).toEqual([]);
});

test.each<[string, Partial<ApplicationDraft>, object]>([
	['nothing', { chosenIds: [] }, { code: 'not-found', what: 'matter' }],
	['what the catalogue does not have', { chosenIds: ['HZ01', 'XX99'] }, { code: 'matter-unknown', matterId: 'XX99' }],
	['a matter for others', { servedTo: 'person' }, { code: 'served-to-others', matterId: 'HZ01' }]
])('refuses an application for %s', (_what, changes, refusal) => {
	expect(assembleApplication({ ...empty, ...changes }, shop)).toEqual({ ok: false, refusal });
});

test('takes sixty matters and no more, the same one counted once', () => {
	const matters = Array.from({ length: 61 }, (_, at) => sampleMatter({ id: `A${at}`, results: [] }));
	const index = indexCatalogue({ ...shopCatalogue, matters });
	const chosenIds = matters.map(({ id }) => id);
	expect(assembleApplication({ ...empty, chosenIds }, index)).toEqual({
		ok: false,
		refusal: { code: 'too-many-matters', most: 60 }
	});
	const sixty = chosenIds.slice(1);
	expect(assembleApplication({ ...empty, chosenIds: [...sixty, ...sixty] }, index).ok).toBe(true);
});

test('matters that need each other’s results are refused by name, until one is held from elsewhere', () => {
	const needing = (id: string, material: string, result: string) =>
		sampleMatter({ id, materials: [paper(material)], results: [result] });
	const matters = [needing('A', 'fire-opinion', 'land-contract'), needing('B', 'land-contract', 'fire-opinion')];
	const index = indexCatalogue({ ...shopCatalogue, matters });
	const draft = { ...empty, chosenIds: ['A', 'B'] };
	expect(assembleApplication(draft, index)).toEqual({
		ok: false,
		refusal: { code: 'produced-by-cycle', matterIds: ['A', 'B'] }
	});
	expect(assembleApplication({ ...draft, materialChoices: { 'land-contract': 'elsewhere' } }, index).ok).toBe(true);
});

const IDS = shopCatalogue.matters.map(({ id }) => id);
const anyIds = fc.shuffledSubarray(IDS, { minLength: 1 });
const anySituation = fc.record(
	{ 'premises.isLarge': fc.constantFrom('yes', 'no'), 'premises.servesHotFood': fc.constantFrom('yes', 'no') },
	{ requiredKeys: [] }
);

test('the whole application hangs on what was chosen, not on the order', () => {
	fc.assert(
		fc.property(anyIds, anySituation, (ids, situation) => {
			const application = assembled({ chosenIds: ids, situation });
			const reversed = assembled({ chosenIds: [...ids].reverse(), situation });
			expect(reversed).toEqual(application);
			expect(canonicalNotice(reversed.notice)).toBe(canonicalNotice(application.notice));
		})
	);
});

test('taking a matter out and putting it back brings everything back, answers too', () => {
	const answers = { 'project.name': '厂房', 'applicant.name': '王小明', 'unit.creditCode': '91330100799655058B' };
	fc.assert(
		fc.property(anyIds, fc.nat(), anySituation, (ids, at, situation) => {
			const out = ids[at % ids.length];
			const left = ids.filter((id) => id !== out);
			fc.pre(left.length > 0);
			const before = assembled({ chosenIds: ids, situation, answers });
			const without = assembled({ chosenIds: left, situation, answers });
			const own = without.form.map(({ field }) => field.id);
			expect(Object.keys(without.answers)).toEqual(own.filter((id) => id in answers));
			expect(assembled({ chosenIds: [...left, out ?? ''], situation, answers })).toEqual(before);
		})
	);
});

test('whoever follows the proposal has nothing left to add', () => {
	fc.assert(
		fc.property(anyIds, anySituation, (ids, situation) => {
			const { closure } = assembled({ chosenIds: ids, situation });
			const chosenIds = [...ids, ...closure.additions.map(({ matterId }) => matterId)];
			const completed = assembled({ chosenIds, situation });
			expect(completed.closure).toMatchObject({ additions: [], gaps: [] });
			expect(completed.notice.awaits).toEqual([]);
		})
	);
});

test('no line a state or an earlier matter gives is ever to bring', () => {
	fc.assert(
		fc.property(anyIds, anySituation, (ids, situation) => {
			for (const { material, settled } of assembled({ chosenIds: ids, situation }).materials) {
				const isAsked = settled.by === 'applicant' || settled.by === 'third-party';
				expect(material.source === 'state' && isAsked).toBe(false);
			}
		})
	);
});
