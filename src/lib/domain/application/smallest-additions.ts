import type { MatterId } from '../catalogue/matter.ts';
import type { GroupsReader } from './groups-reader.ts';

/** Beyond this many sets tried, the smallest found so far is given; the district's own catalogue needs far fewer. */
const MOST_SETS_TRIED = 4000;

export type ToComplete = {
	/** Whatever these wait for is looked for. By their original ids. */
	readonly matterIds: readonly MatterId[];
	/** There already; what these wait for is not looked at. */
	readonly given?: ReadonlySet<MatterId>;
	readonly groupsOf: GroupsReader;
	/** Between sets of the same size the one with less of this, summed, is given. */
	readonly costOf: (id: MatterId) => number;
};

type Search = ToComplete & {
	readonly seen: Set<string>;
	best: { readonly added: readonly MatterId[]; readonly cost: number } | null;
};

/**
 * The fewest matters to add so that every group of everything in the set, old and new, has a member in it. A group
 * without any member the catalogue knows cannot be met by adding and is passed over.
 */
export function smallestAdditions(toComplete: ToComplete): readonly MatterId[] {
	const search: Search = { ...toComplete, seen: new Set(), best: null };
	grow([], search);
	return search.best?.added ?? [];
}

function grow(proposed: readonly MatterId[], search: Search): void {
	const { added, gaps } = withForced(proposed, search);
	const key = [...added].sort().join(' ');
	if (search.seen.has(key) || (search.best !== null && search.seen.size >= MOST_SETS_TRIED)) return;
	search.seen.add(key);
	const [first, ...others] = gaps;
	const cost = added.reduce((sum, id) => sum + search.costOf(id), 0);
	if (search.best !== null && !isBetter(added.length + fewestFor(gaps), cost, search.best)) return;
	if (first === undefined) {
		search.best = { added, cost };
		return;
	}
	const narrowest = others.reduce((least, gap) => (gap.length < least.length ? gap : least), first);
	for (const member of narrowest) grow([...added, member], search);
}

function isBetter(size: number, cost: number, best: NonNullable<Search['best']>): boolean {
	return size < best.added.length || (size === best.added.length && cost < best.cost);
}

/** Adds the only members of groups, and theirs in turn; what is left are real choices. */
function withForced(
	proposed: readonly MatterId[],
	{ matterIds, given, groupsOf }: Search
): { readonly added: readonly MatterId[]; readonly gaps: readonly (readonly MatterId[])[] } {
	const inSet = new Set([...matterIds, ...proposed]);
	const isThere = (id: MatterId) => inSet.has(id) || given?.has(id) === true;
	const added = [...proposed];
	const choices: (readonly MatterId[])[] = [];
	// The set grows while it is walked, so what is added is looked at too.
	for (const id of inSet) {
		for (const { anyOf, isAdvice } of groupsOf(id)) {
			const [only] = anyOf;
			if (isAdvice || only === undefined || anyOf.some(isThere)) continue;
			if (anyOf.length > 1) {
				choices.push(anyOf);
				continue;
			}
			inSet.add(only);
			added.push(only);
		}
	}
	return { added, gaps: choices.filter((anyOf) => !anyOf.some(isThere)) };
}

/** At least as many more are needed as there are gaps that share no member. */
function fewestFor(gaps: readonly (readonly MatterId[])[]): number {
	const taken = new Set<MatterId>();
	let count = 0;
	for (const gap of gaps) {
		if (gap.some((member) => taken.has(member))) continue;
		for (const member of gap) taken.add(member);
		count += 1;
	}
	return count;
}
