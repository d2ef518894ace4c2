import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskCitizenId, maskMobile, maskName } from './mask.ts';

test.each([
	['王小明', '王*'],
	['李四', '李*'],
	['买买提·艾力', '买*'],
	['𠮷野', '𠮷*'],
	[' 张三', '张*'],
	['', '']
])('shows %s as %s', (name, expected) => {
	expect(maskName(name)).toBe(expected);
});

test('shows the first three and the last four of a citizen id and of a mobile', () => {
	expect(maskCitizenId('11010519491231002X')).toBe('110***********002X');
	expect(maskMobile('13806310000')).toBe('138****0000');
});

test('shows nothing of a number too short to hide', () => {
	expect(maskMobile('8452345')).toBe('*******');
});

test('never shows more than seven signs, nor changes the length', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^\d{0,20}$/), (number) => {
			const masked = maskCitizenId(number);
			expect(masked).toHaveLength(number.length);
			expect(masked.replaceAll('*', '').length).toBeLessThanOrEqual(7);
		})
	);
});
