import { redirect } from '@sveltejs/kit';
import { acting } from '#lib/server/trpc/acting.ts';
import type { Actions, PageServerLoad } from './$types';

const placeAfter = (url: URL, typed: string | null) => {
	const place = URL.parse(typed || '/desk', url.origin);
	return place?.origin === url.origin ? place.pathname + place.search : '/desk';
};

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.context.signedIn?.account.kind === 'staff') redirect(303, placeAfter(url, url.searchParams.get('then')));
	return { staff: await locals.api.auth.demoStaff(), then: url.searchParams.get('then') ?? '' };
};

export const actions: Actions = {
	signIn: async ({ locals, request, url }) => {
		const form = await request.formData();
		const loginName = String(form.get('loginName') ?? '');
		const answer = await acting(locals, (api) =>
			api.auth.signInStaff({ loginName, password: String(form.get('password') ?? '') })
		);
		if (answer.isDone) redirect(303, placeAfter(url, String(form.get('then') ?? '')));
		return { loginName, message: answer.message };
	},
	signOut: async ({ locals }) => {
		await acting(locals, (api) => api.auth.signOut());
		redirect(303, '/desk/sign-in');
	}
};
