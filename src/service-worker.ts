/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { isPersonalAnswer, isPublicPage } from './lib/client/public-page.ts';
import { shownPush } from './lib/client/shown-push.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

const OFFLINE_PAGE = '/offline.html';
const NETWORK_SECONDS = 4;

void self.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);

/** Keeps what a stranger would see: for someone signed in, the page is fetched once more without the session. */
async function copyToKeep(request: Request, response: Response): Promise<Response | null> {
	if (response.status !== 200 || response.redirected) return null;
	if (!isPersonalAnswer(response.headers)) return response;
	const copy = await fetch(request.url, { credentials: 'omit', headers: { accept: 'text/html' } });
	return copy.status === 200 && !copy.redirected && !isPersonalAnswer(copy.headers) ? copy : null;
}

const publicPages = new NetworkFirst({
	cacheName: 'public-pages',
	networkTimeoutSeconds: NETWORK_SECONDS,
	plugins: [{ cacheWillUpdate: ({ request, response }) => copyToKeep(request, response) }]
});

registerRoute(
	({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && isPublicPage(url.pathname),
	publicPages
);
// Every other page is asked of the network alone; without one, the page that says so stands in.
registerRoute(
	({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
	({ request }) => fetch(request)
);
setCatchHandler(async ({ request }) => {
	if (request.mode !== 'navigate') return Response.error();
	return (await matchPrecache(OFFLINE_PAGE)) ?? Response.error();
});

function readPush(message: PushMessageData | null): unknown {
	try {
		return message?.json();
	} catch {
		return null;
	}
}

self.addEventListener('push', (event) => {
	const { title, body, tag, url } = shownPush(readPush(event.data));
	const shown = { body, tag, lang: 'zh-CN', icon: '/icon-192.png', data: { url } };
	event.waitUntil(self.registration.showNotification(title, shown));
});

/** Brings an open window of the hall to the page, or opens one. */
async function openPage(url: string): Promise<void> {
	const windows = await self.clients.matchAll({ type: 'window' });
	for (const each of windows) {
		try {
			await (await each.navigate(url))?.focus();
			return;
		} catch {
			// A window this worker does not control yet; try the next.
		}
	}
	await self.clients.openWindow(url);
}

self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	const { url } = shownPush(event.notification.data);
	event.waitUntil(openPage(url));
});
