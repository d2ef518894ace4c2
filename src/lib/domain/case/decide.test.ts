import { expect, test } from 'vitest';
import type { CommandOf } from './commands.ts';
import {
	accepted,
	answerTo,
	facts,
	officer,
	secondOfficer,
	standingAfter,
	submitted,
	teller,
	townFacts
} from './example-case.ts';

const grant = { type: 'decide', outcome: 'approved', reasons: '', articles: [] } as const;
const deny = {
	type: 'decide',
	outcome: 'denied',
	reasons: '场所面积达不到规定',
	articles: ['食品安全法第三十三条']
} as const;
const byOfficer = { actor: officer, today: '2026-03-05' } as const;
const bySecond = { actor: secondOfficer, today: '2026-03-06' } as const;
const none = { toAccept: [], toDecide: [], outOfReach: [], elsewhere: [], acceptableFrom: null };
const twoMustDecide = { matter: { ...facts.matter, isFourEyes: true } };

test('granting needs no reasons, denying needs reasons and articles', () => {
	expect(standingAfter(accepted, grant, byOfficer)).toMatchObject({ state: 'approved', outcome: 'approved' });
	expect(standingAfter(accepted, deny, byOfficer)).toMatchObject({ state: 'denied', decidedOn: '2026-03-05' });
});

test.each<[string, Partial<CommandOf<'decide'>>]>([
	['reasons', { reasons: '  ' }],
	['articles', { articles: [] }],
	['articles that say something', { articles: [' '] }]
])('refuses a denial without %s', (_what, less) => {
	expect(answerTo(accepted, { ...deny, ...less }, byOfficer)).toEqual({
		ok: false,
		refusal: { code: 'reasons-missing' }
	});
});

test('a department decides on its own cases only', () => {
	const actor = { ...officer, departmentId: 'housing' };
	expect(answerTo(accepted, grant, { actor })).toEqual({ ok: false, refusal: { code: 'other-department' } });
});

test('nothing is decided before what the law puts first', () => {
	const prerequisites = { ...none, toDecide: ['YD03'] };
	const refusal = { code: 'prerequisites-open', matterIds: ['YD03'], for: 'decide' };
	expect(answerTo(accepted, grant, { ...byOfficer, prerequisites })).toEqual({ ok: false, refusal });
	expect(answerTo(accepted, deny, { ...byOfficer, prerequisites })).toEqual({ ok: false, refusal });
});

test('what can no longer come first is a ground to deny, and never granted', () => {
	const prerequisites = { ...none, outOfReach: ['YD03'] };
	expect(answerTo(accepted, grant, { ...byOfficer, prerequisites }).ok).toBe(false);
	expect(answerTo(accepted, deny, { ...byOfficer, prerequisites }).ok).toBe(true);
});

test('in a joint handling every mandatory opinion is in before the decision', () => {
	const joint = { ...byOfficer, isJoint: true, opinionsRequired: ['housing', 'environment'] };
	const agreed = { type: 'opinion-given', on: '2026-03-04', stance: 'agree', text: '' } as const;
	const one = [...accepted, { ...agreed, departmentId: 'housing' }];
	expect(answerTo(one, grant, joint)).toEqual({
		ok: false,
		refusal: { code: 'opinions-open', departmentIds: ['environment'] }
	});
	expect(answerTo([...one, { ...agreed, departmentId: 'environment' }], grant, joint).ok).toBe(true);
});

test('where two must decide, the first proposes and the second decides', () => {
	const proposed = standingAfter(accepted, grant, { ...byOfficer, ...twoMustDecide });
	expect(proposed).toMatchObject({ state: 'accepted', proposedBy: 'officer', proposedOutcome: 'approved' });
	expect(answerTo(proposed.events, grant, { ...byOfficer, ...twoMustDecide })).toEqual({
		ok: false,
		refusal: { code: 'four-eyes', staffId: 'officer' }
	});
	const decided = standingAfter(proposed.events, grant, { ...bySecond, ...twoMustDecide });
	expect(decided).toMatchObject({ state: 'approved', proposedBy: null, proposedOutcome: null });
});

test('a second officer who sees it otherwise proposes anew, and the first may then agree', () => {
	const proposed = standingAfter(accepted, grant, { ...byOfficer, ...twoMustDecide });
	const differed = standingAfter(proposed.events, deny, { ...bySecond, ...twoMustDecide });
	expect(differed).toMatchObject({ state: 'accepted', proposedBy: 'second-officer', proposedOutcome: 'denied' });
	expect(standingAfter(differed.events, deny, { ...byOfficer, ...twoMustDecide }).state).toBe('denied');
});

