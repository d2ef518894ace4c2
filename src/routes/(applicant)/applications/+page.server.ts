import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = url.searchParams.get('q') ?? undefined;
	const cursor = url.searchParams.get('after') ?? undefined;
	const [list, drafts] = await Promise.all([locals.api.application.list({ query, cursor }), locals.api.draft.list()]);
	return { ...list, query: query ?? '', isFirst: cursor === undefined, drafts: drafts.length };
};
