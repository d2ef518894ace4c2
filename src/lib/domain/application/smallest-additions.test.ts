import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PrerequisiteGroup } from '../case/prerequisite-groups.ts';
import { smallestAdditions } from './smallest-additions.ts';
import { waitingCycle } from './waiting-cycle.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

type Groups = readonly (readonly (readonly string[])[])[];

const group = (anyOf: readonly string[]): PrerequisiteGroup => ({
	anyOf,
	kind: 'legal',
	isAdvice: false,
	isPerhaps: false,
	why: ''
});
const readerOf = (groups: Groups) => {
	const read = groups.map((own) => own.map(group));
	return (id: string) => read[IDS.indexOf(id)] ?? [];
};
/** Each matter waits only for later ones: as the lint keeps the catalogue, without circles. */
const anyGroups: fc.Arbitrary<Groups> = fc.tuple(
	...IDS.map((_, at) => {
		const later = IDS.slice(at + 1);
		return later.length === 0
			? fc.constant<readonly (readonly string[])[]>([])
			: fc.array(fc.subarray(later, { minLength: 1, maxLength: Math.min(3, later.length) }), { maxLength: 3 });
	})
);
const anyChoice = fc.subarray(IDS, { minLength: 1 });

const subsets = Array.from({ length: 2 ** IDS.length }, (_, bits) => IDS.filter((_id, at) => (bits >> at) % 2 === 1));

function isClosed(set: readonly string[], groups: Groups): boolean {
	return set.every((id) => groups[IDS.indexOf(id)]?.every((anyOf) => anyOf.some((member) => set.includes(member))));
}

test('adds as few as any set that completes the choice, and completes it', () => {
	fc.assert(
		fc.property(anyGroups, anyChoice, (groups, chosen) => {
			const added = smallestAdditions({ matterIds: chosen, groupsOf: readerOf(groups), costOf: () => 0 });
			const closed = subsets.filter((set) => chosen.every((id) => set.includes(id)) && isClosed(set, groups));
			const fewest = Math.min(...closed.map((set) => set.length));
			expect(isClosed([...chosen, ...added], groups)).toBe(true);
			expect(new Set([...chosen, ...added]).size).toBe(chosen.length + added.length);
			expect(chosen.length + added.length).toBe(fewest);
		}),
		{ numRuns: 200 }
	);
});

test('of equally small sets it takes a cheapest', () => {
	const costs = [7, 1, 5, 2, 8, 3, 6, 4];
	const costOf = (id: string) => costs[IDS.indexOf(id)] ?? 0;
	const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + costOf(id), 0);
	fc.assert(
		fc.property(anyGroups, anyChoice, (groups, chosen) => {
			const added = smallestAdditions({ matterIds: chosen, groupsOf: readerOf(groups), costOf });
			const rivals = subsets.filter(
				(set) =>
					set.length === chosen.length + added.length && chosen.every((id) => set.includes(id)) && isClosed(set, groups)
			);
			expect(sum([...chosen, ...added])).toBe(Math.min(...rivals.map(sum)));
		}),
		{ numRuns: 200 }
	);
});

test('what is given needs nothing itself', () => {
	const groupsOf = readerOf([[['b'], ['c']], [['d']], [['e']]]);
	const given = new Set(['b']);
	expect(smallestAdditions({ matterIds: ['a'], given, groupsOf, costOf: () => 0 })).toEqual(['c', 'e']);
});

test('a set is refused exactly when no order lets each come after what it waits for', () => {
	const anyGraph = fc.tuple(
		...IDS.slice(0, 5).map(() =>
			fc.array(fc.subarray(IDS.slice(0, 5), { minLength: 1, maxLength: 2 }), { maxLength: 2 })
		)
	);
	const canBeOrdered = (left: readonly string[], done: readonly string[], groups: Groups): boolean => {
		if (left.length === 0) return true;
		return left.some((id) => {
			const isFree = (groups[IDS.indexOf(id)] ?? []).every((anyOf) => {
				const inSet = anyOf.filter((member) => left.includes(member) || done.includes(member));
				return inSet.length === 0 || inSet.some((member) => done.includes(member));
			});
			const others = left.filter((other) => other !== id);
			return isFree && canBeOrdered(others, [...done, id], groups);
		});
	};
	fc.assert(
		fc.property(anyGraph, fc.subarray(IDS.slice(0, 5)), (groups, chosen) => {
			const cycle = waitingCycle(chosen, readerOf(groups));
			expect(cycle === null).toBe(canBeOrdered(chosen, [], groups));
			expect(cycle ?? []).toEqual((cycle ?? []).filter((id) => chosen.includes(id)));
		}),
		{ numRuns: 300 }
	);
});
