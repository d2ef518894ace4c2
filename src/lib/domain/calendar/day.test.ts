import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, compareDays, dayOfInstant, daysBetween, toDay, weekday, yearOf, type Day } from './day.ts';

/** An independent witness: the platform's own calendar, in UTC. */
const anyDay = fc
	.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10) as Day);

test.each(['2026-11-24', '2024-02-29', '2000-02-29', '1949-12-31', '1880-01-01'])('takes %s as a day', (text) => {
	expect(toDay(text)).toBe(text);
});

test.each([
	['2026-02-29', 'no leap year'],
	['1900-02-29', 'a century that is none'],
	['2026-04-31', 'a month of thirty'],
	['2026-13-01', 'no such month'],
	['2026-00-10', 'month nought'],
	['2026-01-00', 'day nought'],
	['2026-1-1', 'not padded'],
	['2026/01/01', 'other strokes'],
	['20260101', 'no strokes'],
	['2026-01-01T00:00', 'an instant'],
	[' 2026-01-01', 'a space before'],
	['', 'nothing']
])('refuses %s as a day: %s', (text) => {
	expect(toDay(text)).toBeNull();
});

test.each([
	['2026-02-28', 1, '2026-03-01'],
	['2024-02-28', 1, '2024-02-29'],
	['2026-12-31', 1, '2027-01-01'],
	['2026-01-01', -1, '2025-12-31'],
	['2026-11-24', 0, '2026-11-24'],
	['2026-11-24', 365, '2027-11-24']
] as const)('%s and %i days is %s', (day, days, expected) => {
	expect(addDays(day, days)).toBe(expected);
});

test.each([
	['2026-11-24', 2],
	['2026-02-14', 6],
	['2026-01-04', 7],
	['1949-10-01', 6],
	['1970-01-01', 4]
] as const)('%s is weekday %i, Monday being the first', (day, expected) => {
	expect(weekday(day)).toBe(expected);
});

test.each([
	['2026-11-24T15:59:59.999Z', '2026-11-24'],
	['2026-11-24T16:00:00.000Z', '2026-11-25'],
	['2026-12-31T16:00:00.000Z', '2027-01-01'],
	['1969-12-31T15:59:59.999Z', '1969-12-31']
])('at %s it is %s in Shanghai, whatever the zone of the machine', (instant, expected) => {
	expect(dayOfInstant(Date.parse(instant))).toBe(expected);
});

test('agrees with the platform calendar on every day and every distance', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
			const witness = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
			expect(addDays(day, days)).toBe(witness.toISOString().slice(0, 10));
			expect(daysBetween(day, addDays(day, days))).toBe(days);
			expect(weekday(addDays(day, days)) % 7).toBe(witness.getUTCDay());
			expect(toDay(day)).toBe(day);
			expect(yearOf(day)).toBe(Number(day.slice(0, 4)));
		})
	);
});

test('orders days as time does', () => {
	fc.assert(
		fc.property(anyDay, anyDay, (a, b) => {
			expect(Math.sign(compareDays(a, b))).toBe(Math.sign(daysBetween(b, a)));
		})
	);
});
