import { TRPCError, type TRPC_ERROR_CODE_KEY } from '@trpc/server';
import type { Refusal, RefusalCode } from '#lib/domain/refusal.ts';
import type { Verdict } from '#lib/domain/verdict.ts';
import { refusalText } from '#lib/text/refusal.ts';

/** Each refusal becomes HTTP once, here; a new code without a status does not compile. */
const STATUS = {
	'not-signed-in': 'UNAUTHORIZED',
	fault: 'INTERNAL_SERVER_ERROR',
	'not-found': 'NOT_FOUND',
	// An object of someone else answers like none at all: its number tells nothing.
	'not-yours': 'NOT_FOUND',
	'too-many-tries': 'TOO_MANY_REQUESTS',
	invalid: 'UNPROCESSABLE_CONTENT',
	'code-wrong': 'UNAUTHORIZED',
	'code-expired': 'UNAUTHORIZED',
	'credentials-wrong': 'UNAUTHORIZED',
	'matter-unknown': 'NOT_FOUND',
	'too-many-matters': 'UNPROCESSABLE_CONTENT',
	'produced-by-cycle': 'UNPROCESSABLE_CONTENT',
	'answers-faulty': 'UNPROCESSABLE_CONTENT',
	'materials-missing': 'UNPROCESSABLE_CONTENT',
	'declaration-missing': 'UNPROCESSABLE_CONTENT',
	'notice-changed': 'CONFLICT',
	'already-submitted': 'CONFLICT',
	'key-reused': 'CONFLICT',
	'served-to-others': 'UNPROCESSABLE_CONTENT',
	'file-too-large': 'PAYLOAD_TOO_LARGE',
	'file-type-refused': 'UNPROCESSABLE_CONTENT',
	'storage-full': 'INTERNAL_SERVER_ERROR',
	'wrong-role': 'FORBIDDEN',
	'wrong-state': 'CONFLICT',
	'other-department': 'FORBIDDEN',
	'other-centre': 'FORBIDDEN',
	'changed-meanwhile': 'CONFLICT',
	'held-by-other': 'CONFLICT',
	'held-elsewhere': 'CONFLICT',
	'not-claimed': 'CONFLICT',
	'not-in-flow': 'CONFLICT',
	'not-yet-due': 'CONFLICT',
	'correction-repeated': 'CONFLICT',
	'correction-too-late': 'CONFLICT',
	'correction-empty': 'UNPROCESSABLE_CONTENT',
	'outside-notice': 'UNPROCESSABLE_CONTENT',
	'correction-incomplete': 'UNPROCESSABLE_CONTENT',
	'prerequisites-open': 'CONFLICT',
	'opinions-open': 'CONFLICT',
	'reasons-missing': 'UNPROCESSABLE_CONTENT',
	'four-eyes': 'FORBIDDEN',
	'own-case': 'FORBIDDEN',
	'extension-used': 'CONFLICT',
	'extension-not-allowed': 'CONFLICT',
	'extension-too-late': 'CONFLICT',
	'extension-too-long': 'UNPROCESSABLE_CONTENT',
	'pause-ground-unknown': 'UNPROCESSABLE_CONTENT',
	'pause-length-missing': 'UNPROCESSABLE_CONTENT',
	'documents-missing': 'UNPROCESSABLE_CONTENT',
	'right-body-missing': 'UNPROCESSABLE_CONTENT',
	'pick-up-code-wrong': 'UNPROCESSABLE_CONTENT',
	'already-delivered': 'CONFLICT',
	'centre-missing': 'UNPROCESSABLE_CONTENT',
	'signature-missing': 'UNPROCESSABLE_CONTENT',
	'already-rated': 'CONFLICT',
	'rating-out-of-range': 'UNPROCESSABLE_CONTENT',
	'act-not-done': 'CONFLICT'
} as const satisfies Record<RefusalCode, TRPC_ERROR_CODE_KEY>;

/** Carries a refusal through tRPC; the error formatter puts it beside the sentence. */
export class RefusalError extends TRPCError {
	readonly refusal: Refusal;
	constructor(refusal: Refusal) {
		super({ code: STATUS[refusal.code], message: refusalText(refusal) });
		this.refusal = refusal;
	}
}

/** The value of a verdict, or the refusal as the error the caller sees. */
export function orThrow<T>(verdict: Verdict<T>): T {
	if (verdict.ok) return verdict.value;
	throw new RefusalError(verdict.refusal);
}
