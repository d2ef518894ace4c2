import { expect, test } from 'vitest';
import { addDays, type Day } from '../calendar/day.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import type { CaseEvent } from '../case/events.ts';
import type { OpenPrerequisites } from '../case/open-prerequisites.ts';
import { standingOf } from '../case/standing-of.ts';
import type { Matter } from '../catalogue/matter.ts';
import { sampleMatter } from '../catalogue/sample-catalogue.ts';
import { caseClocks } from './case-clocks.ts';
import type { Clock, ClockKind } from './limit-clock.ts';
import { WAITS_FOR_NOTHING } from './silence-acceptance-due.ts';

const calendar = workCalendar([
	{
		year: 2026,
		offDays: Array.from({ length: 9 }, (_, index) => addDays('2026-02-15', index)),
		workDays: ['2026-02-14', '2026-02-28'],
		source: '2025-11-04'
	}
]);

/** Statute 20 working days, promise 5, acceptance 5. */
const licence = sampleMatter();
const realEstate = sampleMatter({ deemedAcceptanceWorkingDays: 0 });
const limit = { amount: 30, unit: 'day', from: 'receipt', standing: 'sourced' } as const;

const submitted = (on: Day): CaseEvent => ({ type: 'submitted', on });
const asked = (on: Day): CaseEvent => ({ type: 'correction-asked', on, letterId: 'b1', lines: [] });
const corrected = (on: Day): CaseEvent => ({ type: 'corrected', on, letterId: 'b1' });
const accepted = (on: Day): CaseEvent => ({ type: 'accepted', on, countedFrom: on, bySilence: false });
const bySilence = (on: Day, countedFrom: Day): CaseEvent => ({ type: 'accepted', on, countedFrom, bySilence: true });
const paused = (on: Day): CaseEvent => ({ type: 'paused', on, ground: 'expert-review', expectedDays: 5, text: '' });
const resumed = (on: Day): CaseEvent => ({ type: 'resumed', on });
const extended = (on: Day): CaseEvent => ({ type: 'extended', on, amount: 10, by: 'authority-head', reason: '' });
const decided = (on: Day, outcome: 'approved' | 'denied' = 'approved'): CaseEvent => ({
	type: 'decided',
	on,
	outcome,
	reasons: '',
	articles: []
});
const issued = (on: Day): CaseEvent => ({ type: 'result-issued', on, documentIds: [] });
const delivered = (on: Day): CaseEvent => ({ type: 'delivered', on, how: 'window' });
const withdrawn = (on: Day): CaseEvent => ({ type: 'withdrawn', on, reason: '' });
const notAccepted = (on: Day): CaseEvent => ({ type: 'not-accepted', on, ground: 'not-needed', reason: '' });

type Case = [string, readonly CaseEvent[], Day, Partial<Clock>, Matter?];

function clockOf(kind: ClockKind, [, events, today, , matter = licence]: Case): Clock | undefined {
	return caseClocks(standingOf(events), matter, calendar, today).find((clock) => clock.kind === kind);
}

