import { receiveFile } from '#lib/server/trpc/file-door.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = ({ request, locals }) => receiveFile(request, locals.context);
