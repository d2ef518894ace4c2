import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditCheckOf, readCreditCode } from './credit-code.ts';

test.each([
	['11371000494416240Y', 'government', '371000'],
	['11371000004359010J', 'government', '371000'],
	['11371002MB28601278', 'government', '371002'],
	['91330100799655058B', 'enterprise', '330100']
] as const)('%s is a real code, of the class %s', (code, entityClass, region) => {
	expect(readCreditCode(code)).toEqual({ code, entityClass, region });
});

test.each([
	['92', 'sole-trader'],
	['93', 'cooperative'],
	['12', 'institution'],
	['13', 'association'],
	['52', 'association'],
	['A1', 'other']
] as const)('the prefix %s means %s', (prefix, entityClass) => {
	const body = `${prefix}371003MA3ABCDE1`;
	expect(readCreditCode(body + creditCheckOf(body))?.entityClass).toBe(entityClass);
});

test('is read in small letters and with spaces', () => {
	expect(readCreditCode('91330100 7996 5505 8b')?.code).toBe('91330100799655058B');
});

test.each([
	['a wrong check', '91330100799655058C'],
	['a letter the code never has', '9133010079965505OB'],
	['letters in the region', '9133A100799655058B'],
	['an old registration number', '371081228012345'],
	['nothing', '']
])('refuses %s', (_why, code) => {
	expect(readCreditCode(code)).toBeNull();
});

test('notices any one wrong sign', () => {
	const anyBody = fc.stringMatching(/^9[123]371003[0-9A-HJ-NP-RTUWXY]{9}$/);
	fc.assert(
		fc.property(
			anyBody,
			fc.integer({ min: 8, max: 17 }),
			fc.constantFrom(...'0123456789ABCXY'),
			(body, index, sign) => {
				const code = body + creditCheckOf(body);
				fc.pre(code[index] !== sign);
				expect(readCreditCode(code)?.code).toBe(code);
				expect(readCreditCode(code.slice(0, index) + sign + code.slice(index + 1))).toBeNull();
			}
		)
	);
});
