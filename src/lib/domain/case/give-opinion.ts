import { allow, refuse, type Verdict } from '../verdict.ts';
import type { CommandOf } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';

/** One opinion of each department; a later one takes its place until the decision. Anything but agreeing says why. */
export function giveOpinion(
	{ stance, text }: CommandOf<'give-opinion'>,
	{ today, actor }: CaseFacts
): Verdict<readonly CaseEvent[]> {
	if (actor.departmentId === undefined) return refuse({ code: 'other-department' });
	if (stance !== 'agree' && text.trim() === '') return refuse({ code: 'reasons-missing' });
	return allow([{ type: 'opinion-given', on: today, departmentId: actor.departmentId, stance, text: text.trim() }]);
}
