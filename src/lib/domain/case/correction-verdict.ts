import { allow, refuse, type Verdict } from '../verdict.ts';
import type { CorrectionLine } from './events.ts';

/**
 * Which lines a letter of correction may ask for: what the notice named, once. A line outside the notice, or one that
 * could have been named in the letter before, needs its new ground on record, and is then a breach (`isBreach`).
 *
 * @param noticeKeys lines of the frozen notice, as `noticeKeys` of the application gives them
 * @param earlier lines of all letters sent before in this application
 * @returns the lines to ask, each once, with a new ground only where one is needed
 * @source 行政许可法 第三十二条(四)、第七十二条(四)
 */
export function correctionVerdict(
	lines: readonly CorrectionLine[],
	noticeKeys: readonly string[],
	earlier: readonly CorrectionLine[]
): Verdict<readonly CorrectionLine[]> {
	const once = withoutDoubles(lines);
	if (once.length === 0) return refuse({ code: 'correction-empty' });
	if (once.some(({ remedy }) => remedy.trim() === '')) return refuse({ code: 'reasons-missing' });
	const repeated = once.filter((line) => isRepeated(line, earlier));
	if (repeated.length > 0) return refuse({ code: 'correction-repeated', lines: keysOf(repeated) });
	const isOutside = ({ line }: CorrectionLine) => !noticeKeys.includes(line);
	const outside = once.filter((line) => isOutside(line) && !hasNewGround(line));
	if (outside.length > 0) return refuse({ code: 'outside-notice', lines: keysOf(outside) });
	return allow(once.map((line) => (earlier.length > 0 || isOutside(line) ? line : withoutNewGround(line))));
}

/** A letter asking for what no notice or earlier letter named; the supervisor is told. */
export function isBreach(lines: readonly CorrectionLine[]): boolean {
	return lines.some(hasNewGround);
}

/** The same line on the same ground never; anything else of a second letter only on a recorded new ground. */
function isRepeated(line: CorrectionLine, earlier: readonly CorrectionLine[]): boolean {
	return earlier.some((before) => isSame(before, line)) || (earlier.length > 0 && !hasNewGround(line));
}

function hasNewGround({ outsideNotice }: CorrectionLine): boolean {
	return outsideNotice !== undefined && outsideNotice.trim() !== '';
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
	return lines.map(({ line }) => line);
}
