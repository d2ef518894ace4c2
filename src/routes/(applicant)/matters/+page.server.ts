import { LIVELIHOOD_DOMAINS, type LivelihoodDomain } from '#lib/domain/catalogue/matter.ts';
import type { PageServerLoad } from './$types';

const ZONES = ['construction', 'market', 'general', 'town'] as const;
const STAGES = ['LX', 'YD', 'GH', 'SG', 'JG'] as const;

const oneOf = <T extends string>(known: readonly T[], typed: string | null) => known.find((each) => each === typed);

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = url.searchParams;
	const q = (asked.get('q') ?? '').slice(0, 60);
	const page = Math.max(0, Math.min(50, Number.parseInt(asked.get('page') ?? '0', 10) || 0));
	const zone = oneOf(ZONES, asked.get('zone'));
	const stage = oneOf(STAGES, asked.get('stage'));
	const domain = oneOf<LivelihoodDomain>(LIVELIHOOD_DOMAINS, asked.get('domain'));
	const found = q
		? await locals.api.matter.search({ q, page })
		: await locals.api.matter.list({ zone, stage, domain, page });
	return {
		...found,
		q,
		zone: zone ?? null,
		stage: stage ?? null,
		domain: domain ?? null,
		domains: [...LIVELIHOOD_DOMAINS]
	};
};
