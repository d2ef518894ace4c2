import { expect, test } from 'vitest';
import { readMobile, readTelephone } from './telephone.ts';

test.each([
	['13806310000', '13806310000'],
	['138 0631 0000', '13806310000'],
	['+86 138-0631-0000', '13806310000'],
	['008613806310000', '13806310000'],
	['8613806310000', '13806310000'],
	['１３８０６３１００００', '13806310000'],
	['19906310000', '19906310000']
])('reads the mobile number %s', (typed, expected) => {
	expect(readMobile(typed)).toBe(expected);
});

test.each(['12806310000', '1380631000', '138063100000', '0631-8452345', 'abc', ''])(
	'refuses %s as a mobile',
	(typed) => {
		expect(readMobile(typed)).toBeNull();
	}
);

test.each([
	['0631-8452345', '0631-8452345'],
	['06318452345', '0631-8452345'],
	['(0631)8452345', '0631-8452345'],
	['（0631）8452345', '0631-8452345'],
	['010 6605 1234', '010-66051234'],
	['8452345', '8452345'],
	['400-810-1234', '4008101234'],
	['138 0631 0000', '13806310000']
])('reads the telephone number %s', (typed, expected) => {
	expect(readTelephone(typed)).toBe(expected);
});

test.each(['0631-1452345', '0631-84523', '110', '845234', '没有', ''])('refuses %s as a telephone', (typed) => {
	expect(readTelephone(typed)).toBeNull();
});
