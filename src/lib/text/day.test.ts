import { expect, test } from 'vitest';
import { dayText, dayTextSeenFrom, fullDayText } from './day.ts';

test.each([
	['2026-11-24', '11月24日 周二'],
	['2026-02-14', '2月14日 周六'],
	['2024-02-29', '2月29日 周四'],
	['2027-01-01', '1月1日 周五'],
	['2000-03-01', '3月1日 周三']
] as const)('%s is said %s', (day, words) => {
	expect(dayText(day)).toBe(words);
});

test('a day of another year is said with its year', () => {
	expect(dayTextSeenFrom('2027-01-22', '2026-12-25')).toBe('2027年1月22日 周五');
	expect(dayTextSeenFrom('2026-12-30', '2026-12-25')).toBe('12月30日 周三');
});

test('on papers a day has its year and no weekday', () => {
	expect(fullDayText('2026-11-04')).toBe('2026年11月4日');
});
