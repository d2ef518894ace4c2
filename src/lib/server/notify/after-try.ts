import type { ClaimedDelivery } from './claim-deliveries.ts';

/** What came of one try: sent; the browser is gone for good; it can never work; or perhaps later. */
export type TryOutcome =
	| { readonly is: 'sent' }
	| { readonly is: 'gone' | 'hopeless'; readonly reason: string }
	| { readonly is: 'later'; readonly reason: string; readonly retryAfterSeconds: number | null };

const MOST_TRIES = 5;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LONGEST_PUSH = 30 * MINUTE;
const LONGEST_SMS = 72 * HOUR;

/**
 * When to try again, in epoch milliseconds; null: give up. A push gives up after five tries or half an hour, so that
 * the SMS comes in time. An SMS about a message waits out a gateway that is down for up to three days; a bare one is
 * a sign-in code, worthless after minutes.
 */
export function nextTryAt(
	delivery: Pick<ClaimedDelivery, 'channel' | 'tries' | 'messageId' | 'createdAt'>,
	outcome: Extract<TryOutcome, { readonly is: 'later' }>,
	now: number
): number | null {
	const backoff = Math.min(HOUR, 5000 * 4 ** (delivery.tries - 1));
	const next = now + Math.max(backoff, (outcome.retryAfterSeconds ?? 0) * 1000);
	const isPatient = delivery.channel === 'sms' && delivery.messageId !== null;
	if (!isPatient && delivery.tries >= MOST_TRIES) return null;
	const longest = isPatient ? LONGEST_SMS : LONGEST_PUSH;
	return next - delivery.createdAt.getTime() > longest ? null : next;
}
