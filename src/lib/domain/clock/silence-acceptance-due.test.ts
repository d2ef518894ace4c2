import { expect, test } from 'vitest';
import { addDays, type Day } from '../calendar/day.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import type { CaseEvent } from '../case/events.ts';
import type { OpenPrerequisites } from '../case/open-prerequisites.ts';
import { standingOf } from '../case/standing-of.ts';
import type { Matter } from '../catalogue/matter.ts';
import { sampleMatter } from '../catalogue/sample-catalogue.ts';
import { silenceAcceptanceDue, WAITS_FOR_NOTHING } from './silence-acceptance-due.ts';

const calendar = workCalendar([
	{
		year: 2026,
		offDays: Array.from({ length: 9 }, (_, index) => addDays('2026-02-15', index)),
		workDays: ['2026-02-14', '2026-02-28'],
		source: '2025-11-04'
	}
]);

const licence = sampleMatter();
const realEstate = sampleMatter({ deemedAcceptanceWorkingDays: 0 });
const waits: OpenPrerequisites = { ...WAITS_FOR_NOTHING, toAccept: ['GH01'] };
const met: OpenPrerequisites = { ...WAITS_FOR_NOTHING, acceptableFrom: '2026-03-16' };

const submitted = (on: Day): CaseEvent => ({ type: 'submitted', on });
const asked = (on: Day): CaseEvent => ({ type: 'correction-asked', on, letterId: 'b1', lines: [] });
const corrected = (on: Day): CaseEvent => ({ type: 'corrected', on, letterId: 'b1' });
const accepted = (on: Day): CaseEvent => ({ type: 'accepted', on, countedFrom: on, bySilence: false });

test.each<[string, readonly CaseEvent[], Day, boolean, Matter?, OpenPrerequisites?]>([
	['not on the fifth working day', [submitted('2026-02-13')], '2026-02-27', false],
	['on the day after, though a Saturday', [submitted('2026-02-13')], '2026-02-28', true],
	['not while a correction is asked', [submitted('2026-02-13'), asked('2026-02-14')], '2026-06-01', false],
	[
		'not within five days of the correction',
		[submitted('2026-02-13'), asked('2026-02-14'), corrected('2026-03-02')],
		'2026-03-09',
		false
	],
	['when they are over', [submitted('2026-02-13'), asked('2026-02-14'), corrected('2026-03-02')], '2026-03-10', true],
	['not when it was accepted', [submitted('2026-02-13'), accepted('2026-02-14')], '2026-06-01', false],
	['not on the day itself, where the law knows no days', [submitted('2026-03-02')], '2026-03-02', false, realEstate],
	['the moment that day is over', [submitted('2026-03-02')], '2026-03-03', true, realEstate],
	['not while an earlier matter must come first', [submitted('2026-03-02')], '2026-06-01', false, licence, waits],
	['not five days after it is done', [submitted('2026-03-02')], '2026-03-23', false, licence, met],
	['when they are over', [submitted('2026-03-02')], '2026-03-24', true, licence, met]
])('silence accepts: %s', (_what, events, today, expected, matter = licence, prerequisites = undefined) => {
	expect(silenceAcceptanceDue(standingOf(events), matter, calendar, today, prerequisites)).toBe(expected);
});
