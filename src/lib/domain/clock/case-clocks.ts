import { workingDayFrom, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Day } from '../calendar/day.ts';
import { acceptableFrom } from '../case/acceptance-due-on.ts';
import type { CaseEvent } from '../case/events.ts';
import type { CaseFacts } from '../case/facts.ts';
import type { CaseStanding } from '../case/state.ts';
import type { Limit } from '../catalogue/limit.ts';
import { clockNotStarted, limitClock, type Clock, type ClockKind, type Pause } from './limit-clock.ts';
import { WAITS_FOR_NOTHING } from './silence-acceptance-due.ts';

/** A case as far as its clocks need to know it; `CaseStanding` is one. */
export type ClockedCase = Pick<
	CaseStanding,
	'state' | 'events' | 'receivedOn' | 'acceptedOn' | 'decidedOn' | 'outcome'
>;

/** @source 行政许可法 第四十四条(自作出决定之日起十日内颁发、送达) */
export const DELIVERY_WORKING_DAYS = 10;

/**
 * The clocks of a case: acceptance, promise, statute, delivery, in this order. A limit the matter does not have gives
 * no clock.
 *
 * @param prerequisites earlier matters the case waits for; the window's days never run before they are done
 * @source 行政许可法 第三十二条、第四十二条、第四十四条、第四十五条
 */
export function caseClocks(
	standing: ClockedCase,
	matter: CaseFacts['matter'],
	calendar: WorkCalendar,
	today: Day,
	prerequisites = WAITS_FOR_NOTHING
): readonly Clock[] {
	return [
		acceptanceClock(standing, { matter, calendar, prerequisites }, today),
		...decisionClock('promise', matter.promised, standing, calendar, today),
		...decisionClock('statute', matter.statutory, standing, calendar, today),
		deliveryClock(standing, calendar, today)
	];
}

/** Full corrections start the five days anew; they do not go on where they were. */
function acceptanceClock(
	standing: ClockedCase,
	facts: Pick<CaseFacts, 'matter' | 'calendar' | 'prerequisites'>,
	today: Day
): Clock {
	const { matter, calendar, prerequisites } = facts;
	const amount = matter.deemedAcceptanceWorkingDays;
	const { state } = standing;
	if (state === 'received' && prerequisites.toAccept.length > 0)
		return clockNotStarted('acceptance', amount, 'working-day');
	const from = state === 'correction-asked' ? today : acceptableFrom(standing, facts);
	const startedOn = amount === 0 ? workingDayFrom(from, calendar) : from;
	const run = { kind: 'acceptance', amount, unit: 'working-day', startedOn, pauses: [] } as const;
	if (state === 'correction-asked') return withApplicant(limitClock({ ...run, stoppedOn: null }, calendar, today));
	return limitClock({ ...run, stoppedOn: answeredOn(standing) }, calendar, today);
}

/** With extension, without the days of special procedures. */
function decisionClock(
	kind: ClockKind,
	limit: Limit | null,
	standing: ClockedCase,
	calendar: WorkCalendar,
	today: Day
): readonly Clock[] {
	if (limit === null) return [];
	const { unit, from } = limit;
	const amount = limit.amount + extendedBy(standing.events);
	const stoppedOn = from === 'decision' ? dayOf(standing, 'delivered', 'revoked') : endedOn(standing);
	const isYours = from === 'receipt' && standing.state === 'correction-asked';
	const startedOn = isYours ? today : startOf(from, standing);
	if (startedOn === null) return [clockNotStarted(kind, amount, unit)];
	const clock = limitClock(
		{ kind, amount, unit, startedOn, stoppedOn, pauses: pausesIn(standing.events) },
		calendar,
		today
	);
	return [isYours ? withApplicant(clock) : clock];
}

function deliveryClock(standing: ClockedCase, calendar: WorkCalendar, today: Day): Clock {
	const { decidedOn, outcome } = standing;
	const run = { kind: 'delivery', amount: DELIVERY_WORKING_DAYS, unit: 'working-day' } as const;
	if (decidedOn === null || outcome !== 'approved') return clockNotStarted(run.kind, run.amount, run.unit);
	const stoppedOn = dayOf(standing, 'delivered', 'revoked');
	return limitClock({ ...run, startedOn: decidedOn, stoppedOn, pauses: [] }, calendar, today);
}

/** The applicant's turn: nothing runs, and the days shown are those that would begin today. */
function withApplicant(clock: Clock): Clock {
	return { ...clock, state: 'yours', startedOn: null, mark: 'none' };
}

function startOf(from: Limit['from'], { receivedOn, acceptedOn, decidedOn }: ClockedCase): Day | null {
	switch (from) {
		case 'receipt':
			return receivedOn;
		case 'acceptance':
			return acceptedOn;
		case 'decision':
			return decidedOn;
	}
}

/** When the window answered what it last received; a correction it asked for and never got is an answer too. */
function answeredOn({ events }: ClockedCase): Day | null {
	const receipt = events.findLastIndex(({ type }) => type === 'submitted' || type === 'corrected');
	const answers = ['accepted', 'not-accepted', 'withdrawn', 'correction-asked'];
	return events.slice(receipt + 1).find(({ type }) => answers.includes(type))?.on ?? null;
}

function endedOn(standing: ClockedCase): Day | null {
	return standing.decidedOn ?? dayOf(standing, 'withdrawn', 'not-accepted');
}

function dayOf({ events }: ClockedCase, ...types: readonly CaseEvent['type'][]): Day | null {
	return events.find(({ type }) => types.includes(type))?.on ?? null;
}

function extendedBy(events: readonly CaseEvent[]): number {
	return events.reduce((sum, event) => sum + (event.type === 'extended' ? event.amount : 0), 0);
}

/** What ends without being resumed (decided, withdrawn) ends with the clock. */
export function pausesIn(events: readonly CaseEvent[]): readonly Pause[] {
	return events.flatMap((event, index) => {
		if (event.type !== 'paused') return [];
		const until = events.slice(index + 1).find(({ type }) => type === 'resumed')?.on ?? null;
		return [{ on: event.on, until, ground: event.ground }];
	});
}
