import { accountRouter } from './account-router.ts';
import { applicationRouter } from './application-router.ts';
import { authRouter } from './auth-router.ts';
import { demoRouter } from './demo-router.ts';
import { draftRouter } from './draft-router.ts';
import { deskRouter } from './desk-router.ts';
import { documentRouter } from './document-router.ts';
import { matterRouter } from './matter-router.ts';
import { messageRouter } from './message-router.ts';
import { createCallerFactory, router } from './procedures.ts';
import { pushRouter } from './push-router.ts';

/** Table of contents of everything that can be asked of the backend. */
export const appRouter = router({
	account: accountRouter,
	application: applicationRouter,
	auth: authRouter,
	demo: demoRouter,
	desk: deskRouter,
	document: documentRouter,
	matter: matterRouter,
	message: messageRouter,
	push: pushRouter,
	draft: draftRouter
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
export type Api = ReturnType<typeof createCaller>;
export type { Context } from './procedures.ts';
