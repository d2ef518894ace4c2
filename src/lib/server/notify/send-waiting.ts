import webpush, { WebPushError } from 'web-push';
import type { MessageKind } from '#lib/text/message.ts';
import { logSmsGateway, httpSmsGateway, type SmsGateway } from '../gateways/sms.ts';
import type { World } from '../world.ts';
import { tellBySms } from './tell.ts';

const TRIES = 5;
const LEASE_SECONDS = 60;
const BATCH = 20;
const TIMEOUT_MILLISECONDS = 10_000;

/** Push services browsers use; a subscription may name no other host, so that it cannot knock inside our network. */
const PUSH_HOSTS = [
	/^fcm\.googleapis\.com$/,
	/\.push\.services\.mozilla\.com$/,
	/\.notify\.windows\.com$/,
	/^web\.push\.apple\.com$/,
	/\.push\.apple\.com$/
];

export function isPushHost(endpoint: string): boolean {
	const url = URL.parse(endpoint);
	return url?.protocol === 'https:' && url.port === '' && PUSH_HOSTS.some((host) => host.test(url.hostname));
}

type Claimed = {
	id: string;
	channel: string;
	address: string;
	text: string;
	key: string;
	tries: number;
	messageId: string | null;
};

/** Takes due deliveries for a minute; no transaction is held while sending, and a dead sender's work comes back. */
async function claim(world: World): Promise<Claimed[]> {
	const now = new Date(world.now());
	const until = new Date(world.now() + LEASE_SECONDS * 1000);
	return world.prisma.$queryRaw<Claimed[]>`
		UPDATE "Delivery" SET tries = tries + 1, "nextTryAt" = ${until}
		WHERE id IN (
			SELECT id FROM "Delivery" WHERE state = 'waiting' AND "nextTryAt" <= ${now}
			ORDER BY "nextTryAt" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
		)
		RETURNING id, channel, address, text, key, tries, "messageId"`;
}

async function sendPush(world: World, delivery: Claimed): Promise<void> {
	const subscription = await world.prisma.pushSubscription.findUnique({ where: { id: delivery.address } });
	if (subscription === null) throw new Error('the browser has unsubscribed');
	if (!isPushHost(subscription.endpoint)) throw new Error('not a push service');
	const message = delivery.messageId
		? await world.prisma.message.findUnique({ where: { id: delivery.messageId } })
		: null;
	const payload = {
		title: '一窗',
		body: delivery.text,
		url: message ? `/applications/${message.applicationId}` : '/messages',
		tag: delivery.messageId
	};
	await webpush.sendNotification(
		{ endpoint: subscription.endpoint, keys: { p256dh: subscription.p256dh, auth: subscription.auth } },
		JSON.stringify(payload),
		{
			TTL: 86_400,
			timeout: TIMEOUT_MILLISECONDS,
			vapidDetails: { subject: world.settings.PUSH_CONTACT, ...world.keys.push }
		}
	);
}

const isGone = (error: unknown) =>
	error instanceof WebPushError && (error.statusCode === 404 || error.statusCode === 410);

/** A failed try: later again; after the last, or when the browser is gone, by SMS instead. */
async function afterFailure(world: World, delivery: Claimed, error: unknown): Promise<void> {
	const isLast =
		delivery.tries >= TRIES || isGone(error) || (delivery.channel === 'push' && !(error instanceof WebPushError));
	const reason =
		error instanceof WebPushError ? `status ${error.statusCode}` : error instanceof Error ? error.name : 'unknown';
	await world.prisma.$transaction(async (tx) => {
		await tx.delivery.update({
			where: { id: delivery.id },
			data: {
				state: isLast ? (delivery.channel === 'push' ? 'failed' : 'parked') : 'waiting',
				error: reason,
				nextTryAt: new Date(world.now() + 2 ** delivery.tries * 5000)
			}
		});
		if (isGone(error)) await tx.pushSubscription.deleteMany({ where: { id: delivery.address } });
		if (!isLast || delivery.channel !== 'push' || delivery.messageId === null) return;
		const message = await tx.message.findUniqueOrThrow({ where: { id: delivery.messageId } });
		await tellBySms(tx, world, message.accountId, message.id, message.kind as MessageKind);
	});
}

/** Sends what is due. @returns how many deliveries were tried */
export async function sendWaiting(world: World, sms: SmsGateway): Promise<number> {
	const claimed = await claim(world);
	await Promise.all(
		claimed.map(async (delivery) => {
			try {
				if (delivery.channel === 'push') await sendPush(world, delivery);
				else await sms({ key: delivery.key, mobile: delivery.address, text: delivery.text });
				await world.prisma.delivery.update({
					where: { id: delivery.id },
					data: { state: 'sent', sentAt: new Date(world.now()) }
				});
			} catch (error) {
				await afterFailure(world, delivery, error);
			}
		})
	);
	return claimed.length;
}

export function smsGatewayOf(world: World): SmsGateway {
	return world.settings.SMS_GATEWAY_URL ? httpSmsGateway(world.settings.SMS_GATEWAY_URL) : logSmsGateway(world.log);
}
