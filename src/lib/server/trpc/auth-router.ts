import { z } from 'zod';
import { takeTry } from '../auth/take-try.ts';
import { requestSignInCode } from '../auth/request-code.ts';
import { signInByCode, signInStaff } from '../auth/sign-in.ts';
import { publicProcedure, router, signedInProcedure, type Context } from './procedures.ts';
import { orThrow, RefusalError } from './refused.ts';

const mobile = z.string().regex(/^1[3-9]\d{9}$/, '请填 11 位手机号码，以 1 开头');

/** However many numbers or names are tried: one device has only so many tries. */
function limitTries(ctx: Context, what: string, tries: number): void {
	const wait = takeTry(`${what}:${ctx.clientKey}`, ctx.world.now(), { tries, seconds: 600 });
	if (wait > 0) throw new RefusalError({ code: 'too-many-tries', retryAfterSeconds: wait });
}

/** A new token at every sign-in: one that was fixed or stolen before opens nothing after. */
async function renewSession(ctx: Context, accountId: string): Promise<void> {
	if (ctx.signedIn) await ctx.sessions.close(ctx.signedIn.sessionId);
	const session = await ctx.sessions.open(accountId, ctx.device);
	ctx.setCookie(session.cookie);
}

export const authRouter = router({
	/** Who is signed in; null for nobody. */
	viewer: publicProcedure.query(async ({ ctx }) => {
		const account = ctx.signedIn?.account;
		if (!account) return null;
		const unreadMessages = await ctx.world.prisma.message.count({ where: { accountId: account.id, readAt: null } });
		const kind = account.kind === 'staff' ? 'staff' : 'applicant';
		return { name: account.name, kind, role: account.role, unreadMessages } as const;
	}),
	requestCode: publicProcedure.input(z.object({ mobile })).mutation(async ({ ctx, input }) => {
		limitTries(ctx, 'code', 30);
		return orThrow(await requestSignInCode(ctx.world, input));
	}),
	signIn: publicProcedure
		.input(z.object({ mobile, code: z.string().regex(/^\d{6}$/, '验证码是 6 位数字') }))
		.mutation(async ({ ctx, input }) => {
			limitTries(ctx, 'sign-in', 60);
			const account = orThrow(await signInByCode(ctx.world, input));
			await renewSession(ctx, account.id);
			return { name: account.name };
		}),
	signInStaff: publicProcedure
		.input(
			z.object({ loginName: z.string().min(1, '请填工号').max(40), password: z.string().min(1, '请填密码').max(200) })
		)
		.mutation(async ({ ctx, input }) => {
			limitTries(ctx, 'staff', 40);
			const account = orThrow(await signInStaff(ctx.world, input));
			await renewSession(ctx, account.id);
			return { role: account.role };
		}),
	/** The roles of a demonstration; nobody's outside it. */
	demoStaff: publicProcedure.query(async ({ ctx }) => {
		if (!ctx.world.settings.DEMO) return [];
		const staff = await ctx.world.prisma.account.findMany({
			where: { kind: 'staff' },
			orderBy: { loginName: 'asc' },
			select: { loginName: true, name: true, role: true, departmentId: true, centreId: true }
		});
		return staff;
	}),
	signOut: signedInProcedure.mutation(async ({ ctx }) => {
		await ctx.sessions.close(ctx.signedIn.sessionId);
		ctx.setCookie(ctx.sessions.blankCookie);
	})
});
