import { expect, test } from 'vitest';
import { isBreach } from './correction-verdict.ts';
import type { CorrectionLine } from './events.ts';
import { accepted, answerTo, facts, officer, standingAfter, submitted, time, wang } from './example-case.ts';
import { standingOf } from './standing-of.ts';

const lease: CorrectionLine = { line: 'material:lease', ground: 'illegible', remedy: '请重拍租赁合同第二页' };
const plan: CorrectionLine = { line: 'material:plan', ground: 'missing', remedy: '请补交平面图' };
const ask = (...lines: CorrectionLine[]) => ({ type: 'ask-correction', letterId: 'letter-1', lines }) as const;
const asked = [
	...submitted,
	{ type: 'correction-asked', on: '2026-03-03', letterId: 'letter-1', lines: [lease, plan] }
] as const;
const corrected = [...asked, { type: 'corrected', on: '2026-03-05', letterId: 'letter-1' }] as const;
const open = { toAccept: ['GH01'], toDecide: ['GH01'], outOfReach: [], elsewhere: [], acceptableFrom: null };

test('submitting begins a case; what has begun is not submitted again', () => {
	expect(answerTo([], { type: 'submit' }, { actor: wang })).toEqual({
		ok: true,
		value: [{ type: 'submitted', on: '2026-03-02' }]
	});
	expect(answerTo(submitted, { type: 'submit' }, { actor: wang })).toMatchObject({ refusal: { code: 'wrong-state' } });
	expect(answerTo([], { type: 'accept' })).toMatchObject({ refusal: { code: 'not-found' } });
});

test('names all that is faulty in one letter, and the applicant has the case', () => {
	const standing = standingAfter(submitted, ask(lease, plan));
	expect(standing.state).toBe('correction-asked');
	expect(standing.openLetter).toEqual({ letterId: 'letter-1', lines: [lease, plan] });
});

test.each([
	['2026-03-09', true],
	['2026-03-10', false]
] as const)('a letter on %s, received on a Monday: %s', (today, isAllowed) => {
	const answer = answerTo(submitted, ask(lease), { today });
	expect(answer.ok).toBe(isAllowed);
	if (!answer.ok) expect(answer.refusal).toEqual({ code: 'correction-too-late', dueOn: '2026-03-09' });
});

test('registration of real estate is answered on the spot, or on the first day worked', () => {
	const matter = { ...facts.matter, deemedAcceptanceWorkingDays: 0 } as const;
	expect(answerTo(submitted, ask(lease), { matter }).ok).toBe(true);
	expect(answerTo(submitted, ask(lease), { matter, today: '2026-03-03' }).ok).toBe(false);
	const onSaturday = [{ type: 'submitted', on: '2026-03-07' }] as const;
	expect(answerTo(onSaturday, ask(lease), { matter, today: '2026-03-09' }).ok).toBe(true);
});

test('a letter with nothing in it, or without a remedy, is none', () => {
	expect(answerTo(submitted, ask())).toMatchObject({ refusal: { code: 'correction-empty' } });
	expect(answerTo(submitted, ask({ ...lease, remedy: ' ' }))).toMatchObject({ refusal: { code: 'reasons-missing' } });
});

test('a line written twice in one letter is asked once', () => {
	expect(standingAfter(submitted, ask(lease, lease, plan)).correctionsAsked).toEqual([lease, plan]);
});

test('a line nobody was told of before submitting needs a new ground on record, and is a breach', () => {
	const surprise: CorrectionLine = { line: 'material:bank-statement', ground: 'missing', remedy: '请补交' };
	expect(answerTo(submitted, ask(lease, surprise))).toEqual({
		ok: false,
		refusal: { code: 'outside-notice', lines: ['material:bank-statement'] }
	});
	const recorded = { ...surprise, outsideNotice: '当日起施行的新规定' };
	expect(isBreach(standingAfter(submitted, ask(lease, recorded)).correctionsAsked)).toBe(true);
});

test('a line of the notice named the first time is no breach, whatever was typed beside it', () => {
	const { correctionsAsked } = standingAfter(submitted, ask({ ...lease, outsideNotice: '多写的' }));
	expect(correctionsAsked).toEqual([lease]);
	expect(isBreach(correctionsAsked)).toBe(false);
});

test('the same line on the same ground is never asked twice', () => {
	const again = { ...lease, outsideNotice: '还是看不清' };
	expect(answerTo(corrected, ask(again), { today: '2026-03-06' })).toEqual({
		ok: false,
		refusal: { code: 'correction-repeated', lines: ['material:lease'] }
	});
});

test('a second letter of the application stands only on a new ground, also for another case', () => {
	const forgotten: CorrectionLine = { line: 'field:premises.floorArea', ground: 'inconsistent', remedy: '请核对面积' };
	const later = { today: '2026-03-06' } as const;
	expect(answerTo(corrected, ask(forgotten), later)).toMatchObject({ refusal: { code: 'correction-repeated' } });
	expect(answerTo(submitted, ask(forgotten), { ...later, earlierCorrections: [lease] })).toMatchObject({
		refusal: { code: 'correction-repeated' }
	});
	const grounded = { ...forgotten, outsideNotice: '补正后的图纸与表内面积不符' };
	const { correctionsAsked } = standingAfter(corrected, ask(grounded), later);
	expect(isBreach(correctionsAsked)).toBe(true);
});

