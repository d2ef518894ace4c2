import { weekday, yearOf, type Day } from '#lib/domain/calendar/day.ts';

const WEEKDAYS = { 1: '周一', 2: '周二', 3: '周三', 4: '周四', 5: '周五', 6: '周六', 7: '周日' } as const;

/** `11月24日 周二`: the everyday way; the year is said only where it could be mistaken. */
export function dayText(day: Day): string {
	return `${monthText(day)} ${weekdayText(day)}`;
}

/** `2026年11月24日`: for papers and for days of another year. */
export function fullDayText(day: Day): string {
	return `${yearOf(day)}年${monthText(day)}`;
}

/** Leaves the year out when it is the year of `today`. */
export function dayTextSeenFrom(day: Day, today: Day): string {
	return yearOf(day) === yearOf(today) ? dayText(day) : `${fullDayText(day)} ${weekdayText(day)}`;
}

function weekdayText(day: Day): string {
	return WEEKDAYS[weekday(day)];
}

function monthText(day: Day): string {
	return `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}
