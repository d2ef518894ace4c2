import type { Catalogue } from './catalogue.ts';
import { agreeingTwins } from './lint/agreeing-twins.ts';
import type { CatalogueFault, CatalogueRule } from './lint/catalogue-fault.ts';
import { completeMatters } from './lint/complete-matters.ts';
import { noUnusedRows, onlyKnownIds } from './lint/known-and-used.ts';
import { namesApart } from './lint/names-apart.ts';
import { noCycles } from './lint/no-cycles.ts';
import { nothingTheStateHolds } from './lint/nothing-the-state-holds.ts';
import { oneOfEach } from './lint/one-of-each.ts';
import { optionsPresent } from './lint/options-present.ts';
import { soundLimits } from './lint/sound-limits.ts';
import { unbrokenCompetences } from './lint/unbroken-competences.ts';

export type { CatalogueFault } from './lint/catalogue-fault.ts';

const RULES: readonly CatalogueRule[] = [
	completeMatters,
	soundLimits,
	oneOfEach,
	onlyKnownIds,
	noUnusedRows,
	noCycles,
	agreeingTwins,
	namesApart,
	optionsPresent,
	nothingTheStateHolds,
	unbrokenCompetences
];

/**
 * Everything that must be mended before a version of the catalogue may be saved (六统一); empty: it may.
 *
 * @source 威文政办字〔2017〕6号 三(三)「六统一」
 */
export function lintCatalogue(catalogue: Catalogue): readonly CatalogueFault[] {
	return RULES.flatMap((rule) => rule(catalogue));
}
