import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => locals.api.application.project({ code: params.code });
