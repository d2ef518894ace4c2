import type { Day } from '../calendar/day.ts';
import type { Holder } from '../case/holder.ts';
import type { GraphEdge, GraphNode, NodeState, ProgressGraph, WaitReason } from './node.ts';

/** In this order: what is over, what runs and who has it, what waits and for what, what you can do today. */
export const TWIN_SECTIONS = ['done', 'running', 'waiting', 'today'] as const;
export type TwinSection = (typeof TWIN_SECTIONS)[number];

/** What the applicant can do about an entry today. */
export type TwinAct = 'submit' | 'answer-correction' | 'collect-result' | 'go-ahead';

/** One line of the graph told in words; `text/graph.ts` makes them. The same facts as the picture, no fewer. */
export type TwinEntry = {
	readonly section: TwinSection;
	readonly nodeId: string;
	readonly kind: GraphNode['kind'];
	readonly name: string;
	readonly state: NodeState;
	readonly holder: Holder;
	readonly departmentId: string | null;
	readonly since: Day | null;
	readonly dueOn: Day | null;
	readonly finishOn: Day | null;
	readonly isCritical: boolean;
	/** Earlier matters by their names, alternatives together. */
	readonly waitsFor: readonly TwinWait[];
	/** Names of what waits for this one. */
	readonly holdsUp: readonly string[];
	readonly act: TwinAct | null;
};

export type TwinWait =
	| {
			readonly kind: 'earlier';
			readonly names: readonly string[];
			readonly gates: 'acceptance' | 'decision';
			readonly isPerhaps: boolean;
			readonly why: string;
	  }
	| { readonly kind: 'elsewhere'; readonly names: readonly string[]; readonly isPerhaps: boolean; readonly why: string }
	| { readonly kind: 'out-of-reach'; readonly names: readonly string[]; readonly why: string }
	| Extract<WaitReason, { readonly kind: 'correction' | 'pause' }>;

/**
 * The graph as an ordered list, for whoever does not see it or would rather read.
 *
 * @param matterName of a matter outside the set, for what must come from elsewhere
 */
export function textTwin(graph: ProgressGraph, matterName: (matterId: string) => string): readonly TwinEntry[] {
	const nameOf = new Map(graph.nodes.map(({ id, name }) => [id, name]));
	const entries = graph.nodes.map((node): TwinEntry => {
		const { id, kind, name, state, holder, departmentId, since, dueOn, finishOn, isCritical } = node;
		const waitsFor = node.waitsFor.map((reason) => told(reason, nameOf, matterName));
		const holdsUp = heldUpBy(id, graph.edges).flatMap((waiting) => nameOf.get(waiting) ?? []);
		const act = actOn(node);
		const section = act === null ? sectionOf(node, graph.edges) : 'today';
		const facts = { nodeId: id, kind, name, state, holder, departmentId, since, dueOn, finishOn, isCritical };
		return { section, ...facts, waitsFor, holdsUp, act };
	});
	return TWIN_SECTIONS.flatMap((section) => entries.filter((entry) => entry.section === section));
}

/** What the applicant can do today; a planned matter can be handed in unless it must wait to be accepted. */
function actOn({ kind, state, waitsFor }: GraphNode): TwinAct | null {
	if (kind === 'correction') return 'answer-correction';
	if (kind === 'milestone') return state === 'reached' ? 'go-ahead' : null;
	if (state === 'result-ready') return 'collect-result';
	const isHeldUp = waitsFor.some((reason) => reason.kind === 'earlier' && reason.gates === 'acceptance');
	return state === 'planned' && !isHeldUp ? 'submit' : null;
}

const OVER: readonly NodeState[] = [
	'approved',
	'denied',
	'delivered',
	'not-accepted',
	'withdrawn',
	'revoked',
	'reached'
];

function sectionOf({ id, state, waitsFor }: GraphNode, edges: readonly GraphEdge[]): TwinSection {
	if (OVER.includes(state)) return 'done';
	const isMended = edges.some(({ to, kind }) => to === id && kind === 'correction');
	return waitsFor.length > 0 || isMended || state === 'ahead' ? 'waiting' : 'running';
}

function heldUpBy(id: string, edges: readonly GraphEdge[]): readonly string[] {
	return [
		...new Set(
			edges.filter((edge) => edge.from === id && edge.state === 'waiting' && !edge.isAdvice).map(({ to }) => to)
		)
	];
}

function told(
	reason: WaitReason,
	nameOf: ReadonlyMap<string, string>,
	matterName: (matterId: string) => string
): TwinWait {
	const namesOf = (nodeIds: readonly string[]) => nodeIds.flatMap((id) => nameOf.get(id) ?? []);
	switch (reason.kind) {
		case 'earlier': {
			const { kind, gates, isPerhaps, why } = reason;
			return { kind, names: namesOf(reason.nodeIds), gates, isPerhaps, why };
		}
		case 'out-of-reach':
			return { kind: 'out-of-reach', names: namesOf(reason.nodeIds), why: reason.why };
		case 'elsewhere': {
			const { kind, matterIds, isPerhaps, why } = reason;
			return { kind, names: matterIds.map(matterName), isPerhaps, why };
		}
		case 'correction':
		case 'pause':
			return reason;
	}
}
