import { toDay, type Day } from '../calendar/day.ts';

const TYPED = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/;

/** A day as people type it: `2026-3-5`, `2026年3月5日`, `2026/03/05`, `20260305`. @returns null when it is none */
export function readDay(typed: string): Day | null {
	const [, year, month, date, tightMonth, tightDate] = TYPED.exec(typed.normalize('NFKC').replace(/\s/g, '')) ?? [];
	if (year === undefined) return null;
	return toDay([year, twoDigits(month ?? tightMonth), twoDigits(date ?? tightDate)].join('-'));
}

function twoDigits(number = ''): string {
	return number.padStart(2, '0');
}
