import { Graph, layout } from '@dagrejs/dagre';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, type Drawing, type NodeBox, type Point } from './lay-out.ts';

type Edge = { readonly from: string; readonly to: string };
type Drawn = { readonly nodes: readonly { readonly id: string }[]; readonly edges: readonly Edge[] };

/** Edges only from earlier to later, so that there is no circle. */
const drawns: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 60 }).chain((size) =>
	fc
		.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: size * 2, selector: (pair) => pair.join() })
		.map((pairs) => ({
			nodes: Array.from({ length: size }, (_, at) => ({ id: `n${at}` })),
			edges: pairs.filter(([a, b]) => a < b).map(([a, b]) => ({ from: `n${a}`, to: `n${b}` }))
		}))
);
const widths = fc.constantFrom(320, 360, 768, 1280);

const boxesById = ({ boxes }: Drawing) => new Map(boxes.map((box) => [box.id, box]));

test('every node stands below all that it waits for', () => {
	fc.assert(
		fc.property(drawns, widths, ({ nodes, edges }, width) => {
			const drawing = layOut(nodes, edges, { width });
			const boxOf = boxesById(drawing);
			expect(boxOf.size).toBe(nodes.length);
			for (const { from, to } of edges) {
				const [above, below] = [boxOf.get(from), boxOf.get(to)];
				expect(above && below && above.layer < below.layer && above.y + above.height < below.y).toBe(true);
			}
		})
	);
});

test('there are as many layers as another layout of the same graph finds needful', () => {
	fc.assert(
		fc.property(drawns, ({ nodes, edges }) => {
			const graph = new Graph().setGraph({ ranker: 'network-simplex' }).setDefaultEdgeLabel(() => ({}));
			for (const { id } of nodes) graph.setNode(id, { width: 100, height: 40 });
			for (const { from, to } of edges) graph.setEdge(from, to);
			layout(graph);
			const { boxes } = layOut(nodes, edges);
			const heights = new Set(nodes.map(({ id }) => (graph.node(id) as { y: number }).y));
			expect(Math.max(...boxes.map(({ layer }) => layer)) + 1).toBe(heights.size);
		}),
		{ numRuns: 40 }
	);
});

const overlaps = (a: NodeBox, b: NodeBox) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('no node lies on another or over the border of the screen', () => {
	fc.assert(
		fc.property(drawns, widths, ({ nodes, edges }, width) => {
			const { boxes, height } = layOut(nodes, edges, { width });
			boxes.forEach((box, at) => {
				expect(box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height).toBe(true);
				expect(boxes.slice(at + 1).some((other) => overlaps(box, other))).toBe(false);
			});
		})
	);
});

const crosses = (a: Point, b: Point, { x, y, width, height }: NodeBox) =>
	Math.min(a.x, b.x) < x + width && Math.max(a.x, b.x) > x && Math.min(a.y, b.y) < y + height && Math.max(a.y, b.y) > y;

test('edges run across and down from node to node, and through none', () => {
	fc.assert(
		fc.property(drawns, widths, ({ nodes, edges }, width) => {
			const drawing = layOut(nodes, edges, { width });
			const boxOf = boxesById(drawing);
			expect(drawing.routes.map(({ from, to }) => ({ from, to }))).toEqual(edges);
			for (const { from, to, points } of drawing.routes) {
				const [above, below, first, last] = [boxOf.get(from), boxOf.get(to), points[0], points.at(-1)];
				expect(first?.y).toBe(above && above.y + above.height);
				expect(last).toEqual(below && { x: below.x + below.width / 2, y: below.y });
				points.slice(1).forEach((point, at) => {
					const before = points[at] ?? point;
					expect(before.x === point.x || before.y === point.y).toBe(true);
					expect(before.y <= point.y && point.x >= 0 && point.x <= width).toBe(true);
					expect(drawing.boxes.some((box) => crosses(before, point, box))).toBe(false);
				});
			}
		}),
		{ numRuns: 60 }
	);
});

test('a phone has two columns, a desktop more, a very narrow screen one', () => {
	const { nodes } = chain(8);
	expect(layOut(nodes, []).columns).toBe(2);
	expect(layOut(nodes, [], { width: 1280 }).columns).toBe(7);
	expect(layOut(nodes, [], { width: 200 }).columns).toBe(1);
	expect(layOut(nodes.slice(0, 1), []).columns).toBe(1);
});

test('a plain chain goes straight down', () => {
	const { nodes, edges } = chain(4);
	for (const { points } of layOut(nodes, edges).routes) expect(points).toHaveLength(2);
});

test('with nothing to draw there is nothing drawn', () => {
	expect(layOut([], [])).toMatchObject({ boxes: [], routes: [] });
});

test('two nodes tied crosswise are laid so that their edges do not cross', () => {
	const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
	const crossed = [
		{ from: 'a', to: 'd' },
		{ from: 'b', to: 'c' }
	];
	const boxOf = boxesById(layOut(nodes, crossed));
	expect(boxOf.get('a')?.column).toBe(boxOf.get('d')?.column);
	expect(boxOf.get('b')?.column).toBe(boxOf.get('c')?.column);
});

test('sixty matters are laid out well within the blink of an eye', () => {
	const [sixty = chain(60)] = fc.sample(
		drawns.filter(({ nodes }) => nodes.length === 60),
		{ numRuns: 1, seed: 7 }
	);
	const times = Array.from({ length: 9 }, () => {
		const began = performance.now();
		layOut(sixty.nodes, sixty.edges);
		return performance.now() - began;
	}).sort((a, b) => a - b);
	expect(times[4]).toBeLessThan(30);
});

function chain(size: number): Drawn {
	const nodes = Array.from({ length: size }, (_, at) => ({ id: `n${at}` }));
	return { nodes, edges: nodes.slice(1).map(({ id }, at) => ({ from: `n${at}`, to: id })) };
}
