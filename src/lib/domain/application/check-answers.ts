import type { Field, FieldId } from '../catalogue/field.ts';
import type { AnswerFault, Answers, AnswerValue } from './answers.ts';
import { kindFault } from './kind-fault.ts';
import type { FormLine } from './merge-form.ts';
import { normaliseAnswer } from './normalise-answer.ts';

/** Only fields with a fault are in it. */
export type AnswerFaults = Readonly<Record<FieldId, AnswerFault>>;

/**
 * What is wrong with the answers to a form, one fault a field: the same on the phone while typing and on the server
 * when submitting. Answers no line asks for are not looked at.
 */
export function checkAnswers(lines: readonly FormLine[], answers: Answers): AnswerFaults {
	const faults: Record<FieldId, AnswerFault> = {};
	for (const line of lines) {
		const fault = faultOf(line, normaliseAnswer(line.field, answers[line.field.id]));
		if (fault !== null) faults[line.field.id] = fault;
	}
	return faults;
}

/** The answers a form asks for, as they are kept; dormant ones stay behind in the draft. */
export function answersTo(lines: readonly FormLine[], answers: Answers): Answers {
	const own = lines.flatMap(({ field }): readonly (readonly [FieldId, AnswerValue])[] => {
		const answer = normaliseAnswer(field, answers[field.id]);
		return answer === undefined ? [] : [[field.id, answer]];
	});
	return Object.fromEntries(own);
}

function faultOf(line: FormLine, answer: AnswerValue | undefined): AnswerFault | null {
	if (answer === undefined) return line.required ? noAnswer(line.field) : null;
	return kindFault(line, answer) ?? patternFault(line, answer);
}

function noAnswer({ kind }: Field): AnswerFault {
	return { code: kind === 'declaration' ? 'not-declared' : 'missing' };
}

function patternFault({ patterns }: FormLine, answer: AnswerValue): AnswerFault | null {
	if (typeof answer !== 'string') return null;
	const unmet = patterns.find(({ expression }) => !new RegExp(expression).test(answer));
	return unmet === undefined ? null : { code: 'pattern', sentence: unmet.sentence };
}
