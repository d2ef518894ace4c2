import http from 'node:http';
import https from 'node:https';
import webpush from 'web-push';
import type { World } from '../world.ts';
import { isPushHost, publicLookup } from './push-hosts.ts';

const TIMEOUT_MILLISECONDS = 10_000;
const TTL_SECONDS = 86_400;

export type PushTarget = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };
export type PushPayload = {
	readonly title: string;
	readonly body: string;
	/** A path of this site, never a whole address. */
	readonly url: string;
	/** A later push with the same tag takes the place of the one shown. */
	readonly tag: string;
};

export type PushOutcome = { readonly status: number; readonly retryAfterSeconds: number | null };

/**
 * Sends one encrypted push. Redirects are not followed and the answer's body is not read; the whole exchange has ten
 * seconds.
 *
 * @param knownOrigins origins taken besides the push services, for a push service of one's own in a test
 * @throws when the host may not be called or does not answer in time
 */
export async function postPush(
	world: Pick<World, 'keys' | 'settings'>,
	target: PushTarget,
	payload: PushPayload,
	knownOrigins: readonly string[] = []
): Promise<PushOutcome> {
	const url = new URL(target.endpoint);
	const isKnown = knownOrigins.includes(url.origin);
	if (!isKnown && !isPushHost(target.endpoint)) throw new Error('not a push service');
	const { headers, body } = webpush.generateRequestDetails(
		{ endpoint: target.endpoint, keys: { p256dh: target.p256dh, auth: target.auth } },
		JSON.stringify(payload),
		{ TTL: TTL_SECONDS, vapidDetails: { subject: world.settings.PUSH_CONTACT, ...world.keys.push } }
	);
	return exchange(url, headers, body, isKnown);
}

function exchange(url: URL, headers: http.OutgoingHttpHeaders, body: Buffer | null, isKnown: boolean) {
	return new Promise<PushOutcome>((resolve, reject) => {
		const { request } = url.protocol === 'https:' ? https : http;
		const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
		const options = { method: 'POST', headers, signal, agent: false, ...(isKnown ? {} : { lookup: publicLookup }) };
		const sent = request(url, options, (answer) => {
			resolve({ status: answer.statusCode ?? 0, retryAfterSeconds: readRetryAfter(answer.headers['retry-after']) });
			answer.on('error', () => undefined);
			answer.destroy();
		});
		sent.on('error', reject);
		sent.end(body);
	});
}

/** Seconds only: push services send no dates, and a date would trust their clock. */
function readRetryAfter(header: string | undefined): number | null {
	return header !== undefined && /^\d{1,9}$/.test(header) ? Number(header) : null;
}
