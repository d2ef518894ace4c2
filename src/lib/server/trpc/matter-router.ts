import { z } from 'zod';
import { departmentOf } from '#lib/domain/catalogue/index-catalogue.ts';
import type { Matter } from '#lib/domain/catalogue/matter.ts';
import { LIVELIHOOD_DOMAINS } from '#lib/domain/catalogue/matter.ts';
import { sections, mergeForm } from '#lib/domain/application/merge-form.ts';
import { mergeMaterials } from '#lib/domain/application/merge-materials.ts';
import { searchMatters } from '../catalogue/search-matters.ts';
import { publicProcedure, router, type Context } from './procedures.ts';
import { RefusalError } from './refused.ts';

const PAGE = 20;
const zone = z.enum(['construction', 'market', 'general', 'town']);

const today = (ctx: Context) => ctx.world.today();
const indexNow = (ctx: Context) => ctx.world.catalogues.inForce(today(ctx));

function card({ id, name, kind, promised, visits, zone: at, domain, stage }: Matter) {
	return { id, name, kind, promised, visits, zone: at, domain, stage };
}

function onePage(matters: readonly Matter[], page: number) {
	const from = page * PAGE;
	return {
		total: matters.length,
		page,
		hasMore: matters.length > from + PAGE,
		matters: matters.slice(from, from + PAGE).map(card)
	};
}

/** The public guide: read by anyone, without signing in. */
export const matterRouter = router({
	zones: publicProcedure.query(async ({ ctx }) => {
		const { catalogue } = await indexNow(ctx);
		const count = (at: Matter['zone']) => catalogue.matters.filter((matter) => matter.zone === at).length;
		return {
			construction: count('construction'),
			market: count('market'),
			general: count('general'),
			town: count('town')
		};
	}),
	search: publicProcedure
		.input(z.object({ q: z.string().max(60), page: z.number().int().min(0).max(50) }))
		.query(async ({ ctx, input }) => onePage(searchMatters(await indexNow(ctx), input.q, today(ctx)), input.page)),
	list: publicProcedure
		.input(
			z.object({
				zone: zone.optional(),
				stage: z.enum(['LX', 'YD', 'GH', 'SG', 'JG']).optional(),
				domain: z.enum(LIVELIHOOD_DOMAINS).optional(),
				page: z.number().int().min(0).max(50)
			})
		)
		.query(async ({ ctx, input }) => {
			const { catalogue } = await indexNow(ctx);
			const matters = catalogue.matters.filter(
				(matter) =>
					(input.zone === undefined ? matter.sameAs === undefined : matter.zone === input.zone) &&
					(input.stage === undefined || matter.stage === input.stage) &&
					(input.domain === undefined || matter.domain === input.domain)
			);
			return onePage(matters, input.page);
		}),
	guide: publicProcedure.input(z.object({ id: z.string().max(12) })).query(async ({ ctx, input }) => {
		const index = await indexNow(ctx);
		const matter = index.matter.get(input.id);
		if (matter === undefined) throw new RefusalError({ code: 'not-found', what: 'matter' });
		const department = index.department.get(departmentOf(matter, today(ctx)) ?? '');
		const hall = index.centre.get('wd-hall');
		return {
			matter,
			departmentName: department?.name ?? '',
			sections: sections(mergeForm([matter], {}, index)).map(({ subject, lines }) => ({
				subject,
				fields: lines.map(({ field, required, standing }) => ({ label: field.label, required, standing }))
			})),
			materials: mergeMaterials([matter], {}, index),
			results: matter.results.flatMap((id) => index.result.get(id) ?? []),
			before: matter.prerequisites.map(({ anyOf, strength, kind, why }) => ({
				strength,
				kind,
				why,
				matters: anyOf.map((id) => ({ id, name: index.matter.get(id)?.name ?? id }))
			})),
			hall: hall
				? { name: hall.name, address: hall.address ?? null, hours: hall.hours, telephone: hall.telephone ?? null }
				: null,
			isForTown: matter.zone === 'town',
			version: index.catalogue.version
		};
	})
});
