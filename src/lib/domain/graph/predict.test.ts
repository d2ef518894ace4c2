import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { backTest } from './back-test.ts';
import { acceptedOn, history, planned, setOf, underWay } from './example-graph.ts';
import { durationsOf, type FinishedCase } from './history.ts';
import { mulberry32, seedOf } from './mulberry32.ts';
import type { GraphInput } from './node.ts';
import { quantile } from './predict.ts';
import { progressGraph } from './progress-graph.ts';

const predictedOf = (cases: GraphInput['cases'], known: readonly FinishedCase[] = [], more: Partial<GraphInput> = {}) =>
	progressGraph(setOf(cases, { history: known, ...more })).predicted;
const many = (workingDays: number, count: number) => Array.from({ length: count }, () => workingDays);

test('with no history the prediction is the promise', () => {
	expect(predictedOf(planned('land'))).toEqual({ p50On: '2026-03-16', p90On: '2026-03-16', standing: 'thin' });
	const chain = planned('land', 'design', 'permit');
	expect(predictedOf(chain)?.p90On).toBe(progressGraph(setOf(chain)).promisedOn);
});

test('with much history it is what history was', () => {
	expect(predictedOf(planned('land'), history('land', ...many(4, 200)))).toEqual({
		p50On: '2026-03-06',
		p90On: '2026-03-06',
		standing: 'fair'
	});
});

test('the fewer cases are known, the closer it stays to the promise', () => {
	// Ten days are promised, window and department together; every known case took two.
	const p50 = [1, 8, 200].map((count) => predictedOf(planned('land'), history('land', ...many(2, count)))?.p50On);
	expect(p50).toEqual(['2026-03-13', '2026-03-10', '2026-03-04']);
});

test('a slow past widens the range and says so honestly', () => {
	const mixed = history('land', ...many(4, 60), ...many(25, 40));
	const predicted = predictedOf(planned('land'), mixed);
	expect(predicted?.standing).toBe('fair');
	expect(predicted?.p50On).toBe('2026-03-06');
	expect(predicted && predicted.p90On > '2026-03-16').toBe(true);
});

test('one matter nobody knows makes the whole thin; an instant one does not', () => {
	const known = history('land', ...many(4, 50));
	expect(predictedOf(planned('land', 'flood'), known)?.standing).toBe('thin');
	expect(predictedOf(planned('land', 'code'), known)?.standing).toBe('fair');
});

test('a running case can only be like those that took longer than it already has', () => {
	const known = history('land', ...many(3, 100), ...many(12, 100));
	const running = [underWay('land', acceptedOn('2026-03-03'))];
	// Five days are over on the 9th: only the twelves are left, seven days more.
	expect(predictedOf(running, known, { today: '2026-03-09' })).toMatchObject({ p50On: '2026-03-18' });
});

test('the same question has the same answer', () => {
	const known = history('land', 1, 2, 3, 5, 8, 13, 21);
	const ask = () => predictedOf(planned('land', 'design', 'permit'), known);
	expect(ask()).toEqual(ask());
});

test('what others are in the set does not change a matter’s own chances', () => {
	const known = [...history('land', 1, 2, 3, 5, 8, 13, 21), ...history('flood', ...many(1, 300))];
	expect(predictedOf(planned('land', 'flood'), known)).toEqual(predictedOf(planned('land'), known));
});

test('a quarter of the year counts for itself once enough of it is known', () => {
	const winter = history('land', ...many(9, 12));
	const summer = winter.map((one) => ({ ...one, decidedOn: '2026-07-06', workingDays: 2 }) as const);
	expect(durationsOf([...winter, ...summer], 'land', 'market', '2026-03-02')).toEqual(many(9, 12));
	expect(durationsOf([...winter, ...summer], 'land', 'market', '2026-05-06')).toHaveLength(24);
	expect(durationsOf(winter, 'land', 'housing', '2026-03-02')).toEqual([]);
});

test('the generator gives the same numbers for the same seed, spread evenly', () => {
	const draw = mulberry32(seedOf('land'));
	const again = mulberry32(seedOf('land'));
	const numbers = Array.from({ length: 10_000 }, draw);
	expect(numbers.slice(0, 5)).toEqual(Array.from({ length: 5 }, again));
	expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...numbers)).toBeLessThan(1);
	const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
	expect(mean).toBeCloseTo(0.5, 1);
	expect(mulberry32(seedOf('design'))()).not.toBe(numbers[0]);
});

test.each([
	[0.5, 2],
	[0.9, 4],
	[0.25, 1],
	[1, 4]
])('of four cases %s are done by the %ith', (share, value) => {
	expect(quantile([1, 2, 3, 4], share)).toBe(value);
});

test('trying the past on itself tells how far off it was', () => {
	const steady: readonly FinishedCase[] = Array.from({ length: 40 }, (_, at) => ({
		matterId: 'land',
		departmentId: 'market',
		decidedOn: addDays('2026-01-01', at % 28),
		workingDays: 10
	}));
	expect(backTest(steady, () => 10)).toMatchObject({ medianErrorWorkingDays: 0, shareWithinP90: 1 });
	const late = steady.map((one) => ({ ...one, workingDays: one.decidedOn > '2026-01-20' ? 30 : 10 }));
	const tried = backTest(late, () => 10);
	expect(tried && tried.shareWithinP90 < 1).toBe(true);
	expect(backTest(steady, () => null)).toBeNull();
	expect(backTest(steady.slice(0, 1), () => 10)).toBeNull();
});
