import type { Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { departmentOf } from '../catalogue/index-catalogue.ts';
import type { Limit } from '../catalogue/limit.ts';
import type { Matter } from '../catalogue/matter.ts';
import { pausesIn, type ClockedCase } from './case-clocks.ts';
import { clockNotStarted, limitClock, type Clock } from './limit-clock.ts';

const JOINT_STATUTE: Limit = {
	amount: 45,
	unit: 'working-day',
	from: 'acceptance',
	standing: 'sourced',
	extension: { amount: 15, unit: 'working-day', by: 'government-head' }
};

type JointMatter = Pick<Matter, 'type' | 'competences'>;

/**
 * The limit of several licences handled as one (统一办理、联合办理、集中办理). Each department keeps its own, shorter one.
 *
 * @param day on which the departments in charge are looked at
 * @returns null when it is not the Act's case: two or more licences of two or more departments
 * @source 行政许可法 第二十六条、第四十二条
 */
export function jointStatute(matters: readonly JointMatter[], day: Day): Limit | null {
	const licences = matters.filter(({ type }) => type === 'licence');
	const departments = new Set(licences.map((matter) => departmentOf(matter, day)).filter((id) => id !== null));
	return departments.size >= 2 ? JOINT_STATUTE : null;
}

/**
 * The one clock over all the licences of an application: from the day the last of them was accepted until the last is
 * decided. Withdrawn and refused ones no longer count; a special procedure of any one holds the whole.
 *
 * @returns null when the licences left are no joint handling
 * @source 行政许可法 第二十六条、第四十二条、第四十五条
 */
export function jointClock(
	cases: readonly { readonly standing: ClockedCase; readonly matter: JointMatter }[],
	calendar: WorkCalendar,
	today: Day
): Clock | null {
	const live = cases.filter(({ standing, matter }) => matter.type === 'licence' && !isGone(standing));
	const statute = jointStatute(
		live.map(({ matter }) => matter),
		today
	);
	if (statute === null) return null;
	const standings = live.map(({ standing }) => standing);
	const events = standings.flatMap((standing) => standing.events);
	const amount = statute.amount + Math.max(0, ...events.map(extensionByGovernment));
	const startedOn = lastOf(standings.map(({ acceptedOn }) => acceptedOn));
	if (startedOn === null) return clockNotStarted('statute', amount, statute.unit);
	const stoppedOn = lastOf(standings.map(({ decidedOn }) => decidedOn));
	const pauses = standings.flatMap(pausesOf);
	return limitClock({ kind: 'statute', amount, unit: statute.unit, startedOn, stoppedOn, pauses }, calendar, today);
}

function isGone({ state }: ClockedCase): boolean {
	return state === 'withdrawn' || state === 'not-accepted';
}

function extensionByGovernment(event: ClockedCase['events'][number]): number {
	return event.type === 'extended' && event.by === 'government-head' ? event.amount : 0;
}

/** A part that was decided while paused holds nobody any longer. */
function pausesOf({ events, decidedOn }: ClockedCase): ReturnType<typeof pausesIn> {
	return pausesIn(events).map((pause) => ({ ...pause, until: pause.until ?? decidedOn }));
}

/** null when one is still to come. */
function lastOf(days: readonly (Day | null)[]): Day | null {
	return days.reduce((last, day) => (last === null || day === null ? null : later(last, day)));
}

function later(a: Day, b: Day): Day {
	return a > b ? a : b;
}
