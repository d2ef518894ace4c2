import type { Limit } from '../catalogue/limit.ts';

const NATURAL_DAYS_OF_FIVE_WORKING_DAYS = 7;

/** Natural days a limit takes, holidays aside: to tell the longer of two in different units, never to count a due day. */
export function limitLength({ amount, unit }: Pick<Limit, 'amount' | 'unit'>): number {
	return unit === 'day' ? amount : (amount * NATURAL_DAYS_OF_FIVE_WORKING_DAYS) / 5;
}
