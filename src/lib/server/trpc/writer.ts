import type { Writer } from '../application/applicant-side.ts';
import type { Context } from './procedures.ts';
import { signedInProcedure } from './procedures.ts';
import { RefusalError } from './refused.ts';

/** Who writes a draft in this session: an applicant, for themselves or a unit; or a window or teller, for somebody. */
export function writerOf(ctx: Context): Writer {
	const account = ctx.signedIn?.account;
	if (!account || !ctx.signedIn) throw new RefusalError({ code: 'not-signed-in' });
	if (account.kind === 'applicant') {
		return { kind: 'applicant', accountId: account.id, enterpriseId: ctx.signedIn.actingForEnterpriseId };
	}
	const role = account.role;
	if ((role !== 'window' && role !== 'teller') || account.centreId === null) {
		throw new RefusalError({ code: 'not-found', what: 'draft' });
	}
	return { kind: 'staff', accountId: account.id, centreId: account.centreId, role };
}

export const writerProcedure = signedInProcedure.use(({ ctx, next }) =>
	next({ ctx: { ...ctx, writer: writerOf(ctx) } })
);
