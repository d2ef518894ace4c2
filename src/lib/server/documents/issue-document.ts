import { createHash, sign } from 'node:crypto';
import { canonicalJson, type JsonValue } from '#lib/domain/canonical-json.ts';
import type { DocumentKind } from '#lib/domain/result/document-kind.ts';
import { resultPayloadText } from '#lib/domain/result/result-payload.ts';
import type { PaperContent } from '#lib/text/paper.ts';
import type { Prisma } from '../db/generated/client.ts';
import { newId } from '../id.ts';
import { takeNumber } from '../take-number.ts';
import type { World } from '../world.ts';

export type NewDocument = {
	readonly kind: DocumentKind;
	readonly applicationId: string;
	readonly caseId: string;
	readonly resultId?: string;
	/** 机关代字 and 性质, before the year: 威文市监受. */
	readonly word: string;
	/** Masked for a person. */
	readonly holderOnCode: string;
	readonly content: Omit<PaperContent, 'number'>;
};

/** 威文市监受〔2026〕000123号: a running number for each word and year. */
async function takeDocumentNumber(tx: Prisma.TransactionClient, word: string, year: string): Promise<string> {
	const serial = await takeNumber(tx, `document:${word}:${year}`);
	return `${word}〔${year}〕${String(serial).padStart(6, '0')}号`;
}

export function contentHash(content: PaperContent): string {
	return createHash('sha256')
		.update(canonicalJson(content as unknown as JsonValue))
		.digest('hex')
		.slice(0, 32);
}

/** The payload in base64url, a dot, the Ed25519 signature over the payload's text in base64url. */
export function signPayload(world: Pick<World, 'keys'>, text: string): string {
	const signature = sign(null, Buffer.from(text), world.keys.signing.privateKey);
	return `${Buffer.from(text).toString('base64url')}.${signature.toString('base64url')}`;
}

/**
 * Gives a paper out, in the transaction of the act it tells: number, content and signature. The PDF is drawn from the
 * content whenever somebody asks for it, so that no act of the hall waits for a drawing.
 */
export async function issueDocument(tx: Prisma.TransactionClient, world: World, given: NewDocument): Promise<string> {
	const { kind, applicationId, caseId, resultId, holderOnCode } = given;
	const { issuedOn, validUntil, title, issuer } = given.content;
	const number = await takeDocumentNumber(tx, given.word, issuedOn.slice(0, 4));
	const content: PaperContent = { ...given.content, number };
	const signedPayload = signPayload(
		world,
		resultPayloadText({
			kind,
			number,
			title,
			holder: holderOnCode,
			issuer,
			issuedOn,
			validUntil,
			contentHash: contentHash(content),
			keyId: world.keys.signing.id
		})
	);
	const id = newId(world.now());
	await tx.issuedDocument.create({
		data: {
			id,
			kind,
			number,
			applicationId,
			caseId,
			resultId: resultId ?? null,
			title,
			content: content as unknown as Prisma.InputJsonObject,
			signedPayload,
			issuedOn,
			validUntil,
			createdAt: new Date(world.now())
		}
	});
	return id;
}
