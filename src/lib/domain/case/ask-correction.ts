import { allow, refuse, type Verdict } from '../verdict.ts';
import { acceptanceDueOn } from './acceptance-due-on.ts';
import type { CommandOf } from './commands.ts';
import type { CaseEvent, CorrectionLine } from './events.ts';
import type { CaseFacts } from './facts.ts';
import type { CaseStanding } from './state.ts';

/**
 * Once, within the days, and naming lines of the notice the applicant saw (一次性告知补正). A line outside the
 * notice, or one that could have been named in the letter before, needs its new ground on record: a breach.
 *
 * @source 行政许可法 第三十二条(四)、第七十二条(四)
 */
export function askCorrection(
	standing: CaseStanding,
	command: CommandOf<'ask-correction'>,
	facts: CaseFacts
): Verdict<readonly CaseEvent[]> {
	const lines = withoutDoubles(command.lines);
	if (lines.length === 0) return refuse({ code: 'correction-empty' });
	if (lines.some((line) => line.remedy.trim() === '')) return refuse({ code: 'reasons-missing' });
	const dueOn = acceptanceDueOn(standing, facts);
	if (facts.today > dueOn) return refuse({ code: 'correction-too-late', dueOn });
	const earlier = [...standing.correctionsAsked, ...facts.earlierCorrections];
	const repeated = lines.filter((line) => isRepeated(line, earlier));
	if (repeated.length > 0) return refuse({ code: 'correction-repeated', lines: keysOf(repeated) });
	const outside = lines.filter((line) => !facts.noticeKeys.includes(line.line) && !hasNewGround(line));
	if (outside.length > 0) return refuse({ code: 'outside-notice', lines: keysOf(outside) });
	const isNewGroundNeeded = (line: CorrectionLine) => earlier.length > 0 || !facts.noticeKeys.includes(line.line);
	const asked = lines.map((line) => (isNewGroundNeeded(line) ? line : withoutNewGround(line)));
	return allow([{ type: 'correction-asked', on: facts.today, letterId: command.letterId, lines: asked }]);
}

/** A letter asking for what no notice or earlier letter named; the supervisor is told. */
export function isBreach(lines: readonly CorrectionLine[]): boolean {
	return lines.some(hasNewGround);
}

/** The same line on the same ground never; anything else of a second letter only on a recorded new ground. */
function isRepeated(line: CorrectionLine, earlier: readonly CorrectionLine[]): boolean {
	return earlier.some((before) => isSame(before, line)) || (earlier.length > 0 && !hasNewGround(line));
}

function hasNewGround(line: CorrectionLine): boolean {
	return line.outsideNotice !== undefined && line.outsideNotice.trim() !== '';
}

function withoutDoubles(lines: readonly CorrectionLine[]): readonly CorrectionLine[] {
	return lines.filter((line, at) => lines.findIndex((first) => isSame(first, line)) === at);
}

function isSame(a: CorrectionLine, b: CorrectionLine): boolean {
	return a.line === b.line && a.ground === b.ground;
}

function withoutNewGround({ line, ground, remedy }: CorrectionLine): CorrectionLine {
	return { line, ground, remedy };
}

function keysOf(lines: readonly CorrectionLine[]): readonly string[] {
	return lines.map((line) => line.line);
}
