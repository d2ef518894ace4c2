import type { Day } from '../calendar/day.ts';
import { progressOf } from '../case/open-prerequisites.ts';
import type { CaseStanding } from '../case/state.ts';
import type { Milestone } from '../catalogue/prerequisite.ts';
import type { Matter } from '../catalogue/matter.ts';
import { caseClocks } from '../clock/case-clocks.ts';
import type { Clock, ClockKind } from '../clock/limit-clock.ts';
import { milestoneNodeId, progressOfCase, type LinkGroup } from './links.ts';
import type { GraphCase, GraphEdge, GraphInput, GraphNode, WaitReason } from './node.ts';
import { promiseOf } from './promise-timing.ts';
import type { Times } from './schedule.ts';

/** A case, submitted or planned, as the graph shows it. */
export function caseNode(
	one: GraphCase,
	groups: readonly LinkGroup[],
	finishOn: Day | null,
	input: GraphInput,
	critical: ReadonlySet<string>
): GraphNode {
	const matter = input.index.matter.get(one.matterId);
	if (matter === undefined) throw new RangeError(`The catalogue has no matter ${one.matterId}`);
	const { standing } = one;
	return {
		id: one.id,
		kind: 'case',
		name: matter.name,
		matterId: one.matterId,
		departmentId: one.departmentId,
		state: standing?.state ?? 'planned',
		holder: one.holder,
		since: standing && sinceOf(standing),
		dueOn: standing && dueOnOf(standing, matter, groups, input),
		finishOn,
		isCritical: critical.has(one.id),
		isUnlimited: promiseOf(matter) === null,
		waitsFor: isOver(standing) ? [] : [...waitsForGroups(groups, standing === null, input), ...waitsForPeople(standing)]
	};
}

/** One node for each letter still to be answered, before every case it holds up. */
export function correctionNodes(
	{ cases }: GraphInput,
	critical: ReadonlySet<string>
): readonly { readonly node: GraphNode; readonly edges: readonly GraphEdge[] }[] {
	const open = cases.flatMap(({ id, standing }) =>
		standing?.openLetter ? [{ id, standing, letter: standing.openLetter }] : []
	);
	const letterIds = [...new Set(open.map(({ letter }) => letter.letterId))];
	return letterIds.map((letterId) => {
		const held = open.filter(({ letter }) => letter.letterId === letterId);
		const id = `correction:${letterId}`;
		const since = held.map(({ standing }) => sinceOf(standing)).reduce((a, b) => (a < b ? a : b));
		const isCritical = held.some((one) => critical.has(one.id));
		return { node: { ...CORRECTION, id, since, isCritical }, edges: held.map((one) => correctionEdge(id, one.id)) };
	});
}

/** An act of the builder: ready when every certificate it takes is there. */
export function milestoneNode(
	{ id, name }: Milestone,
	groups: readonly LinkGroup[],
	times: ReadonlyMap<string, Times<Day>>,
	input: GraphInput
): GraphNode {
	const needed = groups.filter(({ isAdvice }) => !isAdvice);
	const isReached = needed.every(({ isHeld }) => isHeld);
	const heldOn = input.cases
		.filter((one) => needed.some(({ nodeIds }) => nodeIds.includes(one.id)) && progressOfCase(one) === 'held')
		.flatMap(({ standing }) => standing?.decidedOn ?? []);
	const nodeId = milestoneNodeId(id);
	return {
		id: nodeId,
		kind: 'milestone',
		name,
		matterId: null,
		departmentId: null,
		state: isReached ? 'reached' : 'ahead',
		holder: isReached ? 'applicant' : 'none',
		since: isReached ? heldOn.reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null) : null,
		dueOn: null,
		finishOn: isReached ? null : (times.get(nodeId)?.finish ?? null),
		isCritical: false,
		isUnlimited: false,
		waitsFor: waitsForGroups(groups, true, input)
	};
}

const CORRECTION = {
	kind: 'correction',
	name: '',
	matterId: null,
	departmentId: null,
	state: 'yours',
	holder: 'applicant',
	dueOn: null,
	finishOn: null,
	isUnlimited: false,
	waitsFor: []
} as const;

function correctionEdge(from: string, to: string): GraphEdge {
	return { from, to, kind: 'correction', state: 'waiting', isAdvice: false, isPerhaps: false, group: -1, why: '' };
}

const ASIDE: readonly string[] = ['claimed', 'released', 'opinion-given', 'extended', 'decision-proposed', 'rated'];

/** The day of the last event that moved it; claiming, opinions and ratings do not. */
function sinceOf({ events, receivedOn }: CaseStanding): Day {
	return events.findLast(({ type }) => !ASIDE.includes(type))?.on ?? receivedOn;
}

const CLOCKS_OF: { readonly [State in CaseStanding['state']]?: readonly ClockKind[] } = {
	received: ['acceptance'],
	accepted: ['promise', 'statute'],
	paused: ['promise', 'statute'],
	approved: ['delivery'],
	'result-ready': ['delivery']
};

function dueOnOf(standing: CaseStanding, matter: Matter, groups: readonly LinkGroup[], input: GraphInput): Day | null {
	const toAccept = groups
		.filter((group) => group.kind === 'sequence' && isOpen(group, input))
		.flatMap(({ anyOf }) => anyOf);
	const waiting = { toAccept, toDecide: [], outOfReach: [], elsewhere: [], acceptableFrom: null };
	const clocks = caseClocks(standing, matter, input.calendar, input.today, waiting);
	const kinds = CLOCKS_OF[standing.state] ?? [];
	const clock = kinds
		.map((kind) => clocks.find((one) => one.kind === kind))
		.find((one): one is Clock => one !== undefined);
	return clock?.dueOn ?? null;
}

function isOver(standing: CaseStanding | null): boolean {
	return standing !== null && progressOf(standing).standing !== 'open';
}

function isOpen({ isAdvice, isHeld, nodeIds }: LinkGroup, { cases }: GraphInput): boolean {
	return !isAdvice && !isHeld && cases.some((one) => nodeIds.includes(one.id) && progressOfCase(one) === 'open');
}

/** @param isBefore before the window has seen the papers, what comes from elsewhere is still to be shown */
function waitsForGroups(groups: readonly LinkGroup[], isBefore: boolean, input: GraphInput): readonly WaitReason[] {
	return groups
		.filter(({ isAdvice, isHeld }) => !isAdvice && !isHeld)
		.flatMap((group): readonly WaitReason[] => {
			const { anyOf, nodeIds, gates, isPerhaps, why } = group;
			if (nodeIds.length === 0) return isBefore ? [{ kind: 'elsewhere', matterIds: anyOf, isPerhaps, why }] : [];
			const open = input.cases.filter((one) => nodeIds.includes(one.id) && progressOfCase(one) === 'open');
			if (open.length === 0) return [{ kind: 'out-of-reach', nodeIds, why }];
			return [{ kind: 'earlier', nodeIds: open.map(({ id }) => id), gates, isPerhaps, why }];
		});
}

function waitsForPeople(standing: CaseStanding | null): readonly WaitReason[] {
	if (standing?.openLetter) {
		const { letterId, lines } = standing.openLetter;
		return [{ kind: 'correction', letterId, lines: lines.length }];
	}
	return standing?.pause ? [{ kind: 'pause', ...standing.pause }] : [];
}
