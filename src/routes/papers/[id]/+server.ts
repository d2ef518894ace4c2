import { sendPaper } from '#lib/server/trpc/paper-door.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, locals }) => sendPaper(params.id, locals.context);
