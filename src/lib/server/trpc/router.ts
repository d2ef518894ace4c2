import { authRouter } from './auth-router.ts';
import { createCallerFactory, router } from './procedures.ts';

/** Table of contents of everything that can be asked of the backend. */
export const appRouter = router({
	auth: authRouter
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
export type Api = ReturnType<typeof createCaller>;
export type { Context } from './procedures.ts';
