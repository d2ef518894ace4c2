import { caseClocks } from '#lib/domain/clock/case-clocks.ts';
import type { Clock } from '#lib/domain/clock/limit-clock.ts';
import type { CaseEvent } from '#lib/domain/case/events.ts';
import type { CaseFacts } from '#lib/domain/case/facts.ts';
import { holderOf } from '#lib/domain/case/holder.ts';
import { evolve } from '#lib/domain/case/standing-of.ts';
import type { CaseStanding } from '#lib/domain/case/state.ts';
import type { Actor } from '#lib/domain/staff/role.ts';
import type { Prisma } from '../db/generated/client.ts';
import { newId } from '../id.ts';
import type { World } from '../world.ts';

/** The standing after events happened. */
export function standingAfter(standing: CaseStanding | null, events: readonly CaseEvent[]): CaseStanding {
	const after = events.reduce<CaseStanding | null>((before, event) => evolve(before, event), standing);
	if (after === null) throw new Error('a case begins with an event');
	return after;
}

const clockOf = (clocks: readonly Clock[], kind: Clock['kind']) => clocks.find((clock) => clock.kind === kind);

/** The day by which whoever has the case must act: the clock that runs on them. */
function stepDueOn(standing: CaseStanding, clocks: readonly Clock[]): string | null {
	switch (standing.state) {
		case 'received':
			return clockOf(clocks, 'acceptance')?.dueOn ?? null;
		case 'accepted':
		case 'paused':
			return (clockOf(clocks, 'promise') ?? clockOf(clocks, 'statute'))?.dueOn ?? null;
		case 'approved':
		case 'result-ready':
			return clockOf(clocks, 'delivery')?.dueOn ?? null;
		default:
			return null;
	}
}

/** What lists query of a case, computed from its events. */
export function projectionOf(standing: CaseStanding, facts: CaseFacts) {
	const clocks = caseClocks(standing, facts.matter, facts.calendar, facts.today, facts.prerequisites);
	return {
		state: standing.state,
		holder: holderOf(standing, { route: facts.route, flow: facts.matter.flow }),
		holderStaffId: standing.claimedBy,
		receivedOn: standing.receivedOn,
		acceptedOn: standing.acceptedOn,
		decidedOn: standing.decidedOn,
		stepDueOn: stepDueOn(standing, clocks),
		promisedOn: clockOf(clocks, 'promise')?.dueOn ?? null
	};
}

export function eventRows(
	world: World,
	caseId: string,
	lastSeq: number,
	events: readonly CaseEvent[],
	actor: Actor
): Prisma.CaseEventCreateManyInput[] {
	return events.map((event, position) => ({
		id: newId(world.now()),
		caseId,
		seq: lastSeq + 1 + position,
		type: event.type,
		payload: event as unknown as Prisma.InputJsonObject,
		actorId: actor.id,
		actorRole: actor.role,
		on: event.on,
		at: new Date(world.now())
	}));
}

/**
 * Appends events and brings the projection along, if the case still stands where the rule saw it.
 *
 * @returns false when someone else was faster; then nothing is written
 */
export async function appendEvents(
	tx: Prisma.TransactionClient,
	world: World,
	seen: { readonly caseId: string; readonly lastSeq: number; readonly standing: CaseStanding },
	events: readonly CaseEvent[],
	facts: CaseFacts
): Promise<boolean> {
	const after = standingAfter(seen.standing, events);
	const { count } = await tx.case.updateMany({
		where: { id: seen.caseId, lastSeq: seen.lastSeq },
		data: { ...projectionOf(after, facts), lastSeq: seen.lastSeq + events.length }
	});
	if (count === 0) return false;
	await tx.caseEvent.createMany({ data: eventRows(world, seen.caseId, seen.lastSeq, events, facts.actor) });
	return true;
}
