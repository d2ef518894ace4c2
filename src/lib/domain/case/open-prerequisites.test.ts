import { expect, test } from 'vitest';
import type { MatterId } from '../catalogue/matter.ts';
import { openPrerequisites, progressOf, progressOfCases, type Progress } from './open-prerequisites.ts';
import { chainIndex as index } from '../graph/example-chain.ts';
import { prerequisiteGroups, type PrerequisiteGroup } from './prerequisite-groups.ts';
import { standingOf } from './standing-of.ts';
import { accepted, approved, delivered, submitted } from './example-case.ts';

const held: Progress = { standing: 'held', on: '2026-03-05' };
const open: Progress = { standing: 'open' };
const failed: Progress = { standing: 'failed' };
const legal = (...anyOf: MatterId[]): PrerequisiteGroup => ({
	anyOf,
	kind: 'legal',
	isAdvice: false,
	isPerhaps: false,
	why: '依法在先'
});
const sequence = (...anyOf: MatterId[]): PrerequisiteGroup => ({ ...legal(...anyOf), kind: 'sequence' });

test.each<[string, PrerequisiteGroup, [MatterId, Progress][], Partial<ReturnType<typeof openPrerequisites>>]>([
	[
		'one branch held is enough',
		legal('A', 'B'),
		[
			['A', held],
			['B', open]
		],
		{ toDecide: [], outOfReach: [] }
	],
	[
		'a branch that may still come is waited for',
		legal('A', 'B'),
		[
			['A', failed],
			['B', open]
		],
		{ toDecide: ['A', 'B'] }
	],
	['all branches gone is out of reach', legal('A', 'B'), [['A', failed]], { toDecide: [], outOfReach: ['A'] }],
	['in no application it is for people to check', legal('A', 'B'), [], { toDecide: [], elsewhere: ['A', 'B'] }],
	['sequence holds up acceptance too', sequence('A'), [['A', open]], { toAccept: ['A'], toDecide: ['A'] }],
	['legal does not hold up acceptance', legal('A'), [['A', open]], { toAccept: [], toDecide: ['A'] }],
	['advice is not waited for', { ...legal('A'), isAdvice: true }, [['A', open]], { toDecide: [] }],
	['what is perhaps needed is waited for', { ...legal('A'), isPerhaps: true }, [['A', open]], { toDecide: ['A'] }]
])('%s', (_sentence, group, progress, expected) => {
	expect(openPrerequisites([group], new Map(progress))).toMatchObject(expected);
});

test('it becomes acceptable when the last that comes before is there, by its earliest branch', () => {
	const progress = new Map<MatterId, Progress>([
		['A', { standing: 'held', on: '2026-03-09' }],
		['B', { standing: 'held', on: '2026-03-05' }],
		['C', { standing: 'held', on: '2026-03-06' }]
	]);
	expect(openPrerequisites([sequence('A', 'B'), sequence('C')], progress).acceptableFrom).toBe('2026-03-06');
	expect(openPrerequisites([legal('A')], progress).acceptableFrom).toBeNull();
});

test('a case counts as held from its decision, and no more once revoked', () => {
	expect(progressOf(standingOf(submitted))).toEqual(open);
	expect(progressOf(standingOf(accepted))).toEqual(open);
	expect(progressOf(standingOf(approved))).toEqual(held);
	expect(progressOf(standingOf(delivered))).toEqual(held);
	const revoked = { type: 'revoked', on: '2026-04-01', reason: '理由', articles: ['条款'] } as const;
	expect(progressOf(standingOf([...delivered, revoked]))).toEqual(failed);
});

test('a result once held counts, whatever failed beside it, also by its name at another counter', () => {
	const cases = [
		{ matterId: 'filing', standing: { state: 'denied', decidedOn: '2026-03-01' } },
		{ matterId: 'filing-at-counter', standing: { state: 'delivered', decidedOn: '2026-03-05' } }
	] as const;
	expect(progressOfCases(cases, index).get('filing')).toEqual(held);
});

test('what hangs on the situation falls away, stays or is perhaps', () => {
	const matter = index.matter.get('design');
	if (matter === undefined) throw new Error('The example has no such matter');
	const ids = (situation: Record<string, string>) =>
		prerequisiteGroups(matter, situation, index).map(({ anyOf, isPerhaps }) => [anyOf.join(), isPerhaps]);
	expect(ids({ 'project.isByRiver': 'no' })).toEqual([['land,allocation', false]]);
	expect(ids({ 'project.isByRiver': 'yes' })).toContainEqual(['flood', false]);
	expect(ids({})).toContainEqual(['flood', true]);
});

test('a material that another matter ends in comes before, though no clause says so', () => {
	const matter = index.matter.get('permit');
	if (matter === undefined) throw new Error('The example has no such matter');
	const groups = prerequisiteGroups(matter, {}, index);
	expect(groups).toContainEqual(expect.objectContaining({ anyOf: ['drawings'], kind: 'material', why: '审图合格书' }));
});
