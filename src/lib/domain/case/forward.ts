import { allow, refuse, type Verdict } from '../verdict.ts';
import type { CommandOf } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';

/**
 * From the town to whoever decides, everything with it: after a first review with its opinion (初审上报), or unopened
 * (收件转递).
 *
 * @source 威文政办字〔2017〕6号 三(一);行政许可法 第三十五条、第四十三条
 */
export function forward(
	{ opinion }: CommandOf<'forward'>,
	{ today, matter }: CaseFacts
): Verdict<readonly CaseEvent[]> {
	const isReviewed = matter.flow === 'town-accepts-district-decides';
	if (isReviewed && opinion.trim() === '') return refuse({ code: 'reasons-missing' });
	return allow([{ type: 'forwarded', on: today, opinion: opinion.trim() }]);
}