test('the second pair of eyes is not stopped by the claim of the first', () => {
	const claimed = [...accepted, { type: 'claimed', on: '2026-03-04', staffId: 'officer' } as const];
	expect(answerTo(claimed, grant, bySecond)).toMatchObject({ refusal: { code: 'held-by-other' } });
	const proposed = standingAfter(claimed, grant, { ...byOfficer, ...twoMustDecide });
	expect(standingAfter(proposed.events, grant, { ...bySecond, ...twoMustDecide }).state).toBe('approved');
});

const atOnce = { ...grant, type: 'decide-at-once' } as const;
const instant = { matter: { ...facts.matter, kind: 'instant' } } as const;

test('an instant matter is accepted and decided in one act, and both stay on record', () => {
	const standing = standingAfter(submitted, atOnce, instant);
	expect(standing.events.map(({ type }) => type)).toEqual(['submitted', 'accepted', 'decided']);
	expect(standing).toMatchObject({ state: 'approved', acceptedOn: '2026-03-02', decidedOn: '2026-03-02' });
});

test('deciding at once asks all that accepting and deciding ask', () => {
	const waiting = { ...none, toAccept: ['LX01'] };
	const behind = { ...none, toDecide: ['LX01'] };
	const unexplained = { ...atOnce, outcome: 'denied' } as const;
	expect(answerTo(submitted, atOnce, { ...instant, prerequisites: waiting })).toMatchObject({
		refusal: { code: 'prerequisites-open', for: 'accept' }
	});
	expect(answerTo(submitted, atOnce, { ...instant, prerequisites: behind })).toMatchObject({
		refusal: { code: 'prerequisites-open', for: 'decide' }
	});
	expect(answerTo(submitted, unexplained, instant)).toMatchObject({ refusal: { code: 'reasons-missing' } });
});

test.each([
	['a promised matter', {}],
	['a matter two must decide', { matter: { ...instant.matter, isFourEyes: true } }],
	['a matter of the town, at the district', { matter: { ...instant.matter, flow: 'town-decides' } }],
	['a matter of the district, in town', { ...townFacts, matter: { ...townFacts.matter, kind: 'instant' } }]
] as const)('refuses to decide %s at once', (_what, given) => {
	expect(answerTo(submitted, atOnce, given)).toEqual({
		ok: false,
		refusal: { code: 'not-in-flow', move: 'decide-at-once' }
	});
});

test('what the town decides, its teller decides', () => {
	const given = { ...townFacts, matter: { ...facts.matter, flow: 'town-decides' } } as const;
	expect(standingAfter(accepted, grant, given).state).toBe('approved');
	const actor = { ...officer, departmentId: 'water' };
	expect(answerTo(accepted, grant, { ...given, actor })).toMatchObject({
		refusal: { code: 'held-elsewhere', holder: 'teller' }
	});
});

const forward = { type: 'forward', opinion: '经初审，符合条件' } as const;

test('after its review the town sends it up once, with an opinion, and the district decides', () => {
	expect(answerTo(accepted, { ...forward, opinion: '' }, townFacts)).toMatchObject({
		refusal: { code: 'reasons-missing' }
	});
	expect(answerTo(submitted, forward, townFacts)).toMatchObject({ refusal: { code: 'not-in-flow' } });
	const forwarded = standingAfter(accepted, forward, townFacts);
	expect(forwarded.isForwarded).toBe(true);
	expect(answerTo(forwarded.events, forward, townFacts)).toMatchObject({ refusal: { code: 'held-elsewhere' } });
	expect(answerTo(accepted, grant, { ...townFacts, actor: officer })).toMatchObject({
		refusal: { code: 'held-elsewhere', holder: 'teller' }
	});
	expect(standingAfter(forwarded.events, grant, { ...townFacts, actor: officer }).state).toBe('approved');
});

test('what the town only passes on is accepted by the body it goes to', () => {
	const given = { ...townFacts, matter: { ...facts.matter, flow: 'receive-and-pass-on' } } as const;
	expect(answerTo(submitted, { type: 'accept' }, given)).toMatchObject({ refusal: { code: 'not-in-flow' } });
	const passedOn = standingAfter(submitted, { ...forward, opinion: '' }, given);
	expect(passedOn).toMatchObject({ state: 'received', isForwarded: true });
	expect(standingAfter(passedOn.events, { type: 'accept' }, { ...given, actor: officer }).state).toBe('accepted');
});

test('a case of the district forwards nothing', () => {
	expect(answerTo(accepted, forward, { ...townFacts, matter: facts.matter, actor: teller })).toMatchObject({
		refusal: { code: 'held-elsewhere', holder: 'department' }
	});
});
