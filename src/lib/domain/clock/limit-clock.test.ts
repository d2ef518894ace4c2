import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../calendar/day.ts';
import { dueDay, workCalendar } from '../calendar/work-calendar.ts';
import { clockNotStarted, limitClock, type Clock, type Pause, type Run } from './limit-clock.ts';

const span = (first: Day, days: number): Day[] => Array.from({ length: days }, (_, index) => addDays(first, index));

/** As the notice of 2025-11-04 sets the holidays that the cases below touch. */
const calendar = workCalendar([
	{
		year: 2026,
		offDays: [...span('2026-02-15', 9), ...span('2026-04-04', 3), ...span('2026-10-01', 7)],
		workDays: ['2026-02-14', '2026-02-28', '2026-09-20', '2026-10-10'],
		source: '2025-11-04'
	}
]);

const run = (changes: Partial<Run>): Run => ({
	kind: 'promise',
	amount: 20,
	unit: 'working-day',
	startedOn: '2026-03-02',
	stoppedOn: null,
	pauses: [],
	...changes
});
const hearing = (on: Day, until: Day | null): Pause => ({ on, until, ground: 'hearing' });

test.each<[string, Partial<Run>, Day, Partial<Clock>]>([
	[
		'twenty days over the Spring Festival, on the day of acceptance',
		{ startedOn: '2026-02-13' },
		'2026-02-13',
		{ state: 'running', dueOn: '2026-03-19', usedDays: 0, leftDays: 20, mark: 'none' }
	],
	[
		'a make-up Saturday is a day used',
		{ startedOn: '2026-02-13', amount: 5 },
		'2026-02-14',
		{ dueOn: '2026-02-27', usedDays: 1, leftDays: 4, mark: 'none' }
	],
	[
		'the holiday uses none',
		{ startedOn: '2026-02-13', amount: 5 },
		'2026-02-23',
		{ usedDays: 1, leftDays: 4, mark: 'none' }
	],
	['one working day before the last it is yellow', { amount: 5 }, '2026-03-06', { leftDays: 1, mark: 'yellow' }],
	['two working days before the last it is not', { amount: 5 }, '2026-03-05', { leftDays: 2, mark: 'none' }],
	['at nine tenths it is yellow', { amount: 20 }, '2026-03-26', { usedDays: 18, leftDays: 2, mark: 'yellow' }],
	['just before nine tenths it is not', { amount: 20 }, '2026-03-25', { usedDays: 17, leftDays: 3, mark: 'none' }],
	['on the last day it is yellow', { amount: 5 }, '2026-03-09', { leftDays: 0, mark: 'yellow' }],
	['on the day after it is red', { amount: 5 }, '2026-03-10', { dueOn: '2026-03-09', leftDays: -1, mark: 'red' }],
	[
		'on the spot is the same day, and red on the next',
		{ amount: 0 },
		'2026-03-03',
		{ dueOn: '2026-03-02', leftDays: -1, mark: 'red' }
	],
	[
		'stopped in time it stays as it was, and has no mark',
		{ amount: 5, stoppedOn: '2026-03-09' },
		'2026-06-01',
		{ state: 'stopped', usedDays: 5, leftDays: 0, mark: 'none' }
	],
	[
		'stopped too late it stays red',
		{ amount: 5, stoppedOn: '2026-03-11' },
		'2026-06-01',
		{ state: 'stopped', leftDays: -2, mark: 'red' }
	],
	[
		'paused for a week of work, it ends a week of work later',
		{ amount: 10, pauses: [hearing('2026-03-04', '2026-03-11')] },
		'2026-03-12',
		{ state: 'running', dueOn: '2026-03-23', usedDays: 3, leftDays: 7 }
	],
	[
		'paused now, the days stand still and the last day is as if it resumed today',
		{ amount: 10, pauses: [hearing('2026-03-04', null)] },
		'2026-03-11',
		{ state: 'paused', pausedBecause: 'hearing', dueOn: '2026-03-23', usedDays: 2, leftDays: 8, mark: 'none' }
	],
	[
		'paused and resumed on one day, nothing is gained',
		{ amount: 10, pauses: [hearing('2026-03-04', '2026-03-04')] },
		'2026-03-04',
		{ dueOn: '2026-03-16', usedDays: 2 }
	],
	[
		'paused over a weekend from Friday to Monday, one day is gained',
		{ amount: 10, pauses: [hearing('2026-03-06', '2026-03-09')] },
		'2026-03-10',
		{ dueOn: '2026-03-17' }
	],
	[
		'two pauses that overlap are counted once',
		{ amount: 10, pauses: [hearing('2026-03-04', '2026-03-11'), hearing('2026-03-09', '2026-03-11')] },
		'2026-03-12',
		{ dueOn: '2026-03-23' }
	],
	[
		'decided while paused, it is stopped and no longer paused',
		{ amount: 10, pauses: [hearing('2026-03-04', null)], stoppedOn: '2026-03-11' },
		'2026-03-31',
		{ state: 'stopped', dueOn: '2026-03-23', usedDays: 2 }
	],
	[
		'natural days use weekends too, and a last day off moves to the next working day',
		{ amount: 33, unit: 'day' },
		'2026-04-04',
		{ dueOn: '2026-04-07', usedDays: 33, leftDays: 3, mark: 'yellow' }
	],
	[
		'a pause moves natural days day for day',
		{ amount: 14, unit: 'day', pauses: [hearing('2026-03-04', '2026-03-11')] },
		'2026-03-12',
		{ dueOn: '2026-03-23', usedDays: 3, leftDays: 11 }
	],
	[
		'over the year end into a year not published, it is provisional',
		{ startedOn: '2026-12-25' },
		'2026-12-25',
		{ dueOn: '2027-01-22', isProvisional: true }
	]
])('%s', (_what, changes, today, expected) => {
	expect(limitClock(run(changes), calendar, today)).toMatchObject(expected);
});

