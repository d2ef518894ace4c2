import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import type { Refusal } from '#lib/domain/refusal.ts';
import type { AppRouter } from '#lib/server/trpc/router.ts';

/** The procedures, from the browser. Not batched: each answer comes as soon as it can on a slow line. */
export const api = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/api/trpc' })] });

/** The sentence of a failed call, for a person; a line that is down says so and what happens next. */
export function sentenceOf(error: unknown): string {
	if (error instanceof TRPCClientError && error.data) return error.message;
	return '网络不通，您填的内容还在这台手机上，网络好了会自动再试。';
}

/** The refusal behind a failed call, where the backend refused it. */
export function refusalOf(error: unknown): Refusal | null {
	if (!(error instanceof TRPCClientError)) return null;
	return ((error.data as { refusal?: Refusal } | undefined)?.refusal as Refusal | undefined) ?? null;
}
