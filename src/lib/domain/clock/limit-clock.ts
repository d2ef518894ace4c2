import { addDays, daysBetween, type Day } from '../calendar/day.ts';
import {
	isProvisional,
	isWorkingDay,
	workingDayFrom,
	workingDaysBetween,
	type WorkCalendar
} from '../calendar/work-calendar.ts';
import type { PauseGround } from '../case/events.ts';
import type { DayUnit } from '../catalogue/limit.ts';

/** 受理 · 承诺 · 法定 · 送达. */
export type ClockKind = 'acceptance' | 'promise' | 'statute' | 'delivery';

/** Running, paused (special procedure), yours (the applicant's turn), stopped (what it waited for happened). */
export type ClockState = 'running' | 'paused' | 'yours' | 'stopped' | 'not-started';

/** 黄牌 · 红牌 of the electronic supervision. */
export type ClockMark = 'none' | 'yellow' | 'red';

/** A legal clock of a case, as it stands on one day. */
export type Clock = {
	readonly kind: ClockKind;
	readonly state: ClockState;
	/** The day of the event that started it; counting starts on the day after. */
	readonly startedOn: Day | null;
	/** The last day in time. Paused, or with the applicant: as if it went on today. */
	readonly dueOn: Day | null;
	/** In `unit`, days of pauses left out. */
	readonly usedDays: number;
	/** In `unit`, up to and with the last day; negative when over. */
	readonly leftDays: number;
	readonly unit: DayUnit;
	readonly mark: ClockMark;
	/** It crosses a year whose holidays are not published; the day may still move. */
	readonly isProvisional: boolean;
	readonly pausedBecause?: PauseGround;
};

/** From the day after `on` up to and with `until` nothing is counted; null: it stands still now. */
export type Pause = { readonly on: Day; readonly until: Day | null; readonly ground: PauseGround };

export type Run = {
	readonly kind: ClockKind;
	/** Extensions included. */
	readonly amount: number;
	readonly unit: DayUnit;
	readonly startedOn: Day;
	readonly stoppedOn: Day | null;
	readonly pauses: readonly Pause[];
};

/** Yellow at this share of the limit. */
const YELLOW_SHARE = 0.9;
/** … or with no more than this left. */
const YELLOW_LEFT_WORKING_DAYS = 1;

/**
 * A clock that has started. A pause moves the last day by as many days as it kept from being counted.
 *
 * @source 行政许可法 第四十二条、第四十五条、第八十二条;电子监察: yellow at 90 % or one working day before, red when over
 */
export function limitClock(run: Run, calendar: WorkCalendar, today: Day): Clock {
	const { kind, unit, startedOn, stoppedOn, amount } = run;
	const seenOn = stoppedOn ?? today;
	const isCounted = countedDays(run, calendar, seenOn);
	const dueOn = lastDay(run, isCounted, calendar);
	const usedDays = countIn(startedOn, seenOn, isCounted);
	const isOver = seenOn > dueOn;
	// Taken from 0, since -0 is not what people call none.
	const leftDays = isOver ? 0 - countIn(dueOn, seenOn, isCounted) : countIn(seenOn, dueOn, isCounted);
	const openPause = run.pauses.find(({ until }) => until === null);
	const isPaused = stoppedOn === null && openPause !== undefined;
	const isNear =
		usedDays >= amount * YELLOW_SHARE || workingDaysBetween(seenOn, dueOn, calendar) <= YELLOW_LEFT_WORKING_DAYS;
	return {
		kind,
		state: stateOf(stoppedOn, isPaused),
		startedOn,
		dueOn,
		usedDays,
		leftDays,
		unit,
		mark: markOf(isOver, isNear && stoppedOn === null),
		isProvisional: isProvisional(startedOn, dueOn, calendar),
		...(isPaused && { pausedBecause: openPause.ground })
	};
}

/** A clock that waits for the event that starts it. */
export function clockNotStarted(kind: ClockKind, amount: number, unit: DayUnit): Clock {
	return {
		kind,
		state: 'not-started',
		startedOn: null,
		dueOn: null,
		usedDays: 0,
		leftDays: amount,
		unit,
		mark: 'none',
		isProvisional: false
	};
}

type IsCounted = (day: Day) => boolean;

function countedDays({ unit, pauses }: Run, calendar: WorkCalendar, seenOn: Day): IsCounted {
	const isPaused = (day: Day): boolean => pauses.some(({ on, until }) => on < day && day <= (until ?? seenOn));
	return (day) => (unit === 'day' || isWorkingDay(day, calendar)) && !isPaused(day);
}

function lastDay({ startedOn, amount, unit }: Run, isCounted: IsCounted, calendar: WorkCalendar): Day {
	let day = startedOn;
	let left = amount;
	while (left > 0) {
		day = addDays(day, 1);
		if (isCounted(day)) left -= 1;
	}
	return unit === 'day' && amount > 0 ? workingDayFrom(day, calendar) : day;
}

/** Counted days after `from`, up to and with `to`. */
function countIn(from: Day, to: Day, isCounted: IsCounted): number {
	let count = 0;
	for (let step = 1; step <= daysBetween(from, to); step += 1) if (isCounted(addDays(from, step))) count += 1;
	return count;
}

function stateOf(stoppedOn: Day | null, isPaused: boolean): ClockState {
	if (stoppedOn !== null) return 'stopped';
	return isPaused ? 'paused' : 'running';
}

function markOf(isOver: boolean, isNear: boolean): ClockMark {
	if (isOver) return 'red';
	return isNear ? 'yellow' : 'none';
}
