import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '#lib/domain/canonical-json.ts';
import type { Prisma } from '../db/generated/client.ts';

export type Act = {
	readonly actorId: string | null;
	readonly actorRole: string;
	/** noun.verb, the procedure that did it: `case.accept`. */
	readonly act: string;
	/** What it was done to: `case:<id>`. */
	readonly subject: string;
	/** Codes and ids only; no names, numbers or answers. */
	readonly facts: { readonly [key: string]: JsonValue };
};

const LOCK_KEY = 72707370;

/** Hash of a row over everything in it and the hash of the row before. */
export function auditHash(row: { seq: bigint; at: string; act: Act; previousHash: string }): string {
	const { act, ...place } = row;
	return createHash('sha256')
		.update(canonicalJson({ ...act, ...place, seq: row.seq.toString() }))
		.digest('hex');
}

/**
 * One row of the audit trail, in the transaction of the act itself: no act without its row. A transaction-scoped
 * lock puts writers in line, since each row carries the hash of the one before.
 */
export async function writeAudit(tx: Prisma.TransactionClient, at: Date, act: Act): Promise<void> {
	await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK_KEY})`;
	const last = await tx.auditRow.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
	const seq = (last?.seq ?? 0n) + 1n;
	const previousHash = last?.hash ?? '';
	const hash = auditHash({ seq, at: at.toISOString(), act, previousHash });
	await tx.auditRow.create({
		data: { seq, at, ...act, facts: act.facts as Prisma.InputJsonObject, previousHash, hash }
	});
}
