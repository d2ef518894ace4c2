import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cyclesIn } from './cycles-in.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'] as const;
const anyEdges = fc
	.array(fc.subarray([...IDS]), { minLength: IDS.length, maxLength: IDS.length })
	.map((targets) => new Map<string, readonly string[]>(IDS.map((id, index) => [id, targets[index] ?? []])));

/** Brute force: take away, again and again, what leads nowhere; what is left goes round. */
function canBeWorkedThrough(edges: ReadonlyMap<string, readonly string[]>): boolean {
	const left = new Set(edges.keys());
	for (let round = 0; round <= edges.size; round += 1) {
		for (const id of left) if ((edges.get(id) ?? []).every((next) => !left.has(next))) left.delete(id);
	}
	return left.size === 0;
}

test('finds a circle exactly when there is one, and each it tells is one', () => {
	fc.assert(
		fc.property(anyEdges, (edges) => {
			const cycles = cyclesIn(edges);
			expect(cycles.length === 0).toBe(canBeWorkedThrough(edges));
			for (const cycle of cycles) {
				cycle.forEach((id, index) => expect(edges.get(id)).toContain(cycle[(index + 1) % cycle.length]));
				expect(cycle[0]).toBe([...cycle].sort()[0]);
				expect(new Set(cycle).size).toBe(cycle.length);
			}
		})
	);
});

test('tells two circles that touch nowhere as two', () => {
	const edges = new Map([
		['b', ['a']],
		['a', ['b']],
		['d', ['d']]
	]);
	expect(cyclesIn(edges)).toEqual([['a', 'b'], ['d']]);
});
