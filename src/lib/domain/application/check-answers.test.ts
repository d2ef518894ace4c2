import { expect, test } from 'vitest';
import type { Field, FieldKind } from '../catalogue/field.ts';
import type { AnswerFault, AnswerValue } from './answers.ts';
import { answersTo, checkAnswers } from './check-answers.ts';
import { mattersOf, shop } from './example-shop.ts';
import { mergeForm, type FormLine } from './merge-form.ts';

const options = ['red', 'green'].map((value) => ({ value, label: value }));

function faultOf(kind: FieldKind, answer: AnswerValue | undefined, more: Partial<FormLine & Field> = {}) {
	const { unit, required = true, ...terms } = more;
	const field: Field = { id: 'activity.it', label: '它', kind, options, columns: ['电话'], unit };
	const line: FormLine = { field, required, patterns: [], askedBy: ['HZ01'], standing: 'needed', ...terms };
	return checkAnswers([line], answer === undefined ? {} : { 'activity.it': answer })['activity.it'];
}

test.each<[FieldKind, AnswerValue | undefined, AnswerFault]>([
	['text', undefined, { code: 'missing' }],
	['text', '  ', { code: 'missing' }],
	['text', true, { code: 'missing' }],
	['declaration', false, { code: 'not-declared' }],
	['declaration', undefined, { code: 'not-declared' }],
	['text', '长'.repeat(201), { code: 'too-long', most: 200, length: 201 }],
	['number', 'many', { code: 'not-a-number' }],
	['area', '85.', { code: 'not-a-number' }],
	['money', '12.345', { code: 'not-money' }],
	['day', '2026-02-30', { code: 'not-a-day' }],
	['choice', 'pink', { code: 'option-unknown' }],
	['choices', ['red', 'pink'], { code: 'option-unknown' }],
	['citizen-id', '1101051949123100', { code: 'citizen-id-length', length: 16 }],
	['citizen-id', '110105194913310021', { code: 'citizen-id-birthday' }],
	['citizen-id', '110105194912310021', { code: 'citizen-id-check' }],
	['credit-code', '913301007996550', { code: 'credit-code-length', length: 15 }],
	['credit-code', '91330100799655058C', { code: 'credit-code-check' }],
	['mobile', '0631-8452345', { code: 'not-a-mobile' }],
	['telephone', '12345', { code: 'not-a-telephone' }],
	['project-code', '2509-320193-89-01-544061', { code: 'not-a-project-code' }],
	['bank-account', '6222-abc', { code: 'not-a-bank-account' }],
	[
		'people',
		[
			['王五', '138'],
			['', '139']
		],
		{ code: 'row-incomplete', row: 2 }
	],
	['people', [['王五', '1'.repeat(201)]], { code: 'too-long', most: 200, length: 201 }],
	['people', Array.from({ length: 201 }, () => ['王五', '138']), { code: 'too-many-rows', most: 200 }]
])('an answer to a %s field: %j', (kind, answer, fault) => {
	expect(faultOf(kind, answer)).toEqual(fault);
});

test.each<[FieldKind, AnswerValue]>([
	['text', '王小明'],
	['number', '0'],
	['money', 0],
	['money', '12.5'],
	['yes-no', false],
	['declaration', true],
	['day', '2026年3月5日'],
	['choices', ['green']],
	['citizen-id', '11010519491231002x'],
	['credit-code', '91330100799655058B'],
	['mobile', '138 0631 0000'],
	['telephone', '0631-8452345'],
	['project-code', '250932019389 01544060'],
	['bank-account', '6222 0000 1111'],
	['people', [['王五', '138']]]
])('a sound answer to a %s field passes: %j', (kind, answer) => {
	expect(faultOf(kind, answer)).toBeUndefined();
});

test('the bounds are inclusive and named in their measure', () => {
	expect(faultOf('area', '7.99', { min: 8 })).toEqual({ code: 'too-small', least: 8, measure: 'area' });
	expect(faultOf('area', '8', { min: 8, max: 8 })).toBeUndefined();
	expect(faultOf('number', '31', { max: 30, unit: '层' })).toEqual({
		code: 'too-large',
		most: 30,
		measure: 'number',
		unit: '层'
	});
	expect(faultOf('money', '29999.99', { min: 3_000_000 })).toEqual({
		code: 'too-small',
		least: 3_000_000,
		measure: 'money'
	});
});

test('the length counts signs as people see them', () => {
	expect(faultOf('text', '𠮷𠮷', { maxLength: 2 })).toBeUndefined();
	expect(faultOf('text', '𠮷𠮷𠮷', { maxLength: 2 })).toEqual({ code: 'too-long', most: 2, length: 3 });
});

test('of several patterns the first that does not match is told', () => {
	const patterns = [
		{ expression: '^[A-Z]', sentence: '第一位是字母。' },
		{ expression: '\\d{3}$', sentence: '最后三位是数字。' }
	];
	expect(faultOf('text', 'A12', { patterns })).toEqual({ code: 'pattern', sentence: '最后三位是数字。' });
	expect(faultOf('text', 'A123', { patterns })).toBeUndefined();
	expect(faultOf('text', undefined, { patterns, required: false })).toBeUndefined();
});

test('what is optional may be left out, but not be wrong', () => {
	expect(faultOf('mobile', undefined, { required: false })).toBeUndefined();
	expect(faultOf('mobile', '123', { required: false })).toEqual({ code: 'not-a-mobile' });
});

const answers = {
	'premises.floorArea': '85.50',
	'applicant.name': ' 王小明 ',
	'declaration.truthful': true,
	'project.name': '还没选的事项才要'
};

test('answers nothing asks for sleep: they are neither checked nor handed in', () => {
	const form = mergeForm(mattersOf(['HZ01']), {}, shop);
	expect(checkAnswers(form, { ...answers, 'project.code': 'wrong' })).toEqual({});
	expect(answersTo(form, answers)).toEqual({ 'premises.floorArea': '85.5', 'applicant.name': '王小明' });
});

test('and wake with the matter that asks', () => {
	const form = mergeForm(mattersOf(['HZ01', 'HZ07', 'SG06']), {}, shop);
	expect(answersTo(form, answers)).toEqual({ ...answers, 'premises.floorArea': '85.5', 'applicant.name': '王小明' });
	expect(checkAnswers(form, { ...answers, 'premises.floorArea': '7' })).toEqual({
		'premises.floorArea': { code: 'too-small', least: 8, measure: 'area' }
	});
});
