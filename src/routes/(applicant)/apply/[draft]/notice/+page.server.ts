import { error, redirect } from '@sveltejs/kit';
import { refusalText } from '#lib/text/refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { draft, assembled, noticeHash } = await locals.api.draft.open({ draftId: params.draft });
	if (draft.applicationId !== null) redirect(303, `/applications/${draft.applicationId}`);
	if (!assembled.ok) error(422, { message: refusalText(assembled.refusal) });
	const { names, centres } = await locals.api.draft.words();
	const { notice, isComplete, form, materials, closure } = assembled.value;
	const fieldNames = Object.fromEntries(form.map((line) => [`field:${line.field.id}`, line.field.label]));
	const materialNames = Object.fromEntries(
		materials.map((line) => [`material:${line.material.id}`, line.material.name])
	);
	return {
		draftId: draft.id,
		isOnBehalf: draft.onBehalf !== null,
		notice,
		noticeHash: noticeHash ?? '',
		isComplete,
		lineNames: { ...fieldNames, ...materialNames } as Record<string, string>,
		waits: closure.gaps.map((gap) => ({ anyOf: gap.anyOf, gates: gap.gates, why: gap.why })),
		centreName: centres.find((centre) => centre.id === draft.centreId)?.name,
		names
	};
};
