import { error, redirect } from '@sveltejs/kit';
import { acting } from '#lib/server/trpc/acting.ts';
import { refusalText } from '#lib/text/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
	depends('app:draft');
	const { draft, assembled } = await locals.api.draft.open({ draftId: params.draft });
	if (draft.applicationId !== null) redirect(303, `/applications/${draft.applicationId}`);
	if (!assembled.ok) error(422, { message: refusalText(assembled.refusal) });
	const { names } = await locals.api.draft.words();
	return { draftId: draft.id, materials: assembled.value.materials, files: draft.files, names };
};

export const actions: Actions = {
	/** Upload, bring on paper, or an earlier result held from elsewhere. */
	choose: ({ locals, params, request }) =>
		acting(locals, async (api) => {
			const form = await request.formData();
			const { draft } = await api.draft.open({ draftId: params.draft });
			const how = String(form.get('how')) as 'upload' | 'paper-at-window' | 'elsewhere';
			const choices = draft.materialChoices as Record<string, typeof how>;
			await api.draft.change({
				draftId: params.draft,
				materialChoices: { ...choices, [String(form.get('material'))]: how }
			});
		})
};
