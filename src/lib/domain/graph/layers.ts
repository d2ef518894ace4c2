type Edge = { readonly from: string; readonly to: string };

const SWEEPS = 4;

/**
 * Nodes in layers: each as high as what it waits for lets it (longest path), and within a layer near the middle of
 * what it is tied to (barycentre), so that few edges cross. `edges` hold no circle; those to unknown nodes are left out.
 */
export function inLayers(ids: readonly string[], edges: readonly Edge[]): readonly (readonly string[])[] {
	const known = new Set(ids);
	const drawn = edges.filter(({ from, to }) => known.has(from) && known.has(to));
	const above = neighbours(drawn, ({ from, to }) => [to, from]);
	const below = neighbours(drawn, ({ from, to }) => [from, to]);
	const depth = depths(ids, above);
	const layers = Array.from({ length: Math.max(0, ...[...depth.values()].map((one) => one + 1)) }, (_, layer) =>
		ids.filter((id) => depth.get(id) === layer)
	);
	for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
		const isDown = sweep % 2 === 0;
		const at = (step: number) => (isDown ? step : layers.length - 1 - step);
		for (let step = 1; step < layers.length; step += 1) {
			const layer = layers[at(step)] ?? [];
			layers[at(step)] = nearMiddle(layer, isDown ? above : below, places(layers));
		}
	}
	return layers;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighbours(edges: readonly Edge[], ends: (edge: Edge) => readonly [string, string]): Neighbours {
	const found = new Map<string, string[]>();
	for (const [id, other] of edges.map(ends)) found.set(id, [...(found.get(id) ?? []), other]);
	return found;
}

function depths(ids: readonly string[], above: Neighbours): ReadonlyMap<string, number> {
	const depth = new Map<string, number>();
	const depthOf = (id: string): number => {
		const known = depth.get(id);
		if (known !== undefined) return known;
		const found = Math.max(-1, ...(above.get(id) ?? []).map(depthOf)) + 1;
		depth.set(id, found);
		return found;
	};
	ids.forEach(depthOf);
	return depth;
}

/** Where each node stands in its layer, from 0 at the left to 1 at the right. */
function places(layers: readonly (readonly string[])[]): ReadonlyMap<string, number> {
	return new Map(layers.flatMap((layer) => layer.map((id, at) => [id, (at + 0.5) / layer.length] as const)));
}

function nearMiddle(layer: readonly string[], tied: Neighbours, place: ReadonlyMap<string, number>): string[] {
	const middle = new Map(
		layer.map((id) => {
			const others = (tied.get(id) ?? []).map((other) => place.get(other) ?? 0);
			const own = place.get(id) ?? 0;
			return [id, others.length === 0 ? own : others.reduce((sum, one) => sum + one, 0) / others.length];
		})
	);
	// Sorting keeps the order of equals, so that nothing moves without need.
	return [...layer].sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
}
