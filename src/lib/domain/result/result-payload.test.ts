import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../calendar/day.ts';
import { DOCUMENT_KINDS } from './document-kind.ts';
import { parseResultPayload, resultPayloadText, type ResultPayload } from './result-payload.ts';

const licence: ResultPayload = {
	kind: 'result',
	number: '鲁威文食许〔2026〕00017号',
	title: '食品经营许可证',
	holder: '王*明',
	issuer: '威海市文登区市场监督管理局',
	issuedOn: '2026-11-24',
	validUntil: '2031-11-23',
	contentHash: '0123456789abcdef0123456789abcdef',
	keyId: 'a1b2c3d4'
};

const word = fc.string({ minLength: 1, unit: 'grapheme', maxLength: 20 });
const day = fc
	.tuple(fc.integer({ min: 2014, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
	.map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` as Day);
const payloads: fc.Arbitrary<ResultPayload> = fc.record({
	kind: fc.constantFrom(...DOCUMENT_KINDS),
	number: word,
	title: word,
	holder: word,
	issuer: word,
	issuedOn: day,
	validUntil: fc.option(day, { nil: null }),
	contentHash: fc.stringMatching(/^[0-9a-f]{32}$/),
	keyId: fc.stringMatching(/^[0-9a-z]{8}$/)
});

test('what the code carries reads back as it was written', () => {
	fc.assert(
		fc.property(payloads, (payload) => {
			expect(parseResultPayload(resultPayloadText(payload))).toEqual(payload);
		})
	);
});

test('two papers that differ in anything have different texts', () => {
	fc.assert(
		fc.property(payloads, payloads, (a, b) => {
			const isSame = JSON.stringify(a) === JSON.stringify(b);
			expect(resultPayloadText(a) === resultPayloadText(b)).toBe(isSame);
		})
	);
});

test('a licence fits a code that a phone still reads from paper', () => {
	expect(new TextEncoder().encode(resultPayloadText(licence)).length).toBeLessThan(300);
});

test('one letter changed is another text or none', () => {
	const text = resultPayloadText(licence);
	fc.assert(
		fc.property(fc.nat(text.length - 1), fc.constantFrom('x', '0', '"', ' '), (at, letter) => {
			const changed = text.slice(0, at) + letter + text.slice(at + 1);
			const parsed = parseResultPayload(changed);
			if (changed === text) expect(parsed).toEqual(licence);
			else expect(parsed).not.toEqual(licence);
		})
	);
});

test.each([
	['no list', '{"kind":"result"}'],
	['nothing', ''],
	['a list of another version', resultPayloadText(licence).replace('[1,', '[2,')],
	['spaces inside', resultPayloadText(licence).replace(',', ', ')],
	['a day there is not', resultPayloadText(licence).replace('2026-11-24', '2026-02-30')],
	['a last day that is no text', resultPayloadText(licence).replace('"2031-11-23"', '0')],
	['a kind there is not', resultPayloadText(licence).replace('"result"', '"gift"')],
	['a short hash', resultPayloadText(licence).replace('0123456789abcdef0123456789abcdef', '0123')],
	['one part more', resultPayloadText(licence).replace(/]$/, ',1]')]
])('%s is no code of ours', (_what, text) => {
	expect(parseResultPayload(text)).toBeNull();
});
