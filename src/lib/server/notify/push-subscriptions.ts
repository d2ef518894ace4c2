import { createECDH } from 'node:crypto';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import { newId } from '../id.ts';
import type { World } from '../world.ts';
import { isPushHost } from './push-hosts.ts';
import type { PushTarget } from './post-push.ts';

/** Browsers of one person; the oldest goes when there is one more. */
const MOST_BROWSERS = 10;

/** Whether the keys are what the encryption needs: a point of P-256 and 16 secret bytes. */
function hasSoundKeys({ p256dh, auth }: PushTarget): boolean {
	if (Buffer.from(auth, 'base64url').length !== 16) return false;
	const own = createECDH('prime256v1');
	own.generateKeys();
	try {
		own.computeSecret(Buffer.from(p256dh, 'base64url'));
		return true;
	} catch {
		return false;
	}
}

/** Keeps where to push for this person. A browser somebody else used before becomes theirs. */
export async function savePushSubscription(
	world: Pick<World, 'prisma' | 'now'>,
	accountId: string,
	target: PushTarget
): Promise<Verdict<null>> {
	if (!isPushHost(target.endpoint)) return refuse({ code: 'invalid', fields: { endpoint: '这个提醒服务不能用' } });
	if (!hasSoundKeys(target)) return refuse({ code: 'invalid', fields: { keys: '提醒服务的密钥不对' } });
	const { endpoint, p256dh, auth } = target;
	const now = world.now();
	await world.prisma.$transaction(async (tx) => {
		await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`push:${endpoint}`}))`;
		const kept = await tx.pushSubscription.findUnique({ where: { endpoint } });
		if (kept?.accountId === accountId) {
			await tx.pushSubscription.update({ where: { endpoint }, data: { p256dh, auth, createdAt: new Date(now) } });
		} else {
			await tx.pushSubscription.deleteMany({ where: { endpoint } });
			const row = { id: newId(now), accountId, endpoint, p256dh, auth, createdAt: new Date(now) };
			await tx.pushSubscription.create({ data: row });
		}
		const surplus = await tx.pushSubscription.findMany({
			where: { accountId },
			orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
			skip: MOST_BROWSERS,
			select: { id: true }
		});
		await tx.pushSubscription.deleteMany({ where: { id: { in: surplus.map(({ id }) => id) } } });
	});
	return allow(null);
}

/** Forgets a browser of this person; of anybody else's nothing happens. */
export async function removePushSubscription(
	world: Pick<World, 'prisma'>,
	accountId: string,
	endpoint: string
): Promise<void> {
	await world.prisma.pushSubscription.deleteMany({ where: { accountId, endpoint } });
}