test.each<Case>([
	[
		'runs from the day of receipt',
		[submitted('2026-02-13')],
		'2026-02-24',
		{ state: 'running', dueOn: '2026-02-27', leftDays: 3 }
	],
	[
		'is yours while a correction is asked, and the days shown would begin today',
		[submitted('2026-03-02'), asked('2026-03-04')],
		'2026-03-20',
		{ state: 'yours', startedOn: null, usedDays: 0, leftDays: 5, dueOn: '2026-03-27', mark: 'none' }
	],
	[
		'begins anew with the full correction',
		[submitted('2026-03-02'), asked('2026-03-04'), corrected('2026-03-23')],
		'2026-03-24',
		{ state: 'running', startedOn: '2026-03-23', usedDays: 1, dueOn: '2026-03-30' }
	],
	[
		'stops when accepted',
		[submitted('2026-03-02'), accepted('2026-03-04')],
		'2026-06-01',
		{ state: 'stopped', usedDays: 2, mark: 'none' }
	],
	[
		'stops when refused',
		[submitted('2026-03-02'), notAccepted('2026-03-04')],
		'2026-06-01',
		{ state: 'stopped', usedDays: 2 }
	],
	[
		'stopped when it asked, if the applicant then withdrew',
		[submitted('2026-03-02'), asked('2026-03-04'), withdrawn('2026-05-06')],
		'2026-06-01',
		{ state: 'stopped', usedDays: 2, mark: 'none' }
	],
	[
		'stays red when silence accepted',
		[submitted('2026-03-02'), bySilence('2026-03-10', '2026-03-02')],
		'2026-06-01',
		{ state: 'stopped', dueOn: '2026-03-09', mark: 'red' }
	],
	[
		'is the same day where the law knows no days',
		[submitted('2026-03-02')],
		'2026-03-02',
		{ dueOn: '2026-03-02', leftDays: 0 },
		realEstate
	],
	[
		'is the next working day where the law knows no days and the office was shut',
		[submitted('2026-02-28'), asked('2026-02-28'), corrected('2026-03-01')],
		'2026-03-01',
		{ dueOn: '2026-03-02' },
		realEstate
	]
])('the acceptance clock %s', (...row) => {
	expect(clockOf('acceptance', row)).toMatchObject(row[3]);
});

test.each<Case>([
	[
		'has not started before acceptance',
		[submitted('2026-03-02')],
		'2026-03-03',
		{ state: 'not-started', startedOn: null, dueOn: null, leftDays: 5 }
	],
	[
		'runs from acceptance',
		[submitted('2026-02-12'), accepted('2026-02-13')],
		'2026-02-13',
		{ state: 'running', startedOn: '2026-02-13', dueOn: '2026-02-27' }
	],
	[
		'runs from the day of receipt when silence accepted',
		[submitted('2026-03-02'), bySilence('2026-03-10', '2026-03-02')],
		'2026-03-10',
		{ startedOn: '2026-03-02', dueOn: '2026-03-09', mark: 'red' }
	],
	[
		'stands still in a special procedure',
		[submitted('2026-03-02'), accepted('2026-03-02'), paused('2026-03-04')],
		'2026-03-13',
		{ state: 'paused', pausedBecause: 'expert-review', usedDays: 2, dueOn: '2026-03-18' }
	],
	[
		'goes on after two of them',
		[
			submitted('2026-03-02'),
			accepted('2026-03-02'),
			paused('2026-03-03'),
			resumed('2026-03-05'),
			paused('2026-03-06'),
			resumed('2026-03-10')
		],
		'2026-03-10',
		{ state: 'running', usedDays: 2, dueOn: '2026-03-13' }
	],
	[
		'is lengthened by an extension',
		[submitted('2026-03-02'), accepted('2026-03-02'), extended('2026-03-06')],
		'2026-03-06',
		{ dueOn: '2026-03-23', leftDays: 11, mark: 'none' }
	],
	[
		'stops with the decision',
		[submitted('2026-03-02'), accepted('2026-03-02'), decided('2026-03-05', 'denied')],
		'2026-06-01',
		{ state: 'stopped', usedDays: 3, mark: 'none' }
	],
	[
		'stops when withdrawn, also while paused',
		[submitted('2026-03-02'), accepted('2026-03-02'), paused('2026-03-04'), withdrawn('2026-03-13')],
		'2026-06-01',
		{ state: 'stopped', usedDays: 2, mark: 'none' }
	],
	[
		'never starts when the case was not accepted',
		[submitted('2026-03-02'), notAccepted('2026-03-04')],
		'2026-06-01',
		{ state: 'not-started' }
	],
	[
		'counts from receipt where the matter says so',
		[submitted('2026-03-02')],
		'2026-03-03',
		{ state: 'running', dueOn: '2026-04-01', usedDays: 1, unit: 'day' },
		sampleMatter({ promised: limit })
	],
	[
		'is yours too, when it counts from receipt and a correction is asked',
		[submitted('2026-03-02'), asked('2026-03-04')],
		'2026-03-20',
		{ state: 'yours', startedOn: null, dueOn: '2026-04-20', leftDays: 31 },
		sampleMatter({ promised: limit })
	],
	[
		'counts from the decision where the matter says so',
		[submitted('2026-03-02'), accepted('2026-03-02'), decided('2026-03-05'), issued('2026-03-06')],
		'2026-03-09',
		{ state: 'running', startedOn: '2026-03-05', dueOn: '2026-04-06' },
		sampleMatter({ promised: { ...limit, amount: 32, from: 'decision' } })
	]
])('the promise %s', (...row) => {
	expect(clockOf('promise', row)).toMatchObject(row[3]);
});

