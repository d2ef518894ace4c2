import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, depends }) => {
	depends('demo:phone');
	return { messages: await locals.api.demo.phoneMessages() };
};
