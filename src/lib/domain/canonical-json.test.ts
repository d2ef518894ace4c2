import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type JsonValue } from './canonical-json.ts';

test('the order in which keys were written does not change the text', () => {
	expect(canonicalJson({ b: 1, a: [{ d: null, c: '一窗' }] })).toBe(
		canonicalJson({ a: [{ c: '一窗', d: null }], b: 1 })
	);
});

test('an absent value and no key are the same', () => {
	expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test('the text reads back as the value', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const text = canonicalJson(value as JsonValue);
			expect(canonicalJson(JSON.parse(text) as JsonValue)).toBe(text);
		})
	);
});
