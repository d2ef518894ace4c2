import { redirect } from '@sveltejs/kit';
import { acting } from '#lib/server/trpc/acting.ts';
import type { Actions, PageServerLoad } from './$types';

/** Back to where one came from; never to another site. */
const placeAfter = (url: URL) => {
	const then = url.searchParams.get('then') ?? '/';
	return /^\/(?![/\\])/.test(then) ? then : '/';
};

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.context.signedIn?.account.kind === 'applicant') redirect(303, placeAfter(url));
	return { isDemonstration: locals.context.world.settings.DEMO };
};

export const actions: Actions = {
	code: async ({ locals, request }) => {
		const mobile = String((await request.formData()).get('mobile') ?? '').replaceAll(/[\s-]/g, '');
		const answer = await acting(locals, (api) => api.auth.requestCode({ mobile }));
		return {
			mobile,
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
		if (answer.isDone) redirect(303, placeAfter(url));
		return { mobile, isSent: true, message: answer.message, refusal: answer.refusal };
	},
	signOut: async ({ locals }) => {
		await acting(locals, (api) => api.auth.signOut());
		redirect(303, '/');
	}
};
