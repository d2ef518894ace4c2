import { z } from 'zod';
import { bindEnterprise, setIdentity, showProfile } from '../account/profile.ts';
import { applicantProcedure, router } from './procedures.ts';
import { orThrow, RefusalError } from './refused.ts';

export const accountRouter = router({
	open: applicantProcedure.query(async ({ ctx }) => ({
		...(await showProfile(ctx.world, ctx.account.id)),
		actingFor: ctx.signedIn.actingForEnterpriseId,
		sessions: (await ctx.sessions.list(ctx.account.id)).length
	})),
	setIdentity: applicantProcedure
		.input(z.object({ name: z.string().trim().min(2, '请填姓名').max(40), citizenId: z.string().max(30) }))
		.mutation(async ({ ctx, input }) => orThrow(await setIdentity(ctx.world, ctx.account.id, input))),
	bindEnterprise: applicantProcedure
		.input(z.object({ name: z.string().trim().min(2, '请填单位名称').max(120), creditCode: z.string().max(30) }))
		.mutation(async ({ ctx, input }) => orThrow(await bindEnterprise(ctx.world, ctx.account.id, input))),
	/** For oneself (null), or for a unit one belongs to. */
	actFor: applicantProcedure.input(z.object({ enterpriseId: z.uuid().nullable() })).mutation(async ({ ctx, input }) => {
		const { enterpriseId } = input;
		if (enterpriseId !== null) {
			const isMember = await ctx.world.prisma.membership.count({
				where: { accountId: ctx.account.id, enterpriseId, endedAt: null }
			});
			if (isMember === 0) throw new RefusalError({ code: 'not-found', what: 'enterprise' });
		}
		await ctx.sessions.actFor(ctx.signedIn.sessionId, enterpriseId);
	}),
	signOutEverywhere: applicantProcedure.mutation(async ({ ctx }) => {
		await ctx.sessions.closeAll(ctx.account.id);
		ctx.setCookie(ctx.sessions.blankCookie);
	})
});
