import { parseResultPayload, type ResultPayload } from '#lib/domain/result/result-payload.ts';

export type OfflineCheck =
	| { readonly standing: 'signed'; readonly payload: ResultPayload }
	| { readonly standing: 'forged' }
	/** This browser cannot check the signature by itself. */
	| { readonly standing: 'unable' };

const bytesOf = (text: string) =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/** Checks a paper's code on the phone itself, with nothing but the hall's public key. */
export async function verifyOffline(signed: string, publicKey: string): Promise<OfflineCheck> {
	const [text = '', signature = ''] = signed.split('.');
	let key: CryptoKey;
	try {
		key = await crypto.subtle.importKey('raw', bytesOf(publicKey), 'Ed25519', false, ['verify']);
	} catch {
		return { standing: 'unable' };
	}
	try {
		const isOurs = await crypto.subtle.verify('Ed25519', key, bytesOf(signature), bytesOf(text));
		const payload = isOurs ? parseResultPayload(new TextDecoder().decode(bytesOf(text))) : null;
		return payload === null ? { standing: 'forged' } : { standing: 'signed', payload };
	} catch {
		return { standing: 'forged' };
	}
}
