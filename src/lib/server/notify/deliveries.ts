import type { Prisma } from '../db/generated/client.ts';
import { newId } from '../id.ts';

/**
 * Puts a short message into the outbox, in the transaction of what it tells about. It is sent at least once,
 * under one key, by `sendWaiting`.
 */
export async function enqueueSms(
	tx: Prisma.TransactionClient,
	now: number,
	sms: {
		readonly mobile: string;
		readonly text: string;
		readonly messageId?: string;
		readonly key?: string;
		readonly notBefore?: Date;
	}
): Promise<void> {
	const id = newId(now);
	await tx.delivery.create({
		data: {
			id,
			key: sms.key ?? `sms:${id}`,
			messageId: sms.messageId ?? null,
			channel: 'sms',
			address: sms.mobile,
			text: sms.text,
			state: 'waiting',
			nextTryAt: sms.notBefore ?? new Date(now),
			createdAt: new Date(now)
		}
	});
}
