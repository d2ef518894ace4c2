import { error, redirect } from '@sveltejs/kit';
import { refusalText } from '#lib/text/refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
	depends('app:draft');
	const { draft, assembled } = await locals.api.draft.open({ draftId: params.draft });
	if (draft.applicationId !== null) redirect(303, `/applications/${draft.applicationId}`);
	if (!assembled.ok) error(422, { message: refusalText(assembled.refusal) });
	const { names } = await locals.api.draft.words();
	const { sections, matters } = assembled.value;
	return {
		draftId: draft.id,
		sections,
		answers: draft.answers as Record<string, never>,
		names: Object.fromEntries(matters.map(({ id }) => [id, names[id] ?? id]))
	};
};
