import type { Refusal } from '#lib/domain/refusal.ts';
import { pageErrorOf } from './page-errors.ts';
import type { Api } from './router.ts';

export type ActionAnswer<T> =
	| { readonly isDone: true; readonly value: T }
	| { readonly isDone: false; readonly message: string; readonly refusal: Refusal | null };

/**
 * Runs a form action: what the hall refuses comes back to the form as a sentence, so that nothing typed is lost.
 * Faults of ours become the error page.
 */
export async function acting<T>(
	locals: { api: Api; isPage: boolean },
	act: (api: Api) => Promise<T>
): Promise<ActionAnswer<T>> {
	locals.isPage = false;
	try {
		return { isDone: true, value: await act(locals.api) };
	} catch (thrown) {
		const { status, message, refusal } = pageErrorOf(thrown);
		if (status >= 500 && refusal === null) throw thrown;
		return { isDone: false, message, refusal };
	} finally {
		locals.isPage = true;
	}
}
