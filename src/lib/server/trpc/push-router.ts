import { z } from 'zod';
import { removePushSubscription, savePushSubscription } from '../notify/push-subscriptions.ts';
import { applicantProcedure, publicProcedure, router } from './procedures.ts';
import { orThrow } from './refused.ts';

const endpoint = z.url().max(2000);
const key = z
	.string()
	.max(200)
	.regex(/^[A-Za-z0-9_-]+={0,2}$/);

export const pushRouter = router({
	/** What a browser needs to subscribe: the hall's public VAPID key. */
	key: publicProcedure.query(({ ctx }) => ctx.world.keys.push.publicKey),
	subscribe: applicantProcedure
		.input(z.object({ endpoint, keys: z.object({ p256dh: key, auth: key }) }))
		.mutation(async ({ ctx, input: { endpoint: where, keys } }) => {
			orThrow(await savePushSubscription(ctx.world, ctx.account.id, { endpoint: where, ...keys }));
		}),
	unsubscribe: applicantProcedure
		.input(z.object({ endpoint }))
		.mutation(({ ctx, input }) => removePushSubscription(ctx.world, ctx.account.id, input.endpoint))
});
