import type { LinkGroup, Links } from './links.ts';

/** When a node can be done; `bindingIds`: the nodes it waited for to the last. */
export type Times<T> = { readonly finish: T; readonly bindingIds: readonly string[] };

/** How long each node takes, on an axis of days or of working days counted from today. */
export type Timing<T extends string | number> = {
	readonly now: T;
	/** Decided already; null: can no longer be granted. undefined: still to do. */
	readonly settled: (id: string) => T | null | undefined;
	readonly acceptedBy: (id: string, from: T) => T;
	readonly decidedBy: (id: string, from: T) => T;
};

/**
 * When each node is done at the earliest: accepted after what sequence puts first, decided after everything else.
 * Of alternatives the earliest counts. A node that waits for what can no longer come has no time, nor have those
 * behind it.
 *
 * @param order nodes before the ones that wait for them
 */
export function schedule<T extends string | number>(
	order: readonly string[],
	links: Links,
	timing: Timing<T>
): ReadonlyMap<string, Times<T>> {
	const times = new Map<string, Times<T>>();
	for (const id of order) {
		const settled = timing.settled(id);
		if (settled === null) continue;
		const found =
			settled === undefined ? timesOf(id, links.get(id) ?? [], times, timing) : { finish: settled, bindingIds: [] };
		if (found !== null) times.set(id, found);
	}
	return times;
}

function timesOf<T extends string | number>(
	id: string,
	groups: readonly LinkGroup[],
	times: ReadonlyMap<string, Times<T>>,
	timing: Timing<T>
): Times<T> | null {
	const waited = groups.filter(({ isAdvice, isHeld, nodeIds }) => !isAdvice && !isHeld && nodeIds.length > 0);
	const ready = waited.map(({ gates, nodeIds }) => ({ gates, ...earliest(nodeIds, times) }));
	if (ready.some(({ at }) => at === null)) return null;
	const toAccept = latest(ready.filter(({ gates }) => gates === 'acceptance'));
	const acceptFrom = later(timing.now, toAccept.at);
	const accepted = timing.acceptedBy(id, acceptFrom);
	const toDecide = latest(ready.filter(({ gates }) => gates === 'decision'));
	const decideFrom = later(accepted, toDecide.at);
	const boundByDecision = toDecide.at === decideFrom ? toDecide.nodeIds : [];
	const boundByAcceptance = accepted === decideFrom && toAccept.at === acceptFrom ? toAccept.nodeIds : [];
	return { finish: timing.decidedBy(id, decideFrom), bindingIds: [...boundByDecision, ...boundByAcceptance] };
}

type Ready<T> = { readonly at: T | null; readonly nodeIds: readonly string[] };

/** Of alternatives, the ones done first; null: none can be done. */
function earliest<T extends string | number>(
	nodeIds: readonly string[],
	times: ReadonlyMap<string, Times<T>>
): Ready<T> {
	const possible = nodeIds.flatMap((id) => {
		const finish = times.get(id)?.finish;
		return finish === undefined ? [] : [{ id, finish }];
	});
	const at = possible.reduce<T | null>((best, { finish }) => (best === null || finish < best ? finish : best), null);
	return { at, nodeIds: possible.filter(({ finish }) => finish === at).map(({ id }) => id) };
}

function latest<T extends string | number>(ready: readonly Ready<T>[]): Ready<T> {
	const at = ready.reduce<T | null>((last, one) => (one.at === null ? last : later(one.at, last)), null);
	return { at, nodeIds: ready.filter((one) => one.at === at).flatMap(({ nodeIds }) => nodeIds) };
}

function later<T extends string | number>(a: T, b: T | null): T {
	return b !== null && b > a ? b : a;
}
