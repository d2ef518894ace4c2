import type { Day } from '../calendar/day.ts';
import { dueDay, workingDayFrom, workingDaysBetween } from '../calendar/work-calendar.ts';
import { durationsOf } from './history.ts';
import type { Links } from './links.ts';
import { mulberry32, seedOf } from './mulberry32.ts';
import type { GraphCase, GraphInput, Predicted } from './node.ts';
import { schedule, type Timing } from './schedule.ts';

const COURSES = 400;
/** So many known cases weigh as much as the promise. */
const PROMISE_WEIGHS_AS_CASES = 8;
/** From so many known cases on, a matter's history is no longer thin. */
const FAIR_CASES = 8;

/** What is left of a case in working days: by the promise, and in each known case. */
type Remaining = {
	readonly acceptDays: number;
	readonly decideDays: number;
	/** From receipt after an earlier matter, the window's days whole. */
	readonly acceptDaysAnew: number;
	readonly known: readonly number[];
	/** The share of history in each draw; the rest is the promise. */
	readonly weight: number;
	readonly isThin: boolean;
	readonly draw: () => number;
};

/**
 * When everything is likely decided: courses of the whole set, each case as long as some known case of its matter and
 * department was. The fewer are known, the closer each draw stays to the promise.
 *
 * @param unsettled the cases still to be decided that can be
 * @returns null when there are none
 */
export function predict(
	input: GraphInput,
	order: readonly string[],
	links: Links,
	promise: Timing<Day>,
	unsettled: readonly GraphCase[]
): Predicted | null {
	if (unsettled.length === 0) return null;
	const remaining = new Map(unsettled.map((one) => [one.id, remainingOf(one, input, promise)]));
	const finishes = Array.from({ length: COURSES }, () => {
		const times = schedule(order, links, courseTiming(remaining, promise));
		return Math.max(...unsettled.map(({ id }) => times.get(id)?.finish ?? 0));
	}).sort((a, b) => a - b);
	const dayOf = (workingDays: number) => workingDayAfter(workingDays, input);
	return {
		p50On: dayOf(quantile(finishes, 0.5)),
		p90On: dayOf(quantile(finishes, 0.9)),
		standing: [...remaining.values()].some(({ isThin }) => isThin) ? 'thin' : 'fair'
	};
}

/** The smallest value that at least this share does not exceed. `sorted` rises and is not empty. */
export function quantile(sorted: readonly number[], share: number): number {
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** How far a duration is trusted beside the promise when so many cases are known. */
export function shareOfHistory(knownCases: number): number {
	return knownCases / (knownCases + PROMISE_WEIGHS_AS_CASES);
}

/** One course: each case drawn once, the draw split as the promise splits it between window and department. */
function courseTiming(remaining: ReadonlyMap<string, Remaining>, promise: Timing<Day>): Timing<number> {
	const drawn = new Map([...remaining].map(([id, one]) => [id, drawnDays(one)]));
	return {
		now: 0,
		settled: (id) => {
			const settled = promise.settled(id);
			return typeof settled === 'string' ? 0 : settled;
		},
		acceptedBy: (id, from) => from + (from > 0 ? (drawn.get(id)?.acceptAnew ?? 0) : (drawn.get(id)?.accept ?? 0)),
		decidedBy: (id, from) => from + (drawn.get(id)?.decide ?? 0)
	};
}

function drawnDays(one: Remaining): { readonly accept: number; readonly acceptAnew: number; readonly decide: number } {
	const { acceptDays, decideDays, acceptDaysAnew, known, weight, draw } = one;
	const promised = acceptDays + decideDays;
	const sample = known[Math.floor(draw() * known.length)] ?? promised;
	const days = Math.round(weight * sample + (1 - weight) * promised);
	const pace = promised === 0 ? 1 : days / promised;
	const accept = Math.round(acceptDays * pace);
	return { accept, acceptAnew: Math.round(acceptDaysAnew * pace), decide: days - accept };
}

function remainingOf(one: GraphCase, input: GraphInput, promise: Timing<Day>): Remaining {
	const { calendar, today, history = [] } = input;
	const accepted = promise.acceptedBy(one.id, today);
	const nextDay = dueDay(today, 1, 'working-day', calendar);
	const acceptDays = workingDaysBetween(today, accepted, calendar);
	const decideDays = workingDaysBetween(accepted, promise.decidedBy(one.id, accepted), calendar);
	const durations = durationsOf(history, one.matterId, one.departmentId, today);
	const elapsed = one.standing === null ? 0 : Math.max(0, workingDaysBetween(one.standing.receivedOn, today, calendar));
	const known = durations.filter((days) => days > elapsed).map((days) => days - elapsed);
	return {
		acceptDays,
		decideDays,
		acceptDaysAnew: workingDaysBetween(nextDay, promise.acceptedBy(one.id, nextDay), calendar),
		known,
		weight: known.length === 0 ? 0 : shareOfHistory(durations.length),
		isThin: durations.length < FAIR_CASES && acceptDays + decideDays > 0,
		draw: mulberry32(seedOf(one.matterId))
	};
}

function workingDayAfter(workingDays: number, { today, calendar }: GraphInput): Day {
	return workingDays === 0 ? workingDayFrom(today, calendar) : dueDay(today, workingDays, 'working-day', calendar);
}