test.each<Case>([
	[
		'twenty days over the Spring Festival',
		[submitted('2026-02-13'), accepted('2026-02-13')],
		'2026-02-13',
		{ dueOn: '2026-03-19', isProvisional: false }
	],
	[
		'twenty days into a year not published',
		[submitted('2026-12-25'), accepted('2026-12-25')],
		'2026-12-25',
		{ dueOn: '2027-01-22', isProvisional: true }
	],
	[
		'twenty and ten',
		[submitted('2026-03-02'), accepted('2026-03-02'), extended('2026-03-06')],
		'2026-03-06',
		{ dueOn: '2026-04-13' }
	]
])('the statute ends in time: %s', (...row) => {
	expect(clockOf('statute', row)).toMatchObject(row[3]);
});

test.each<Case>([
	[
		'has not started before the decision',
		[submitted('2026-03-02'), accepted('2026-03-02')],
		'2026-03-03',
		{ state: 'not-started', leftDays: 10 }
	],
	[
		'runs ten working days from the decision',
		[submitted('2026-02-12'), accepted('2026-02-12'), decided('2026-02-13')],
		'2026-02-13',
		{ state: 'running', startedOn: '2026-02-13', dueOn: '2026-03-05' }
	],
	[
		'does not stop when the result only lies ready',
		[submitted('2026-03-02'), accepted('2026-03-02'), decided('2026-03-02'), issued('2026-03-03')],
		'2026-03-17',
		{ state: 'running', leftDays: -1, mark: 'red' }
	],
	[
		'stops when handed over',
		[
			submitted('2026-03-02'),
			accepted('2026-03-02'),
			decided('2026-03-02'),
			issued('2026-03-03'),
			delivered('2026-03-04')
		],
		'2026-06-01',
		{ state: 'stopped', usedDays: 2, mark: 'none' }
	],
	[
		'never starts when denied',
		[submitted('2026-03-02'), accepted('2026-03-02'), decided('2026-03-03', 'denied')],
		'2026-06-01',
		{ state: 'not-started' }
	]
])('the delivery clock %s', (...row) => {
	expect(clockOf('delivery', row)).toMatchObject(row[3]);
});

test('a matter without a statutory limit and without a promise has neither clock', () => {
	const matter = sampleMatter({ statutory: null, promised: null });
	const clocks = caseClocks(standingOf([submitted('2026-03-02')]), matter, calendar, '2026-03-02');
	expect(clocks.map(({ kind }) => kind)).toEqual(['acceptance', 'delivery']);
});

const waits: OpenPrerequisites = { ...WAITS_FOR_NOTHING, toAccept: ['GH01'] };
const met: OpenPrerequisites = { ...WAITS_FOR_NOTHING, acceptableFrom: '2026-03-16' };

test('the window has no days while an earlier matter must come first, and five from when it is done', () => {
	const standing = standingOf([submitted('2026-03-02')]);
	const acceptance = (prerequisites: OpenPrerequisites) =>
		caseClocks(standing, licence, calendar, '2026-03-17', prerequisites)[0];
	expect(acceptance(waits)).toMatchObject({ state: 'not-started', leftDays: 5, mark: 'none' });
	expect(acceptance(met)).toMatchObject({ state: 'running', startedOn: '2026-03-16', dueOn: '2026-03-23' });
});
