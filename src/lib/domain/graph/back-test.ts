import type { FinishedCase } from './history.ts';
import { durationsOf } from './history.ts';
import { quantile, shareOfHistory } from './predict.ts';

/** How well the past would have been predicted from what was known before it. */
export type BackTest = {
	/** Cases it was tried on: those with at least one of their matter and department before them. */
	readonly cases: number;
	/** Half of the predictions (p50) were off by no more than this. */
	readonly medianErrorWorkingDays: number;
	/** Share of the cases done by the p90 day; 0.9 would be just right. */
	readonly shareWithinP90: number;
};

/**
 * Each finished case predicted from the ones decided before its own decision, as the graph predicts.
 *
 * @param promiseWorkingDays the whole promise of a matter, from receipt, in working days; null: none, left out
 * @returns null when there is no case to try it on
 */
export function backTest(
	history: readonly FinishedCase[],
	promiseWorkingDays: (matterId: string) => number | null
): BackTest | null {
	const tried = history.flatMap((one) => triedOn(one, history, promiseWorkingDays(one.matterId)));
	if (tried.length === 0) return null;
	const errors = tried.map(({ error }) => error).sort((a, b) => a - b);
	const within = tried.filter(({ isWithin }) => isWithin).length;
	return {
		cases: tried.length,
		medianErrorWorkingDays: quantile(errors, 0.5),
		shareWithinP90: within / tried.length
	};
}

function triedOn(
	one: FinishedCase,
	history: readonly FinishedCase[],
	promised: number | null
): readonly { readonly error: number; readonly isWithin: boolean }[] {
	const before = history.filter(({ decidedOn }) => decidedOn < one.decidedOn);
	const known = durationsOf(before, one.matterId, one.departmentId, one.decidedOn);
	if (promised === null || known.length === 0) return [];
	const share = shareOfHistory(known.length);
	const predicted = (chance: number) => Math.round(share * quantile(known, chance) + (1 - share) * promised);
	return [{ error: Math.abs(one.workingDays - predicted(0.5)), isWithin: one.workingDays <= predicted(0.9) }];
}
