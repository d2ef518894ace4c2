import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { appRouter } from './router.ts';
import type { Context } from './procedures.ts';

/** Sign-in procedures are never batched: one request is one guess. */
const isAuthBatch = (url: URL) => url.searchParams.has('batch') && /(^|[/,])auth\./.test(url.pathname);

/** The HTTP door of the procedures. */
export async function answerTrpc(request: Request, context: Context): Promise<Response> {
	const url = new URL(request.url);
	if (isAuthBatch(url)) return new Response('登录请求不能成批发送', { status: 400 });
	if (request.method === 'POST' && !request.headers.get('content-type')?.startsWith('application/json')) {
		return new Response('请求格式不对', { status: 415 });
	}
	return fetchRequestHandler({
		endpoint: '/api/trpc',
		req: request,
		router: appRouter,
		createContext: () => context,
		onError: ({ error, path }) => {
			if (error.code !== 'INTERNAL_SERVER_ERROR') return;
			const fault = error.cause ?? error;
			context.world.log.error(
				{ requestId: context.requestId, path, fault: { name: fault.name, stack: fault.stack } },
				'a procedure failed'
			);
		}
	});
}
