import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { citizenCheckOf, readCitizenId } from './citizen-id.ts';

const withCheck = (digits: string): string => digits + citizenCheckOf(digits);

test.each([
	['11010519491231002X', '1949-12-31', 'female'],
	['440524188001010014', '1880-01-01', 'male']
] as const)('%s, an example of the standard, was born on %s and is %s', (number, birthday, gender) => {
	expect(readCitizenId(number)).toEqual({ number, holder: 'citizen', birthday, gender });
});

test.each([
	['810000', 'hong-kong'],
	['820000', 'macao'],
	['830000', 'taiwan'],
	['931156', 'foreigner'],
	['371081', 'citizen']
] as const)('a number that begins with %s belongs to: %s', (prefix, holder) => {
	expect(readCitizenId(withCheck(`${prefix}19900101123`))?.holder).toBe(holder);
});

test('is read with a small x and in groups', () => {
	expect(readCitizenId('110105 19491231 002x')?.number).toBe('11010519491231002X');
});

test.each([
	['a wrong check', '110105194912310021'],
	['the thirtieth of February', withCheck('37108119900230123')],
	['the leap day of a common year', withCheck('37108119890229123')],
	['a residence permit of a place that issues none', withCheck('81010019900101123')],
	['a region nobody has', withCheck('07108119900101123')],
	['fifteen digits', '110105491231002'],
	['an X in the middle', '1101051949123X0020'],
	['nothing', '']
])('refuses %s', (_why, number) => {
	expect(readCitizenId(number)).toBeNull();
});

test('notices any one wrong digit and any swap of two neighbours', () => {
	const anyDigits = fc
		.tuple(fc.integer({ min: 0, max: 45_000 }), fc.integer({ min: 0, max: 999 }))
		.map(([days, sequence]) => {
			const born = addDays('1900-01-01', days).replaceAll('-', '');
			return `371003${born}${String(sequence).padStart(3, '0')}`;
		});
	fc.assert(
		fc.property(anyDigits, fc.nat(16), fc.integer({ min: 1, max: 9 }), (digits, index, shift) => {
			const number = withCheck(digits);
			const wrong = number.slice(0, index) + ((Number(number[index]) + shift) % 10) + number.slice(index + 1);
			expect(readCitizenId(number)?.number).toBe(number);
			expect(readCitizenId(wrong)).toBeNull();
			const swapped =
				number.slice(0, index) + number.charAt(index + 1) + number.charAt(index) + number.slice(index + 2);
			expect(readCitizenId(swapped) === null).toBe(swapped !== number);
		})
	);
});
