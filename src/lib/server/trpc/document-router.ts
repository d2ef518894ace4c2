import { z } from 'zod';
import { listRevocations, verifyDocument } from '../documents/verify-document.ts';
import { publicProcedure, router } from './procedures.ts';

export const documentRouter = router({
	/** What a phone needs to check papers without a network: the hall's public key and what was revoked. */
	trust: publicProcedure.query(async ({ ctx }) => ({
		keyId: ctx.world.keys.signing.id,
		publicKey: ctx.world.keys.signing.publicKeyRaw.toString('base64url'),
		revoked: await listRevocations(ctx.world)
	})),
	verify: publicProcedure
		.input(z.object({ signed: z.string().min(20, '这不是一窗文书上的码').max(3000) }))
		.mutation(({ ctx, input }) => verifyDocument(ctx.world, input.signed))
});
