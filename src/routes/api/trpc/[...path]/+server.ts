import { answerTrpc } from '#lib/server/trpc/answer-trpc.ts';
import type { RequestHandler } from './$types';

const answer: RequestHandler = ({ request, locals }) => answerTrpc(request, locals.context);

export const GET = answer;
export const POST = answer;
