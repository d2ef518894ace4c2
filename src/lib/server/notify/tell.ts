import type { MessageFacts, MessageKind } from '#lib/text/message.ts';
import { neutralText } from '#lib/text/push.ts';
import type { Prisma } from '../db/generated/client.ts';
import { newId } from '../id.ts';
import type { World } from '../world.ts';

export type Tell = {
	readonly accountId: string;
	readonly kind: MessageKind;
	readonly applicationId?: string;
	readonly caseId?: string;
	readonly facts: MessageFacts;
};

type Clock = Pick<World, 'now'>;

/**
 * How far each kind goes beyond the inbox: `push` only to browsers that agreed; `phone` by push, and by SMS where no
 * push arrives. What people did themselves a moment ago stays in the inbox.
 */
const REACH = {
	received: 'inbox',
	'on-behalf': 'phone',
	accepted: 'push',
	'accepted-by-silence': 'push',
	'correction-asked': 'phone',
	'not-accepted': 'phone',
	paused: 'phone',
	resumed: 'push',
	extended: 'phone',
	decided: 'push',
	'result-ready': 'phone',
	delivered: 'phone',
	revoked: 'phone'
} as const satisfies Record<MessageKind, 'inbox' | 'push' | 'phone'>;

/**
 * Tells a person, in the transaction of what they are told of: always in the inbox; what matters also by push to
 * each browser that agreed, or by SMS where none did. Nothing personal leaves the app.
 */
export async function tell(tx: Prisma.TransactionClient, world: Clock, given: Tell): Promise<void> {
	const now = world.now();
	const id = newId(now);
	const { accountId, kind, applicationId, caseId } = given;
	const facts = given.facts as Prisma.InputJsonObject;
	await tx.message.create({ data: { id, accountId, kind, applicationId, caseId, facts, createdAt: new Date(now) } });
	if (REACH[kind] === 'inbox') return;
	const subscriptions = await tx.pushSubscription.findMany({ where: { accountId }, select: { id: true } });
	if (subscriptions.length === 0) return tellBySms(tx, world, { id, accountId, kind });
	await tx.delivery.createMany({
		data: subscriptions.map(({ id: address }) => ({
			...waiting(now),
			key: `push:${id}:${address}`,
			messageId: id,
			channel: 'push',
			address,
			text: neutralText(kind)
		}))
	});
}

/** Where push does not reach: one SMS for one message, however often and from wherever it is asked for. */
export async function tellBySms(
	tx: Prisma.TransactionClient,
	world: Clock,
	message: { readonly id: string; readonly accountId: string; readonly kind: MessageKind }
): Promise<void> {
	if (REACH[message.kind] !== 'phone') return;
	const account = await tx.account.findUniqueOrThrow({ where: { id: message.accountId }, select: { mobile: true } });
	if (account.mobile === null) return;
	const delivery = {
		...waiting(world.now()),
		key: `sms:${message.id}`,
		messageId: message.id,
		channel: 'sms',
		address: account.mobile,
		text: `【文登一窗】${neutralText(message.kind)}`
	};
	await tx.delivery.createMany({ data: [delivery], skipDuplicates: true });
}

function waiting(now: number) {
	return { id: newId(now), state: 'waiting', nextTryAt: new Date(now), createdAt: new Date(now) };
}
