import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cyclesIn } from '../catalogue/cycles-in.ts';
import { indexCatalogue } from '../catalogue/index-catalogue.ts';
import type { Prerequisite, PrerequisiteKind, PrerequisiteStrength } from '../catalogue/prerequisite.ts';
import { sampleCatalogue, sampleMatter } from '../catalogue/sample-catalogue.ts';
import type { CaseEvent } from '../case/events.ts';
import { acceptedOn, decidedOn, planned, setOf, underWay } from './example-graph.ts';
import type { GraphCase, GraphInput } from './node.ts';
import { progressGraph } from './progress-graph.ts';

/* Catalogues as nobody would write them, circles and all: the graph must still hold. */

const IDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const prerequisites: fc.Arbitrary<Prerequisite> = fc.record({
	anyOf: fc.uniqueArray(pick(...IDS), { minLength: 1, maxLength: 3 }),
	kind: pick<PrerequisiteKind>('legal', 'material', 'sequence'),
	strength: pick<PrerequisiteStrength>('hard', 'hard', 'conditional', 'customary'),
	why: fc.constant('理由')
});
const matters = fc.tuple(
	...IDS.map((id) =>
		fc.record({ amount: fc.nat(20), before: fc.array(prerequisites, { maxLength: 3 }) }).map(({ amount, before }) =>
			sampleMatter({
				id,
				zone: 'construction',
				materials: [],
				kind: amount === 0 ? 'instant' : 'promised',
				promised: { amount, unit: 'working-day', from: 'acceptance', standing: 'proposal' },
				prerequisites: before
			})
		)
	)
);
const courses: readonly (readonly CaseEvent[] | null)[] = [
	null,
	null,
	[],
	[acceptedOn('2026-03-04')],
	[acceptedOn('2026-03-04'), decidedOn('2026-03-05')],
	[acceptedOn('2026-03-04'), decidedOn('2026-03-05', 'denied')],
	[{ type: 'withdrawn', on: '2026-03-04', reason: '' }]
];
const caseOf = (id: string, course: readonly CaseEvent[] | null): readonly GraphCase[] =>
	course === null ? planned(id) : [underWay(id, ...course)];
const inputs: fc.Arbitrary<GraphInput> = fc
	.record({
		matters,
		chosen: fc.uniqueArray(fc.tuple(pick(...IDS), pick(...courses)), { minLength: 1, selector: ([id]) => id }),
		history: fc.array(
			fc.record({
				matterId: pick(...IDS),
				departmentId: fc.constant('market'),
				decidedOn: fc.constant('2026-02-02' as const),
				workingDays: fc.nat(40)
			}),
			{ maxLength: 40 }
		)
	})
	.map(({ matters: all, chosen, history }) => ({
		...setOf(chosen.flatMap(([id, course]) => caseOf(id, course))),
		index: indexCatalogue(
			sampleCatalogue({
				matters: all,
				milestones: [
					{ id: 'start', name: '开工', requires: [{ anyOf: ['A', 'B'], kind: 'milestone', strength: 'hard', why: '' }] }
				]
			})
		),
		today: '2026-03-06',
		history
	}));

test('nothing waits for itself, whatever the catalogue says', () => {
	fc.assert(
		fc.property(inputs, (input) => {
			const { nodes, edges } = progressGraph(input);
			const onward = new Map(nodes.map(({ id }) => [id, edges.filter(({ from }) => from === id).map(({ to }) => to)]));
			expect(cyclesIn(onward)).toEqual([]);
		})
	);
});

test('nothing is done before what it waits for: each group has a member done by then', () => {
	fc.assert(
		fc.property(inputs, (input) => {
			const { nodes, edges } = progressGraph(input);
			const finishOf = new Map(nodes.map(({ id, finishOn }) => [id, finishOn]));
			for (const { id, finishOn, state } of nodes) {
				if (finishOn === null || state === 'approved') continue;
				const into = edges.filter((edge) => edge.to === id && !edge.isAdvice);
				for (const group of new Set(into.map((edge) => edge.group))) {
					const members = into.filter((edge) => edge.group === group);
					const isDone = members.some(({ from }) => (finishOf.get(from) ?? '9999') <= finishOn);
					expect(isDone || members.every((edge) => edge.state === 'not-needed')).toBe(true);
				}
			}
			expect(nodes.length).toBeGreaterThan(0);
		})
	);
});

test('the order in which matters were chosen changes nothing', () => {
	fc.assert(
		fc.property(inputs, fc.integer(), (input, turn) => {
			const by = Math.abs(turn) % input.cases.length;
			const cases = [...input.cases.slice(by), ...input.cases.slice(0, by)].reverse();
			expect(progressGraph({ ...input, cases })).toEqual(progressGraph(input));
		})
	);
});

test('the critical path leads along edges to the promised day', () => {
	fc.assert(
		fc.property(inputs, (input) => {
			const { nodes, edges, criticalPath, promisedOn } = progressGraph(input);
			const last = nodes.find(({ id }) => id === criticalPath.at(-1));
			if (criticalPath.length > 0) expect(last?.finishOn).toBe(promisedOn);
			criticalPath.slice(1).forEach((id, at) => {
				expect(edges.some(({ from, to, isAdvice }) => from === criticalPath[at] && to === id && !isAdvice)).toBe(true);
			});
			for (const { id, isCritical } of nodes) if (criticalPath.includes(id)) expect(isCritical).toBe(true);
			expect(new Set(criticalPath).size).toBe(criticalPath.length);
		})
	);
});

test('the range is a range, begins no earlier than today, and is there while something is undone', () => {
	fc.assert(
		fc.property(inputs, (input) => {
			const { nodes, predicted } = progressGraph(input);
			const open = nodes.filter(
				({ kind, state }) => kind === 'case' && ['planned', 'received', 'accepted'].includes(state)
			);
			expect(predicted === null).toBe(open.every(({ finishOn }) => finishOn === null));
			if (predicted) expect(input.today <= predicted.p50On && predicted.p50On <= predicted.p90On).toBe(true);
		})
	);
});

test('planned and without history, the prediction is the promise', () => {
	fc.assert(
		fc.property(matters, fc.uniqueArray(pick(...IDS), { minLength: 1 }), (all, ids) => {
			const index = indexCatalogue(sampleCatalogue({ matters: all }));
			const { promisedOn, predicted } = progressGraph(setOf(planned(...ids), { index }));
			expect(predicted?.p90On ?? null).toBe(promisedOn);
		})
	);
});
