import type { Day } from '../calendar/day.ts';
import type { CatalogueIndex } from '../catalogue/index-catalogue.ts';
import type { MatterId } from '../catalogue/matter.ts';
import { originalOf, type PrerequisiteGroup } from './prerequisite-groups.ts';
import type { CaseStanding } from './state.ts';

/** How far an earlier matter has come: its result is there, may still come, or can no longer come. */
export type Progress =
	{ readonly standing: 'held'; readonly on: Day } | { readonly standing: 'open' } | { readonly standing: 'failed' };

/** Earlier matters a case still waits for. */
export type OpenPrerequisites = {
	/** Before acceptance (sequence). */
	readonly toAccept: readonly MatterId[];
	/** Before the decision (legal, or its result is a material). */
	readonly toDecide: readonly MatterId[];
	/** Denied, withdrawn or not accepted, with no other branch left: it cannot be granted. */
	readonly outOfReach: readonly MatterId[];
	/** In no application known here: whoever decides must see its result among the materials. */
	readonly elsewhere: readonly MatterId[];
	/** The day the last sequence prerequisite was met; null: there is none. The window's days never run before it. */
	readonly acceptableFrom: Day | null;
};

type GroupStanding = Progress['standing'] | 'elsewhere';

/** What a case waits for, from its groups and from how far the matters they name have come. */
export function openPrerequisites(
	groups: readonly PrerequisiteGroup[],
	progress: ReadonlyMap<MatterId, Progress>
): OpenPrerequisites {
	const waited = groups.filter((group) => !group.isAdvice && group.kind !== 'milestone');
	const membersOf = (standing: GroupStanding, kinds: readonly string[]) =>
		waited
			.filter((group) => kinds.includes(group.kind) && groupStanding(group, progress) === standing)
			.flatMap(({ anyOf }) => (standing === 'elsewhere' ? anyOf : anyOf.filter((id) => progress.has(id))));
	const all = ['material', 'legal', 'sequence'];
	return {
		toAccept: unique(membersOf('open', ['sequence'])),
		toDecide: unique(membersOf('open', all)),
		outOfReach: unique(membersOf('failed', all)),
		elsewhere: unique(membersOf('elsewhere', all)),
		acceptableFrom: lastHeldOn(waited, progress)
	};
}

/** How far each matter has come over its cases: a result once held counts, whatever failed beside it. */
export function progressOfCases(
	cases: readonly { readonly matterId: MatterId; readonly standing: Pick<CaseStanding, 'state' | 'decidedOn'> }[],
	index: CatalogueIndex
): ReadonlyMap<MatterId, Progress> {
	const progress = new Map<MatterId, Progress>();
	for (const { matterId, standing } of cases) {
		const id = originalOf(matterId, index);
		progress.set(id, better(progress.get(id), progressOf(standing)));
	}
	return progress;
}

/** How far a case has come, seen by those that wait for its result. */
export function progressOf({ state, decidedOn }: Pick<CaseStanding, 'state' | 'decidedOn'>): Progress {
	switch (state) {
		case 'approved':
		case 'result-ready':
		case 'delivered':
			if (decidedOn === null) throw new RangeError(`A case that is ${state} has a day of decision`);
			return { standing: 'held', on: decidedOn };
		case 'denied':
		case 'not-accepted':
		case 'withdrawn':
		case 'revoked':
			return { standing: 'failed' };
		default:
			return { standing: 'open' };
	}
}

function groupStanding({ anyOf }: PrerequisiteGroup, progress: ReadonlyMap<MatterId, Progress>): GroupStanding {
	const standings = anyOf.map((id) => progress.get(id)?.standing);
	for (const standing of ['held', 'open', 'failed'] as const) if (standings.includes(standing)) return standing;
	return 'elsewhere';
}

function lastHeldOn(groups: readonly PrerequisiteGroup[], progress: ReadonlyMap<MatterId, Progress>): Day | null {
	const heldOn = groups
		.filter(({ kind }) => kind === 'sequence')
		.flatMap(({ anyOf }) => {
			const days = anyOf.flatMap((id) => heldDay(progress.get(id)));
			return days.length === 0 ? [] : [days.reduce(earlier)];
		});
	return heldOn.length === 0 ? null : heldOn.reduce(later);
}

function heldDay(progress: Progress | undefined): readonly Day[] {
	return progress?.standing === 'held' ? [progress.on] : [];
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);

function better(known: Progress | undefined, found: Progress): Progress {
	if (known === undefined) return found;
	if (known.standing === 'held' && found.standing === 'held') return known.on < found.on ? known : found;
	const order = ['held', 'open', 'failed'];
	return order.indexOf(found.standing) < order.indexOf(known.standing) ? found : known;
}

function unique(ids: readonly MatterId[]): readonly MatterId[] {
	return [...new Set(ids)];
}