test('a clock that has not started shows its whole length and no day', () => {
	expect(clockNotStarted('delivery', 10, 'working-day')).toEqual({
		kind: 'delivery',
		state: 'not-started',
		startedOn: null,
		dueOn: null,
		usedDays: 0,
		leftDays: 10,
		unit: 'working-day',
		mark: 'none',
		isProvisional: false
	});
});

const anyDay = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-01-01', days));
const anyUnit = fc.constantFrom('working-day' as const, 'day' as const);
const anyAmount = fc.integer({ min: 0, max: 60 });

test('without pauses it ends on the due day of the calendar', () => {
	fc.assert(
		fc.property(anyDay, anyAmount, anyUnit, (startedOn, amount, unit) => {
			const clock = limitClock(run({ startedOn, amount, unit }), calendar, startedOn);
			expect(clock.dueOn).toBe(dueDay(startedOn, amount, unit, calendar));
			expect(clock.usedDays).toBe(0);
		})
	);
});

test('in working days, used and left always make up the limit, whatever was paused', () => {
	fc.assert(
		fc.property(anyDay, anyAmount, fc.nat(30), fc.nat(30), fc.nat(90), (startedOn, amount, wait, length, later) => {
			const on = addDays(startedOn, wait);
			const pauses = [hearing(on, addDays(on, length))];
			const today = addDays(startedOn, later);
			fc.pre(today >= addDays(on, length));
			const clock = limitClock(run({ startedOn, amount, pauses }), calendar, today);
			expect(clock.usedDays + clock.leftDays).toBe(amount);
			expect(clock.mark === 'red').toBe(clock.dueOn !== null && clock.dueOn < today);
			expect(clock).not.toHaveProperty('pausedBecause');
		})
	);
});

test('while it is paused before its last day, each day that passes uses none and gives no mark it had not', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: 5, max: 60 }), anyUnit, fc.nat(200), (startedOn, amount, unit, waited) => {
			const on = addDays(startedOn, 2);
			const before = limitClock(run({ startedOn, amount, unit }), calendar, on);
			const today = addDays(on, waited);
			const paused = limitClock(run({ startedOn, amount, unit, pauses: [hearing(on, null)] }), calendar, today);
			expect(paused.state).toBe('paused');
			expect(paused.usedDays).toBe(before.usedDays);
			expect(paused.mark).not.toBe('red');
			const resumed = limitClock(run({ startedOn, amount, unit, pauses: [hearing(on, today)] }), calendar, today);
			expect(paused.dueOn).toBe(resumed.dueOn);
		})
	);
});
