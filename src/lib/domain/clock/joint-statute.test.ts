import { expect, test } from 'vitest';
import type { Day } from '../calendar/day.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import type { CaseEvent } from '../case/events.ts';
import { standingOf } from '../case/standing-of.ts';
import type { Matter } from '../catalogue/matter.ts';
import { sampleMatter } from '../catalogue/sample-catalogue.ts';
import type { Clock } from './limit-clock.ts';
import { jointClock, jointStatute } from './joint-statute.ts';

const calendar = workCalendar([{ year: 2026, offDays: [], workDays: [], source: 'no holidays, to count by hand' }]);
const of = (department: string, type: Matter['type'] = 'licence'): Matter =>
	sampleMatter({ type, competences: [{ department, validFrom: '2019-02-01', validTo: null }] });

test.each<[string, readonly Matter[], number | null]>([
	['licences of two departments', [of('housing'), of('water')], 45],
	['licences of two departments and a filing', [of('housing'), of('water'), of('reform', 'filing')], 45],
	['one licence', [of('housing')], null],
	['two licences of one department', [of('housing'), of('housing')], null],
	['a licence and a filing of another department', [of('housing'), of('water', 'filing')], null],
	['nothing', [], null]
])('the joint limit of %s', (_what, matters, expected) => {
	expect(jointStatute(matters, '2026-03-02')?.amount ?? null).toBe(expected);
});

test('is lengthened by fifteen days, by the head of the government', () => {
	expect(jointStatute([of('housing'), of('water')], '2026-03-02')).toMatchObject({
		unit: 'working-day',
		from: 'acceptance',
		extension: { amount: 15, unit: 'working-day', by: 'government-head' }
	});
});

const accepted = (on: Day): readonly CaseEvent[] => [
	{ type: 'submitted', on: '2026-03-02' },
	{ type: 'accepted', on, countedFrom: on, bySilence: false }
];
const decided = (on: Day): CaseEvent => ({ type: 'decided', on, outcome: 'approved', reasons: '', articles: [] });
const paused = (on: Day): CaseEvent => ({ type: 'paused', on, ground: 'tender', expectedDays: 5, text: '' });
const extended = (by: 'authority-head' | 'government-head', amount: number): CaseEvent => ({
	type: 'extended',
	on: '2026-04-01',
	amount,
	by,
	reason: ''
});
const early = accepted('2026-03-02');
const late = accepted('2026-03-06');

test.each<[string, readonly CaseEvent[], readonly CaseEvent[], Day, Partial<Clock>]>([
	[
		'waits until the last is accepted',
		early,
		[{ type: 'submitted', on: '2026-03-02' }],
		'2026-03-09',
		{ state: 'not-started', leftDays: 45 }
	],
	[
		'runs 45 working days from the last acceptance',
		early,
		late,
		'2026-03-09',
		{ kind: 'statute', state: 'running', startedOn: '2026-03-06', dueOn: '2026-05-08', usedDays: 1 }
	],
	[
		'gains fifteen once from the government, however many parts say so',
		[...early, extended('government-head', 15)],
		[...late, extended('government-head', 15)],
		'2026-04-01',
		{ dueOn: '2026-05-29' }
	],
	[
		'gains nothing from the head of one authority',
		[...early, extended('authority-head', 10)],
		late,
		'2026-04-01',
		{ dueOn: '2026-05-08' }
	],
	[
		'stands still while one part does',
		early,
		[...late, paused('2026-03-09')],
		'2026-03-16',
		{ state: 'paused', pausedBecause: 'tender', usedDays: 1, dueOn: '2026-05-15' }
	],
	[
		'goes on when that part is decided',
		early,
		[...late, paused('2026-03-09'), decided('2026-03-16')],
		'2026-03-17',
		{ state: 'running', usedDays: 2 }
	],
	[
		'stops with the last decision',
		[...early, decided('2026-03-10')],
		[...late, decided('2026-03-13')],
		'2026-06-01',
		{ state: 'stopped', usedDays: 5, mark: 'none' }
	]
])('the joint clock %s', (_what, first, second, today, expected) => {
	const cases = [
		{ standing: standingOf(first), matter: of('housing') },
		{ standing: standingOf(second), matter: of('water') }
	];
	expect(jointClock(cases, calendar, today)).toMatchObject(expected);
});

test('there is no joint clock left when all but one have withdrawn', () => {
	const cases = [
		{ standing: standingOf(early), matter: of('housing') },
		{ standing: standingOf([...late, { type: 'withdrawn', on: '2026-03-09', reason: '' }]), matter: of('water') }
	];
	expect(jointClock(cases, calendar, '2026-03-10')).toBeNull();
});
