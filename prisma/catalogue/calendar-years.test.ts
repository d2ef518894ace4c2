import { expect, test } from 'vitest';
import { toDay, weekday, yearOf, type Day } from '#lib/domain/calendar/day.ts';
import { dueDay, workCalendar, workingDaysBetween } from '#lib/domain/calendar/work-calendar.ts';
import { calendarYears } from './calendar-years.ts';

const calendar = workCalendar(calendarYears);

test.each([2025, 2026])('%i has 248 working days, as in the notice', (year) => {
	expect(workingDaysBetween(`${year - 1}-12-31` as Day, `${year}-12-31` as Day, calendar)).toBe(248);
});

test.each(calendarYears)('$year lists only real days of its own, and makes up only on weekends', (calendarYear) => {
	const { year, offDays, workDays } = calendarYear;
	const days = [...offDays, ...workDays];
	expect(days.filter((day) => toDay(day) === null || yearOf(day) !== year)).toEqual([]);
	expect(new Set(days).size).toBe(days.length);
	expect(workDays.filter((day) => weekday(day) <= 5)).toEqual([]);
});

test.each([
	['2026-02-13', 1, '2026-02-14'],
	['2026-02-13', 5, '2026-02-27'],
	['2026-02-13', 20, '2026-03-19'],
	['2026-09-18', 10, '2026-10-09'],
	['2025-12-31', 1, '2026-01-04'],
	['2026-04-30', 3, '2026-05-08'],
	['2025-09-26', 5, '2025-10-10']
] as const)('accepted %s, %i working days end on %s', (from, amount, expected) => {
	expect(dueDay(from, amount, 'working-day', calendar)).toBe(expected);
});
