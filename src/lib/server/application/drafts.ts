import type { AnswerValue, Answers } from '#lib/domain/application/answers.ts';
import type { MaterialChoices } from '#lib/domain/application/material-choice.ts';
import type { Situation } from '#lib/domain/catalogue/condition.ts';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import type { Prisma } from '../db/generated/client.ts';
import { newId } from '../id.ts';
import type { World } from '../world.ts';
import { ownDrafts, type Writer } from './applicant-side.ts';
import { prefillAnswers } from './prefill.ts';

export const MOST_MATTERS = 60;

/** Who the person is that staff key in for, and how their identity was checked. */
export type OnBehalf = {
	readonly name: string;
	readonly mobile: string;
	readonly check: 'id-card-seen' | 'known-in-village' | 'household-register-seen';
};

const draftWithFiles = {
	files: {
		where: { removedAt: null },
		orderBy: [{ materialId: 'asc' }, { position: 'asc' }],
		select: { id: true, materialId: true, originalName: true, mediaType: true, bytes: true, sha256: true, scan: true }
	}
} satisfies Prisma.DraftInclude;

export type DraftRow = Prisma.DraftGetPayload<{ include: typeof draftWithFiles }>;

/** Begins an application. The newest catalogue is the one it is written under. */
export async function createDraft(
	world: World,
	writer: Writer,
	begin: { readonly matterIds: readonly string[]; readonly onBehalf?: OnBehalf; readonly centreId?: string }
): Promise<Verdict<{ id: string }>> {
	const index = await world.catalogues.inForce(world.today());
	const unknown = begin.matterIds.find((id) => !index.matter.has(id));
	if (unknown !== undefined) return refuse({ code: 'matter-unknown', matterId: unknown });
	const isStaff = writer.kind === 'staff';
	const draft = await world.prisma.draft.create({
		data: {
			id: newId(world.now()),
			accountId: isStaff ? null : writer.accountId,
			enterpriseId: isStaff ? null : writer.enterpriseId,
			keyedByStaffId: isStaff ? writer.accountId : null,
			centreId: isStaff ? writer.centreId : (begin.centreId ?? null),
			onBehalf: begin.onBehalf ?? undefined,
			catalogueVersion: index.catalogue.version,
			matterIds: [...new Set(begin.matterIds)],
			situation: {},
			answers: (await prefillAnswers(world.prisma, index, writer, begin.onBehalf)) as Prisma.InputJsonObject
		},
		select: { id: true }
	});
	return allow(draft);
}

/** A draft of the writer's own, not yet submitted or just so. One of somebody else answers like none. */
export async function findDraft(world: World, writer: Writer, draftId: string): Promise<DraftRow | null> {
	return world.prisma.draft.findFirst({ where: { id: draftId, ...ownDrafts(writer) }, include: draftWithFiles });
}

export async function listDrafts(world: World, writer: Writer) {
	return world.prisma.draft.findMany({
		where: { ...ownDrafts(writer), applicationId: null },
		orderBy: { updatedAt: 'desc' },
		take: 50,
		select: { id: true, matterIds: true, updatedAt: true, onBehalf: true }
	});
}

/**
 * Saves answers as they are typed: each one lands on its own, so that two devices writing in different fields lose
 * nothing. null takes an answer back.
 */
export async function saveAnswers(
	world: World,
	writer: Writer,
	{ draftId, answers }: { readonly draftId: string; readonly answers: Readonly<Record<string, AnswerValue | null>> }
): Promise<Verdict<{ revision: number }>> {
	const owner = ownDrafts(writer);
	const column = 'accountId' in owner ? owner.accountId : null;
	const staff = owner.keyedByStaffId;
	const rows = await world.prisma.$queryRaw<{ revision: number }[]>`
		UPDATE "Draft" SET
			answers = jsonb_strip_nulls(answers || ${JSON.stringify(answers)}::jsonb),
			revision = revision + 1,
			"updatedAt" = ${new Date(world.now())}
		WHERE id = ${draftId}::uuid AND "applicationId" IS NULL
			AND ((${staff}::uuid IS NOT NULL AND "keyedByStaffId" = ${staff}::uuid)
				OR (${staff}::uuid IS NULL AND "keyedByStaffId" IS NULL AND "accountId" = ${column}::uuid))
		RETURNING revision`;
	const row = rows[0];
	return row ? allow(row) : refuse({ code: 'not-found', what: 'draft' });
}

export type DraftChange = {
	readonly draftId: string;
	readonly matterIds?: readonly string[];
	readonly situation?: Situation;
	readonly materialChoices?: MaterialChoices;
	readonly centreId?: string;
	readonly projectCode?: string | null;
};

/** Changes what is chosen. Answers of a matter taken out stay dormant and return with it. */
export async function changeDraft(world: World, writer: Writer, change: DraftChange): Promise<Verdict<null>> {
	const { draftId, matterIds, situation, materialChoices, centreId, projectCode } = change;
	if (matterIds && new Set(matterIds).size > MOST_MATTERS) {
		return refuse({ code: 'too-many-matters', most: MOST_MATTERS });
	}
	const { count } = await world.prisma.draft.updateMany({
		where: { id: draftId, applicationId: null, ...ownDrafts(writer) },
		data: {
			...(matterIds && { matterIds: [...new Set(matterIds)] }),
			...(situation && { situation }),
			...(materialChoices && { materialChoices }),
			...(centreId !== undefined && { centreId }),
			...(projectCode !== undefined && { projectCode }),
			revision: { increment: 1 }
		}
	});
	return count === 1 ? allow(null) : refuse({ code: 'not-found', what: 'draft' });
}

/** Throws a draft away; its files are swept later. */
export async function removeDraft(world: World, writer: Writer, draftId: string): Promise<Verdict<null>> {
	return world.prisma.$transaction(async (tx) => {
		const owned = { id: draftId, applicationId: null, ...ownDrafts(writer) };
		const found = await tx.draft.findFirst({ where: owned, select: { id: true } });
		if (found === null) return refuse({ code: 'not-found', what: 'draft' });
		await tx.storedFile.updateMany({ where: { draftId }, data: { draftId: null, removedAt: new Date(world.now()) } });
		await tx.draft.deleteMany({ where: owned });
		return allow(null);
	});
}

export const answersOf = (draft: Pick<DraftRow, 'answers'>) => draft.answers as unknown as Answers;
export const situationOf = (draft: Pick<DraftRow, 'situation'>) => draft.situation as unknown as Situation;
