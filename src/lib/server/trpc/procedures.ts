import { initTRPC } from '@trpc/server';
import { ZodError } from 'zod';
import type { StaffRole } from '#lib/domain/staff/role.ts';
import { refusalText } from '#lib/text/refusal.ts';
import type { SignedIn, Sessions } from '../auth/sessions.ts';
import type { World } from '../world.ts';
import { RefusalError } from './refused.ts';

export type Context = {
	readonly world: World;
	readonly sessions: Sessions;
	readonly signedIn: SignedIn | null;
	readonly requestId: string;
	/** What limits count by when nobody is signed in: the address the trusted proxy saw, hashed. */
	readonly clientKey: string;
	readonly device: string | null;
	/** Sets or clears the session cookie on the answer. */
	setCookie(cookie: string): void;
};

const t = initTRPC.context<Context>().create({
	errorFormatter({ shape, error }) {
		const fieldFaults = error.cause instanceof ZodError ? zodFaults(error.cause) : undefined;
		const refusal = error instanceof RefusalError ? error.refusal : fieldFaults;
		// A fault of ours says nothing of its insides; the request id finds it in the log.
		const isFault = error.code === 'INTERNAL_SERVER_ERROR' && refusal === undefined;
		const message = refusal ? refusalText(refusal) : isFault ? refusalText({ code: 'fault' }) : shape.message;
		return { ...shape, message, data: { ...shape.data, stack: undefined, refusal } };
	}
});

function zodFaults(error: ZodError) {
	const fields = Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), issue.message]));
	return { code: 'invalid', fields } as const;
}

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
export const publicProcedure = t.procedure;

/** For someone signed in by phone. */
export const applicantProcedure = t.procedure.use(({ ctx, next }) => {
	if (ctx.signedIn?.account.kind !== 'applicant') throw new RefusalError({ code: 'not-signed-in' });
	return next({ ctx: { ...ctx, signedIn: ctx.signedIn, account: ctx.signedIn.account } });
});

/** For staff in one of these roles; the rules decide on the case itself. */
export function staffProcedure(...roles: readonly StaffRole[]) {
	return t.procedure.use(({ ctx, next, path }) => {
		const account = ctx.signedIn?.account;
		if (account?.kind !== 'staff') throw new RefusalError({ code: 'not-signed-in' });
		const role = account.role as StaffRole;
		if (!roles.includes(role)) throw new RefusalError({ code: 'wrong-role', move: path, role });
		const actor = {
			id: account.id,
			role,
			departmentId: account.departmentId ?? undefined,
			centreId: account.centreId ?? undefined
		};
		return next({ ctx: { ...ctx, account, actor } });
	});
}

/** For anyone signed in, applicant or staff. */
export const signedInProcedure = t.procedure.use(({ ctx, next }) => {
	if (ctx.signedIn === null) throw new RefusalError({ code: 'not-signed-in' });
	return next({ ctx: { ...ctx, signedIn: ctx.signedIn, account: ctx.signedIn.account } });
});
