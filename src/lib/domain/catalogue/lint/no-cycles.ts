import type { Catalogue } from '../catalogue.ts';
import { cyclesIn, type Edges } from '../cycles-in.ts';
import { indexCatalogue } from '../index-catalogue.ts';
import { inMatter, type CatalogueRule } from './catalogue-fault.ts';

/**
 * No matter waits for itself: not through what must come before it by law or by the situation, not through papers
 * that another matter ends in, not through the two together. What is only customary binds nobody.
 */
export const noCycles: CatalogueRule = (catalogue) => {
	const byId = indexCatalogue(catalogue).matter;
	return cyclesIn(waitingFor(catalogue)).flatMap((cycle) => {
		const [first = ''] = cycle;
		const matter = byId.get(first);
		if (matter === undefined) return [];
		const round = [...cycle, first].join(' → ');
		return [
			{ kind: 'cycle' as const, ...inMatter(matter), reason: `前置条件绕成了圈:${round}(箭头指向要先办的事项)。` }
		];
	});
};

/** For each matter, those it may have to wait for. */
function waitingFor(catalogue: Catalogue): Edges {
	const { producersOf, material } = indexCatalogue(catalogue);
	return new Map(
		catalogue.matters.map(({ id, prerequisites, materials }) => [
			id,
			[
				...prerequisites.filter(({ strength }) => strength !== 'customary').flatMap(({ anyOf }) => anyOf),
				...materials
					.filter((need) => material.get(need.material)?.source === 'result')
					.flatMap((need) => producersOf(need.material))
			]
		])
	);
}
