import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptedOn, decidedOn, planned, setOf, underWay } from './example-graph.ts';
import type { GraphCase, GraphInput } from './node.ts';
import { progressGraph } from './progress-graph.ts';
import { textTwin, TWIN_SECTIONS } from './text-twin.ts';

const twinOf = (cases: GraphInput['cases'], more: Partial<GraphInput> = {}) =>
	textTwin(progressGraph(setOf(cases, more)), (id) => `事项${id}`);
const sectionsOf = (cases: GraphInput['cases']) => twinOf(cases).map(({ nodeId, section }) => [nodeId, section]);

test('done first, then what runs, what waits, and last what you can do today', () => {
	const asked = {
		type: 'correction-asked',
		on: '2026-03-04',
		letterId: 'letter-1',
		lines: [{ line: 'material:a', ground: 'missing', remedy: '补交' }]
	} as const;
	expect(
		sectionsOf([
			underWay('design', acceptedOn('2026-03-03')),
			underWay('land', acceptedOn('2026-03-03')),
			underWay('code', acceptedOn('2026-03-03'), decidedOn('2026-03-03')),
			underWay('flood', asked)
		])
	).toEqual([
		['case-code', 'done'],
		['case-land', 'running'],
		['case-flood', 'waiting'],
		['case-design', 'waiting'],
		['correction:letter-1', 'today']
	]);
});

test('a planned matter can be handed in today unless it must wait to be accepted', () => {
	const [code, permit] = planned('code', 'permit').map((one) => one);
	const twin = twinOf([code, permit].flatMap((one) => one ?? []));
	expect(twin.find(({ nodeId }) => nodeId === 'code')?.act).toBe('submit');
	// Its project code comes first, before acceptance.
	expect(twin.find(({ nodeId }) => nodeId === 'permit')?.act).toBeNull();
});

test('a result that waits is for you to collect, a milestone reached is for you to go ahead', () => {
	const issued = { type: 'result-issued', on: '2026-03-06', documentIds: ['licence'] } as const;
	const twin = twinOf([underWay('permit', acceptedOn('2026-03-03'), decidedOn('2026-03-05'), issued)]);
	expect(twin.map(({ act }) => act)).toEqual(['collect-result', 'go-ahead']);
});

test('who waits and who holds up name each other', () => {
	const twin = twinOf(planned('land', 'allocation', 'design'));
	expect(twin.find(({ nodeId }) => nodeId === 'design')?.waitsFor).toEqual([
		{ kind: 'earlier', names: ['land', 'allocation'], gates: 'decision', isPerhaps: false, why: '依法在先' }
	]);
	expect(twin.find(({ nodeId }) => nodeId === 'allocation')?.holdsUp).toEqual(['design']);
});

test('what must come from elsewhere is told by its name', () => {
	const [design] = twinOf(planned('design'));
	expect(design?.waitsFor).toContainEqual(
		expect.objectContaining({ kind: 'elsewhere', names: ['事项land', '事项allocation'] })
	);
});

const courses: fc.Arbitrary<(id: string) => readonly GraphCase[]> = fc.constantFrom(
	(id: string) => planned(id),
	(id: string) => [underWay(id)],
	(id: string) => [underWay(id, acceptedOn('2026-03-03'))],
	(id: string) => [underWay(id, acceptedOn('2026-03-03'), decidedOn('2026-03-05'))],
	(id: string) => [underWay(id, acceptedOn('2026-03-03'), decidedOn('2026-03-05', 'denied'))]
);
const sets = fc
	.uniqueArray(
		fc.tuple(fc.constantFrom('code', 'filing', 'land', 'allocation', 'design', 'drawings', 'permit'), courses),
		{
			selector: ([id]) => id
		}
	)
	.map((chosen) => chosen.flatMap(([id, course]) => course(id)));

test('the list tells each node of the picture once, with the same facts and every wait', () => {
	fc.assert(
		fc.property(sets, (cases) => {
			const graph = progressGraph(setOf(cases, { today: '2026-03-06' }));
			const twin = textTwin(graph, (id) => id);
			expect(twin.map(({ nodeId }) => nodeId).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
			for (const node of graph.nodes) {
				const entry = twin.find(({ nodeId }) => nodeId === node.id);
				expect(entry).toMatchObject({ state: node.state, holder: node.holder, dueOn: node.dueOn, since: node.since });
				expect(entry?.waitsFor).toHaveLength(node.waitsFor.length);
			}
			const places = twin.map(({ section }) => TWIN_SECTIONS.indexOf(section));
			expect(places).toEqual([...places].sort((a, b) => a - b));
		})
	);
});
