import { z } from 'zod';
import { countUnread, listMessages, readAllMessages, readMessage } from '../notify/messages.ts';
import { applicantProcedure, router } from './procedures.ts';
import { orThrow } from './refused.ts';

export const messageRouter = router({
	list: applicantProcedure
		.input(z.object({ query: z.string().max(60).optional(), cursor: z.uuid().optional() }))
		.query(({ ctx, input }) => listMessages(ctx.world, ctx.account.id, input)),
	unread: applicantProcedure.query(({ ctx }) => countUnread(ctx.world, ctx.account.id)),
	read: applicantProcedure
		.input(z.object({ messageId: z.uuid() }))
		.mutation(async ({ ctx, input }) => orThrow(await readMessage(ctx.world, ctx.account.id, input.messageId))),
	readAll: applicantProcedure.mutation(({ ctx }) => readAllMessages(ctx.world, ctx.account.id))
});
