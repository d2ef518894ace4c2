import { originalOf, prerequisiteGroups, type PrerequisiteGroup } from '../case/prerequisite-groups.ts';
import type { Situation } from '../catalogue/condition.ts';
import type { CatalogueIndex } from '../catalogue/index-catalogue.ts';
import type { ResultId } from '../catalogue/material.ts';
import type { MatterId } from '../catalogue/matter.ts';
import { isHeld } from './holdings.ts';

/**
 * What must come before a matter and is not held; members are originals the catalogue has. Read once each, since the
 * search for what is missing comes back to the same matters.
 */
export type GroupsReader = (originalId: MatterId) => readonly PrerequisiteGroup[];

export function groupsReader(situation: Situation, held: ReadonlySet<ResultId>, index: CatalogueIndex): GroupsReader {
	const known = new Map<MatterId, readonly PrerequisiteGroup[]>();
	return (originalId) => {
		const before = known.get(originalId);
		if (before !== undefined) return before;
		const matter = index.matter.get(originalId);
		const groups = matter === undefined ? [] : prerequisiteGroups(matter, situation, index);
		const read = groups
			.filter(({ kind, anyOf }) => kind !== 'milestone' && !anyOf.some((id) => isHeld(id, held, index)))
			.map((group) => ({ ...group, anyOf: originalsOf(group.anyOf, index) }));
		known.set(originalId, read);
		return read;
	};
}

function originalsOf(ids: readonly MatterId[], index: CatalogueIndex): readonly MatterId[] {
	return [...new Set(ids.map((id) => originalOf(id, index)))].filter((id) => index.matter.has(id));
}
