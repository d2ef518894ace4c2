import { applicability } from '../catalogue/applicability.ts';
import type { Condition, Situation } from '../catalogue/condition.ts';
import type { Matter, MatterId } from '../catalogue/matter.ts';

/** needed: for sure; perhaps: it hangs on a question not answered yet (可能需要) and counts as needed until it is. */
export type LineStanding = 'needed' | 'perhaps';

/** All that a set of matters asks of one field or material; never empty. */
export type AskedNeeds<Need> = {
	readonly needs: readonly Need[];
	readonly askedBy: readonly MatterId[];
	readonly standing: LineStanding;
};

type Growing<Need> = { needs: Need[]; askedBy: MatterId[]; standing: LineStanding };

/** What the matters ask in this situation, gathered by what it is about. What falls away is not in it. */
export function askedNeeds<Need extends { readonly when?: Condition }>(
	matters: readonly Matter[],
	needsOf: (matter: Matter) => readonly Need[],
	keyOf: (need: Need) => string,
	situation: Situation
): ReadonlyMap<string, AskedNeeds<Need>> {
	const asked = new Map<string, Growing<Need>>();
	for (const matter of matters) {
		for (const need of needsOf(matter)) {
			const applies = applicability(need.when, situation);
			if (applies === 'falls-away') continue;
			const line = asked.get(keyOf(need)) ?? { needs: [], askedBy: [], standing: 'perhaps' };
			line.needs.push(need);
			if (line.askedBy.at(-1) !== matter.id) line.askedBy.push(matter.id);
			if (applies === 'applies') line.standing = 'needed';
			asked.set(keyOf(need), line);
		}
	}
	return asked;
}

/** The least of the bounds that are set; none: unbounded. */
export function least(bounds: readonly (number | undefined)[]): number | undefined {
	const set = bounds.filter((bound) => bound !== undefined);
	return set.length === 0 ? undefined : Math.min(...set);
}

export function greatest(bounds: readonly (number | undefined)[]): number | undefined {
	const set = bounds.filter((bound) => bound !== undefined);
	return set.length === 0 ? undefined : Math.max(...set);
}
