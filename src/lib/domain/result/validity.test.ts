import { expect, test } from 'vitest';
import { documentKindOf } from './document-kind.ts';
import { validUntil } from './valid-until.ts';
import { validityOf } from './validity.ts';

test.each([
	['holds on its last day', '2026-11-24', null, { standing: 'valid', until: '2026-11-24' }],
	['is expired the day after its last', '2026-11-23', null, { standing: 'expired', until: '2026-11-23' }],
	['without an end holds', null, null, { standing: 'valid', until: null }],
	['is revoked from the day of revoking', null, '2026-11-24', { standing: 'revoked', on: '2026-11-24' }],
	['holds until the day of revoking', null, '2026-11-25', { standing: 'valid', until: null }],
	['revoked and expired is revoked', '2026-01-01', '2025-12-01', { standing: 'revoked', on: '2025-12-01' }]
] as const)('a paper %s', (_sentence, until, revokedOn, answer) => {
	expect(validityOf({ validUntil: until, revokedOn }, '2026-11-24')).toEqual(answer);
});

test('a paper nobody gave out is unknown', () => {
	expect(validityOf(null, '2026-11-24')).toEqual({ standing: 'unknown' });
});

test.each([
	['2026-11-24', { validYears: 5 }, '2031-11-23'],
	['2026-11-24', { validMonths: 3 }, '2027-02-23'],
	['2026-01-01', { validYears: 1 }, '2026-12-31'],
	['2026-11-30', { validMonths: 3 }, '2027-02-28'],
	['2024-02-29', { validYears: 4 }, '2028-02-28'],
	['2024-02-29', { validYears: 1 }, '2025-02-28'],
	['2026-12-31', { validYears: 1, validMonths: 2 }, '2028-02-29'],
	['2026-11-24', {}, null]
] as const)('a paper of %s with term %o holds until %s', (issuedOn, term, until) => {
	expect(validUntil(issuedOn, term)).toBe(until);
});

test('refusing because no licence is needed and because it is for others are two papers', () => {
	const refused = { type: 'not-accepted', on: '2026-11-24', reason: '不需要许可' } as const;
	expect(documentKindOf({ ...refused, ground: 'not-needed' })).toBe('not-needed');
	expect(documentKindOf({ ...refused, ground: 'not-ours', rightBody: '民政局' })).toBe('not-ours');
});

test('granting and denying are two papers, claiming leaves none', () => {
	const decided = { type: 'decided', on: '2026-11-24', reasons: '', articles: [] } as const;
	expect(documentKindOf({ ...decided, outcome: 'approved' })).toBe('approval');
	expect(documentKindOf({ ...decided, outcome: 'denied' })).toBe('denial');
	expect(documentKindOf({ type: 'claimed', on: '2026-11-24', staffId: 'a' })).toBeNull();
});
