import { redirect } from '@sveltejs/kit';
import type { CorrectionLine } from '#lib/domain/case/events.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
	depends('app:correction');
	const { letter, fields, materials, answers, files } = await locals.api.application.letter({
		applicationId: params.id
	});
	if (letter === null) redirect(303, `/applications/${params.id}`);
	return {
		applicationId: params.id,
		letter: { ...letter, lines: letter.lines as unknown as CorrectionLine[] },
		fields,
		materials,
		answers,
		files
	};
};
