import type { PushAnswer } from '#lib/text/push.ts';
import { api } from './procedures.ts';
import { within } from './within.ts';

const WAIT_MILLISECONDS = 5000;

/** What turning on pushes needs of a browser and of the hall. */
export type PushSteps = {
	isSupported(): boolean;
	askPermission(): Promise<NotificationPermission>;
	/** May never answer: where the push service is out of reach, browsers wait without end. */
	subscribe(): Promise<PushSubscriptionJSON>;
	save(subscription: PushSubscriptionJSON): Promise<void>;
};

const browserSteps: PushSteps = {
	isSupported: () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window,
	askPermission: () => Notification.requestPermission(),
	async subscribe() {
		const [registration, key] = await Promise.all([navigator.serviceWorker.ready, api.push.key.query()]);
		const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
		return subscription.toJSON();
	},
	async save({ endpoint = '', keys }) {
		await api.push.subscribe.mutate({
			endpoint,
			keys: { p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' }
		});
	}
};

/**
 * Asks the person for permission, and the browser for a subscription; call it only from a press of a button. A browser
 * that does not answer in five seconds is left alone; should it answer later, it is kept all the same.
 */
export async function turnOnPush(
	steps: PushSteps = browserSteps,
	waitMilliseconds: number = WAIT_MILLISECONDS
): Promise<PushAnswer> {
	if (!steps.isSupported()) return 'unsupported';
	if ((await steps.askPermission()) !== 'granted') return 'denied';
	return within<PushAnswer, PushAnswer>(waitMilliseconds, subscribeAndSave(steps), 'no-answer');
}

async function subscribeAndSave(steps: PushSteps): Promise<PushAnswer> {
	try {
		await steps.save(await steps.subscribe());
		return 'on';
	} catch {
		return 'no-answer';
	}
}

/** Ends the pushes to this browser, as before somebody else uses it. Call it while still signed in. */
export async function turnOffPush(): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const registration = await navigator.serviceWorker.getRegistration();
	const subscription = await registration?.pushManager?.getSubscription();
	if (!subscription) return;
	await api.push.unsubscribe.mutate({ endpoint: subscription.endpoint });
	await subscription.unsubscribe();
}
