import { allow, refuse, type Verdict } from '../verdict.ts';
import { acceptanceDueOn } from './acceptance-due-on.ts';
import type { CommandOf } from './commands.ts';
import { correctionVerdict } from './correction-verdict.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';
import type { CaseStanding } from './state.ts';

/**
 * Once, within the days, and naming lines of the notice the applicant saw (一次性告知补正).
 *
 * @source 行政许可法 第三十二条(四)
 */
export function askCorrection(
	standing: CaseStanding,
	command: CommandOf<'ask-correction'>,
	facts: CaseFacts
): Verdict<readonly CaseEvent[]> {
	const dueOn = acceptanceDueOn(standing, facts);
	if (facts.today > dueOn) return refuse({ code: 'correction-too-late', dueOn });
	const earlier = [...standing.correctionsAsked, ...facts.earlierCorrections];
	const asked = correctionVerdict(command.lines, facts.noticeKeys, earlier);
	if (!asked.ok) return asked;
	return allow([{ type: 'correction-asked', on: facts.today, letterId: command.letterId, lines: asked.value }]);
}
