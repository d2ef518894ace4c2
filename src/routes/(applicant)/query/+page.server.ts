import { acting } from '#lib/server/trpc/acting.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const number = String(form.get('number') ?? '');
		const answer = await acting(locals, (api) =>
			api.application.status({ number, code: String(form.get('code') ?? '') })
		);
		return { number, answer };
	}
};
