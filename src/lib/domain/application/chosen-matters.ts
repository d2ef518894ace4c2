import type { CatalogueIndex } from '../catalogue/index-catalogue.ts';
import type { Matter, MatterId, ServedTo } from '../catalogue/matter.ts';
import { allow, refuse, type Verdict } from '../verdict.ts';
import { canonicalMatters } from './canonical-matters.ts';

/** Matters in one application. */
const MOST_MATTERS = 60;

/**
 * The matters one application may be about, each once.
 *
 * @param servedTo what kind of applicant it is; null: not known yet, and not looked at
 */
export function chosenMatters(
	chosenIds: readonly MatterId[],
	servedTo: ServedTo | null,
	index: CatalogueIndex
): Verdict<readonly Matter[]> {
	if (chosenIds.length === 0) return refuse({ code: 'not-found', what: 'matter' });
	const unknown = chosenIds.find((id) => !index.matter.has(id));
	if (unknown !== undefined) return refuse({ code: 'matter-unknown', matterId: unknown });
	const matters = canonicalMatters(
		chosenIds.flatMap((id) => index.matter.get(id) ?? []),
		index
	);
	if (matters.length > MOST_MATTERS) return refuse({ code: 'too-many-matters', most: MOST_MATTERS });
	const other = matters.find((matter) => servedTo !== null && !matter.servedTo.includes(servedTo));
	return other === undefined ? allow(matters) : refuse({ code: 'served-to-others', matterId: other.id });
}
