import { allow, refuse, type Verdict } from '../verdict.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';
import type { CaseStanding } from './state.ts';

/** First asked, first answerable (首问负责): whoever claims a case has it until they pass it on. */
export function claim({ today, actor }: CaseFacts): Verdict<readonly CaseEvent[]> {
	if (actor.id === null) return refuse({ code: 'not-signed-in' });
	return allow([{ type: 'claimed', on: today, staffId: actor.id }]);
}

/** By the claimant; a head or the supervisor may take it off the desk of someone absent. */
export function release(standing: CaseStanding, { today, actor }: CaseFacts): Verdict<readonly CaseEvent[]> {
	const { claimedBy } = standing;
	if (claimedBy === null) return refuse({ code: 'not-claimed' });
	const isOverseer = actor.role === 'authority-head' || actor.role === 'supervisor';
	if (claimedBy !== actor.id && !isOverseer) return refuse({ code: 'held-by-other', by: claimedBy });
	return allow([{ type: 'released', on: today }]);
}
