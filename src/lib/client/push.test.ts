import { expect, test } from 'vitest';
import { turnOnPush, type PushSteps } from './push.ts';

const subscription = { endpoint: 'https://fcm.googleapis.com/fcm/send/1', keys: { p256dh: 'p', auth: 'a' } };

function browser(changes: Partial<PushSteps> = {}) {
	const saved: PushSubscriptionJSON[] = [];
	const steps: PushSteps = {
		isSupported: () => true,
		askPermission: async () => 'granted',
		subscribe: async () => subscription,
		save: async (given) => void saved.push(given),
		...changes
	};
	return { saved, steps };
}

test('a browser that agrees is kept by the hall', async () => {
	const { saved, steps } = browser();
	expect(await turnOnPush(steps)).toBe('on');
	expect(saved).toEqual([subscription]);
});

test('a browser that cannot, or a person who says no, is asked nothing more', async () => {
	const cannot = browser({ isSupported: () => false });
	expect(await turnOnPush(cannot.steps)).toBe('unsupported');
	const saysNo = browser({ askPermission: async () => 'denied' });
	expect(await turnOnPush(saysNo.steps)).toBe('denied');
	expect([...cannot.saved, ...saysNo.saved]).toEqual([]);
});

test('a push service that never answers does not keep the person waiting, and is kept when it answers after all', async () => {
	let answer: (given: PushSubscriptionJSON) => void = () => undefined;
	const { saved, steps } = browser({ subscribe: () => new Promise((resolve) => (answer = resolve)) });
	expect(await turnOnPush(steps, 20)).toBe('no-answer');
	answer(subscription);
	await expect.poll(() => saved).toEqual([subscription]);
});

test('a browser or hall that fails counts as no answer', async () => {
	const { steps } = browser({ save: () => Promise.reject(new Error('offline')) });
	expect(await turnOnPush(steps)).toBe('no-answer');
});
