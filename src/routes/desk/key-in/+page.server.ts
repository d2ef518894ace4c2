import { redirect } from '@sveltejs/kit';
import { acting } from '#lib/server/trpc/acting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const q = (url.searchParams.get('q') ?? '').slice(0, 60);
	const drafts = await locals.api.draft.list();
	const { names } = await locals.api.draft.words();
	return { q, found: q ? (await locals.api.matter.search({ q, page: 0 })).matters : [], drafts, names };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const typed = {
			name: String(form.get('name') ?? ''),
			mobile: String(form.get('mobile') ?? '').replaceAll(/\s/g, '')
		};
		const answer = await acting(locals, (api) =>
			api.draft.create({
				matterIds: form.getAll('matter').map(String),
				onBehalf: { ...typed, check: String(form.get('check')) as 'id-card-seen' }
			})
		);
		if (answer.isDone) redirect(303, `/apply/${answer.value.id}`);
		const fields = answer.refusal?.code === 'invalid' ? Object.values(answer.refusal.fields) : [];
		return { ...typed, message: fields[0] ?? answer.message };
	}
};
