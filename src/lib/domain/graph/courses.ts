import type { Cell } from './rows.ts';

type Edge = { readonly from: string; readonly to: string };

/** Lines of one track run together: those leaving a node by one side, or those entering a node. */
export type Track = string;

/** One edge by its cells and tracks, before there are lengths. */
export type Course = {
	readonly from: Cell;
	readonly to: Cell;
	/** Leaves left of the middle, right of it, or straight down into the node below. */
	readonly side: -1 | 0 | 1;
	/** The gutter it goes down, counted from the left border; null: it only crosses one channel. */
	readonly lane: number | null;
	readonly leaving: Track;
	readonly entering: Track;
};

/**
 * The courses of the edges. To the row below an edge crosses the channel between; further down it takes the gutter
 * beside the node it goes to, so that it never meets a node on its way.
 */
export function coursesOf(cells: readonly Cell[], edges: readonly Edge[]): readonly Course[] {
	const cellOf = new Map(cells.map((cell) => [cell.id, cell]));
	return edges.flatMap((edge) => {
		const from = cellOf.get(edge.from);
		const to = cellOf.get(edge.to);
		return from === undefined || to === undefined ? [] : [courseOf(from, to)];
	});
}

/** The tracks running across a channel, leaving ones above entering ones. The channel over row 0 is 0. */
export function tracksAcross(courses: readonly Course[], channel: number): readonly Track[] {
	const leaving = courses.filter(({ from, lane }) => lane !== null && from.row + 1 === channel);
	const entering = courses.filter(({ to, side }) => side !== 0 && to.row === channel);
	return [...new Set([...leaving.map((course) => course.leaving), ...entering.map((course) => course.entering)])];
}

/** The tracks running down a gutter. */
export function tracksDown(courses: readonly Course[], lane: number): readonly Track[] {
	return [...new Set(courses.filter((course) => course.lane === lane).map(({ leaving }) => leaving))];
}

function courseOf(from: Cell, to: Cell): Course {
	const isBelow = to.row === from.row + 1;
	const isStraight = isBelow && to.column === from.column;
	const side = isStraight ? 0 : to.column < from.column ? -1 : 1;
	const beside = to.column > from.column ? to.column : to.column + 1;
	const lane = isBelow ? null : beside;
	return { from, to, side, lane, leaving: `${side} ${from.id}`, entering: `into ${to.id}` };
}
