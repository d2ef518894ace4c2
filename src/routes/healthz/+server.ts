import type { RequestHandler } from './$types';

/** Whether the process answers at all. */
export const GET: RequestHandler = () => new Response('ok');
