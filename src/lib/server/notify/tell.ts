import { neutralText, type MessageFacts, type MessageKind } from '#lib/text/message.ts';
import type { Prisma } from '../db/generated/client.ts';
import { newId } from '../id.ts';
import type { World } from '../world.ts';
import { enqueueSms } from './deliveries.ts';

export type Tell = {
	readonly accountId: string;
	readonly kind: MessageKind;
	readonly applicationId: string;
	readonly caseId?: string;
	readonly facts: MessageFacts;
};

/** Kinds that must reach the phone itself, not only the inbox. */
const URGENT: readonly MessageKind[] = ['result-ready', 'correction-asked', 'on-behalf', 'not-accepted'];

/**
 * Tells a person, in the transaction of what they are told of: always in the inbox; what is urgent also by push to
 * each browser that agreed, or by SMS where none did. Nothing personal leaves the app.
 */
export async function tell(tx: Prisma.TransactionClient, world: World, given: Tell): Promise<void> {
	const now = world.now();
	const id = newId(now);
	const { accountId, kind, applicationId, caseId } = given;
	const facts = given.facts as Prisma.InputJsonObject;
	await tx.message.create({ data: { id, accountId, kind, applicationId, caseId, facts, createdAt: new Date(now) } });
	if (!URGENT.includes(kind)) return;
	const subscriptions = await tx.pushSubscription.findMany({ where: { accountId }, select: { id: true } });
	if (subscriptions.length === 0) return tellBySms(tx, world, accountId, id, kind);
	await tx.delivery.createMany({
		data: subscriptions.map((subscription) => ({
			id: newId(now),
			key: `push:${id}:${subscription.id}`,
			messageId: id,
			channel: 'push',
			address: subscription.id,
			text: neutralText(kind),
			state: 'waiting',
			nextTryAt: new Date(now),
			createdAt: new Date(now)
		}))
	});
}

/** The fallback where push does not reach: one SMS for one message, however often it is asked for. */
export async function tellBySms(
	tx: Prisma.TransactionClient,
	world: World,
	accountId: string,
	messageId: string,
	kind: MessageKind
): Promise<void> {
	const account = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { mobile: true } });
	const key = `sms:${messageId}`;
	if (account.mobile === null || (await tx.delivery.findUnique({ where: { key } })) !== null) return;
	await enqueueSms(tx, world.now(), {
		mobile: account.mobile,
		text: `【文登一窗】${neutralText(kind)}`,
		messageId,
		key
	});
}
