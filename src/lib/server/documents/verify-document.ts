import { verify, createPublicKey } from 'node:crypto';
import type { Day } from '#lib/domain/calendar/day.ts';
import { parseResultPayload, type ResultPayload } from '#lib/domain/result/result-payload.ts';
import { validityOf, type Validity } from '#lib/domain/result/validity.ts';
import type { World } from '../world.ts';

export type Verified = { readonly validity: Validity; readonly payload: ResultPayload | null };

function readSigned(world: World, signed: string): ResultPayload | null {
	const [text = '', signature = ''] = signed.split('.');
	const payloadText = Buffer.from(text, 'base64url').toString('utf8');
	const key = createPublicKey(world.keys.signing.privateKey);
	const isOurs = verify(null, Buffer.from(payloadText), key, Buffer.from(signature, 'base64url'));
	return isOurs ? parseResultPayload(payloadText) : null;
}

/** What anyone may know of a paper by its code: whether it is ours, and whether it still holds. */
export async function verifyDocument(world: World, signed: string): Promise<Verified> {
	const payload = readSigned(world, signed);
	if (payload === null) return { validity: { standing: 'unknown' }, payload: null };
	const row = await world.prisma.issuedDocument.findUnique({
		where: { number: payload.number },
		select: { validUntil: true, revokedOn: true, signedPayload: true }
	});
	const paper =
		row === null || row.signedPayload !== signed
			? null
			: { validUntil: row.validUntil as Day | null, revokedOn: row.revokedOn as Day | null };
	return { validity: validityOf(paper, world.today()), payload };
}

/** Numbers of what was revoked, so that a phone can check without a network later. */
export async function listRevocations(world: World): Promise<{ number: string; on: string }[]> {
	const rows = await world.prisma.issuedDocument.findMany({
		where: { revokedOn: { not: null } },
		select: { number: true, revokedOn: true }
	});
	return rows.map((row) => ({ number: row.number, on: row.revokedOn ?? '' }));
}
