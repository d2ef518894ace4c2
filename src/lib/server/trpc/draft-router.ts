import { z } from 'zod';
import type { AnswerValue } from '#lib/domain/application/answers.ts';
import { readMobile } from '#lib/domain/number/telephone.ts';
import { assembleDraft } from '../application/assemble-draft.ts';
import {
	changeDraft,
	createDraft,
	findDraft,
	listDrafts,
	MOST_MATTERS,
	removeDraft,
	saveAnswers
} from '../application/drafts.ts';
import { hashNotice, submitApplication } from '../application/submit-application.ts';
import { removeFile } from '../files/add-file.ts';
import { router } from './procedures.ts';
import { orThrow, RefusalError } from './refused.ts';
import { writerProcedure } from './writer.ts';

const matterIds = z
	.array(z.string().min(1).max(12))
	.min(1, '请至少选一个事项')
	.max(MOST_MATTERS * 2);
const situation = z.record(z.string().max(80), z.string().max(40));
const draftId = z.uuid();

const text = z.string().max(4000);
const answer: z.ZodType<AnswerValue> = z.union([
	text,
	z.number(),
	z.boolean(),
	z.array(text).max(60),
	z.array(z.array(text).max(12)).max(60)
]);

const onBehalf = z.object({
	name: z.string().trim().min(1, '请填对方姓名').max(40),
	mobile: z.string().refine((typed) => readMobile(typed) !== null, '请填对方的 11 位手机号码'),
	check: z.enum(['id-card-seen', 'known-in-village', 'household-register-seen'])
});

export const draftRouter = router({
	list: writerProcedure.query(({ ctx }) => listDrafts(ctx.world, ctx.writer)),
	/** Names of matters, for lists of drafts. */
	matterNames: writerProcedure.input(z.object({ ids: z.array(z.string()).max(600) })).query(async ({ ctx, input }) => {
		const index = await ctx.world.catalogues.inForce(ctx.world.today());
		return Object.fromEntries(input.ids.map((id) => [id, index.matter.get(id)?.name ?? id]));
	}),
	/** What the screens of a draft name: all matters, and the centres one can choose. */
	words: writerProcedure.query(async ({ ctx }) => {
		const { catalogue } = await ctx.world.catalogues.inForce(ctx.world.today());
		const names = Object.fromEntries(catalogue.matters.map(({ id, name }) => [id, name]));
		const centres = catalogue.centres.filter(({ kind }) => kind !== 'district').map(({ id, name }) => ({ id, name }));
		return { names, centres };
	}),
	create: writerProcedure
		.input(z.object({ matterIds, onBehalf: onBehalf.optional(), centreId: z.string().max(20).optional() }))
		.mutation(async ({ ctx, input }) => orThrow(await createDraft(ctx.world, ctx.writer, input))),
	/** The draft and everything its screens show, assembled by the rules; `assembled` may be a refusal to show. */
	open: writerProcedure.input(z.object({ draftId })).query(async ({ ctx, input }) => {
		const draft = await findDraft(ctx.world, ctx.writer, input.draftId);
		if (draft === null) throw new RefusalError({ code: 'not-found', what: 'draft' });
		const { assembled, given } = await assembleDraft(ctx.world, ctx.world.prisma, ctx.writer, draft);
		const noticeHash = assembled.ok ? hashNotice(assembled.value) : null;
		return { draft, given, assembled, noticeHash };
	}),
	change: writerProcedure
		.input(
			z.object({
				draftId,
				matterIds: matterIds.optional(),
				situation: situation.optional(),
				materialChoices: z.record(z.string(), z.enum(['upload', 'paper-at-window', 'elsewhere'])).optional(),
				centreId: z.string().max(20).optional(),
				projectCode: z.string().max(40).nullable().optional()
			})
		)
		.mutation(async ({ ctx, input }) => orThrow(await changeDraft(ctx.world, ctx.writer, input))),
	saveAnswers: writerProcedure
		.input(z.object({ draftId, answers: z.record(z.string().max(80), answer.nullable()) }))
		.mutation(async ({ ctx, input }) => orThrow(await saveAnswers(ctx.world, ctx.writer, input))),
	remove: writerProcedure
		.input(z.object({ draftId }))
		.mutation(async ({ ctx, input }) => orThrow(await removeDraft(ctx.world, ctx.writer, input.draftId))),
	removeFile: writerProcedure
		.input(z.object({ fileId: z.uuid() }))
		.mutation(async ({ ctx, input }) => orThrow(await removeFile(ctx.world, ctx.writer, input.fileId))),
	submit: writerProcedure
		.input(
			z.object({
				draftId,
				noticeHash: z.string().length(64),
				isDeclared: z.boolean(),
				signature: z.string().startsWith('data:image/png;base64,').max(140_000).optional()
			})
		)
		.mutation(async ({ ctx, input }) => orThrow(await submitApplication(ctx.world, ctx.writer, input)))
});
