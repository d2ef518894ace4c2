import { addDays, type Day } from '#lib/domain/calendar/day.ts';
import type { CalendarYear } from '#lib/domain/calendar/work-calendar.ts';

function holiday(first: Day, last: Day): readonly Day[] {
	const days: Day[] = [];
	for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
	return days;
}

/** Holidays and make-up days as the State Council published them. The next year is loaded when its notice is out. */
export const calendarYears: readonly CalendarYear[] = [
	{
		year: 2025,
		offDays: [
			'2025-01-01',
			...holiday('2025-01-28', '2025-02-04'),
			...holiday('2025-04-04', '2025-04-06'),
			...holiday('2025-05-01', '2025-05-05'),
			...holiday('2025-05-31', '2025-06-02'),
			...holiday('2025-10-01', '2025-10-08')
		],
		workDays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
		source: '国务院办公厅关于2025年部分节假日安排的通知'
	},
	{
		year: 2026,
		offDays: [
			...holiday('2026-01-01', '2026-01-03'),
			...holiday('2026-02-15', '2026-02-23'),
			...holiday('2026-04-04', '2026-04-06'),
			...holiday('2026-05-01', '2026-05-05'),
			...holiday('2026-06-19', '2026-06-21'),
			...holiday('2026-09-25', '2026-09-27'),
			...holiday('2026-10-01', '2026-10-07')
		],
		workDays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
		source: '国务院办公厅关于2026年部分节假日安排的通知(2025年11月4日)'
	}
];
