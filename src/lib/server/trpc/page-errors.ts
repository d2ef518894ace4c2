import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { Refusal } from '#lib/domain/refusal.ts';
import { refusalText } from '#lib/text/refusal.ts';
import { RefusalError } from './refused.ts';

export type PageError = { readonly status: number; readonly message: string; readonly refusal: Refusal | null };

/** What a page shows when a procedure refused or failed. A fault of ours keeps its insides to itself. */
export function pageErrorOf(error: unknown): PageError {
	if (error instanceof RefusalError) {
		return { status: getHTTPStatusCodeFromError(error), message: error.message, refusal: error.refusal };
	}
	if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') {
		const refusal: Refusal = error.code === 'BAD_REQUEST' ? { code: 'invalid', fields: {} } : { code: 'fault' };
		return { status: getHTTPStatusCodeFromError(error), message: refusalText(refusal), refusal };
	}
	return { status: 500, message: refusalText({ code: 'fault' }), refusal: null };
}
