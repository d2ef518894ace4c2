import { sendFile } from '#lib/server/trpc/file-door.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, locals }) => sendFile(params.id, locals.context);
