import { expect, test } from 'vitest';
import { acceptedOn, decidedOn, planned, setOf, underWay } from './example-graph.ts';
import type { GraphInput, ProgressGraph } from './node.ts';
import { progressGraph } from './progress-graph.ts';

const nodeOf = (graph: ProgressGraph, id: string) => graph.nodes.find((node) => node.id === id);
const edgeOf = (graph: ProgressGraph, from: string, to: string) =>
	graph.edges.find((edge) => edge.from === from && edge.to === to);
const graphOf = (cases: GraphInput['cases'], more: Partial<GraphInput> = {}) => progressGraph(setOf(cases, more));

test('a single planned matter is promised after the window’s five days and its own', () => {
	const graph = graphOf(planned('land'));
	expect(graph.promisedOn).toBe('2026-03-16');
	expect(nodeOf(graph, 'land')).toMatchObject({ state: 'planned', since: null, isCritical: true });
	expect(graph.criticalPath).toEqual(['land']);
});

test('an instant matter is promised for today, or for the first day worked', () => {
	expect(graphOf(planned('code')).promisedOn).toBe('2026-03-02');
	expect(graphOf(planned('code'), { today: '2026-03-07' }).promisedOn).toBe('2026-03-09');
});

test('what waits by law is decided after what comes first, its review runs beside it', () => {
	// land: five days, then five; design accepted meanwhile, ten more after land; permit five after design.
	const graph = graphOf(planned('land', 'design', 'permit'));
	expect(nodeOf(graph, 'land')?.finishOn).toBe('2026-03-16');
	expect(nodeOf(graph, 'design')?.finishOn).toBe('2026-03-30');
	expect(graph.promisedOn).toBe('2026-04-06');
	expect(graph.criticalPath).toEqual(['land', 'design', 'permit']);
});

test('submitting only when all is ready costs the window’s days again', () => {
	const cases = planned('land', 'design').map((one) => ({ ...one, submits: 'when-ready' as const }));
	expect(graphOf(cases).promisedOn).toBe('2026-04-06');
});

test('of two branches the faster one counts, and only it is critical', () => {
	const graph = graphOf(planned('land', 'allocation', 'design'));
	expect(nodeOf(graph, 'design')?.finishOn).toBe('2026-03-30');
	expect(graph.criticalPath).toEqual(['land', 'design']);
	expect(nodeOf(graph, 'allocation')?.isCritical).toBe(false);
	const edges = graph.edges.filter(({ to }) => to === 'design');
	expect(new Set(edges.map(({ group }) => group)).size).toBe(1);
});

test('once one branch is there the other is not needed', () => {
	const graph = graphOf([
		underWay('land', acceptedOn('2026-03-03'), decidedOn('2026-03-05')),
		underWay('allocation', acceptedOn('2026-03-03')),
		underWay('design', acceptedOn('2026-03-03'))
	]);
	expect(edgeOf(graph, 'case-land', 'case-design')?.state).toBe('met');
	expect(edgeOf(graph, 'case-allocation', 'case-design')?.state).toBe('not-needed');
	expect(nodeOf(graph, 'case-design')?.waitsFor).toEqual([]);
});

test('what another matter of the set produces is waited for, with its name', () => {
	const graph = graphOf(planned('drawings', 'permit'));
	expect(edgeOf(graph, 'drawings', 'permit')).toMatchObject({ kind: 'material', state: 'waiting', why: '审图合格书' });
	expect(nodeOf(graph, 'permit')?.waitsFor).toContainEqual(
		expect.objectContaining({ kind: 'earlier', nodeIds: ['drawings'], gates: 'decision' })
	);
});

test('advice is drawn and not waited for', () => {
	const graph = graphOf(planned('design', 'drawings'));
	expect(edgeOf(graph, 'design', 'drawings')).toMatchObject({ isAdvice: true });
	expect(nodeOf(graph, 'drawings')).toMatchObject({ finishOn: '2026-03-19', waitsFor: [] });
});

test('what nobody in the set produces must come from elsewhere, unless it is held', () => {
	const missing = graphOf(planned('design'));
	expect(nodeOf(missing, 'design')?.waitsFor).toEqual([
		{ kind: 'elsewhere', matterIds: ['land', 'allocation'], isPerhaps: false, why: '依法在先' }
	]);
	expect(nodeOf(graphOf(planned('design'), { held: ['allocation'] }), 'design')?.waitsFor).toEqual([]);
});

