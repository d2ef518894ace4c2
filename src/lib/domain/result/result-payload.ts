import { toDay, type Day } from '../calendar/day.ts';
import { canonicalJson } from '../canonical-json.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './document-kind.ts';

/** What the QR code of a paper carries, signed: enough to check it without the hall's register (离线核验). */
export type ResultPayload = {
	readonly kind: DocumentKind;
	readonly number: string;
	readonly title: string;
	/** Masked (`maskName`) for a person, whole for a unit: the code may be photographed by anyone. */
	readonly holder: string;
	readonly issuer: string;
	readonly issuedOn: Day;
	/** The last day it holds; null: without end. */
	readonly validUntil: Day | null;
	/** The first 16 bytes of the SHA-256 over what the paper says (its canonical JSON), in hexadecimal: 32 digits. */
	readonly contentHash: string;
	/** Which key of the hall signed it. */
	readonly keyId: string;
};

const VERSION = 1;
const HASH_FORM = /^[0-9a-f]{32}$/;
const KEY_ID_FORM = /^[0-9a-z]{4,16}$/;

/** The text that is signed: one for one payload, a list in a fixed order since names would only fill the code. */
export function resultPayloadText(payload: ResultPayload): string {
	const { kind, number, title, holder, issuer, issuedOn, validUntil, contentHash, keyId } = payload;
	return canonicalJson([VERSION, kind, number, title, holder, issuer, issuedOn, validUntil, contentHash, keyId]);
}

/** @returns null when the text is not exactly what `resultPayloadText` writes: what is signed has one form only */
export function parseResultPayload(text: string): ResultPayload | null {
	const parts = jsonList(text);
	if (parts === null || parts.length !== 10 || parts[0] !== VERSION) return null;
	const [, kind, number, title, holder, issuer, issuedOn, validUntil, contentHash, keyId] = parts;
	if (!isKind(kind) || !isText(number) || !isText(title) || !isText(holder) || !isText(issuer)) return null;
	if (!isText(contentHash) || !HASH_FORM.test(contentHash) || !isText(keyId) || !KEY_ID_FORM.test(keyId)) return null;
	const issued = isText(issuedOn) ? toDay(issuedOn) : null;
	const until = isText(validUntil) ? toDay(validUntil) : null;
	if (issued === null || (validUntil !== null && until === null)) return null;
	const payload = { kind, number, title, holder, issuer, issuedOn: issued, validUntil: until, contentHash, keyId };
	return resultPayloadText(payload) === text ? payload : null;
}

function jsonList(text: string): readonly unknown[] | null {
	try {
		const value: unknown = JSON.parse(text);
		return Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}

function isKind(value: unknown): value is DocumentKind {
	return DOCUMENT_KINDS.some((kind) => kind === value);
}
