import { isReady } from '#lib/server/trpc/readiness.ts';
import type { RequestHandler } from './$types';

/** Whether the hall can work now: database and file store answer. */
export const GET: RequestHandler = async () =>
	(await isReady()) ? new Response('ready') : new Response('not ready', { status: 503 });
