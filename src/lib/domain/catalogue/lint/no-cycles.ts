import type { Catalogue } from '../catalogue.ts';
import { cyclesIn, type Edges } from '../cycles-in.ts';
import { indexCatalogue } from '../index-catalogue.ts';
import type { MaterialNeed } from '../material.ts';
import type { MatterId } from '../matter.ts';
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

/**
 * For each matter, those it may have to wait for. A row listed again stands for its original. A paper the matter ends
 * in itself is one from an earlier time (换证、续期), so nothing waits.
 */
function waitingFor(catalogue: Catalogue): Edges {
	const { producersOf, material, matter } = indexCatalogue(catalogue);
	const originalOf = (id: MatterId): MatterId => matter.get(id)?.sameAs ?? id;
	const producedBefore = (own: MatterId, need: MaterialNeed): readonly MatterId[] => {
		if (!need.isRequired || material.get(need.material)?.source !== 'result') return [];
		const producers = producersOf(need.material).map(originalOf);
		return producers.includes(originalOf(own)) ? [] : producers;
	};
	return new Map(
		catalogue.matters.map(({ id, prerequisites, materials }) => {
			const binding = prerequisites.filter(({ strength }) => strength !== 'customary');
			const before = binding.flatMap(({ anyOf }) => anyOf.map(originalOf));
			return [id, [...before, ...materials.flatMap((need) => producedBefore(id, need))]];
		})
	);
}
