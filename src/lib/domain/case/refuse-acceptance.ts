import { allow, refuse, type Verdict } from '../verdict.ts';
import type { CommandOf } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';

/**
 * Two different papers: no licence is needed (不受理), or it is not for this body (不予受理), which then names the one
 * it is for.
 *
 * @source 行政许可法 第三十二条(一)(二)
 */
export function refuseAcceptance(
	{ ground, reason, rightBody }: CommandOf<'refuse-acceptance'>,
	{ today }: CaseFacts
): Verdict<readonly CaseEvent[]> {
	if (reason.trim() === '') return refuse({ code: 'reasons-missing' });
	const body = rightBody?.trim() ?? '';
	if (ground === 'not-ours' && body === '') return refuse({ code: 'right-body-missing' });
	const named = ground === 'not-ours' ? { rightBody: body } : {};
	return allow([{ type: 'not-accepted', on: today, ground, reason: reason.trim(), ...named }]);
}
