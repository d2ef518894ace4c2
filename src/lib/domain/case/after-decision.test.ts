import { expect, test } from 'vitest';
import {
	accepted,
	answerTo,
	approved,
	delivered,
	head,
	issuer,
	ready,
	standingAfter,
	submitted,
	supervisor,
	teller,
	townFacts,
	wang
} from './example-case.ts';
import { actsToRate } from './rate.ts';
import { standingOf } from './standing-of.ts';

const issue = { type: 'issue-result', documentIds: ['licence'] } as const;
const handOver = { type: 'hand-over', how: 'window', hasSignature: true } as const;
const revoke = { type: 'revoke', reason: '隐瞒情况取得', articles: ['行政许可法第六十九条'] } as const;
const rate = { type: 'rate', act: 'accepted', level: 5 } as const;

test('the issuing window makes the result once there is a paper', () => {
	expect(standingAfter(approved, issue, { actor: issuer }).state).toBe('result-ready');
	expect(answerTo(approved, { ...issue, documentIds: [] }, { actor: issuer })).toMatchObject({
		refusal: { code: 'documents-missing' }
	});
});

test('in town the teller hands out what was asked for there, the district’s window does not', () => {
	expect(standingAfter(ready, handOver, { ...townFacts, actor: teller }).state).toBe('delivered');
	expect(answerTo(ready, handOver, { ...townFacts, actor: issuer })).toMatchObject({
		refusal: { code: 'held-elsewhere', holder: 'teller' }
	});
});

test.each([
	['with the right code and a signature', handOver, { isCodeRight: true, triesLeft: 5 }, null],
	['with a wrong code', handOver, { isCodeRight: false, triesLeft: 2 }, 'pick-up-code-wrong'],
	['without any code', handOver, undefined, 'pick-up-code-wrong'],
	['unsigned', { ...handOver, hasSignature: false }, { isCodeRight: true, triesLeft: 5 }, 'signature-missing'],
	['by post', { ...handOver, how: 'post', hasSignature: false }, undefined, null],
	['electronically', { ...handOver, how: 'electronic', hasSignature: false }, undefined, null]
] as const)('handing over %s', (_how, command, pickUp, code) => {
	const answer = answerTo(ready, command, { actor: issuer, pickUp });
	expect(answer.ok ? null : answer.refusal.code).toBe(code);
});

test('a result is never handed over twice', () => {
	expect(answerTo(delivered, handOver, { actor: issuer })).toEqual({
		ok: false,
		refusal: { code: 'already-delivered' }
	});
	expect(answerTo(approved, handOver, { actor: issuer })).toMatchObject({ refusal: { code: 'wrong-state' } });
});

test('one withdraws before the decision, not after it', () => {
	const withdraw = { type: 'withdraw', reason: '' } as const;
	expect(standingAfter(submitted, withdraw, { actor: wang }).state).toBe('withdrawn');
	expect(standingAfter(accepted, withdraw, { actor: wang }).state).toBe('withdrawn');
	expect(answerTo(approved, withdraw, { actor: wang })).toMatchObject({ refusal: { code: 'wrong-state' } });
});

test('withdrawing ends what was open in the case', () => {
	const paused = [
		...accepted,
		{ type: 'paused', on: '2026-03-04', ground: 'hearing', expectedDays: 5, text: '听证' }
	] as const;
	expect(standingAfter(paused, { type: 'withdraw', reason: '' }, { actor: wang })).toMatchObject({ pause: null });
});

test.each([
	['granted', approved],
	['ready', ready],
	['handed over', delivered]
] as const)('the authority takes back what was %s, with reasons and articles', (_far, events) => {
	expect(standingAfter(events, revoke, { actor: head }).state).toBe('revoked');
	expect(answerTo(events, { ...revoke, reason: '' }, { actor: head }).ok).toBe(false);
	expect(answerTo(events, { ...revoke, articles: [] }, { actor: head }).ok).toBe(false);
	expect(answerTo(events, revoke, { actor: supervisor })).toMatchObject({ refusal: { code: 'wrong-role' } });
});

test('each act is rated once, by the applicant, after it was done', () => {
	const rated = standingAfter(accepted, rate, { actor: wang });
	expect(rated.ratedActs).toEqual(['accepted']);
	expect(rated.state).toBe('accepted');
	expect(answerTo(rated.events, rate, { actor: wang })).toMatchObject({ refusal: { code: 'already-rated' } });
	expect(answerTo(accepted, { ...rate, act: 'delivered' }, { actor: wang })).toEqual({
		ok: false,
		refusal: { code: 'act-not-done', act: 'delivered' }
	});
	expect(actsToRate(rated)).toEqual(['submitted']);
	expect(actsToRate(standingOf(delivered))).toContain('delivered');
});

test.each([0, 6, 2.5])('refuses %s as a level', (level) => {
	expect(answerTo(accepted, { ...rate, level: level as 5 }, { actor: wang })).toMatchObject({
		refusal: { code: 'rating-out-of-range' }
	});
});
