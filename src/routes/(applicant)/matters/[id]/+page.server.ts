import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => locals.api.matter.guide({ id: params.id });
