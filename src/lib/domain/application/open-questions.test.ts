import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applicability } from '../catalogue/applicability.ts';
import type { Condition, Situation } from '../catalogue/condition.ts';
import { indexCatalogue } from '../catalogue/index-catalogue.ts';
import { sampleCatalogue, sampleMatter } from '../catalogue/sample-catalogue.ts';
import { ask, mattersOf, shop } from './example-shop.ts';
import { openQuestions, soundSituation } from './open-questions.ts';

const is = (question: string, ...options: string[]): Condition => ({ question, is: options });
const IDS = ['a', 'b', 'c'];

/** The ids asked when one line of one matter hangs on the condition. */
function askedFor(when: Condition, situation: Situation): readonly string[] {
	const matters = [sampleMatter({ fields: [ask('premises.floorArea', { when })], materials: [] })];
	const options = ['x', 'y'].map((value) => ({ value, label: value }));
	const questions = IDS.map((id) => ({ id, text: id, options }));
	const index = indexCatalogue(sampleCatalogue({ matters, questions }));
	return openQuestions(matters, situation, index).map(({ question }) => question.id);
}

test('a question is asked because something chosen hangs on it, in the order of the dictionary', () => {
	const asked = openQuestions(mattersOf(['HZ07', 'HZ01']), { 'premises.servesHotFood': 'no' }, shop);
	expect(asked.map(({ question, askedBy, answer }) => [question.id, askedBy, answer])).toEqual([
		['premises.isLarge', ['HZ01'], null],
		['premises.servesHotFood', ['HZ01'], 'no']
	]);
	expect(openQuestions(mattersOf(['HZ07']), {}, shop)).toEqual([]);
});

test.each<[string, Condition, Situation, readonly string[]]>([
	['both are asked while both are open', { all: [is('a', 'x'), is('b', 'x')] }, {}, ['a', 'b']],
	['the second is not asked when the first settled it', { all: [is('a', 'x'), is('b', 'x')] }, { a: 'y' }, ['a']],
	['the first is not asked when the second settled it', { all: [is('a', 'x'), is('b', 'x')] }, { b: 'y' }, ['b']],
	['an answer that settled it stays to be changed', { all: [is('a', 'x'), is('b', 'x')] }, { a: 'y', b: 'y' }, ['a']],
	['one of two is enough', { any: [is('a', 'x'), is('b', 'x')] }, { a: 'x' }, ['a']],
	['one of two was not enough', { any: [is('a', 'x'), is('b', 'x')] }, { a: 'y' }, ['a', 'b']],
	['a chain goes on', { all: [is('a', 'x'), { not: { any: [is('b', 'x'), is('c', 'x')] } }] }, { a: 'x' }, IDS],
	['a chain breaks off inside', { all: [is('a', 'x'), { any: [is('b', 'x'), is('c', 'x')] }] }, { b: 'x' }, ['a', 'b']]
])('%s', (_what, when, situation, expected) => {
	expect(askedFor(when, situation)).toEqual(expected);
});

const anyCondition = fc.letrec<{ node: Condition }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 3 },
		fc.record({ question: fc.constantFrom(...IDS), is: fc.constantFrom(['x'], ['y']) }),
		fc.record({ not: tie('node') }),
		fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
		fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) })
	)
})).node;

test('whoever answers what is asked, question by question, settles everything', () => {
	fc.assert(
		fc.property(anyCondition, fc.array(fc.constantFrom('x', 'y'), { minLength: 3, maxLength: 3 }), (when, answers) => {
			let situation: Situation = {};
			for (const answer of answers) {
				const next = askedFor(when, situation).find((id) => situation[id] === undefined);
				if (next !== undefined) situation = { ...situation, [next]: answer };
			}
			expect(applicability(when, situation)).not.toBe('open');
			expect(askedFor(when, situation).filter((id) => situation[id] === undefined)).toEqual([]);
		})
	);
});

test('an answer that is no option counts as none', () => {
	const given = { 'premises.isLarge': 'yes', 'premises.servesHotFood': 'maybe', 'no.such': 'yes' };
	expect(soundSituation(given, shop)).toEqual({ 'premises.isLarge': 'yes' });
});
