type Edge = { readonly from: string; readonly to: string };

/** A node's cell: rows go down, a layer too wide for the columns goes on in the next row. */
export type Cell = { readonly id: string; readonly layer: number; readonly row: number; readonly column: number };

/** The layers laid into columns, each node as near as may be below what it waits for, the order in its layer kept. */
export function inRows(
	layers: readonly (readonly string[])[],
	columns: number,
	edges: readonly Edge[]
): readonly Cell[] {
	const cells = new Map<string, Cell>();
	let row = 0;
	layers.forEach((ids, layer) => {
		for (let first = 0; first < ids.length; first += columns) {
			const inRow = ids.slice(first, first + columns);
			const taken = columnsFor(inRow, columns, edges, cells);
			inRow.forEach((id, at) => cells.set(id, { id, layer, row, column: taken[at] ?? at }));
			row += 1;
		}
	});
	return [...cells.values()];
}

function columnsFor(
	ids: readonly string[],
	columns: number,
	edges: readonly Edge[],
	placed: ReadonlyMap<string, Cell>
): readonly number[] {
	const taken: number[] = [];
	ids.forEach((id, at) => {
		const first = (taken.at(-1) ?? -1) + 1;
		const last = columns - (ids.length - at);
		const parents = edges.filter(({ to }) => to === id).flatMap(({ from }) => placed.get(from)?.column ?? []);
		const wished = parents.length === 0 ? first : parents.reduce((sum, one) => sum + one, 0) / parents.length;
		taken.push(Math.min(last, Math.max(first, Math.round(wished))));
	});
	return taken;
}
