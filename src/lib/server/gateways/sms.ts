import type { Logger } from 'pino';

export type Sms = {
	/** The gateway sends one message for one key, however often it is asked. */
	readonly key: string;
	readonly mobile: string;
	readonly text: string;
};

/** Sends a short message (短信). @throws when the gateway did not take it; the caller tries again with the same key */
export type SmsGateway = (sms: Sms) => Promise<void>;

const TIMEOUT_MILLISECONDS = 10_000;

/** A gateway reached by HTTP: POST {key, mobile, text}; any 2xx means it was taken. */
export function httpSmsGateway(url: string): SmsGateway {
	return async (sms) => {
		const answer = await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'idempotency-key': sms.key },
			body: JSON.stringify(sms),
			redirect: 'error',
			signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS)
		});
		if (!answer.ok) throw new Error(`the SMS gateway answered ${answer.status}`);
	};
}

/**
 * For development: the message goes to the log, where the developer reads the code. In a demonstration the
 * messages also stand on the phone page, since they are kept in the outbox.
 */
export function logSmsGateway(log: Logger): SmsGateway {
	return async (sms) => {
		log.warn({ sms: sms.text }, 'no SMS gateway is set: this is the message');
	};
}
