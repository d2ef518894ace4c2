import { tracksAcross, tracksDown, type Course, type Track } from './courses.ts';
import type { Cell } from './rows.ts';

export type DrawingSizes = {
	readonly width: number;
	readonly nodeHeight: number;
	/** A node is never narrower: as many columns as fit, at least one. */
	readonly leastNodeWidth: number;
	readonly greatestNodeWidth: number;
	/** Between columns and at both sides: edges run down here. */
	readonly gutter: number;
	/** Between rows, at least: edges run across here, and it grows with them. */
	readonly channel: number;
};

/** Lines side by side are at least so far apart. */
const TRACK_GAP = 6;

/** Where rows, columns, channels and gutters are, in CSS pixels. */
export type Grid = {
	readonly nodeWidth: number;
	readonly nodeHeight: number;
	readonly height: number;
	readonly columnLeft: (column: number) => number;
	readonly rowTop: (row: number) => number;
	readonly trackY: (track: Track, channel: number) => number;
	readonly trackX: (track: Track, lane: number) => number;
};

/** As many columns as fit beside each other, and no more than the widest layer has nodes. */
export function columnsIn({ width, leastNodeWidth, gutter }: DrawingSizes, most: number): number {
	const fitting = Math.floor((width - gutter) / (leastNodeWidth + gutter));
	return Math.max(1, Math.min(fitting, most));
}

export function gridOf(
	cells: readonly Cell[],
	courses: readonly Course[],
	columns: number,
	{ width, gutter, nodeHeight, channel, greatestNodeWidth }: DrawingSizes
): Grid {
	const rows = Math.max(0, ...cells.map(({ row }) => row + 1));
	const nodeWidth = Math.min(greatestNodeWidth, Math.floor((width - gutter * (columns + 1)) / columns));
	const left = Math.floor((width - columns * nodeWidth - (columns + 1) * gutter) / 2);
	const across = counted(rows + 1, (at) => tracksAcross(courses, at));
	const down = counted(columns + 1, (at) => tracksDown(courses, at));
	const heights = across.map(({ length }) => Math.max(channel, TRACK_GAP * (length + 1)));
	const channelTop = (at: number) => heights.slice(0, at).reduce((sum, height) => sum + height + nodeHeight, 0);
	const tops = counted(rows + 1, channelTop);
	const columnLeft = (column: number) => left + gutter + column * (nodeWidth + gutter);
	return {
		nodeWidth,
		nodeHeight,
		height: (tops[rows] ?? 0) + (heights[rows] ?? 0),
		columnLeft,
		rowTop: (row) => (tops[row] ?? 0) + (heights[row] ?? 0),
		trackY: (track, at) => (tops[at] ?? 0) + (heights[at] ?? 0) * placeAmong(across[at], track),
		trackX: (track, at) => columnLeft(at) - gutter + gutter * placeAmong(down[at], track)
	};
}

/** Evenly spread, none on the border. */
function placeAmong(tracks: readonly Track[] = [], track: Track): number {
	return (tracks.indexOf(track) + 1) / (tracks.length + 1);
}

function counted<T>(length: number, make: (at: number) => T): readonly T[] {
	return Array.from({ length }, (_, at) => make(at));
}
