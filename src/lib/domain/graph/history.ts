import type { Day } from '../calendar/day.ts';
import type { MatterId } from '../catalogue/matter.ts';

/** A case decided earlier, as far as predictions need it. */
export type FinishedCase = {
	readonly matterId: MatterId;
	readonly departmentId: string;
	readonly decidedOn: Day;
	/** From full receipt to the decision, pauses left out. */
	readonly workingDays: number;
};

/** A quarter of the year counts for itself once it has this many cases. */
const ENOUGH_OF_A_SEASON = 12;

/**
 * How long cases of a matter took at a department, in working days, rising; those of the same quarter when there are
 * enough of them.
 */
export function durationsOf(
	history: readonly FinishedCase[],
	matterId: MatterId,
	departmentId: string,
	seenOn: Day
): readonly number[] {
	const own = history.filter((one) => one.matterId === matterId && one.departmentId === departmentId);
	const ofSeason = own.filter(({ decidedOn }) => quarterOf(decidedOn) === quarterOf(seenOn));
	const counted = ofSeason.length >= ENOUGH_OF_A_SEASON ? ofSeason : own;
	return counted.map(({ workingDays }) => workingDays).sort((a, b) => a - b);
}

function quarterOf(day: Day): number {
	return Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}
