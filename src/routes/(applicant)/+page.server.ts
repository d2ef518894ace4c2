import type { PageServerLoad } from './$types';

const POPULAR = ['HZ01', 'ZJ10', 'JB07', 'CN12', 'ZJ07', 'HZ35', 'LX02', 'CN16'];

export const load: PageServerLoad = async ({ locals }) => {
	const [zones, ...guides] = await Promise.all([
		locals.api.matter.zones(),
		...POPULAR.map((id) => locals.api.matter.guide({ id }))
	]);
	const running =
		locals.context.signedIn?.account.kind === 'applicant'
			? (await locals.api.application.list({})).applications.slice(0, 3)
			: [];
	return { zones, popular: guides.map(({ matter }) => ({ id: matter.id, name: matter.name })), running };
};
