import { createHash, randomUUID } from 'node:crypto';
import {
	error,
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { pageErrorOf } from '#lib/server/trpc/page-errors.ts';
import { createCaller, type Context } from '#lib/server/trpc/router.ts';
import { running } from '#lib/server/trpc/running.ts';

export const init: ServerInit = async () => {
	await running();
};

const SECURITY_HEADERS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': 'camera=(self), geolocation=(), microphone=()'
};

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** A change asked by another site is refused, whatever its content type. */
function isForeignChange({ request, url }: RequestEvent): boolean {
	if (!CHANGES.has(request.method)) return false;
	const site = request.headers.get('sec-fetch-site');
	if (site !== null) return site !== 'same-origin' && site !== 'none';
	const origin = request.headers.get('origin');
	return origin !== null && origin !== url.origin;
}

/** The address, hashed with a salt of this process: limits count by it and nothing can be read back from it. */
const salt = randomUUID();
function clientKeyOf(event: RequestEvent): string {
	return createHash('sha256').update(salt).update(event.getClientAddress()).digest('base64url').slice(0, 16);
}

async function contextOf(event: RequestEvent): Promise<Context> {
	const { world, sessions } = await running();
	const id = event.cookies.get(sessions.cookieName);
	const pending: string[] = [];
	event.locals.cookiesToSet = pending;
	return {
		world,
		sessions,
		signedIn: id ? await sessions.read(id) : null,
		requestId: event.locals.requestId,
		clientKey: clientKeyOf(event),
		device: event.request.headers.get('user-agent')?.slice(0, 120) ?? null,
		setCookie: (cookie) => void pending.push(cookie)
	};
}

/** A page whose reader is not signed in leads to the sign-in page and back; every other refusal is its own page. */
function showRefusal(event: RequestEvent, thrown: unknown): never {
	const { status, message, refusal } = pageErrorOf(thrown);
	if (refusal?.code === 'not-signed-in') {
		const door = event.url.pathname.startsWith('/desk') ? '/desk/sign-in' : '/sign-in';
		redirect(303, `${door}?then=${encodeURIComponent(event.url.pathname + event.url.search)}`);
	}
	if (status >= 500) throw thrown;
	error(status, { message });
}

export const handle: Handle = async ({ event, resolve }) => {
	event.locals.requestId = randomUUID().slice(0, 8);
	if (isForeignChange(event)) return new Response('请从本网站的页面上操作', { status: 403 });
	event.locals.context = await contextOf(event);
	event.locals.api = createCaller(event.locals.context, {
		onError: ({ error: thrown }) => {
			if (event.locals.isPage) showRefusal(event, thrown);
		}
	});
	event.locals.isPage = event.route.id !== null && !event.route.id.startsWith('/api');
	const response = await resolve(event);
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
	// A page made for one person is kept by nobody: not by a proxy, and not by the service worker of a shared phone.
	if (event.locals.context.signedIn !== null && !response.headers.has('cache-control')) {
		response.headers.set('cache-control', 'private, no-store');
	}
	for (const cookie of event.locals.cookiesToSet) response.headers.append('set-cookie', cookie);
	response.headers.set('x-request-id', event.locals.requestId);
	return response;
};

export const handleError: HandleServerError = async ({ error: thrown, event, status }) => {
	const { world } = await running();
	const fault = thrown instanceof Error ? { name: thrown.name, stack: thrown.stack } : { name: 'unknown' };
	if (status >= 500)
		world.log.error({ requestId: event.locals.requestId, route: event.route.id, fault }, 'a page failed');
	return {
		message: status === 404 ? '没有这个页面' : '系统出了点问题，您填的内容没有丢',
		requestId: event.locals.requestId
	};
};
