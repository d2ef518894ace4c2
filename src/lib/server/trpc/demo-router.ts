import { listPhoneMessages } from '../notify/phone-messages.ts';
import { publicProcedure, router } from './procedures.ts';
import { orThrow } from './refused.ts';

/** Only in a demonstration; elsewhere nothing of it is found. */
export const demoRouter = router({
	phoneMessages: publicProcedure.query(async ({ ctx }) => orThrow(await listPhoneMessages(ctx.world)))
});
