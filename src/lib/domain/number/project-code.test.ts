import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { makeProjectCode, readProjectCode } from './project-code.ts';

test.each([
	['2509-320193-89-01-544060', 'new', '320193'],
	['2603-141124-89-05-346948', 'new', '141124'],
	['2411-130202-89-01-637015', 'new', '130202'],
	['2020-330327-48-01-167360', 'old', '330327'],
	['2020-451421-88-03-016343', 'old', '451421']
] as const)('%s is a real code of the %s form', (code, form, region) => {
	expect(readProjectCode(code)).toEqual({ form, code, region });
	expect(readProjectCode(code.replaceAll('-', ''))).toEqual({ form, code, region });
	expect(readProjectCode(` ${code.replaceAll('-', ' ')}`)).toEqual({ form, code, region });
});

test.each([
	['a wrong check digit', '2509-320193-89-01-544061'],
	['a thirteenth month', '2513-320193-89-01-544060'],
	['the year before the old form began', '2014-330327-48-01-167360'],
	['the month before the new form began', '2010-330327-48-01-167360'],
	['a letter', '2509-32019A-89-01-544060'],
	['a digit too few', '2509-320193-89-01-54406'],
	['nothing', '']
])('refuses %s', (_why, code) => {
	expect(readProjectCode(code)).toBeNull();
});

test('what it makes is a code of the new form that any one wrong digit breaks', () => {
	const anyParts = fc.record({
		registeredOn: fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2020-11-01', days)),
		region: fc.stringMatching(/^\d{6}$/),
		guidedBy: fc.stringMatching(/^\d{2}$/),
		projectType: fc.constantFrom('01', '02', '03', '04', '05'),
		drawn: fc.stringMatching(/^\d{5}$/)
	});
	fc.assert(
		fc.property(anyParts, fc.integer({ min: 1, max: 9 }), (parts, shift) => {
			const code = makeProjectCode(parts);
			expect(readProjectCode(code)).toEqual({ form: 'new', code, region: parts.region });
			expect(readProjectCode(code.slice(0, -1) + ((Number(code.slice(-1)) + shift) % 10))).toBeNull();
		})
	);
});

test.each([
	['a region of five digits', { region: '37100' }],
	['a type of three', { projectType: '011' }],
	['four drawn digits', { drawn: '1234' }],
	['a day before the new form', { registeredOn: '2020-10-31' }]
] as const)('is never made of %s', (_what, wrong) => {
	const parts = {
		registeredOn: '2026-11-24',
		region: '371003',
		guidedBy: '04',
		projectType: '01',
		drawn: '12345'
	} as const;
	expect(() => makeProjectCode({ ...parts, ...wrong })).toThrow(RangeError);
});
