import { addDays, toDay, yearOf, type Day } from '../calendar/day.ts';
import type { Result } from '../catalogue/matter.ts';

/**
 * The last day a result holds: the day before the same date comes round (自颁发之日起五年). Where that month has no such
 * date, its last day.
 *
 * @returns null for a result without an end
 */
export function validUntil(issuedOn: Day, term: Pick<Result, 'validYears' | 'validMonths'>): Day | null {
	const months = (term.validYears ?? 0) * 12 + (term.validMonths ?? 0);
	if (months === 0) return null;
	const counted = yearOf(issuedOn) * 12 + Number(issuedOn.slice(5, 7)) - 1 + months;
	const month = `${String(Math.floor(counted / 12)).padStart(4, '0')}-${String((counted % 12) + 1).padStart(2, '0')}`;
	const sameDate = toDay(`${month}-${issuedOn.slice(8)}`);
	if (sameDate !== null) return addDays(sameDate, -1);
	const lastDates = ['30', '29', '28'].map((date) => toDay(`${month}-${date}`));
	return lastDates.find((day) => day !== null) ?? null;
}
