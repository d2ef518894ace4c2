import type { World } from '../world.ts';

const LEASE_MILLISECONDS = 60_000;
const BATCH = 20;

export type ClaimedDelivery = {
	readonly id: string;
	readonly key: string;
	readonly channel: 'push' | 'sms';
	/** A mobile number, or the id of a push subscription. */
	readonly address: string;
	readonly text: string;
	/** Counts this try. Whoever claims later has a higher one: it tells whose answer counts. */
	readonly tries: number;
	readonly messageId: string | null;
	readonly createdAt: Date;
};

/** Takes due deliveries for a minute; no transaction is held while sending, and a dead sender's work comes back. */
export async function claimDeliveries(world: Pick<World, 'prisma' | 'now'>): Promise<ClaimedDelivery[]> {
	const now = new Date(world.now());
	const until = new Date(world.now() + LEASE_MILLISECONDS);
	return world.prisma.$queryRaw<ClaimedDelivery[]>`
		UPDATE "Delivery" SET tries = tries + 1, "nextTryAt" = ${until}
		WHERE id IN (
			SELECT id FROM "Delivery" WHERE state = 'waiting' AND "nextTryAt" <= ${now}
			ORDER BY "nextTryAt" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
		)
		RETURNING id, key, channel, address, coalesce(text, '') AS text, tries, "messageId", "createdAt"`;
}
