import { groupsOf, originalOf, prerequisiteGroups, type PrerequisiteGroup } from '../case/prerequisite-groups.ts';
import { progressOf } from '../case/open-prerequisites.ts';
import type { MatterId } from '../catalogue/matter.ts';
import type { Milestone } from '../catalogue/prerequisite.ts';
import { withoutCircles } from './without-circles.ts';
import type { EdgeState, GraphCase, GraphEdge, GraphInput } from './node.ts';

/** A prerequisite of a node, its members found among the nodes of the set. */
export type LinkGroup = PrerequisiteGroup & {
	/** Nodes that are a member; empty: none of this set. */
	readonly nodeIds: readonly string[];
	/** A member's result is held, by a case of the set or from before. */
	readonly isHeld: boolean;
	/** Sequence holds up acceptance, everything else the decision (or the milestone). */
	readonly gates: 'acceptance' | 'decision';
};

/** The prerequisites of each node, by its id. */
export type Links = ReadonlyMap<string, readonly LinkGroup[]>;

/** The links of the cases and milestones of a set. What would close a circle is left out: nothing waits for itself. */
export function linksOf(input: GraphInput, milestones: readonly Milestone[]): Links {
	const nodesOf = nodesByMatter(input);
	const links = new Map<string, readonly LinkGroup[]>();
	for (const one of input.cases) {
		const matter = input.index.matter.get(one.matterId);
		if (matter === undefined) throw new RangeError(`The catalogue has no matter ${one.matterId}`);
		const groups = prerequisiteGroups(matter, input.situation, input.index);
		links.set(
			one.id,
			groups.map((group) => linked(group, one, input, nodesOf))
		);
	}
	for (const { id, requires } of milestones) {
		const groups = groupsOf(requires, input.situation);
		links.set(
			milestoneNodeId(id),
			groups.map((group) => linked(group, null, input, nodesOf))
		);
	}
	return withoutCircles(links);
}

/** Milestones some matter of the set counts for, and only where something is built. */
export function milestonesOf({ cases, index, situation }: GraphInput): readonly Milestone[] {
	const matters = cases.flatMap(({ matterId }) => index.matter.get(matterId) ?? []);
	if (!matters.some(({ zone }) => zone === 'construction')) return [];
	const ids = new Set(cases.map(({ matterId }) => originalOf(matterId, index)));
	return index.catalogue.milestones.filter(({ requires }) =>
		groupsOf(requires, situation).some(({ anyOf }) => anyOf.some((id) => ids.has(id)))
	);
}

export function milestoneNodeId(milestoneId: string): string {
	return `milestone:${milestoneId}`;
}

/** The edges drawn for the links, alternatives of one group sharing its number. */
export function edgesOf(links: Links, { cases }: GraphInput): readonly GraphEdge[] {
	const caseOf = new Map(cases.map((one) => [one.id, one]));
	return [...links].flatMap(([to, groups]) =>
		groups.flatMap((group, number) =>
			group.nodeIds.map((from) => {
				const { kind, isAdvice, isPerhaps, why } = group;
				return { from, to, kind, state: edgeState(caseOf.get(from), group), isAdvice, isPerhaps, group: number, why };
			})
		)
	);
}

/** Nodes before the ones that wait for them, else in the order of the set. */
export function inOrder(links: Links): readonly string[] {
	const order: string[] = [];
	const seen = new Set<string>();
	const visit = (id: string): void => {
		if (seen.has(id)) return;
		seen.add(id);
		for (const group of links.get(id) ?? []) group.nodeIds.forEach(visit);
		order.push(id);
	};
	for (const id of links.keys()) visit(id);
	return order;
}

function nodesByMatter({ cases, index }: GraphInput): ReadonlyMap<MatterId, readonly string[]> {
	const nodes = new Map<MatterId, readonly string[]>();
	for (const { id, matterId } of cases) {
		const original = originalOf(matterId, index);
		nodes.set(original, [...(nodes.get(original) ?? []), id]);
	}
	return nodes;
}

function linked(
	group: PrerequisiteGroup,
	own: GraphCase | null,
	{ cases, held = [] }: GraphInput,
	nodesOf: ReadonlyMap<MatterId, readonly string[]>
): LinkGroup {
	const nodeIds = group.anyOf.flatMap((id) => nodesOf.get(id) ?? []).filter((id) => id !== own?.id);
	const isHeldHere = cases.some((one) => nodeIds.includes(one.id) && progressOfCase(one) === 'held');
	const isHeld = isHeldHere || group.anyOf.some((id) => held.includes(id));
	const isWaitingForAll = own?.standing === null && own.submits === 'when-ready';
	return { ...group, nodeIds, isHeld, gates: group.kind === 'sequence' || isWaitingForAll ? 'acceptance' : 'decision' };
}

export function progressOfCase({ standing }: GraphCase): 'held' | 'open' | 'failed' {
	return standing === null ? 'open' : progressOf(standing).standing;
}

function edgeState(from: GraphCase | undefined, { isHeld }: LinkGroup): EdgeState {
	const progress = from === undefined ? 'open' : progressOfCase(from);
	if (progress === 'held') return 'met';
	if (isHeld) return 'not-needed';
	return progress === 'failed' ? 'failed' : 'waiting';
}
