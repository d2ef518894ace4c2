import type { Limit } from '../limit.ts';
import type { Matter } from '../matter.ts';
import { inMatter, type CatalogueFault, type CatalogueRule, type FaultKind } from './catalogue-fault.ts';

/**
 * Limits are whole numbers of a known unit, what is done at once takes no days, and a promise keeps the law.
 *
 * @source 行政许可法 第四十二条;威文政办字〔2017〕6号 三(三)「限时办结」
 */
export const soundLimits: CatalogueRule = ({ matters }) =>
	matters.flatMap((matter) => [
		...limitFaults(matter, '法定时限', matter.statutory),
		...limitFaults(matter, '承诺时限', matter.promised),
		...instantFaults(matter),
		...promiseFaults(matter)
	]);

function limitFaults(matter: Matter, what: string, limit: Limit | null): readonly CatalogueFault[] {
	if (limit === null) return [];
	const { extension } = limit;
	return [
		...(isSound(limit, 0) ? [] : [fault(matter, 'limit-unsound', `${what}应当是非负整数,并写明是工作日还是自然日。`)]),
		...(extension === undefined || isSound(extension, 1)
			? []
			: [fault(matter, 'limit-unsound', `${what}可以延长的天数应当是正整数,并写明是工作日还是自然日。`)])
	];
}

/** A row listed again at a counter that decides on a written promise (告知承诺) keeps the limits of its original. */
function instantFaults(matter: Matter): readonly CatalogueFault[] {
	const { kind, promised, sameAs } = matter;
	if (kind !== 'instant' || sameAs !== undefined || promised === null || promised.amount === 0) return [];
	return [fault(matter, 'limit-unsound', `是即办件,承诺时限却是 ${promised.amount} 天。`)];
}

function promiseFaults(matter: Matter): readonly CatalogueFault[] {
	const { statutory, promised } = matter;
	if (statutory === null || promised === null || statutory.unit !== promised.unit) return [];
	if (promised.amount <= statutory.amount) return [];
	return [fault(matter, 'promise-too-long', `承诺 ${promised.amount} 天,比法定的 ${statutory.amount} 天还长。`)];
}

/** Rows typed in by hand do not pass the compiler, so the unit is looked at too. */
function isSound({ amount, unit }: Pick<Limit, 'amount' | 'unit'>, least: number): boolean {
	return Number.isSafeInteger(amount) && amount >= least && (unit === 'working-day' || unit === 'day');
}

function fault(matter: Matter, kind: FaultKind, reason: string): CatalogueFault {
	return { kind, ...inMatter(matter), reason };
}
