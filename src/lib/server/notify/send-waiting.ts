import type { MessageKind } from '#lib/text/message.ts';
import { PUSH_TITLE } from '#lib/text/push.ts';
import type { Prisma } from '../db/generated/client.ts';
import { httpSmsGateway, logSmsGateway, type SmsGateway } from '../gateways/sms.ts';
import type { World } from '../world.ts';
import { nextTryAt, type TryOutcome } from './after-try.ts';
import { claimDeliveries, type ClaimedDelivery } from './claim-deliveries.ts';
import { postPush, type PushOutcome } from './post-push.ts';
import { tellBySms } from './tell.ts';

export function smsGatewayOf(world: Pick<World, 'settings' | 'log'>): SmsGateway {
	return world.settings.SMS_GATEWAY_URL ? httpSmsGateway(world.settings.SMS_GATEWAY_URL) : logSmsGateway(world.log);
}

/**
 * Sends what is due, all at once, so that a slow one holds up no other.
 *
 * @param knownOrigins see `postPush`
 * @returns how many deliveries were tried
 */
export async function sendWaiting(
	world: World,
	sms: SmsGateway,
	knownOrigins: readonly string[] = []
): Promise<number> {
	const claimed = await claimDeliveries(world);
	await Promise.all(
		claimed.map(async (delivery) => {
			try {
				await settle(world, delivery, await attempt(world, delivery, sms, knownOrigins));
			} catch (fault) {
				// The lease runs out and somebody tries again.
				world.log.error({ delivery: delivery.id, fault: faultName(fault) }, 'a delivery could not be settled');
			}
		})
	);
	return claimed.length;
}

async function attempt(
	world: World,
	delivery: ClaimedDelivery,
	sms: SmsGateway,
	knownOrigins: readonly string[]
): Promise<TryOutcome> {
	try {
		if (delivery.channel === 'push') return await attemptPush(world, delivery, knownOrigins);
		await sms({ key: delivery.key, mobile: delivery.address, text: delivery.text });
		return { is: 'sent' };
	} catch (fault) {
		return { is: 'later', reason: faultName(fault), retryAfterSeconds: null };
	}
}

async function attemptPush(
	world: World,
	delivery: ClaimedDelivery,
	knownOrigins: readonly string[]
): Promise<TryOutcome> {
	const target = await world.prisma.pushSubscription.findUnique({ where: { id: delivery.address } });
	if (target === null) return { is: 'gone', reason: 'unsubscribed' };
	const message = delivery.messageId
		? await world.prisma.message.findUnique({ where: { id: delivery.messageId } })
		: null;
	// A phone that somebody else signed in on since is theirs now.
	if (message !== null && message.accountId !== target.accountId) return { is: 'hopeless', reason: 'changed hands' };
	const url = message?.applicationId ? `/applications/${message.applicationId}` : '/messages';
	const payload = { title: PUSH_TITLE, body: delivery.text, url, tag: delivery.messageId ?? delivery.id };
	return outcomeOf(await postPush(world, target, payload, knownOrigins));
}

function outcomeOf({ status, retryAfterSeconds }: PushOutcome): TryOutcome {
	const reason = `status ${status}`;
	if (status >= 200 && status < 300) return { is: 'sent' };
	if (status === 404 || status === 410) return { is: 'gone', reason };
	if (status === 429 || status >= 500) return { is: 'later', reason, retryAfterSeconds };
	return { is: 'hopeless', reason };
}

/** Writes down what came of a try, unless a later claim has it by now. */
async function settle(world: World, delivery: ClaimedDelivery, outcome: TryOutcome): Promise<void> {
	const mine = { id: delivery.id, state: 'waiting', tries: delivery.tries };
	const now = world.now();
	if (outcome.is === 'sent') {
		await world.prisma.delivery.updateMany({
			where: mine,
			data: { state: 'sent', sentAt: new Date(now), error: null }
		});
		return;
	}
	const next = outcome.is === 'later' ? nextTryAt(delivery, outcome, now) : null;
	if (next !== null) {
		const change = { nextTryAt: new Date(next), error: outcome.reason };
		await world.prisma.delivery.updateMany({ where: mine, data: change });
		return;
	}
	const state = delivery.channel === 'push' ? 'failed' : 'parked';
	await world.prisma.$transaction(async (tx) => {
		const { count } = await tx.delivery.updateMany({ where: mine, data: { state, error: outcome.reason } });
		if (outcome.is === 'gone') await tx.pushSubscription.deleteMany({ where: { id: delivery.address } });
		if (count === 1 && delivery.channel === 'push') await fallBack(tx, world, delivery);
	});
	world.log.warn({ delivery: delivery.id, channel: delivery.channel, reason: outcome.reason }, 'a delivery failed');
}

async function fallBack(tx: Prisma.TransactionClient, world: World, { messageId }: ClaimedDelivery): Promise<void> {
	if (messageId === null) return;
	const { id, accountId, kind } = await tx.message.findUniqueOrThrow({ where: { id: messageId } });
	await tellBySms(tx, world, { id, accountId, kind: kind as MessageKind });
}

function faultName(fault: unknown): string {
	if (!(fault instanceof Error)) return 'unknown';
	return (fault as NodeJS.ErrnoException).code ?? fault.name;
}
