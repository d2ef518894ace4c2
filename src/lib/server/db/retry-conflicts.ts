import { setTimeout as sleep } from 'node:timers/promises';

type Cause = { kind?: string; originalCode?: string };
type Conflict = { code?: string; cause?: Cause; meta?: { driverAdapterError?: { cause?: Cause } } };

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/**
 * Whether the database undid the work because someone else's came between. It shows in three ways: `P2034`;
 * `P2010` with the adapter's cause inside; and, at COMMIT, the adapter's error itself, without a code.
 */
export function isWriteConflict(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false;
	const { code, cause, meta } = error as Conflict;
	const causes = [cause, meta?.driverAdapterError?.cause].filter((each) => each !== undefined);
	return (
		code === 'P2034' ||
		causes.some(
			(each) =>
				each.kind === 'TransactionWriteConflict' ||
				each.originalCode === SERIALIZATION_FAILURE ||
				each.originalCode === DEADLOCK
		)
	);
}

/** Whether a unique key was already taken: the sign of having lost a race, or of doing a thing twice. */
export function isUniqueViolation(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false;
	const { code, cause, meta } = error as Conflict;
	const kind = cause?.kind ?? meta?.driverAdapterError?.cause?.kind;
	return code === 'P2002' || kind === 'UniqueConstraintViolation';
}

/** Runs idempotent work again after a write conflict, up to five times, waiting a little longer each time. */
export async function retryConflicts<T>(work: () => Promise<T>, tries = 5): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await work();
		} catch (error) {
			if (attempt >= tries || !isWriteConflict(error)) throw error;
			await sleep(5 * 2 ** attempt);
		}
	}
}
