/** Nodes a node comes after, in alternatives; advice binds nobody. */
type ComesAfter = { readonly nodeIds: readonly string[]; readonly isAdvice: boolean };
type LinksOf<Group extends ComesAfter> = ReadonlyMap<string, readonly Group[]>;

/**
 * The same links without those that would close a circle, so that nothing waits for itself whatever the catalogue
 * says. Binding ones are laid first: advice never pushes out what the law says.
 */
export function withoutCircles<Group extends ComesAfter>(links: LinksOf<Group>): LinksOf<Group> {
	const before = new Map<string, Set<string>>([...links.keys()].map((id) => [id, new Set()]));
	const isBehind = (late: string, early: string): boolean => {
		const behind = new Set([late]);
		// A set being walked also gives what is added on the way.
		for (const id of behind) before.get(id)?.forEach((earlier) => behind.add(earlier));
		return behind.has(early);
	};
	const laid = new Map<Group, readonly string[]>();
	for (const isAdvice of [false, true]) {
		for (const [to, groups] of links) {
			for (const group of groups.filter((one) => one.isAdvice === isAdvice)) {
				const kept = group.nodeIds.filter((from) => !isBehind(from, to));
				kept.forEach((from) => before.get(to)?.add(from));
				laid.set(group, kept);
			}
		}
	}
	return new Map(
		[...links].map(([to, groups]) => [to, groups.map((group) => ({ ...group, nodeIds: laid.get(group) ?? [] }))])
	);
}
