import { z } from 'zod';
import type { AnswerValue } from '#lib/domain/application/answers.ts';
import { RATED_ACTS } from '#lib/domain/case/commands.ts';
import { correctApplication } from '../application/correct-application.ts';
import { listApplications, openApplication } from '../application/open-application.ts';
import { openLetter } from '../application/open-letter.ts';
import { openProject } from '../application/open-project.ts';
import { findPublicStatus } from '../application/public-status.ts';
import { followMove } from '../case/follow-move.ts';
import { moveCase } from '../case/move-case.ts';
import { applicantProcedure, publicProcedure, router } from './procedures.ts';
import { orThrow } from './refused.ts';

const text = z.string().max(4000);
const answer: z.ZodType<AnswerValue> = z.union([
	text,
	z.number(),
	z.boolean(),
	z.array(text).max(60),
	z.array(z.array(text).max(12)).max(60)
]);
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

export const applicationRouter = router({
	list: applicantProcedure
		.input(z.object({ query: z.string().max(60).optional(), cursor: z.uuid().optional() }))
		.query(({ ctx, input }) => listApplications(ctx.world, ctx.account.id, input)),
	open: applicantProcedure
		.input(z.object({ applicationId: z.uuid() }))
		.query(async ({ ctx, input }) => orThrow(await openApplication(ctx.world, ctx.account.id, input.applicationId))),
	/** The letter of correction still to be answered. */
	letter: applicantProcedure
		.input(z.object({ applicationId: z.uuid() }))
		.query(async ({ ctx, input }) => orThrow(await openLetter(ctx.world, ctx.account.id, input.applicationId))),
	correct: applicantProcedure
		.input(
			z.object({
				applicationId: z.uuid(),
				letterId: z.uuid(),
				answers: z.record(z.string().max(80), answer.nullable())
			})
		)
		.mutation(async ({ ctx, input }) => orThrow(await correctApplication(ctx.world, ctx.account.id, input))),
	withdraw: applicantProcedure
		.input(z.object({ caseId: z.uuid(), reason: z.string().max(400) }))
		.mutation(async ({ ctx, input: { caseId, reason } }) => {
			const actor = { id: ctx.account.id, role: 'applicant' } as const;
			orThrow(
				await moveCase(ctx.world, { caseId, actor, command: { type: 'withdraw', reason } }, followMove(ctx.world))
			);
		}),
	rate: applicantProcedure
		.input(z.object({ caseId: z.uuid(), act: z.enum(RATED_ACTS), level }))
		.mutation(async ({ ctx, input: { caseId, act, level: given } }) => {
			const actor = { id: ctx.account.id, role: 'applicant' } as const;
			orThrow(
				await moveCase(
					ctx.world,
					{ caseId, actor, command: { type: 'rate', act, level: given } },
					followMove(ctx.world)
				)
			);
		}),
	/** Without signing in: by number and query code, nothing personal. */
	status: publicProcedure
		.input(z.object({ number: z.string().max(40), code: z.string().max(12) }))
		.query(async ({ ctx, input }) =>
			orThrow(await findPublicStatus(ctx.world, { ...input, clientKey: ctx.clientKey }))
		),
	project: applicantProcedure
		.input(z.object({ code: z.string().max(40) }))
		.query(async ({ ctx, input }) => orThrow(await openProject(ctx.world, ctx.account.id, input.code)))
});
