import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Field, FieldKind } from '../catalogue/field.ts';
import { normaliseAnswer } from './normalise-answer.ts';
import { readDecimal, readYuan } from './read-amount.ts';
import { readDay } from './read-day.ts';

const options = ['red', 'green', 'blue'].map((value) => ({ value, label: value }));
const fieldOf = (kind: FieldKind, more: Partial<Field> = {}): Field => ({
	id: 'activity.it',
	label: '它',
	kind,
	options,
	columns: ['电话'],
	...more
});

test.each([
	['85', '85'],
	['085.50', '85.5'],
	['１２０', '120'],
	['1,234,567.8', '1234567.8'],
	['100', '100'],
	['-3', '-3'],
	['—3', '-3'],
	['-0', '0'],
	['0.0', '0'],
	['120 平方米', '120'],
	['120㎡', '120']
])('reads the number %s', (typed, expected) => {
	expect(readDecimal(typed, ['平方米', 'm2'])).toBe(expected);
});

test.each(['', '12.', '.5', '1e3', '12,34', '三百', '1 2 x', '1.2.3', '9999999999999999'])(
	'does not take %s for a number',
	(typed) => {
		expect(readDecimal(typed)).toBeNull();
	}
);

test.each([
	['1200', 120_000],
	['1,200.5', 120_050],
	['¥1200.05', 120_005],
	['￥0.01', 1],
	['1200元', 120_000],
	['1200元整', 120_000],
	['0', 0],
	['9999999999999', 999_999_999_999_900]
])('reads %s as money', (typed, fen) => {
	expect(readYuan(typed)).toBe(fen);
});

test.each(['', '-5', '1200.005', '一万', '3万', '12,00'])('does not take %s for money', (typed) => {
	expect(readYuan(typed)).toBeNull();
});

test.each([
	['2026-03-05', '2026-03-05'],
	['2026-3-5', '2026-03-05'],
	['2026年3月5日', '2026-03-05'],
	['2026/03/05', '2026-03-05'],
	['２０２６．３．５', '2026-03-05'],
	['20260305', '2026-03-05'],
	['2026-02-30', null],
	['26-3-5', null],
	['2026-3', null],
	['昨天', null]
])('reads %s as a day', (typed, expected) => {
	expect(readDay(typed)).toBe(expected);
});

test.each<[FieldKind, unknown, unknown]>([
	['text', '  王  小明 ', '王 小明'],
	['text', '   ', undefined],
	['text', 7, undefined],
	['long-text', '一\r\n二', '一\n二'],
	['number', '012', '12'],
	['number', 'many', 'many'],
	['area', '85.50 平米', '85.5'],
	['money', '12.5', 1250],
	['money', 1250, 1250],
	['money', 12.5, undefined],
	['money', -1, undefined],
	['money', 'much', 'much'],
	['day', '2026年3月5日', '2026-03-05'],
	['day', '2026-02-30', '2026-02-30'],
	['choice', 'red', 'red'],
	['choice', ['red'], undefined],
	['choices', ['blue', 'red', 'blue'], ['red', 'blue']],
	['choices', ['pink', 'red'], ['red', 'pink']],
	['choices', [], undefined],
	['choices', 'red', undefined],
	['yes-no', false, false],
	['yes-no', 'yes', undefined],
	['declaration', true, true],
	['declaration', false, undefined],
	['mobile', '+86 138 0631 0000', '13806310000'],
	['mobile', '123', '123'],
	['telephone', '(0631)8452345', '0631-8452345'],
	['citizen-id', '110105 19491231 002x', '11010519491231002X'],
	['credit-code', '91330100 799655058b', '91330100799655058B'],
	['project-code', '250932019389 01544060', '2509-320193-89-01-544060'],
	['bank-account', '6222 0000 1111', '622200001111'],
	[
		'people',
		[[' 王五 ', '138'], ['', ''], ['李四']],
		[
			['王五', '138'],
			['李四', '']
		]
	],
	['people', [['王五', '138', 'more']], [['王五', '138']]],
	['people', [[]], undefined],
	['people', [[1, 2]], undefined],
	['people', 'none', undefined]
])('keeps an answer to a %s field: %j', (kind, given, expected) => {
	expect(normaliseAnswer(fieldOf(kind), given)).toEqual(expected);
});

test('a number may carry its unit', () => {
	expect(normaliseAnswer(fieldOf('number', { unit: '层' }), '12层')).toBe('12');
});

const KINDS = ['text', 'long-text', 'number', 'money', 'area', 'day', 'choice', 'choices', 'yes-no', 'people'] as const;
const MORE_KINDS = ['declaration', 'mobile', 'telephone', 'citizen-id', 'credit-code', 'project-code'] as const;

test('whatever is sent, what is kept is kept the same when read again', () => {
	const likely = fc.oneof(
		fc.string({ unit: fc.constantFrom(...'0123456789.,-元年月日 X') }),
		fc.constantFrom('1,200.50', '2026.3.5', '13806310000', '11010519491231002x')
	);
	fc.assert(
		fc.property(fc.constantFrom(...KINDS, ...MORE_KINDS), fc.oneof(likely, fc.anything()), (kind, given) => {
			const kept = normaliseAnswer(fieldOf(kind), given);
			expect(normaliseAnswer(fieldOf(kind), kept)).toEqual(kept);
		}),
		{ numRuns: 1000 }
	);
});