test('what hangs on an open question counts as needed, and is told as perhaps', () => {
	const graph = graphOf(planned('flood', 'land', 'design'), { situation: {} });
	expect(edgeOf(graph, 'flood', 'design')).toMatchObject({ isPerhaps: true, state: 'waiting' });
	expect(graphOf(planned('flood', 'land', 'design')).edges.some(({ from }) => from === 'flood')).toBe(false);
});

test('a running case has the days its promise has left', () => {
	const graph = graphOf([underWay('land', acceptedOn('2026-03-03'))], { today: '2026-03-05' });
	expect(nodeOf(graph, 'case-land')).toMatchObject({
		state: 'accepted',
		holder: 'department',
		since: '2026-03-03',
		dueOn: '2026-03-10',
		finishOn: '2026-03-10'
	});
});

test('an overdue case cannot be done before today', () => {
	const graph = graphOf([underWay('land', acceptedOn('2026-03-03'))], { today: '2026-03-20' });
	expect(nodeOf(graph, 'case-land')).toMatchObject({ dueOn: '2026-03-10', finishOn: '2026-03-20' });
});

test('a paused case goes on after the length that was told', () => {
	const paused = { type: 'paused', on: '2026-03-04', ground: 'expert-review', expectedDays: 14, text: '评审' } as const;
	const graph = graphOf([underWay('land', acceptedOn('2026-03-03'), paused)], { today: '2026-03-05' });
	expect(nodeOf(graph, 'case-land')?.waitsFor).toEqual([
		{ kind: 'pause', ground: 'expert-review', since: '2026-03-04', expectedDays: 14 }
	]);
	// One of five days is used; four are left from the 18th.
	expect(nodeOf(graph, 'case-land')?.finishOn).toBe('2026-03-24');
});

test('one letter over two cases is one thing the applicant has to do', () => {
	const asked = (line: string) =>
		({
			type: 'correction-asked',
			on: '2026-03-04',
			letterId: 'letter-1',
			lines: [{ line, ground: 'missing', remedy: '补交' }]
		}) as const;
	const graph = graphOf([underWay('land', asked('material:a')), underWay('flood', asked('material:b'))]);
	const corrections = graph.nodes.filter(({ kind }) => kind === 'correction');
	expect(corrections).toHaveLength(1);
	expect(corrections[0]).toMatchObject({ id: 'correction:letter-1', holder: 'applicant', since: '2026-03-04' });
	expect(graph.edges.filter(({ kind }) => kind === 'correction').map(({ to }) => to)).toEqual([
		'case-land',
		'case-flood'
	]);
});

test('a milestone is ahead until its certificates are there', () => {
	const ahead = nodeOf(graphOf(planned('permit')), 'milestone:start-of-work');
	expect(ahead).toMatchObject({ kind: 'milestone', name: '开工', state: 'ahead', finishOn: '2026-03-16' });
	const reached = graphOf([underWay('permit', acceptedOn('2026-03-03'), decidedOn('2026-03-06'))]);
	expect(nodeOf(reached, 'milestone:start-of-work')).toMatchObject({ state: 'reached', since: '2026-03-06' });
	expect(graphOf(planned('code')).nodes.some(({ kind }) => kind === 'milestone')).toBe(false);
});

test('behind what was denied nothing has a day, and the node says why', () => {
	const graph = graphOf([
		underWay('land', acceptedOn('2026-03-03'), decidedOn('2026-03-05', 'denied')),
		underWay('design', acceptedOn('2026-03-03')),
		underWay('permit')
	]);
	expect(nodeOf(graph, 'case-design')).toMatchObject({ finishOn: null });
	expect(nodeOf(graph, 'case-permit')).toMatchObject({ finishOn: null });
	expect(nodeOf(graph, 'case-design')?.waitsFor).toEqual([
		{ kind: 'out-of-reach', nodeIds: ['case-land'], why: '依法在先' }
	]);
	expect(edgeOf(graph, 'case-land', 'case-design')?.state).toBe('failed');
	expect(graph).toMatchObject({ promisedOn: null, predicted: null });
});

test('a matter nobody promised anything for is told as such', () => {
	expect(nodeOf(graphOf(planned('tender')), 'tender')).toMatchObject({ isUnlimited: true, finishOn: '2026-03-09' });
});

test('when all is decided the promise is the day of the last decision, and nothing is predicted', () => {
	const graph = graphOf([underWay('land', acceptedOn('2026-03-03'), decidedOn('2026-03-05'))]);
	expect(graph).toMatchObject({ promisedOn: '2026-03-05', predicted: null, criticalPath: [] });
});

test('a matter listed at another counter comes first like its original', () => {
	const graph = graphOf(planned('filing-at-counter', 'land'));
	expect(edgeOf(graph, 'filing-at-counter', 'land')?.state).toBe('waiting');
});
