import { timingSafeEqual } from 'node:crypto';
import type { Delivery } from '#lib/domain/case/commands.ts';
import { mayOpen } from '#lib/domain/staff/authority.ts';
import type { Actor } from '#lib/domain/staff/role.ts';
import { refuse, type Verdict } from '#lib/domain/verdict.ts';
import { codeFor } from '../keys.ts';
import type { World } from '../world.ts';
import { readCaseFile } from './case-file.ts';
import { followMove } from './follow-move.ts';
import { moveCase, type Moved } from './move-case.ts';

const MOST_WRONG_CODES = 5;

type HandOver = {
	readonly caseId: string;
	readonly actor: Actor;
	readonly how: Delivery;
	/** As the receiver says it; needed at the window. */
	readonly code: string;
	/** Drawn by the receiver, a small PNG as a data URL. */
	readonly signature: string | null;
	readonly seenSeq?: number;
};

const isSame = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Hands a result over: the code said is compared here, wrong ones are counted, and the signature is kept with it. */
export async function handOver(world: World, given: HandOver): Promise<Verdict<Moved>> {
	const file = await readCaseFile(world, world.prisma, given.caseId);
	if (file === null || !mayOpen(given.actor, file.scope)) return refuse({ code: 'not-found', what: 'case' });
	const papers = await world.prisma.issuedDocument.findMany({
		where: { caseId: given.caseId, kind: 'result' },
		select: { id: true, wrongPickUps: true }
	});
	const wrongSoFar = Math.max(0, ...papers.map((paper) => paper.wrongPickUps));
	const isCodeRight =
		wrongSoFar < MOST_WRONG_CODES &&
		papers.some((paper) => isSame(given.code, codeFor(world.keys, 'pick-up', paper.id)));
	if (given.how === 'window' && !isCodeRight) {
		await world.prisma.issuedDocument.updateMany({
			where: { caseId: given.caseId, kind: 'result' },
			data: { wrongPickUps: { increment: 1 } }
		});
	}
	const { caseId, actor, how, seenSeq, signature } = given;
	const triesLeft = Math.max(0, MOST_WRONG_CODES - wrongSoFar - 1);
	return moveCase(
		world,
		{
			caseId,
			actor,
			seenSeq,
			command: { type: 'hand-over', how, hasSignature: signature !== null },
			pickUp: { isCodeRight, triesLeft }
		},
		async (tx, moved) => {
			await tx.issuedDocument.updateMany({
				where: { caseId, kind: 'result' },
				data: { deliveredOn: world.today(), delivery: { how, signature, by: actor.id } }
			});
			await followMove(world)(tx, moved);
		}
	);
}
