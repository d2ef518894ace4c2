import { allow, refuse, type Verdict } from '../verdict.ts';
import type { CommandOf } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';

/** At a window only against the pick-up code and a signature; by post and electronically the dispatch is the proof. */
export function handOver(
	{ how, hasSignature }: CommandOf<'hand-over'>,
	{ today, pickUp }: CaseFacts
): Verdict<readonly CaseEvent[]> {
	if (how === 'window') {
		if (!pickUp?.isCodeRight) return refuse({ code: 'pick-up-code-wrong', triesLeft: pickUp?.triesLeft ?? 0 });
		if (!hasSignature) return refuse({ code: 'signature-missing' });
	}
	return allow([{ type: 'delivered', on: today, how }]);
}
