/** A civil date in Asia/Shanghai (日), `2026-11-24`. Legal days are never instants: no time, no zone. */
export type Day = `${number}-${number}-${number}`;

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const FORM = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_OF_FOUR_CENTURIES = 146_097;
const MILLISECONDS_A_DAY = 86_400_000;
/** China has had one zone and no summer time since 1992. */
const SHANGHAI_AHEAD_MILLISECONDS = 8 * 3_600_000;

/** @returns the day the text names, or null when it names none: `2026-02-30`, `2026-2-3` */
export function toDay(text: string): Day | null {
	if (!FORM.test(text)) return null;
	const day = text as Day;
	return dayOfOrdinal(ordinal(day)) === day ? day : null;
}

export function addDays(day: Day, days: number): Day {
	return dayOfOrdinal(ordinal(day) + days);
}

/** Natural days from one to the other; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
	return ordinal(to) - ordinal(from);
}

export function weekday(day: Day): Weekday {
	// 1970-01-01 was a Thursday.
	const fromMonday = (ordinal(day) + 3) % 7;
	return (((fromMonday + 7) % 7) + 1) as Weekday;
}

/** For sorting: negative when `a` comes first. */
export function compareDays(a: Day, b: Day): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

export function yearOf(day: Day): number {
	return Number(day.slice(0, 4));
}

/** The day it is in Shanghai at an instant. */
export function dayOfInstant(epochMilliseconds: number): Day {
	return dayOfOrdinal(Math.floor((epochMilliseconds + SHANGHAI_AHEAD_MILLISECONDS) / MILLISECONDS_A_DAY));
}

/**
 * Days since 1970-01-01, by whole numbers alone: a `Date` would bring a zone with it. Years begin in March here, so
 * that the leap day is the last of its year.
 */
function ordinal(day: Day): number {
	const month = Number(day.slice(5, 7));
	const year = yearOf(day) - (month <= 2 ? 1 : 0);
	const era = Math.floor(year / 400);
	const yearOfEra = year - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * DAYS_OF_FOUR_CENTURIES + dayOfEra - 719_468;
}

function dayOfOrdinal(ordinalDay: number): Day {
	const shifted = ordinalDay + 719_468;
	const era = Math.floor(shifted / DAYS_OF_FOUR_CENTURIES);
	const dayOfEra = shifted - era * DAYS_OF_FOUR_CENTURIES;
	const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
	const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
}
