import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDigitOf, isChecked } from './mod-11-10.ts';

const someDigits = fc.stringMatching(/^\d{1,24}$/);

test.each([
	['0794', '5', 'the example of ISO/IEC 7064'],
	['2509320193890154406', '0', 'a project of Nanjing'],
	['2603141124890534694', '8', 'a project of Linxian'],
	['2411130202890163701', '5', 'a project of Tangshan']
])('the check digit of %s is %s: %s', (digits, expected) => {
	expect(checkDigitOf(digits)).toBe(expected);
});

test('notices any one wrong digit', () => {
	fc.assert(
		fc.property(someDigits, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, at, shift) => {
			const whole = digits + checkDigitOf(digits);
			const index = at % whole.length;
			const wrong = (Number(whole[index]) + shift) % 10;
			expect(isChecked(whole)).toBe(true);
			expect(isChecked(whole.slice(0, index) + wrong + whole.slice(index + 1))).toBe(false);
		})
	);
});
