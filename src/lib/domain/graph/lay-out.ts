import { coursesOf, type Course } from './courses.ts';
import { columnsIn, gridOf, type DrawingSizes, type Grid } from './grid.ts';
import { inLayers } from './layers.ts';
import type { GraphEdge, GraphNode } from './node.ts';
import { inRows, type Cell } from './rows.ts';

export type Point = { readonly x: number; readonly y: number };

/** A node's place on the drawing; lengths in CSS pixels, from the top left. Layer 0 waits for nothing. */
export type NodeBox = Cell & {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** The line of one edge: straight pieces, each across or down, from the lower side of a node to the top of another. */
export type Route = { readonly from: string; readonly to: string; readonly points: readonly Point[] };

export type Drawing = {
	readonly width: number;
	readonly height: number;
	readonly columns: number;
	readonly boxes: readonly NodeBox[];
	/** As the edges given, in their order. */
	readonly routes: readonly Route[];
};

/** For a phone of 360 px: two columns, and down. */
export const PHONE_SIZES: DrawingSizes = {
	width: 360,
	nodeHeight: 72,
	leastNodeWidth: 140,
	greatestNodeWidth: 240,
	gutter: 20,
	channel: 28
};

/**
 * Places the nodes in layers, top to bottom: those that wait below those they wait for, each near its own; edges run
 * across and down, never through a node. The same nodes and edges give the same drawing.
 */
export function layOut(
	nodes: readonly Pick<GraphNode, 'id'>[],
	edges: readonly Pick<GraphEdge, 'from' | 'to'>[],
	given: Partial<DrawingSizes> = {}
): Drawing {
	const sizes = { ...PHONE_SIZES, ...given };
	const layers = inLayers(
		nodes.map(({ id }) => id),
		edges
	);
	const columns = columnsIn(sizes, Math.max(1, ...layers.map(({ length }) => length)));
	const cells = inRows(layers, columns, edges);
	const courses = coursesOf(cells, edges);
	const grid = gridOf(cells, courses, columns, sizes);
	const { width } = sizes;
	const boxes = cells.map((cell) => boxOf(cell, grid));
	return { width, height: grid.height, columns, boxes, routes: courses.map((course) => routeOf(course, grid)) };
}

function boxOf(cell: Cell, grid: Grid): NodeBox {
	const { nodeWidth: width, nodeHeight: height } = grid;
	return { ...cell, x: grid.columnLeft(cell.column), y: grid.rowTop(cell.row), width, height };
}

function routeOf(course: Course, grid: Grid): Route {
	const { from, to, side } = course;
	const start = {
		x: grid.columnLeft(from.column) + (grid.nodeWidth * (2 + side)) / 4,
		y: grid.rowTop(from.row) + grid.nodeHeight
	};
	const end = { x: grid.columnLeft(to.column) + grid.nodeWidth / 2, y: grid.rowTop(to.row) };
	return { from: from.id, to: to.id, points: [start, ...bendsOf(course, start.x, end.x, grid), end] };
}

function bendsOf(
	{ from, to, side, lane, leaving, entering }: Course,
	startX: number,
	endX: number,
	grid: Grid
): Point[] {
	if (side === 0) return [];
	const enterY = grid.trackY(entering, to.row);
	const arriving = { x: endX, y: enterY };
	if (lane === null) return [{ x: startX, y: enterY }, arriving];
	const leaveY = grid.trackY(leaving, from.row + 1);
	const laneX = grid.trackX(leaving, lane);
	return [{ x: startX, y: leaveY }, { x: laneX, y: leaveY }, { x: laneX, y: enterY }, arriving];
}
