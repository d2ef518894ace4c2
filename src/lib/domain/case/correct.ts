import { allow, refuse, type Verdict } from '../verdict.ts';
import type { CommandOf } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';
import type { CaseStanding } from './state.ts';

/** Every line of the letter is answered, or none is sent: the day of receipt restarts with the full answer. */
export function correct(
	standing: CaseStanding,
	command: CommandOf<'correct'>,
	{ today }: CaseFacts
): Verdict<readonly CaseEvent[]> {
	const letter = standing.openLetter;
	if (letter === null) return refuse({ code: 'wrong-state', move: command.type, state: standing.state });
	const unanswered = letter.lines.map(({ line }) => line).filter((line) => !command.answeredLines.includes(line));
	if (unanswered.length > 0) return refuse({ code: 'correction-incomplete', lines: unanswered });
	return allow([{ type: 'corrected', on: today, letterId: letter.letterId }]);
}
