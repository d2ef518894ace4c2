import { sendPaperCode } from '#lib/server/trpc/paper-door.ts';
import type { RequestHandler } from './$types';

/** The address in the QR code of a paper, for whoever may read the paper: to send it on without printing. */
export const GET: RequestHandler = ({ params, locals }) => sendPaperCode(params.id, locals.context);
