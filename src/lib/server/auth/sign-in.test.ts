import { expect, test } from 'vitest';
import { testWorld } from '../../../../tests/support/test-world.ts';
import { secondsToWait } from './request-code.ts';
import { signInByCode } from './sign-in.ts';

const hall = await testWorld({ today: '2026-11-24' });
let numbers = 13_700_000_000;

/** Sends a code to a new phone and reads it off the outbox. */
async function sentCode(): Promise<{ mobile: string; code: string }> {
	const mobile = String((numbers += 1));
	await hall.as(null).auth.requestCode({ mobile });
	const sms = await hall.world.prisma.delivery.findFirstOrThrow({ where: { address: mobile } });
	return { mobile, code: /(\d{6})/.exec(sms.text ?? '')?.[1] ?? '' };
}
const wrong = (code: string) => (code === '000000' ? '111111' : '000000');

test('a code opens the account once and never again', async () => {
	const given = await sentCode();
	expect((await signInByCode(hall.world, given)).ok).toBe(true);
	expect(await signInByCode(hall.world, given)).toMatchObject({ refusal: { code: 'code-expired' } });
});

test('of twenty tries with the right code at one moment one wins', async () => {
	const given = await sentCode();
	const answers = await Promise.all(Array.from({ length: 20 }, () => signInByCode(hall.world, given)));
	expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
});

test('after five wrong tries the right code is dead, also when they come at once', async () => {
	const { mobile, code } = await sentCode();
	const answers = await Promise.all(
		Array.from({ length: 9 }, () => signInByCode(hall.world, { mobile, code: wrong(code) }))
	);
	expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'code-wrong')).toHaveLength(5);
	expect((await signInByCode(hall.world, { mobile, code })).ok).toBe(false);
});

test('a second code within a minute has to wait', async () => {
	const { mobile } = await sentCode();
	await expect(hall.as(null).auth.requestCode({ mobile })).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
});

test('five codes an hour for a number, sixty seconds apart', () => {
	const now = 10_000_000;
	expect(secondsToWait([], now)).toBe(0);
	expect(secondsToWait([now - 30_000], now)).toBe(30);
	expect(secondsToWait([now - 61_000, now - 130_000], now)).toBe(0);
	expect(
		secondsToWait(
			[1, 2, 3, 4, 5].map((minutes) => now - minutes * 120_000),
			now
		)
	).toBe(3000);
});
