import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export type PushService = {
	readonly origin: string;
	/** What a browser would hand over when it subscribes under a path here. */
	subscription(path: string): { endpoint: string; p256dh: string; auth: string };
	/** What arrived, decrypted as the browser would. */
	readonly arrived: readonly string[];
	/** Paths asked, whatever was answered. */
	readonly asked: readonly string[];
	/** How requests to a path are answered; 201 unless told. */
	answer(path: string, status: number, headers?: http.OutgoingHttpHeaders): void;
	close(): Promise<void>;
};

/** A push service and a browser in one (RFC 8030, 8291), on this machine. */
export async function openPushService(): Promise<PushService> {
	const browser = createECDH('prime256v1');
	const p256dh = browser.generateKeys();
	const auth = randomBytes(16);
	const arrived: string[] = [];
	const asked: string[] = [];
	const answers = new Map<string, { status: number; headers: http.OutgoingHttpHeaders }>();

	/** RFC 8291 over one record of RFC 8188. */
	function decrypt(body: Buffer): string {
		const salt = body.subarray(0, 16);
		const keyLength = body.readUInt8(20);
		const sender = body.subarray(21, 21 + keyLength);
		const sealed = body.subarray(21 + keyLength);
		const derive = (from: Buffer, salted: Buffer, purpose: Buffer | string, length: number) =>
			Buffer.from(hkdfSync('sha256', from, salted, purpose, length));
		const purpose = Buffer.concat([Buffer.from('WebPush: info\0'), p256dh, sender]);
		const secret = derive(browser.computeSecret(sender), auth, purpose, 32);
		const key = derive(secret, salt, 'Content-Encoding: aes128gcm\0', 16);
		const nonce = derive(secret, salt, 'Content-Encoding: nonce\0', 12);
		const opener = createDecipheriv('aes-128-gcm', key, nonce);
		opener.setAuthTag(sealed.subarray(-16));
		const padded = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]);
		return padded.subarray(0, padded.lastIndexOf(2)).toString();
	}

	const server = http.createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const path = request.url ?? '';
		asked.push(path);
		const { status, headers } = answers.get(path) ?? { status: 201, headers: {} };
		if (status === 201) arrived.push(decrypt(Buffer.concat(chunks)));
		response.writeHead(status, headers).end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		arrived,
		asked,
		subscription: (path) => ({
			endpoint: origin + path,
			p256dh: p256dh.toString('base64url'),
			auth: auth.toString('base64url')
		}),
		answer: (path, status, headers = {}) => void answers.set(path, { status, headers }),
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}
