import { redirect } from '@sveltejs/kit';
import { acting } from '#lib/server/trpc/acting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = url.searchParams.get('q') ?? undefined;
	const cursor = url.searchParams.get('after') ?? undefined;
	const [list, unread] = await Promise.all([locals.api.message.list({ query, cursor }), locals.api.message.unread()]);
	return { ...list, unread, query: query ?? '', isFirst: cursor === undefined };
};

export const actions: Actions = {
	/** Marks a message as read and goes to what it is about. */
	open: async ({ locals, request }) => {
		const messageId = String((await request.formData()).get('message') ?? '');
		const answer = await acting(locals, (api) => api.message.read({ messageId }));
		if (!answer.isDone) return answer;
		const { applicationId } = answer.value;
		redirect(303, applicationId === null ? '/messages' : `/applications/${applicationId}`);
	},
	readAll: async ({ locals }) => {
		const answer = await acting(locals, (api) => api.message.readAll());
		return answer.isDone ? undefined : answer;
	}
};
