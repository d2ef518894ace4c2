import type { CatalogueIndex } from '../catalogue/index-catalogue.ts';
import type { Matter } from '../catalogue/matter.ts';

/**
 * The matters of a set, each once and in the order of the catalogue, so that nothing hangs on the order of choosing.
 * Listed at several counters (`sameAs`) they are one: the original where it was chosen, else the first of its listings.
 */
export function canonicalMatters(matters: readonly Matter[], { catalogue }: CatalogueIndex): readonly Matter[] {
	const chosen = new Set(matters.map(({ id }) => id));
	const listed = new Set<string>();
	return catalogue.matters.filter(({ id, sameAs }) => {
		if (!chosen.has(id)) return false;
		if (sameAs === undefined) return true;
		if (chosen.has(sameAs) || listed.has(sameAs)) return false;
		listed.add(sameAs);
		return true;
	});
}
