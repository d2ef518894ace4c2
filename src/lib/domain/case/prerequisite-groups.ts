import { applicability } from '../catalogue/applicability.ts';
import type { Situation } from '../catalogue/condition.ts';
import type { CatalogueIndex } from '../catalogue/index-catalogue.ts';
import type { Matter, MatterId } from '../catalogue/matter.ts';
import type { Prerequisite, PrerequisiteKind } from '../catalogue/prerequisite.ts';

/** A prerequisite as it stands in one situation: any member is enough. */
export type PrerequisiteGroup = {
	readonly anyOf: readonly MatterId[];
	readonly kind: PrerequisiteKind;
	/** Advice only: shown, never waited for. */
	readonly isAdvice: boolean;
	/** It hangs on a question not answered yet, and counts as needed until it is. */
	readonly isPerhaps: boolean;
	/** The clause or reason, in Chinese; for a material produced by another matter, the material's name. */
	readonly why: string;
};

/** What must come before a matter, and what usually does, in this situation. */
export function prerequisiteGroups(
	matter: Matter,
	situation: Situation,
	index: CatalogueIndex
): readonly PrerequisiteGroup[] {
	const stated = groupsOf(matter.prerequisites, situation);
	const named = new Set(stated.flatMap(({ anyOf }) => anyOf));
	const produced = producedGroups(matter, situation, index).filter(({ anyOf }) => !anyOf.some((id) => named.has(id)));
	return [...stated, ...produced];
}

/** Those of a matter or of a milestone whose condition does not fall away. */
export function groupsOf(prerequisites: readonly Prerequisite[], situation: Situation): readonly PrerequisiteGroup[] {
	return prerequisites.flatMap(({ anyOf, kind, strength, why, when }) => {
		const applies = applicability(when, situation);
		if (applies === 'falls-away') return [];
		return [{ anyOf, kind, isAdvice: strength === 'customary', isPerhaps: applies === 'open', why }];
	});
}

/** The matter a case is about: one listed at another counter (`sameAs`) is the original. */
export function originalOf(matterId: MatterId, index: CatalogueIndex): MatterId {
	return index.matter.get(matterId)?.sameAs ?? matterId;
}

/** A material that is another matter's result makes an edge even where no clause is written for it. */
function producedGroups(matter: Matter, situation: Situation, index: CatalogueIndex): readonly PrerequisiteGroup[] {
	return matter.materials.flatMap((need) => {
		const material = index.material.get(need.material);
		const applies = applicability(need.when, situation);
		const own = originalOf(matter.id, index);
		const producers = new Set(index.producersOf(need.material).map((id) => originalOf(id, index)));
		if (material?.source !== 'result' || !need.isRequired || applies === 'falls-away' || producers.has(own)) return [];
		if (producers.size === 0) return [];
		const isPerhaps = applies === 'open';
		return [{ anyOf: [...producers], kind: 'material', isAdvice: false, isPerhaps, why: material.name } as const];
	});
}
