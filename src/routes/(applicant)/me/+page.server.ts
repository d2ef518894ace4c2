import { redirect } from '@sveltejs/kit';
import { acting } from '#lib/server/trpc/acting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ profile: await locals.api.account.open() });

export const actions: Actions = {
	identity: ({ locals, request }) =>
		acting(locals, async (api) => {
			const form = await request.formData();
			await api.account.setIdentity({ name: String(form.get('name')), citizenId: String(form.get('citizenId')) });
		}),
	bind: ({ locals, request }) =>
		acting(locals, async (api) => {
			const form = await request.formData();
			const { enterpriseId } = await api.account.bindEnterprise({
				name: String(form.get('name')),
				creditCode: String(form.get('creditCode'))
			});
			await api.account.actFor({ enterpriseId });
		}),
	actFor: ({ locals, request }) =>
		acting(locals, async (api) => {
			const chosen = String((await request.formData()).get('enterprise'));
			await api.account.actFor({ enterpriseId: chosen === '' ? null : chosen });
		}),
	signOutEverywhere: async ({ locals }) => {
		await acting(locals, (api) => api.account.signOutEverywhere());
		redirect(303, '/');
	}
};
