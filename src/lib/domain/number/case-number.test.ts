import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { groupCaseNumber, makeCaseNumber, readCaseNumber } from './case-number.ts';

const PARTS = { region: '371003', centrePart: '000', day: '2026-11-24', serial: 17 } as const;
const NUMBER = makeCaseNumber(PARTS);

const anyParts = fc.record({
	region: fc.stringMatching(/^\d{6}$/),
	centrePart: fc.stringMatching(/^\d{3}$/),
	day: fc.integer({ min: 0, max: 26_000 }).map((days) => addDays('2020-01-01', days)),
	serial: fc.integer({ min: 1, max: 99_999 })
});

test('is 21 digits: region, centre, day, serial, check', () => {
	expect(NUMBER).toMatch(/^371003000261124000171?\d$/);
	expect(NUMBER).toHaveLength(21);
});

test('is shown in groups of 6, 3, 6, 5 and 1', () => {
	expect(groupCaseNumber(NUMBER)).toBe(`371003-000-261124-00017-${NUMBER.slice(-1)}`);
});

test.each([
	['with its groups', groupCaseNumber(NUMBER)],
	['with spaces', `  ${groupCaseNumber(NUMBER).replaceAll('-', ' ')} `],
	['with long strokes', groupCaseNumber(NUMBER).replaceAll('-', '—')],
	['in full-width digits', NUMBER.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))]
])('is read %s', (_how, typed) => {
	expect(readCaseNumber(typed)).toEqual({ ...PARTS, number: NUMBER });
});

test.each([
	['too short', NUMBER.slice(0, 20)],
	['too long', `${NUMBER}0`],
	['letters', NUMBER.replace('3', 'A')],
	['no such day', '371003000260230000170'],
	['serial nought', '371003000261124000000'],
	['nothing', '']
])('is refused: %s', (_why, typed) => {
	expect(readCaseNumber(typed)).toBeNull();
});

test.each([
	['a region of five digits', { ...PARTS, region: '37100' }],
	['a region and a centre that only fit together', { ...PARTS, region: '3710030', centrePart: '00' }],
	['a centre that is not a number', { ...PARTS, centrePart: 'wd1' }],
	['the hundred-thousandth of a day', { ...PARTS, serial: 100_000 }],
	['serial nought', { ...PARTS, serial: 0 }],
	['half a serial', { ...PARTS, serial: 1.5 }]
])('is never made of %s', (_what, parts) => {
	expect(() => makeCaseNumber(parts)).toThrow(RangeError);
});

test('reads back what it made, and nothing with one wrong digit', () => {
	fc.assert(
		fc.property(anyParts, fc.nat(20), fc.integer({ min: 1, max: 9 }), (parts, index, shift) => {
			const number = makeCaseNumber(parts);
			expect(readCaseNumber(groupCaseNumber(number))).toEqual({ ...parts, number });
			const wrong = number.slice(0, index) + ((Number(number[index]) + shift) % 10) + number.slice(index + 1);
			expect(readCaseNumber(wrong)).toBeNull();
		})
	);
});
