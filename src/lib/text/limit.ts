import type { Limit } from '#lib/domain/catalogue/limit.ts';

/** A time limit in words; one that is our proposal says so. */
export function limitText({ amount, unit, standing }: Pick<Limit, 'amount' | 'unit' | 'standing'>): string {
	const mark = standing === 'proposal' ? '（建议）' : '';
	if (amount === 0) return `当场办结${mark}`;
	return unit === 'working-day' ? `${amount} 个工作日${mark}` : `${amount} 日（自然日）${mark}`;
}
