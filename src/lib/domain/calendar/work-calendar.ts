import type { DayUnit } from '../catalogue/limit.ts';
import { addDays, weekday, yearOf, type Day } from './day.ts';

/** One year as the State Council's notice sets it (国务院办公厅节假日安排). */
export type CalendarYear = {
	readonly year: number;
	/** 放假: every day off inside a holiday, also its Saturdays and Sundays. Other weekends need not be listed. */
	readonly offDays: readonly Day[];
	/** 调休上班: Saturdays and Sundays on which one works. */
	readonly workDays: readonly Day[];
	/** The notice, by its number or day. */
	readonly source: string;
};

/** Which days are worked. Made by `workCalendar`. */
export type WorkCalendar = {
	readonly loadedYears: ReadonlySet<number>;
	readonly offDays: ReadonlySet<Day>;
	readonly workDays: ReadonlySet<Day>;
};

export function workCalendar(years: readonly CalendarYear[]): WorkCalendar {
	return {
		loadedYears: new Set(years.map(({ year }) => year)),
		offDays: new Set(years.flatMap(({ offDays }) => offDays)),
		workDays: new Set(years.flatMap(({ workDays }) => workDays))
	};
}

/**
 * In a year that is not loaded, every Monday to Friday counts: bridging and make-up days are not known before the
 * notice. What is counted through such a year is provisional, and counted again once the year is in.
 *
 * @source 行政许可法 第八十二条(以工作日计算,不含法定节假日)
 */
export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
	if (calendar.workDays.has(day)) return true;
	return !calendar.offDays.has(day) && weekday(day) <= 5;
}

/** `day` itself when it is worked, else the next day that is. */
export function workingDayFrom(day: Day, calendar: WorkCalendar): Day {
	let next = day;
	while (!isWorkingDay(next, calendar)) next = addDays(next, 1);
	return next;
}

/**
 * The last day of a period.
 *
 * @param from the day of the event; counting starts on the day after
 * @param limitAmount 0 means the same day (当场、即办)
 * @param unit a period in natural days whose last day is off ends on the next working day
 * @throws RangeError when `limitAmount` is negative or not whole: a fault in the catalogue, not in the case
 * @source 行政许可法 第八十二条;民法典 第二百零一条、第二百零三条
 */
export function dueDay(from: Day, limitAmount: number, unit: DayUnit, calendar: WorkCalendar): Day {
	if (!Number.isInteger(limitAmount) || limitAmount < 0) throw new RangeError(`A limit of ${limitAmount} is none`);
	if (limitAmount === 0) return from;
	if (unit === 'day') return workingDayFrom(addDays(from, limitAmount), calendar);
	let due = from;
	for (let left = limitAmount; left > 0; left -= 1) due = workingDayFrom(addDays(due, 1), calendar);
	return due;
}

/** Working days after `from`, up to and with `to`; negative when `to` comes first. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
	if (to < from) return -workingDaysBetween(to, from, calendar);
	let count = 0;
	for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
	return count;
}

/** Whether a count that begins the day after `from` and ends on `to` crosses a year that is not loaded. */
export function isProvisional(from: Day, to: Day, calendar: WorkCalendar): boolean {
	for (let year = yearOf(addDays(from, 1)); year <= yearOf(to); year += 1) {
		if (!calendar.loadedYears.has(year)) return true;
	}
	return false;
}
