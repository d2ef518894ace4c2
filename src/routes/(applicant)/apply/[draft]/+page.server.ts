import { redirect } from '@sveltejs/kit';
import { acting } from '#lib/server/trpc/acting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { draft, assembled } = await locals.api.draft.open({ draftId: params.draft });
	if (draft.applicationId !== null) redirect(303, `/applications/${draft.applicationId}`);
	const { names, centres } = await locals.api.draft.words();
	return {
		draft: {
			id: draft.id,
			matterIds: draft.matterIds,
			centreId: draft.centreId,
			onBehalf: draft.onBehalf as { name: string } | null
		},
		assembled: assembled.ok
			? {
					matters: assembled.value.matters.map(({ id, name, promised }) => ({ id, name, promised })),
					questions: assembled.value.questions,
					closure: assembled.value.closure,
					route: assembled.value.route,
					totals: assembled.value.totals
				}
			: null,
		refusal: assembled.ok ? null : assembled.refusal,
		names,
		centres
	};
};

export const actions: Actions = {
	/** Answers a question of the situation. */
	answer: ({ locals, params, request }) =>
		acting(locals, async (api) => {
			const form = await request.formData();
			const { draft } = await api.draft.open({ draftId: params.draft });
			const situation = {
				...(draft.situation as Record<string, string>),
				[String(form.get('question'))]: String(form.get('value'))
			};
			await api.draft.change({ draftId: params.draft, situation });
		}),
	add: ({ locals, params, request }) =>
		acting(locals, async (api) => {
			const ids = (await request.formData()).getAll('matter').map(String);
			const { draft } = await api.draft.open({ draftId: params.draft });
			await api.draft.change({ draftId: params.draft, matterIds: [...new Set([...draft.matterIds, ...ids])] });
		}),
	drop: ({ locals, params, request }) =>
		acting(locals, async (api) => {
			const id = String((await request.formData()).get('matter'));
			const { draft } = await api.draft.open({ draftId: params.draft });
			await api.draft.change({ draftId: params.draft, matterIds: draft.matterIds.filter((each) => each !== id) });
		}),
	centre: ({ locals, params, request }) =>
		acting(locals, async (api) => {
			const centreId = String((await request.formData()).get('centre'));
			await api.draft.change({ draftId: params.draft, centreId });
		})
};
