import type { SmsGateway } from '../gateways/sms.ts';
import type { World } from '../world.ts';
import { sendWaiting, smsGatewayOf } from './send-waiting.ts';

const EVERY_MILLISECONDS = 1000;
/** Batches at once: while some wait for a dead host, the others go on. */
const MOST_BATCHES = 5;

/**
 * Sends what waits, every second, until stopped.
 *
 * @returns stops; done when what was being sent is settled
 */
export function runDeliveries(
	world: World,
	sms: SmsGateway = smsGatewayOf(world),
	everyMilliseconds: number = EVERY_MILLISECONDS
): () => Promise<void> {
	const batches = new Set<Promise<void>>();
	async function sendBatch(): Promise<void> {
		try {
			await sendWaiting(world, sms);
		} catch (fault) {
			world.log.error({ job: 'send', fault: fault instanceof Error ? fault.name : 'unknown' }, 'a job failed');
		}
	}
	const timer = setInterval(() => {
		if (batches.size >= MOST_BATCHES) return;
		const batch = sendBatch().finally(() => batches.delete(batch));
		batches.add(batch);
	}, everyMilliseconds);
	timer.unref();
	return async () => {
		clearInterval(timer);
		await Promise.all(batches);
	};
}
