import type { CaseCommand } from '#lib/domain/case/commands.ts';
import { decideMove } from '#lib/domain/case/decide-move.ts';
import type { CaseEvent } from '#lib/domain/case/events.ts';
import type { CaseFacts } from '#lib/domain/case/facts.ts';
import type { CaseStanding } from '#lib/domain/case/state.ts';
import { mayOpen } from '#lib/domain/staff/authority.ts';
import type { Actor } from '#lib/domain/staff/role.ts';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Prisma } from '../db/generated/client.ts';
import { retryConflicts } from '../db/retry-conflicts.ts';
import type { World } from '../world.ts';
import { appendEvents, standingAfter } from './append-events.ts';
import { findCaseFacts } from './case-facts.ts';
import { readCaseFile, type CaseFile } from './case-file.ts';

export type Moved = { readonly caseId: string; readonly standing: CaseStanding; readonly events: readonly CaseEvent[] };

/** What else is written in the transaction of a move: papers, messages, letters. */
export type AlsoWrite = (
	tx: Prisma.TransactionClient,
	moved: {
		readonly file: CaseFile;
		readonly facts: CaseFacts;
		readonly events: readonly CaseEvent[];
		readonly after: CaseStanding;
	}
) => Promise<void>;

type Move = {
	readonly caseId: string;
	readonly actor: Actor;
	readonly command: CaseCommand;
	readonly pickUp?: CaseFacts['pickUp'];
	/** The last event the person had on the screen; acting on an older picture is refused. */
	readonly seenSeq?: number;
};

/** A case out of reach answers like none at all. */
async function findCaseInReach(world: World, tx: Prisma.TransactionClient, move: Move): Promise<CaseFile | null> {
	const file = await readCaseFile(world, tx, move.caseId);
	if (file === null) return null;
	return mayOpen(move.actor, file.scope) ? file : null;
}

/**
 * Moves a case: reads, lets the rule decide, and writes events, projection, audit row and whatever follows, all or
 * nothing. Of two who act at once one wins; the other is told `changed-meanwhile`.
 */
export async function moveCase(world: World, move: Move, alsoWrite: AlsoWrite): Promise<Verdict<Moved>> {
	return retryConflicts(() => world.prisma.$transaction((tx) => moveInside(world, tx, move, alsoWrite)));
}

/** The same inside a transaction the caller has open, for acts that move several cases at once. */
export async function moveInside(
	world: World,
	tx: Prisma.TransactionClient,
	move: Move,
	alsoWrite: AlsoWrite
): Promise<Verdict<Moved>> {
	const file = await findCaseInReach(world, tx, move);
	if (file === null) return refuse({ code: 'not-found', what: 'case' });
	const { lastSeq } = file.row;
	if (move.seenSeq !== undefined && move.seenSeq !== lastSeq) return refuse({ code: 'changed-meanwhile' });

	const facts = await findCaseFacts(world, tx, file, move.actor, move.pickUp);
	const verdict = decideMove(file.standing, move.command, facts);
	if (!verdict.ok) return verdict;
	const events = verdict.value;

	const seen = { caseId: move.caseId, lastSeq, standing: file.standing };
	if (!(await appendEvents(tx, world, seen, events, facts))) return refuse({ code: 'changed-meanwhile' });
	const after = standingAfter(file.standing, events);
	await alsoWrite(tx, { file, facts, events, after });
	await writeAudit(tx, new Date(world.now()), {
		actorId: move.actor.id,
		actorRole: move.actor.role,
		act: `case.${move.command.type}`,
		subject: `case:${move.caseId}`,
		facts: { events: events.map((event) => event.type), seq: lastSeq + events.length }
	});
	return allow({ caseId: move.caseId, standing: after, events });
}
