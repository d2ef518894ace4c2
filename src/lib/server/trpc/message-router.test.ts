import { createECDH, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { testWorld } from '../../../../tests/support/test-world.ts';
import type { Account } from '../db/generated/client.ts';
import { listPhoneMessages } from '../notify/phone-messages.ts';
import { tell } from '../notify/tell.ts';

const { world, addAccount, as } = await testWorld({ today: '2026-11-24' });

const tellOf = (account: Account, matterName: string, number = '37100320261124000017') =>
	world.prisma.$transaction((tx) =>
		tell(tx, world, { accountId: account.id, kind: 'result-ready', facts: { matterName, number } })
	);

function browserSubscription(endpoint = `https://fcm.googleapis.com/fcm/send/${randomBytes(8).toString('hex')}`) {
	const browser = createECDH('prime256v1');
	const p256dh = browser.generateKeys().toString('base64url');
	return { endpoint, keys: { p256dh, auth: randomBytes(16).toString('base64url') } };
}

test('the inbox pages through everything once, newest first', async () => {
	const person = await addAccount();
	for (let count = 0; count < 45; count += 1) await tellOf(person, `事项${count}`);
	const seen: string[] = [];
	let cursor: string | undefined;
	do {
		const page = await as(person).message.list({ cursor });
		seen.push(...page.messages.map(({ id }) => id));
		cursor = page.nextCursor ?? undefined;
	} while (cursor);
	expect(new Set(seen).size).toBe(45);
	expect(seen).toEqual([...seen].sort().reverse());
});

test('the inbox is searched by matter and by number as people write it', async () => {
	const person = await addAccount();
	await tellOf(person, '食品经营许可', '37100320261124000021');
	await tellOf(person, '卫生许可', '37100320261124000022');
	const found = async (query: string) => (await as(person).message.list({ query })).messages.map(({ body }) => body);
	expect(await found('食品')).toEqual([expect.stringContaining('食品经营许可')]);
	expect(await found('1124 0000 22')).toEqual([expect.stringContaining('卫生许可')]);
	expect(await found('没有的')).toEqual([]);
});

test('reading a message takes it off the unread, and nobody reads those of someone else', async () => {
	const [person, stranger] = [await addAccount(), await addAccount()];
	await tellOf(person, '食品经营许可');
	const [message] = (await as(person).message.list({})).messages;
	const messageId = message?.id ?? '';
	await expect(as(stranger).message.read({ messageId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
	expect(await as(person).message.unread()).toBe(1);
	await as(person).message.read({ messageId });
	expect(await as(person).message.unread()).toBe(0);
	expect((await as(stranger).message.list({})).messages).toEqual([]);
	await expect(as(null).message.list({})).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});

test('a browser is kept once, goes over to who uses it now, and is forgotten only by them', async () => {
	const [first, second] = [await addAccount(), await addAccount()];
	const subscription = browserSubscription();
	const { endpoint } = subscription;
	await as(first).push.subscribe(subscription);
	await as(first).push.subscribe(subscription);
	await as(second).push.subscribe(subscription);
	await as(first).push.unsubscribe({ endpoint });
	const kept = await world.prisma.pushSubscription.findMany({ where: { endpoint } });
	expect(kept.map(({ accountId }) => accountId)).toEqual([second.id]);
	await as(second).push.unsubscribe({ endpoint });
	expect(await world.prisma.pushSubscription.count({ where: { endpoint } })).toBe(0);
});

test('no more than ten browsers of a person are kept, the newest', async () => {
	const person = await addAccount();
	for (let count = 0; count < 12; count += 1) await as(person).push.subscribe(browserSubscription());
	expect(await world.prisma.pushSubscription.count({ where: { accountId: person.id } })).toBe(10);
});

test('a subscription with another host or with broken keys is refused', async () => {
	const api = as(await addAccount());
	const inside = browserSubscription('https://127.0.0.1/push');
	await expect(api.push.subscribe(inside)).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
	const broken = { ...browserSubscription(), keys: { p256dh: 'AAAA', auth: 'AAAA' } };
	await expect(api.push.subscribe(broken)).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
	expect(await api.push.key()).toMatch(/^[\w-]{87}$/);
});

test('the phone page shows the SMS of the last day in a demonstration, and nothing elsewhere', async () => {
	const person = await addAccount();
	await tellOf(person, '食品经营许可');
	const shown = await as(null).demo.phoneMessages();
	expect(shown.find(({ mobile }) => mobile === person.mobile)?.text).toMatch(/^【文登一窗】/);
	const real = { ...world, settings: { ...world.settings, DEMO: false } };
	expect(await listPhoneMessages(real)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
});
