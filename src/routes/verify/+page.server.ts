import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ trust: await locals.api.document.trust() });
