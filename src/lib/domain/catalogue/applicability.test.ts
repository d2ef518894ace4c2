import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applicability, questionsOf } from './applicability.ts';
import type { Condition, Situation } from './condition.ts';

const isPublic = { question: 'project.isPublic', is: ['yes'] };
const isGranted = { question: 'project.landBy', is: ['grant', 'lease'] };
const YES = { 'project.isPublic': 'yes' };
const NO = { 'project.isPublic': 'no' };

test.each<[string, Condition | undefined, Situation, string]>([
	['a line without a condition', undefined, {}, 'applies'],
	['an answer it names', isPublic, YES, 'applies'],
	['one of several answers it names', isGranted, { 'project.landBy': 'lease' }, 'applies'],
	['another answer', isPublic, NO, 'falls-away'],
	['no answer yet', isPublic, {}, 'open'],
	['the opposite of an answer', { not: isPublic }, NO, 'applies'],
	['the opposite of no answer', { not: isPublic }, {}, 'open'],
	['both, one unanswered', { all: [isPublic, isGranted] }, YES, 'open'],
	['both, one against', { all: [isPublic, isGranted] }, NO, 'falls-away'],
	['both, both for', { all: [isPublic, isGranted] }, { ...YES, 'project.landBy': 'grant' }, 'applies'],
	['either, one for', { any: [isPublic, isGranted] }, YES, 'applies'],
	['either, one against, one unanswered', { any: [isPublic, isGranted] }, NO, 'open'],
	['either, both against', { any: [isPublic, isGranted] }, { ...NO, 'project.landBy': 'allot' }, 'falls-away'],
	['all of nothing', { all: [] }, {}, 'applies'],
	['any of nothing', { any: [] }, {}, 'falls-away'],
	['not both, one against', { not: { all: [isPublic, isGranted] } }, NO, 'applies']
])('%s', (_what, condition, situation, expected) => {
	expect(applicability(condition, situation)).toBe(expected);
});

test('names each question a condition hangs on once', () => {
	expect(questionsOf({ any: [isPublic, { not: isGranted }, { all: [isPublic] }] })).toEqual([
		'project.isPublic',
		'project.landBy'
	]);
	expect(questionsOf(undefined)).toEqual([]);
});

const QUESTIONS = ['a', 'b', 'c'] as const;
const anyCondition = fc.letrec<{ node: Condition }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 4 },
		fc.record({ question: fc.constantFrom(...QUESTIONS), is: fc.subarray(['x', 'y']) }),
		fc.record({ not: tie('node') }),
		fc.record({ all: fc.array(tie('node'), { maxLength: 3 }) }),
		fc.record({ any: fc.array(tie('node'), { maxLength: 3 }) })
	)
})).node;
const anyAnswers = fc.record(
	{ a: fc.constantFrom('x', 'y'), b: fc.constantFrom('x', 'y'), c: fc.constantFrom('x', 'y') },
	{ requiredKeys: [] }
);

test('a settled line stays settled whatever else is answered', () => {
	fc.assert(
		fc.property(anyCondition, anyAnswers, anyAnswers, (condition, given, later) => {
			const before = applicability(condition, given);
			fc.pre(before !== 'open');
			expect(applicability(condition, { ...later, ...given })).toBe(before);
		})
	);
});

test('when all is answered no line is open', () => {
	fc.assert(
		fc.property(anyCondition, anyAnswers, (condition, given) => {
			expect(applicability(condition, { a: 'x', b: 'y', c: 'x', ...given })).not.toBe('open');
		})
	);
});

test('the opposite of the opposite is the line itself', () => {
	fc.assert(
		fc.property(anyCondition, anyAnswers, (condition, given) => {
			expect(applicability({ not: { not: condition } }, given)).toBe(applicability(condition, given));
		})
	);
});
