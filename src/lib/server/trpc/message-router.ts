import { z } from 'zod';
import type { MessageFacts, MessageKind } from '#lib/text/message.ts';
import { newId } from '../id.ts';
import { isPushHost } from '../notify/send-waiting.ts';
import { applicantProcedure, publicProcedure, router } from './procedures.ts';
import { RefusalError } from './refused.ts';

const PAGE = 20;

export const messageRouter = router({
	list: applicantProcedure.input(z.object({ cursor: z.uuid().optional() })).query(async ({ ctx, input }) => {
		const rows = await ctx.world.prisma.message.findMany({
			where: { accountId: ctx.account.id, ...(input.cursor && { id: { lt: input.cursor } }) },
			orderBy: { id: 'desc' },
			take: PAGE + 1
		});
		const messages = rows.slice(0, PAGE).map(({ id, kind, applicationId, facts, createdAt, readAt }) => ({
			id,
			kind: kind as MessageKind,
			applicationId,
			facts: facts as MessageFacts,
			createdAt: createdAt.toISOString(),
			isRead: readAt !== null
		}));
		return { messages, nextCursor: rows.length > PAGE ? (messages.at(-1)?.id ?? null) : null };
	}),
	/** All that was shown counts as read. */
	readAll: applicantProcedure.mutation(async ({ ctx }) => {
		const readAt = new Date(ctx.world.now());
		await ctx.world.prisma.message.updateMany({ where: { accountId: ctx.account.id, readAt: null }, data: { readAt } });
	}),
	pushKey: publicProcedure.query(({ ctx }) => ctx.world.keys.push.publicKey),
	subscribe: applicantProcedure
		.input(z.object({ endpoint: z.url().max(1000), p256dh: z.string().max(200), auth: z.string().max(100) }))
		.mutation(async ({ ctx, input }) => {
			if (!isPushHost(input.endpoint))
				throw new RefusalError({ code: 'invalid', fields: { endpoint: '不认识的推送服务' } });
			const row = { accountId: ctx.account.id, p256dh: input.p256dh, auth: input.auth };
			await ctx.world.prisma.pushSubscription.upsert({
				where: { endpoint: input.endpoint },
				create: { id: newId(ctx.world.now()), endpoint: input.endpoint, ...row },
				update: row
			});
		}),
	unsubscribe: applicantProcedure.input(z.object({ endpoint: z.url().max(1000) })).mutation(async ({ ctx, input }) => {
		await ctx.world.prisma.pushSubscription.deleteMany({
			where: { endpoint: input.endpoint, accountId: ctx.account.id }
		});
	}),
	/** The phone page of a demonstration: what was sent to phones in the last day. */
	phoneMessages: publicProcedure.query(async ({ ctx }) => {
		if (!ctx.world.settings.DEMO) throw new RefusalError({ code: 'not-found', what: 'message' });
		const rows = await ctx.world.prisma.delivery.findMany({
			where: { channel: 'sms', createdAt: { gt: new Date(ctx.world.now() - 86_400_000) } },
			orderBy: { createdAt: 'desc' },
			take: 50,
			select: { id: true, address: true, text: true, createdAt: true }
		});
		return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
	})
});
