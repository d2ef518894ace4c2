import { redirect } from '@sveltejs/kit';
import { acting } from '#lib/server/trpc/acting.ts';
import type { Actions, PageServerLoad } from './$types';

/** Back to where one came from; never to another site. */
const placeAfter = (url: URL, typed: string | null) => {
	const place = URL.parse(typed || '/', url.origin);
	return place?.origin === url.origin ? place.pathname + place.search : '/';
};

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.context.signedIn?.account.kind === 'applicant')
		redirect(303, placeAfter(url, url.searchParams.get('then')));
	return { isDemonstration: locals.context.world.settings.DEMO, then: url.searchParams.get('then') ?? '' };
};

export const actions: Actions = {
	code: async ({ locals, request }) => {
		const form = await request.formData();
		const mobile = String(form.get('mobile') ?? '').replaceAll(/[\s-]/g, '');
		const then = String(form.get('then') ?? '');
		const answer = await acting(locals, (api) => api.auth.requestCode({ mobile }));
		return {
			mobile,
			then,
			isSent: answer.isDone,
			message: answer.isDone ? null : answer.message,
			refusal: answer.isDone ? null : answer.refusal
		};
	},
	signIn: async ({ locals, request, url }) => {
		const form = await request.formData();
		const mobile = String(form.get('mobile') ?? '');
		const code = String(form.get('code') ?? '').replaceAll(/\s/g, '');
		const answer = await acting(locals, (api) => api.auth.signIn({ mobile, code }));
		if (answer.isDone) redirect(303, placeAfter(url, String(form.get('then') ?? '')));
		return {
			mobile,
			then: String(form.get('then') ?? ''),
			isSent: true,
			message: answer.message,
			refusal: answer.refusal
		};
	},
	signOut: async ({ locals }) => {
		await acting(locals, (api) => api.auth.signOut());
		redirect(303, '/');
	}
};
