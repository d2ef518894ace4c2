import type { Day } from '../calendar/day.ts';
import { caseNode, correctionNodes, milestoneNode } from './nodes-of.ts';
import { edgesOf, inOrder, linksOf, milestoneNodeId, milestonesOf } from './links.ts';
import type { GraphCase, GraphEdge, GraphInput, GraphNode, ProgressGraph } from './node.ts';
import { predict } from './predict.ts';
import { promiseTiming } from './promise-timing.ts';
import { schedule, type Times } from './schedule.ts';

/**
 * Who has what, what waits for what, and when all is done: by the promises, one day; by what is known of earlier
 * cases, a range. The same before submitting, for planned cases, and whatever the order of the cases.
 */
export function progressGraph(given: GraphInput): ProgressGraph {
	const input = { ...given, cases: inCatalogueOrder(given) };
	const milestones = milestonesOf(input);
	const links = linksOf(input, milestones);
	const order = inOrder(links);
	const promise = promiseTiming(input);
	const times = schedule(order, links, promise);
	const unsettled = input.cases.filter(({ id }) => promise.settled(id) === undefined && times.has(id));
	const promisedOn = lastFinish(input.cases, times);
	const path = criticalOf(unsettled, times, promisedOn);
	const corrections = correctionNodes(input, path.all);
	const nodes: readonly GraphNode[] = [
		...input.cases.map((one) =>
			caseNode(one, links.get(one.id) ?? [], times.get(one.id)?.finish ?? null, input, path.all)
		),
		...corrections.map(({ node }) => node),
		...milestones.map((milestone) =>
			milestoneNode(milestone, links.get(milestoneNodeId(milestone.id)) ?? [], times, input)
		)
	];
	return {
		nodes,
		edges: [...edgesOf(links, input), ...corrections.flatMap(({ edges }): readonly GraphEdge[] => edges)],
		criticalPath: path.one,
		promisedOn,
		predicted: predict(input, order, links, promise, unsettled)
	};
}

function inCatalogueOrder({ cases, index }: GraphInput): readonly GraphCase[] {
	const place = new Map([...index.matter.keys()].map((id, at) => [id, at]));
	const placeOf = ({ matterId }: GraphCase) => place.get(matterId) ?? 0;
	return [...cases].sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}

type DayTimes = ReadonlyMap<string, Times<Day>>;

function lastFinish(cases: readonly GraphCase[], times: DayTimes): Day | null {
	const finishes = cases.flatMap(({ id }) => times.get(id)?.finish ?? []);
	return finishes.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** The nodes without slack, and one way through them: back from the last to be done, along what each waited for. */
function criticalOf(
	unsettled: readonly GraphCase[],
	times: DayTimes,
	promisedOn: Day | null
): { readonly all: ReadonlySet<string>; readonly one: readonly string[] } {
	const ids = new Set(unsettled.map(({ id }) => id));
	const bindingOf = (id: string) => (times.get(id)?.bindingIds ?? []).filter((before) => ids.has(before));
	const last = [...ids].filter((id) => times.get(id)?.finish === promisedOn);
	const all = new Set(last);
	for (const id of all) bindingOf(id).forEach((before) => all.add(before));
	const one: string[] = [];
	for (let at = last[0]; at !== undefined; at = bindingOf(at)[0]) one.unshift(at);
	return { all, one };
}
