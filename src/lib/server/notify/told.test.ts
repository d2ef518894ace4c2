import { afterAll, beforeEach, expect, test } from 'vitest';
import { openPushService } from '../../../../tests/support/push-service.ts';
import { testWorld } from '../../../../tests/support/test-world.ts';
import type { Account } from '../db/generated/client.ts';
import type { Sms } from '../gateways/sms.ts';
import { newId } from '../id.ts';
import type { World } from '../world.ts';
import { runDeliveries } from './run-deliveries.ts';
import { sendWaiting } from './send-waiting.ts';
import { tell, type Tell } from './tell.ts';

const { world: still, addAccount } = await testWorld({ today: '2026-11-24' });
const service = await openPushService();
afterAll(() => service.close());

let passed = 0;
const world: World = { ...still, now: () => still.now() + passed };
const texts: Sms[] = [];
const sms = async (given: Sms) => void texts.push(given);
const facts = { number: '37100320261124000017', matterName: '食品经营许可' };

let person: Account;
beforeEach(async () => {
	await world.prisma.delivery.deleteMany();
	passed = 0;
	texts.length = 0;
	person = await addAccount();
});

async function agree(path: string) {
	const row = { id: newId(world.now()), accountId: person.id, ...service.subscription(path) };
	await world.prisma.pushSubscription.create({ data: row });
	return row.id;
}
const applicationId = newId(world.now());
const tellPerson = (changes: Partial<Tell> = {}) =>
	world.prisma.$transaction((tx) =>
		tell(tx, world, { accountId: person.id, kind: 'result-ready', applicationId, facts, ...changes })
	);
const send = () => sendWaiting(world, sms, [service.origin]);
const deliveries = () => world.prisma.delivery.findMany({ orderBy: { id: 'asc' } });

test('what is told stays untold when the act it tells of fails', async () => {
	const act = world.prisma.$transaction(async (tx) => {
		await tell(tx, world, { accountId: person.id, kind: 'decided', applicationId, facts });
		throw new Error('the act failed');
	});
	await expect(act).rejects.toThrow('the act failed');
	expect(await world.prisma.message.count({ where: { accountId: person.id } })).toBe(0);
});

test('a push says nothing of who, what or which number, and leads to the application', async () => {
	await agree('/open');
	await tellPerson();
	expect(await send()).toBe(1);
	const payload = service.arrived.at(-1) ?? '';
	expect(Object.keys(JSON.parse(payload))).toEqual(['title', 'body', 'url', 'tag']);
	expect(JSON.parse(payload)).toMatchObject({ title: '一窗', url: `/applications/${applicationId}` });
	for (const secret of [facts.number, facts.matterName, person.name, person.mobile]) {
		expect(payload).not.toContain(secret);
	}
	expect(texts).toEqual([]);
});

test('who agreed to no push gets an SMS that says nothing of who, what or which number', async () => {
	await tellPerson();
	await send();
	expect(texts).toHaveLength(1);
	expect(texts[0]?.mobile).toBe(person.mobile);
	expect(texts[0]?.text).not.toMatch(/\d|食品/);
});

test('what people did themselves a moment ago stays in the inbox', async () => {
	await agree('/own-act');
	await tellPerson({ kind: 'received' });
	expect(await send()).toBe(0);
	expect(await world.prisma.message.count({ where: { accountId: person.id } })).toBe(1);
});

test.each([404, 410])(
	'a browser that is gone (%i) is forgotten and its message comes by SMS at once',
	async (status) => {
		service.answer(`/gone-${status}`, status);
		const subscription = await agree(`/gone-${status}`);
		await tellPerson();
		await send();
		expect(await world.prisma.pushSubscription.findUnique({ where: { id: subscription } })).toBeNull();
		expect(await send()).toBe(1);
		expect(texts.map(({ mobile }) => mobile)).toEqual([person.mobile]);
	}
);

test('two browsers that are gone at once make one SMS', async () => {
	service.answer('/gone-a', 410);
	service.answer('/gone-b', 410);
	await agree('/gone-a');
	await agree('/gone-b');
	await tellPerson();
	await send();
	await send();
	expect(texts).toHaveLength(1);
});

test('a busy push service is left alone as long as it asks', async () => {
	service.answer('/busy', 429, { 'retry-after': '120' });
	await agree('/busy');
	await tellPerson();
	expect(await send()).toBe(1);
	passed = 119_000;
	expect(await send()).toBe(0);
	service.answer('/busy', 201);
	passed = 120_000;
	expect(await send()).toBe(1);
	expect((await deliveries()).map(({ state, tries }) => ({ state, tries }))).toEqual([{ state: 'sent', tries: 2 }]);
});

test('a push service that stays broken is given up after five tries, and the SMS goes within half an hour', async () => {
	service.answer('/broken', 503);
	await agree('/broken');
	await tellPerson();
	for (; passed < 30 * 60_000 && texts.length === 0; passed += 5000) await send();
	expect(texts).toHaveLength(1);
	expect(service.asked.filter((path) => path === '/broken')).toHaveLength(5);
});

test('a redirect of a push service is not followed', async () => {
	service.answer('/moved', 307, { location: '/moved-to' });
	await agree('/moved');
	await tellPerson();
	await send();
	await send();
	expect(service.asked).not.toContain('/moved-to');
	expect(texts).toHaveLength(1);
});

test('an endpoint that is no push service is never called, not even once kept', async () => {
	await agree('/inside');
	await tellPerson();
	const before = service.asked.length;
	await sendWaiting(world, sms);
	expect(service.asked).toHaveLength(before);
	expect((await deliveries())[0]).toMatchObject({ state: 'waiting', tries: 1 });
});

test('two senders at once never send one delivery twice', async () => {
	for (let count = 0; count < 30; count += 1) await tellPerson();
	const tried = await Promise.all([send(), send(), send(), send()]);
	expect(tried.reduce((sum, each) => sum + each, 0)).toBe(30);
	expect(new Set(texts.map(({ key }) => key)).size).toBe(30);
	expect(texts).toHaveLength(30);
});

test('the work of a sender that died comes back after a minute, under the same key', async () => {
	await tellPerson();
	const [delivery] = await deliveries();
	const neverEnds = sendWaiting(world, () => new Promise(() => undefined));
	await expect.poll(async () => (await deliveries())[0]?.tries).toBe(1);
	expect(await send()).toBe(0);
	passed = 60_000;
	expect(await send()).toBe(1);
	expect(texts.map(({ key }) => key)).toEqual([delivery?.key]);
	expect(neverEnds).toBeInstanceOf(Promise);
});

test('an SMS about a message waits out a gateway that is down for two days', async () => {
	await tellPerson();
	const isDown = () => Promise.reject(new Error('down'));
	for (; passed < 48 * 3_600_000; passed += 3_600_000) await sendWaiting(world, isDown);
	expect((await deliveries())[0]?.state).toBe('waiting');
	passed += 3_600_000;
	await send();
	expect(texts).toHaveLength(1);
});

test('a running hall sends by itself, and stops only when what it was sending is settled', async () => {
	await tellPerson();
	let taken: () => void = () => undefined;
	const stop = runDeliveries(world, () => new Promise((resolve) => (taken = resolve)), 20);
	await expect.poll(async () => (await deliveries())[0]?.tries).toBe(1);
	const stopped = stop();
	taken();
	await stopped;
	expect((await deliveries())[0]?.state).toBe('sent');
});
