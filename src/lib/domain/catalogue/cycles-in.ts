/** What each id leads to. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * The circles in a graph, each as the ids on the way round, beginning with the one that sorts first. None: the graph
 * can be worked through in order. Of many circles through the same ids, at least one is told.
 */
export function cyclesIn(edges: Edges): readonly (readonly string[])[] {
	const cycles = new Map<string, readonly string[]>();
	const done = new Set<string>();
	const walk = (id: string, path: readonly string[]): void => {
		const at = path.indexOf(id);
		if (at >= 0) {
			const cycle = fromSmallest(path.slice(at));
			cycles.set(cycle.join(' '), cycle);
		} else if (!done.has(id)) {
			for (const next of edges.get(id) ?? []) walk(next, [...path, id]);
			done.add(id);
		}
	};
	for (const id of edges.keys()) walk(id, []);
	return [...cycles.values()];
}

function fromSmallest(cycle: readonly string[]): readonly string[] {
	const smallest = cycle.reduce((least, id, index) => (id < (cycle[least] ?? id) ? index : least), 0);
	return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
