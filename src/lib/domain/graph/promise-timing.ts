import type { Day } from '../calendar/day.ts';
import { dueDay, workingDayFrom, type WorkCalendar } from '../calendar/work-calendar.ts';
import { acceptanceDueOn } from '../case/acceptance-due-on.ts';
import { caseClocks } from '../clock/case-clocks.ts';
import type { Limit } from '../catalogue/limit.ts';
import type { Matter } from '../catalogue/matter.ts';
import { progressOfCase } from './links.ts';
import type { GraphCase, GraphInput } from './node.ts';
import type { Timing } from './schedule.ts';

const WAITS_FOR_NOTHING = { toAccept: [], toDecide: [], outOfReach: [], elsewhere: [], acceptableFrom: null };

/**
 * When each case is decided if every desk just keeps its days: the window its five, the department its promise (the
 * statutory limit where none is promised), a pause the length it was told to have. Mending is counted as done today.
 */
export function promiseTiming(input: GraphInput): Timing<Day> {
	const { calendar, today, index } = input;
	const caseOf = new Map(input.cases.map((one) => [one.id, one]));
	const matterOf = (one: GraphCase) => index.matter.get(one.matterId);
	return {
		now: today,
		settled: (id) => settledOn(caseOf.get(id)),
		acceptedBy: (id, from) => {
			const one = caseOf.get(id);
			const matter = one && matterOf(one);
			return one && matter ? acceptedBy(one, matter, from, input) : from;
		},
		decidedBy: (id, from) => {
			const one = caseOf.get(id);
			const matter = one && matterOf(one);
			return one && matter ? decidedBy(one, matter, from, calendar, today) : from;
		}
	};
}

/** What is promised, or else the law's limit; an instant matter is decided as it is accepted. null: neither. */
export function promiseOf({ kind, promised, statutory }: Matter): Pick<Limit, 'amount' | 'unit' | 'from'> | null {
	if (kind === 'instant') return { amount: 0, unit: 'working-day', from: 'acceptance' };
	return promised ?? statutory;
}

function settledOn(one: GraphCase | undefined): Day | null | undefined {
	if (one === undefined || one.standing === null) return undefined;
	const progress = progressOfCase(one);
	if (progress === 'failed') return null;
	return progress === 'held' ? (one.standing.decidedOn ?? undefined) : undefined;
}

function acceptedBy({ standing }: GraphCase, matter: Matter, from: Day, { calendar, today }: GraphInput): Day {
	const isAccepted = standing !== null && (standing.state === 'accepted' || standing.state === 'paused');
	if (isAccepted) return from;
	// Received and answered within the days that began then; anything else is received on `from`.
	const isReceived = standing?.state === 'received' && from === today;
	const receivedOn = isReceived ? standing.receivedOn : from;
	// A promise that counts from receipt has the window's days in it.
	if (matter.kind === 'instant' || promiseOf(matter)?.from === 'receipt') return workingDayFrom(from, calendar);
	const dueOn = acceptanceDueOn({ receivedOn }, { matter, calendar, prerequisites: WAITS_FOR_NOTHING });
	return dueOn > from ? dueOn : from;
}

function decidedBy(one: GraphCase, matter: Matter, from: Day, calendar: WorkCalendar, today: Day): Day {
	const { standing } = one;
	const limit = promiseOf(matter);
	if (limit === null) return resumedBy(one, from, calendar);
	const clock = standing && caseClocks(standing, matter, calendar, today).find(({ kind }) => kind === 'promise');
	const isRunning = clock?.state === 'running' || clock?.state === 'paused';
	const amount = isRunning ? Math.max(0, clock.leftDays) : limit.amount;
	const start = resumedBy(one, from, calendar);
	return amount === 0 ? workingDayFrom(start, calendar) : dueDay(start, amount, limit.unit, calendar);
}

/** A special procedure lasts as long as the applicant was told. */
function resumedBy({ standing }: GraphCase, from: Day, calendar: WorkCalendar): Day {
	if (!standing?.pause) return from;
	const until = dueDay(standing.pause.since, standing.pause.expectedDays, 'day', calendar);
	return until > from ? until : from;
}
