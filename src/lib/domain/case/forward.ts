import { allow, refuse, type Verdict } from '../verdict.ts';
import type { CommandOf } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';
import type { CaseStanding } from './state.ts';

/**
 * From the town to whoever decides: after its first review, with an opinion (初审上报), or unopened (收件转递).
 *
 * @source 威文政办字〔2017〕6号 三(一);行政许可法 第三十五条、第四十三条
 */
export function forward(
	standing: CaseStanding,
	{ opinion }: CommandOf<'forward'>,
	{ today, route, matter }: CaseFacts
): Verdict<readonly CaseEvent[]> {
	const isReviewed = matter.flow === 'town-accepts-district-decides';
	const isPassedOn = matter.flow === 'receive-and-pass-on';
	if (route !== 'town' || !(isReviewed || isPassedOn)) return refuse({ code: 'not-in-flow', move: 'forward' });
	const isTooEarly = isReviewed && standing.state !== 'accepted';
	if (standing.isForwarded || isTooEarly)
		return refuse({ code: 'wrong-state', move: 'forward', state: standing.state });
	if (isReviewed && opinion.trim() === '') return refuse({ code: 'reasons-missing' });
	return allow([{ type: 'forwarded', on: today, opinion: opinion.trim() }]);
}
