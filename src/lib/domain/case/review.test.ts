import { expect, test } from 'vitest';
import { PAUSE_GROUNDS } from './events.ts';
import { accepted, answerTo, approved, facts, head, mayor, officer, standingAfter, submitted } from './example-case.ts';
import { extensionOf } from './extend.ts';

const agree = { type: 'give-opinion', stance: 'agree', text: '' } as const;
const housing = { id: 'h', role: 'department', departmentId: 'housing' } as const;
const pause = { type: 'pause', ground: 'expert-review', expectedDays: 10, text: '组织专家评审' } as const;
const extend = { type: 'extend', amount: 10, reason: '需要补充监测' } as const;

test('a department speaks for itself, once, and may think again until the decision', () => {
	const first = standingAfter(accepted, agree, { actor: officer });
	const changed = { type: 'give-opinion', stance: 'disagree', text: '排水能力不足' } as const;
	const second = standingAfter(first.events, changed, { actor: officer, today: '2026-03-04' });
	expect(second.opinions).toHaveLength(1);
	expect(second.opinions[0]).toMatchObject({ departmentId: 'water', stance: 'disagree' });
	expect(answerTo(approved, agree, { actor: officer })).toMatchObject({ refusal: { code: 'wrong-state' } });
});

test('a department nobody asked gives no opinion; one that was asked does', () => {
	expect(answerTo(accepted, agree, { actor: housing })).toMatchObject({ refusal: { code: 'other-department' } });
	const standing = standingAfter(accepted, agree, { actor: housing, opinionsRequired: ['housing'] });
	expect(standing.opinions[0]).toMatchObject({ departmentId: 'housing' });
});

test.each(['disagree', 'agree-with-conditions'] as const)('to %s one says why', (stance) => {
	expect(answerTo(accepted, { ...agree, stance }, { actor: officer })).toMatchObject({
		refusal: { code: 'reasons-missing' }
	});
});

test.each(PAUSE_GROUNDS)('the clock may stand still for %s', (ground) => {
	const standing = standingAfter(accepted, { ...pause, ground }, { actor: officer });
	expect(standing).toMatchObject({ state: 'paused', pause: { ground, since: '2026-03-02', expectedDays: 10 } });
});

test.each([
	['another ground', { ground: 'holiday' as 'hearing' }, 'pause-ground-unknown'],
	['no length', { expectedDays: 0 }, 'pause-length-missing'],
	['half a day', { expectedDays: 1.5 }, 'pause-length-missing'],
	['no text', { text: '' }, 'reasons-missing']
])('refuses to pause with %s', (_what, less, code) => {
	expect(answerTo(accepted, { ...pause, ...less }, { actor: officer })).toMatchObject({ refusal: { code } });
});

test('a paused case is resumed before it is decided', () => {
	const paused = standingAfter(accepted, pause, { actor: officer });
	const grant = { type: 'decide', outcome: 'approved', reasons: '', articles: [] } as const;
	expect(answerTo(paused.events, grant, { actor: officer })).toMatchObject({ refusal: { code: 'wrong-state' } });
	const resumed = standingAfter(paused.events, { type: 'resume' }, { actor: officer });
	expect(resumed).toMatchObject({ state: 'accepted', pause: null });
	expect(answerTo(resumed.events, grant, { actor: officer }).ok).toBe(true);
});

test('the head of the authority lengthens a single case, once', () => {
	const extended = standingAfter(accepted, extend, { actor: head });
	expect(extended.isExtended).toBe(true);
	expect(extended.events.at(-1)).toMatchObject({ amount: 10, by: 'authority-head' });
	expect(answerTo(extended.events, extend, { actor: head })).toMatchObject({ refusal: { code: 'extension-used' } });
	expect(answerTo(accepted, extend, { actor: mayor })).toMatchObject({ refusal: { code: 'wrong-role' } });
});

test('a joint one is for the head of the government, by fifteen days at most', () => {
	const joint = { isJoint: true } as const;
	expect(answerTo(accepted, extend, { ...joint, actor: head })).toMatchObject({ refusal: { code: 'wrong-role' } });
	expect(standingAfter(accepted, { ...extend, amount: 15 }, { ...joint, actor: mayor }).isExtended).toBe(true);
	expect(answerTo(accepted, { ...extend, amount: 16 }, { ...joint, actor: mayor })).toEqual({
		ok: false,
		refusal: { code: 'extension-too-long', most: 15 }
	});
});

test.each([
	['on the last day', { today: '2026-03-31' }, extend, null],
	['after the last day', { today: '2026-04-01' }, extend, 'extension-too-late'],
	['by more than the law gives', {}, { ...extend, amount: 11 }, 'extension-too-long'],
	['by nothing', {}, { ...extend, amount: 0 }, 'extension-too-long'],
	['without a reason', {}, { ...extend, reason: ' ' }, 'reasons-missing'],
	[
		'where the statute has no word of it',
		{ matter: { ...facts.matter, statutory: null } },
		extend,
		'extension-not-allowed'
	]
] as const)('lengthening %s', (_when, given, command, code) => {
	const answer = answerTo(accepted, command, { actor: head, ...given });
	expect(answer.ok ? null : answer.refusal.code).toBe(code);
});

test('a pause moves the last day on which it may still be lengthened', () => {
	const resumed = [
		...accepted,
		{ type: 'paused', on: '2026-03-04', ground: 'hearing', expectedDays: 5, text: '听证' },
		{ type: 'resumed', on: '2026-03-11' }
	] as const;
	expect(answerTo(resumed, extend, { actor: head, today: '2026-04-07' }).ok).toBe(true);
	expect(answerTo(resumed, extend, { actor: head, today: '2026-04-08' })).toMatchObject({
		refusal: { code: 'extension-too-late', dueOn: '2026-04-07' }
	});
});

test('a joint handling is lengthened before its one clock ends', () => {
	const joint = { isJoint: true, actor: mayor, today: '2026-04-10' } as const;
	expect(answerTo(accepted, extend, { ...joint, jointDueOn: '2026-05-08' }).ok).toBe(true);
	expect(answerTo(accepted, extend, { ...joint, jointDueOn: '2026-04-09' }).ok).toBe(false);
	expect(answerTo(accepted, extend, joint)).toMatchObject({ refusal: { dueOn: '2026-03-31' } });
});

test('a limit whose statute names nobody is lengthened by nobody', () => {
	const statutory = { amount: 7, unit: 'working-day', from: 'acceptance', standing: 'sourced' } as const;
	expect(extensionOf({ matter: { ...facts.matter, statutory }, isJoint: false })).toBeNull();
});

test('before acceptance there is nothing to opine on, pause or lengthen', () => {
	for (const [command, actor] of [
		[agree, officer],
		[pause, officer],
		[extend, head]
	] as const) {
		expect(answerTo(submitted, command, { actor })).toMatchObject({ refusal: { code: 'wrong-state' } });
	}
});
