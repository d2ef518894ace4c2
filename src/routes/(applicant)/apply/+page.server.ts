import { redirect } from '@sveltejs/kit';
import { acting } from '#lib/server/trpc/acting.ts';
import type { Actions, PageServerLoad } from './$types';

/** `?add=ID` puts a matter into the newest open draft, or begins one. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const drafts = await locals.api.draft.list();
	const add = url.searchParams.get('add');
	if (add === null) {
		const names = await locals.api.draft.matterNames({ ids: [...new Set(drafts.flatMap((draft) => draft.matterIds))] });
		return { drafts, names };
	}
	const newest = drafts[0];
	if (newest === undefined) redirect(303, `/apply/${(await locals.api.draft.create({ matterIds: [add] })).id}`);
	if (!newest.matterIds.includes(add)) {
		await locals.api.draft.change({ draftId: newest.id, matterIds: [...newest.matterIds, add] });
	}
	redirect(303, `/apply/${newest.id}`);
};

export const actions: Actions = {
	remove: ({ locals, request }) =>
		acting(locals, async (api) => {
			await api.draft.remove({ draftId: String((await request.formData()).get('draftId')) });
		})
};
