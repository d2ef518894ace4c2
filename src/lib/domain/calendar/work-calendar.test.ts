import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from './day.ts';
import {
	dueDay,
	isProvisional,
	isWorkingDay,
	workCalendar,
	workingDayFrom,
	workingDaysBetween
} from './work-calendar.ts';

const span = (first: Day, days: number): Day[] => Array.from({ length: days }, (_, index) => addDays(first, index));

/** As the notice of 2025-11-04 sets the holidays that the cases below touch. */
const calendar = workCalendar([
	{
		year: 2026,
		offDays: [...span('2026-02-15', 9), ...span('2026-09-25', 3), ...span('2026-10-01', 7)],
		workDays: ['2026-02-14', '2026-02-28', '2026-09-20', '2026-10-10'],
		source: '2025-11-04'
	}
]);

const anyDay = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-01', days));
const anyUnit = fc.constantFrom('working-day' as const, 'day' as const);

test.each<[Day, boolean, string]>([
	['2026-02-13', true, 'a Friday'],
	['2026-02-14', true, 'a Saturday at work before the Spring Festival'],
	['2026-02-15', false, 'the first day of the holiday'],
	['2026-02-16', false, 'a Monday in the holiday'],
	['2026-02-23', false, 'its last day'],
	['2026-02-24', true, 'the first day after'],
	['2026-03-01', false, 'a plain Sunday'],
	['2026-09-20', true, 'a Sunday at work'],
	['2027-10-01', true, 'a Friday of a year nobody has published yet'],
	['2027-10-02', false, 'a Saturday of that year']
])('%s is worked: %s (%s)', (day, expected) => {
	expect(isWorkingDay(day, calendar)).toBe(expected);
});

test.each([
	['2026-02-13', 1, '2026-02-14', false],
	['2026-02-13', 5, '2026-02-27', false],
	['2026-02-13', 20, '2026-03-19', false],
	['2026-09-18', 10, '2026-10-09', false],
	['2026-12-25', 20, '2027-01-22', true]
] as const)('accepted %s, %i working days end on %s (provisional: %s)', (from, amount, expected, provisional) => {
	const due = dueDay(from, amount, 'working-day', calendar);
	expect(due).toBe(expected);
	expect(isProvisional(from, due, calendar)).toBe(provisional);
});

test.each<[Day, number, Day, string]>([
	['2026-03-02', 7, '2026-03-09', 'a Monday stays'],
	['2026-03-02', 5, '2026-03-09', 'a Saturday moves to Monday'],
	['2026-01-31', 14, '2026-02-14', 'a Saturday at work stays'],
	['2026-02-01', 15, '2026-02-24', 'inside the Spring Festival it moves past it'],
	['2026-08-02', 60, '2026-10-08', 'the first of October moves past the week'],
	['2026-02-15', 0, '2026-02-15', 'on the spot is the same day, also on a day off']
])('from %s, %i natural days end on %s: %s', (from, amount, expected) => {
	expect(dueDay(from, amount, 'day', calendar)).toBe(expected);
});

test('working days on the spot end the same day, also when that is a Sunday', () => {
	expect(dueDay('2026-03-01', 0, 'working-day', calendar)).toBe('2026-03-01');
});

test.each([-1, 1.5, Number.NaN])('a limit of %d is a fault, not a due day', (amount) => {
	expect(() => dueDay('2026-03-02', amount, 'day', calendar)).toThrow(RangeError);
});

test.each([
	['2026-12-30', '2026-12-31', false],
	['2026-12-31', '2027-01-04', true],
	['2025-12-31', '2026-01-05', false],
	['2025-12-30', '2026-01-05', true],
	['2026-12-01', '2028-01-03', true]
] as const)('a count from %s to %s is provisional: %s', (from, to, expected) => {
	expect(isProvisional(from, to, calendar)).toBe(expected);
});

test('a count over a missing year between two loaded ones is provisional', () => {
	const gap = workCalendar([2026, 2028].map((year) => ({ year, offDays: [], workDays: [], source: '' })));
	expect(isProvisional('2026-12-01', '2028-01-03', gap)).toBe(true);
});

test('exactly the promised working days lie between the start and the due day, and the due day is worked', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, amount) => {
			const due = dueDay(from, amount, 'working-day', calendar);
			expect(workingDaysBetween(from, due, calendar)).toBe(amount);
			expect(isWorkingDay(due, calendar)).toBe(true);
			expect(workingDaysBetween(due, from, calendar)).toBe(-amount);
		})
	);
});

test('a longer limit, or a later start, never ends sooner', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: 0, max: 60 }), anyUnit, (from, amount, unit) => {
			const due = dueDay(from, amount, unit, calendar);
			expect(dueDay(from, amount + 1, unit, calendar) >= due).toBe(true);
			expect(dueDay(addDays(from, 1), amount, unit, calendar) >= due).toBe(true);
		})
	);
});

test('the working day from a day is that day exactly when it is worked', () => {
	fc.assert(
		fc.property(anyDay, (day) => {
			expect(workingDayFrom(day, calendar) === day).toBe(isWorkingDay(day, calendar));
		})
	);
});
