import { allow, refuse, type Verdict } from '../verdict.ts';
import type { CommandOf } from './commands.ts';
import { PAUSE_GROUNDS, type CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';

/**
 * The clock stands still only on a ground of the closed list, told in writing with how long it is expected to last.
 *
 * @source 行政许可法 第四十五条
 */
export function pause(
	{ ground, expectedDays, text }: CommandOf<'pause'>,
	{ today }: CaseFacts
): Verdict<readonly CaseEvent[]> {
	if (!PAUSE_GROUNDS.includes(ground)) return refuse({ code: 'pause-ground-unknown' });
	if (!Number.isInteger(expectedDays) || expectedDays <= 0) return refuse({ code: 'pause-length-missing' });
	if (text.trim() === '') return refuse({ code: 'reasons-missing' });
	return allow([{ type: 'paused', on: today, ground, expectedDays, text: text.trim() }]);
}
