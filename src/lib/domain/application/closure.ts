import { originalOf } from '../case/prerequisite-groups.ts';
import type { Situation } from '../catalogue/condition.ts';
import type { CatalogueIndex } from '../catalogue/index-catalogue.ts';
import type { Limit } from '../catalogue/limit.ts';
import type { MaterialId, ResultId } from '../catalogue/material.ts';
import type { Matter, MatterId } from '../catalogue/matter.ts';
import { allow, refuse, type Verdict } from '../verdict.ts';
import type { LineStanding } from './asked-needs.ts';
import { gapsOf, type Gap } from './gaps-of.ts';
import { groupsReader } from './groups-reader.ts';
import { limitLength } from './limit-length.ts';
import { mergeMaterials } from './merge-materials.ts';
import { smallestAdditions } from './smallest-additions.ts';
import { waitingCycle } from './waiting-cycle.ts';

/** What a choice of matters still lacks, and what would complete it. A proposal: nothing is added by it. */
export type Closure = {
	/** The smallest set that makes the choice complete, in the order of the catalogue. */
	readonly additions: readonly Addition[];
	/** What the choice itself lacks; each is closed by adding or by uploading a result held. */
	readonly gaps: readonly ClosureGap[];
	/** What usually comes first but binds nobody (软前置), of the choice alone. */
	readonly advice: readonly Gap[];
};

export type Addition = {
	readonly matterId: MatterId;
	/** Matters of the choice, or other additions, that wait for it. */
	readonly neededBy: readonly MatterId[];
	/** What would do as well, where there is a choice: the proposal only takes the shortest way. */
	readonly orElse: readonly MatterId[];
	/** Clauses or reasons, in Chinese. */
	readonly why: readonly string[];
	readonly standing: LineStanding;
};

/** `alternatives`: any one is enough; none: the catalogue has no such matter, so the result must be uploaded. */
export type ClosureGap = Gap & { readonly alternatives: readonly Alternative[] };

/** A way to close a gap, and what it costs. */
export type Alternative = {
	readonly matterId: MatterId;
	readonly isProposed: boolean;
	readonly promised: Limit | null;
	readonly fee: Matter['fee'];
	/** Further matters this way needs. */
	readonly further: readonly MatterId[];
	/** What somebody would have to bring for it that the choice does not ask already. */
	readonly materialIds: readonly MaterialId[];
};

/** No promise and no statute: longer than any that has one. */
const DAYS_OF_UNLIMITED = 366;

/**
 * Proposes what would make a choice complete. Open conditions count as needed and are marked.
 *
 * @param chosenIds ids the catalogue does not know are passed over
 * @param held results that are there already
 * @returns refused when matters of the choice wait for each other's results
 */
export function closure(
	chosenIds: readonly MatterId[],
	held: ReadonlySet<ResultId>,
	situation: Situation,
	index: CatalogueIndex
): Verdict<Closure> {
	const groupsOf = groupsReader(situation, held, index);
	const isChosen = new Set(chosenIds.map((id) => originalOf(id, index)));
	const chosen = inOrder(isChosen, index);
	const cycle = waitingCycle(chosen, groupsOf);
	if (cycle !== null) return refuse({ code: 'produced-by-cycle', matterIds: cycle });

	const search = { groupsOf, costOf: (id: MatterId) => costOf(id, index) };
	const added = new Set(smallestAdditions({ matterIds: chosen, ...search }));
	const additions = inOrder(added, index);
	const reasons = gapsOf([...chosen, ...additions], isChosen, groupsOf).filter(({ isAdvice }) => !isAdvice);
	const own = gapsOf(chosen, isChosen, groupsOf);
	const asked = new Set(handedIn(chosen, situation, index));
	const alternative = (matterId: MatterId): Alternative => {
		const { promised = null, fee = null } = index.matter.get(matterId) ?? {};
		const further = smallestAdditions({ matterIds: [matterId], given: isChosen, ...search });
		const materialIds = handedIn([matterId], situation, index).filter((id) => !asked.has(id));
		return { matterId, isProposed: added.has(matterId), promised, fee, further, materialIds };
	};
	return allow({
		additions: additions.map((id) => addition(id, reasons)),
		gaps: own.filter(({ isAdvice }) => !isAdvice).map((gap) => ({ ...gap, alternatives: gap.anyOf.map(alternative) })),
		advice: own.filter(({ isAdvice }) => isAdvice)
	});
}

function inOrder(ids: ReadonlySet<MatterId>, { catalogue }: CatalogueIndex): readonly MatterId[] {
	return catalogue.matters.map(({ id }) => id).filter((id) => ids.has(id));
}

function addition(matterId: MatterId, gaps: readonly Gap[]): Addition {
	const closed = gaps.filter(({ anyOf }) => anyOf.includes(matterId));
	return {
		matterId,
		neededBy: [...new Set(closed.flatMap(({ neededBy }) => neededBy))],
		orElse: [...new Set(closed.flatMap(({ anyOf }) => anyOf))].filter((id) => id !== matterId),
		why: [...new Set(closed.flatMap(({ why }) => why))],
		standing: closed.some(({ standing }) => standing === 'needed') ? 'needed' : 'perhaps'
	};
}

function costOf(matterId: MatterId, index: CatalogueIndex): number {
	const matter = index.matter.get(matterId);
	const limit = matter?.promised ?? matter?.statutory;
	return limit === null || limit === undefined ? DAYS_OF_UNLIMITED : limitLength(limit);
}

/** Materials an applicant or a third party brings for the matters. */
function handedIn(matterIds: readonly MatterId[], situation: Situation, index: CatalogueIndex): readonly MaterialId[] {
	const matters = matterIds.flatMap((id) => index.matter.get(id) ?? []);
	return mergeMaterials(matters, situation, index)
		.filter(({ material }) => material.source === 'applicant' || material.source === 'third-party')
		.map(({ material }) => material.id);
}