test('the answer comes whole: what is still open is named', () => {
	const half = { type: 'correct', answeredLines: ['material:lease'] } as const;
	expect(answerTo(asked, half, { actor: wang })).toEqual({
		ok: false,
		refusal: { code: 'correction-incomplete', lines: ['material:plan'] }
	});
});

test('with the full answer the day of receipt starts anew', () => {
	const answer = { type: 'correct', answeredLines: ['material:plan', 'material:lease'] } as const;
	const standing = standingAfter(asked, answer, { actor: wang, today: '2026-03-16' });
	expect(standing).toMatchObject({ state: 'received', receivedOn: '2026-03-16', openLetter: null });
});

test('accepting starts the promise on that day', () => {
	const answer = answerTo(submitted, { type: 'accept' }, { today: '2026-03-09' });
	const event = { type: 'accepted', on: '2026-03-09', countedFrom: '2026-03-09', bySilence: false };
	expect(answer).toEqual({ ok: true, value: [event] });
});

test('five days without a word accept it as of the day of receipt, not before', () => {
	const silence = { type: 'accept-by-silence' } as const;
	expect(answerTo(submitted, silence, { actor: time, today: '2026-03-09' })).toEqual({
		ok: false,
		refusal: { code: 'not-yet-due', dueOn: '2026-03-09' }
	});
	const standing = standingAfter(submitted, silence, { actor: time, today: '2026-03-10' });
	expect(standing).toMatchObject({ state: 'accepted', acceptedOn: '2026-03-02' });
});

test('a clerk who accepts too late does not gain the days', () => {
	const answer = answerTo(submitted, { type: 'accept' }, { today: '2026-03-12' });
	const event = { type: 'accepted', on: '2026-03-12', countedFrom: '2026-03-02', bySilence: true };
	expect(answer).toEqual({ ok: true, value: [event] });
});

test('what must come before is waited for, by the clerk and by silence', () => {
	const refusal = { code: 'prerequisites-open', matterIds: ['GH01'], for: 'accept' };
	expect(answerTo(submitted, { type: 'accept' }, { prerequisites: open })).toEqual({ ok: false, refusal });
	const late = { prerequisites: open, actor: time, today: '2026-03-20' } as const;
	expect(answerTo(submitted, { type: 'accept-by-silence' }, late)).toEqual({ ok: false, refusal });
});

test('the window’s days begin when what had to come before is there', () => {
	const prerequisites = { ...open, toAccept: [], toDecide: [], acceptableFrom: '2026-04-01' } as const;
	const given = { prerequisites, today: '2026-04-02' } as const;
	expect(standingAfter(submitted, { type: 'accept' }, given)).toMatchObject({ acceptedOn: '2026-04-02' });
	expect(answerTo(submitted, ask(lease), given).ok).toBe(true);
});

test('no licence needed and not for us are two answers, the second names who is', () => {
	const refuse = { type: 'refuse-acceptance', reason: '不属于本机关职权' } as const;
	expect(answerTo(submitted, { ...refuse, ground: 'not-ours' })).toMatchObject({
		refusal: { code: 'right-body-missing' }
	});
	const named = { ...refuse, ground: 'not-ours', rightBody: '威海市生态环境局' } as const;
	expect(standingAfter(submitted, named).state).toBe('not-accepted');
	expect(standingAfter(submitted, { ...refuse, ground: 'not-needed' }).state).toBe('not-accepted');
	expect(answerTo(submitted, { ...refuse, ground: 'not-needed', reason: '' })).toMatchObject({
		refusal: { code: 'reasons-missing' }
	});
});

test('claiming shows who has it; putting it back is for the claimant, the head and the supervisor', () => {
	const claimed = standingAfter(submitted, { type: 'claim' });
	expect(claimed.claimedBy).toBe('clerk');
	const release = { type: 'release' } as const;
	const other = { id: 'other', role: 'window', centreId: 'hall' } as const;
	expect(answerTo(claimed.events, release, { actor: other })).toMatchObject({ refusal: { code: 'held-by-other' } });
	expect(standingAfter(claimed.events, release).claimedBy).toBeNull();
	const supervisor = { id: 's', role: 'supervisor' } as const;
	expect(standingAfter(claimed.events, release, { actor: supervisor }).claimedBy).toBeNull();
	expect(answerTo(submitted, release)).toMatchObject({ refusal: { code: 'not-claimed' } });
});

test('with acceptance the claim ends: another desk has it', () => {
	const claimed = standingAfter(submitted, { type: 'claim' });
	expect(standingAfter(claimed.events, { type: 'accept' }).claimedBy).toBeNull();
	expect(standingOf(accepted).claimedBy).toBeNull();
	expect(answerTo(accepted, { type: 'claim' }, { actor: officer }).ok).toBe(true);
});
