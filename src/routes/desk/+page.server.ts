import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, depends }) => {
	depends('app:queue');
	const page = Math.max(0, Number.parseInt(url.searchParams.get('page') ?? '0', 10) || 0);
	const query = url.searchParams.get('q') ?? '';
	const tab = url.searchParams.get('tab') ?? undefined;
	const [counts, queue] = await Promise.all([locals.api.desk.counts(), locals.api.desk.queue({ tab, query, page })]);
	return { counts, ...queue, query, page, submitted: url.searchParams.get('submitted') };
};
