import type { AnswerValue, Answers } from '#lib/domain/application/answers.ts';
import { checkAnswers } from '#lib/domain/application/check-answers.ts';
import { mergeForm } from '#lib/domain/application/merge-form.ts';
import { normaliseAnswer } from '#lib/domain/application/normalise-answer.ts';
import type { CorrectionLine } from '#lib/domain/case/events.ts';
import type { Situation } from '#lib/domain/catalogue/condition.ts';
import type { CatalogueIndex } from '#lib/domain/catalogue/index-catalogue.ts';
import type { Actor } from '#lib/domain/staff/role.ts';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import { answerFaultText } from '#lib/text/answer-fault.ts';
import { followMove } from '../case/follow-move.ts';
import { moveInside } from '../case/move-case.ts';
import type { Prisma } from '../db/generated/client.ts';
import { retryConflicts } from '../db/retry-conflicts.ts';
import type { World } from '../world.ts';
import { ownApplications } from './open-application.ts';

type Correction = {
	readonly applicationId: string;
	readonly letterId: string;
	/** New answers to the faulty fields; others of the form stay locked. */
	readonly answers: Readonly<Record<string, AnswerValue | null>>;
};

class RefusedMove extends Error {
	readonly verdict: Extract<Verdict<never>, { ok: false }>;
	constructor(verdict: Extract<Verdict<never>, { ok: false }>) {
		super('refused');
		this.verdict = verdict;
	}
}

/**
 * Answers a letter of correction: only its faulty lines are open. Every case it was for is received anew on this day.
 */
export async function correctApplication(
	world: World,
	accountId: string,
	correction: Correction
): Promise<Verdict<null>> {
	try {
		return await retryConflicts(() =>
			world.prisma.$transaction((tx) => correctInside(world, tx, accountId, correction))
		);
	} catch (error) {
		if (error instanceof RefusedMove) return error.verdict;
		throw error;
	}
}

async function findLetter(tx: Prisma.TransactionClient, accountId: string, { applicationId, letterId }: Correction) {
	return tx.correctionLetter.findFirst({
		where: { id: letterId, applicationId, application: await ownApplications(tx, accountId) },
		select: {
			lines: true,
			createdAt: true,
			application: {
				select: {
					answers: true,
					situation: true,
					catalogueVersion: true,
					matterIds: true,
					cases: { where: { state: 'correction-asked' }, select: { id: true } },
					files: { where: { removedAt: null }, select: { materialId: true, createdAt: true } }
				}
			}
		}
	});
}

type Letter = NonNullable<Awaited<ReturnType<typeof findLetter>>>;

/** A field of the letter is answered by a new answer, a material by a file handed in after the letter. */
function answeredLines(letter: Letter, answers: Answers): string[] {
	const lines = (letter.lines as unknown as CorrectionLine[]).map((line) => line.line);
	return lines.filter((line) => {
		const [kind, ...rest] = line.split(':');
		const id = rest.join(':');
		if (kind === 'field') return id in answers;
		return letter.application.files.some((file) => file.materialId === id && file.createdAt > letter.createdAt);
	});
}

/** Only answers to the letter's own fields are taken; anything else in the request is not looked at. */
function newAnswers(letter: Letter, given: Correction['answers'], index: CatalogueIndex): Answers {
	const open = new Set((letter.lines as unknown as CorrectionLine[]).map((line) => line.line));
	const kept = Object.entries(given).flatMap(([id, value]) => {
		const field = open.has(`field:${id}`) ? [...index.field.values()].find((each) => each.id === id) : undefined;
		const answer = field && normaliseAnswer(field, value);
		return answer === undefined ? [] : [[id, answer] as const];
	});
	return Object.fromEntries(kept);
}

async function correctInside(
	world: World,
	tx: Prisma.TransactionClient,
	accountId: string,
	correction: Correction
): Promise<Verdict<null>> {
	const letter = await findLetter(tx, accountId, correction);
	if (letter === null) return refuse({ code: 'not-found', what: 'application' });
	const { application } = letter;
	const index = await world.catalogues.at(application.catalogueVersion);
	const added = newAnswers(letter, correction.answers, index);
	const answers = { ...(application.answers as unknown as Answers), ...added };
	const matters = application.matterIds.flatMap((id) => index.matter.get(id) ?? []);
	const form = mergeForm(matters, application.situation as Situation, index);
	const faults = Object.entries(checkAnswers(form, answers)).filter(([id]) => id in added);
	if (faults.length > 0) {
		return refuse({
			code: 'answers-faulty',
			fields: Object.fromEntries(faults.map(([id, fault]) => [id, answerFaultText(fault)]))
		});
	}
	await tx.application.update({
		where: { id: correction.applicationId },
		data: { answers: answers as Prisma.InputJsonObject }
	});
	const actor: Actor = { id: accountId, role: 'applicant' };
	const command = { type: 'correct', answeredLines: answeredLines(letter, added) } as const;
	for (const { id: caseId } of application.cases) {
		const moved = await moveInside(world, tx, { caseId, actor, command }, followMove(world));
		if (!moved.ok) throw new RefusedMove(moved);
	}
	return allow(null);
}
