import type { MatterId } from '../catalogue/matter.ts';
import type { LineStanding } from './asked-needs.ts';
import type { GroupsReader } from './groups-reader.ts';

/** What must come before something of a set, and no matter chosen gives. */
export type Gap = {
	/** Any one is enough. */
	readonly anyOf: readonly MatterId[];
	/** Matters that wait for it. */
	readonly neededBy: readonly MatterId[];
	/** What cannot be done before: accept any of them, or only decide. */
	readonly gates: 'acceptance' | 'decision';
	readonly isAdvice: boolean;
	readonly standing: LineStanding;
	/** Clauses or reasons, in Chinese. */
	readonly why: readonly string[];
};

/** The groups of the matters that nothing chosen is a member of; the same alternatives are one gap, whoever waits. */
export function gapsOf(
	matterIds: readonly MatterId[],
	chosen: ReadonlySet<MatterId>,
	groupsOf: GroupsReader
): readonly Gap[] {
	const gaps = new Map<string, Gap>();
	for (const neededBy of matterIds) {
		for (const { anyOf, kind, isAdvice, isPerhaps, why } of groupsOf(neededBy)) {
			if (anyOf.some((id) => chosen.has(id))) continue;
			const key = `${isAdvice} ${[...anyOf].sort().join(' ')} ${anyOf.length === 0 ? why : ''}`;
			const gates = kind === 'sequence' ? 'acceptance' : 'decision';
			const standing = isPerhaps ? 'perhaps' : 'needed';
			const gap: Gap = { anyOf, neededBy: [neededBy], gates, isAdvice, standing, why: [why] };
			const before = gaps.get(key);
			gaps.set(key, before === undefined ? gap : joined(before, gap));
		}
	}
	return [...gaps.values()];
}

function joined(a: Gap, b: Gap): Gap {
	return {
		...a,
		neededBy: [...new Set([...a.neededBy, ...b.neededBy])],
		gates: a.gates === 'acceptance' ? a.gates : b.gates,
		standing: a.standing === 'needed' ? a.standing : b.standing,
		why: [...new Set([...a.why, ...b.why])]
	};
}
