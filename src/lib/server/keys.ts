import {
	generateKeyPairSync,
	createHash,
	createHmac,
	randomBytes,
	createPrivateKey,
	createPublicKey,
	type KeyObject
} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import webpush from 'web-push';

/** The hall's own keys, made at the first start and kept under DATA_DIR/keys, readable by the app alone. */
export type Keys = {
	readonly signing: { readonly id: string; readonly privateKey: KeyObject; readonly publicKeyRaw: Buffer };
	readonly push: { readonly publicKey: string; readonly privateKey: string };
	/** Query and pick-up codes are made from it, so that they can be told again and are kept nowhere. */
	readonly codes: Buffer;
};

/** Writes to the side, syncs and renames: a crash leaves no half key. The first of two starters wins. */
function writeOnce(file: string, text: string): void {
	const half = `${file}.${process.pid}`;
	const handle = fs.openSync(half, 'w', 0o600);
	fs.writeSync(handle, text);
	fs.fsyncSync(handle);
	fs.closeSync(handle);
	try {
		fs.linkSync(half, file);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	} finally {
		fs.rmSync(half);
	}
}

function readOrMake(file: string, make: () => string): string {
	if (!fs.existsSync(file)) writeOnce(file, make());
	return fs.readFileSync(file, 'utf8');
}

/** Ed25519 public keys are the last 32 bytes of their SPKI form. */
function rawPublicKey(privateKey: KeyObject): Buffer {
	return createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-32);
}

export function loadKeys(folder: string): Keys {
	fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
	const pem = readOrMake(path.join(folder, 'signing-ed25519.pem'), () =>
		generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
	);
	const codes = readOrMake(path.join(folder, 'codes.key'), () => randomBytes(32).toString('base64'));
	const push = readOrMake(path.join(folder, 'push-vapid.json'), () => JSON.stringify(webpush.generateVAPIDKeys()));
	const privateKey = createPrivateKey(pem);
	const publicKeyRaw = rawPublicKey(privateKey);
	const id = createHash('sha256').update(publicKeyRaw).digest('hex').slice(0, 8);
	return {
		signing: { id, privateKey, publicKeyRaw },
		push: JSON.parse(push) as Keys['push'],
		codes: Buffer.from(codes, 'base64')
	};
}

/**
 * Six digits that stand for one thing: the query code of an application, the pick-up code of a result. Whoever holds
 * the hall's key can make them again; nobody else can guess them, and tries are counted.
 */
export function codeFor(keys: Pick<Keys, 'codes'>, purpose: 'query' | 'pick-up', id: string): string {
	const digest = createHmac('sha256', keys.codes).update(`${purpose}:${id}`).digest();
	return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}
