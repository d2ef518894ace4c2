import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import { signInCodeText } from '#lib/text/sms.ts';
import { newId } from '../id.ts';
import { enqueueSms } from '../notify/deliveries.ts';
import type { World } from '../world.ts';

export const CODE_MINUTES = 5;
export const WRONG_TRIES = 5;
const SECONDS_BETWEEN = 60;
const CODES_PER_HOUR = 5;
const HOUR = 3_600_000;

export const hashCode = (mobile: string, code: string) =>
	createHash('sha256').update(`${mobile}:${code}`).digest('hex');

export function isSameHash(a: string, b: string): boolean {
	return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/**
 * Sends a sign-in code to a phone. Known and unknown numbers get the same answer.
 *
 * One code a minute and five an hour for a number; a new code ends the one before.
 */
export async function requestSignInCode(
	world: World,
	{ mobile }: { mobile: string }
): Promise<Verdict<{ validMinutes: number }>> {
	const now = world.now();
	const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
	return world.prisma.$transaction(async (tx) => {
		await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`code:${mobile}`}))`;
		const recent = await tx.loginCode.findMany({
			where: { mobile, createdAt: { gt: new Date(now - HOUR) } },
			orderBy: { createdAt: 'desc' },
			select: { createdAt: true }
		});
		const wait = secondsToWait(
			recent.map((row) => row.createdAt.getTime()),
			now
		);
		if (wait > 0) return refuse({ code: 'too-many-tries', retryAfterSeconds: wait });
		await tx.loginCode.updateMany({ where: { mobile, usedAt: null }, data: { expiresAt: new Date(now) } });
		await tx.loginCode.create({
			data: {
				id: newId(now),
				mobile,
				codeHash: hashCode(mobile, code),
				purpose: 'sign-in',
				expiresAt: new Date(now + CODE_MINUTES * 60_000),
				createdAt: new Date(now)
			}
		});
		await enqueueSms(tx, now, { mobile, text: signInCodeText(code, CODE_MINUTES) });
		return allow({ validMinutes: CODE_MINUTES });
	});
}

/** @param sentAt newest first, epoch milliseconds, within the last hour */
export function secondsToWait(sentAt: readonly number[], now: number): number {
	const newest = sentAt[0];
	const sinceNewest = newest === undefined ? Infinity : now - newest;
	const oldestThatCounts = sentAt[CODES_PER_HOUR - 1];
	const forHour = oldestThatCounts === undefined ? 0 : oldestThatCounts + HOUR - now;
	return Math.max(0, Math.ceil(Math.max(SECONDS_BETWEEN * 1000 - sinceNewest, forHour) / 1000));
}
