import { expect, test } from 'vitest';
import { ROLES, type Role } from '../staff/role.ts';
import { checkMove } from './check-move.ts';
import type { CaseMove } from './commands.ts';
import {
	accepted,
	approved,
	clerk,
	facts,
	issuer,
	officer,
	ready,
	submitted,
	teller,
	townFacts,
	wang
} from './example-case.ts';
import { movesOpenTo } from './moves-open-to.ts';
import { MOVES } from './moves.ts';
import { standingOf } from './standing-of.ts';
import { CASE_STATES } from './state.ts';

/** As the design's table of moves has it, kept apart from the table in the code. */
const MAY: Record<CaseMove, readonly Role[]> = {
	submit: ['applicant', 'window', 'teller'],
	claim: ['window', 'teller', 'department', 'issuing'],
	release: ['window', 'teller', 'department', 'issuing', 'authority-head', 'supervisor'],
	'ask-correction': ['window', 'teller', 'department'],
	correct: ['applicant', 'window', 'teller'],
	accept: ['window', 'teller', 'department'],
	'accept-by-silence': ['system'],
	'refuse-acceptance': ['window', 'teller', 'department'],
	'decide-at-once': ['window', 'teller', 'department'],
	forward: ['teller'],
	'give-opinion': ['department'],
	pause: ['department', 'teller'],
	resume: ['department', 'teller'],
	extend: ['authority-head', 'government-head'],
	decide: ['department', 'teller'],
	'issue-result': ['issuing', 'teller'],
	'hand-over': ['issuing', 'teller'],
	withdraw: ['applicant', 'window', 'teller'],
	revoke: ['authority-head'],
	rate: ['applicant']
};

const eachMove = Object.entries(MAY) as [CaseMove, readonly Role[]][];
const wrongHands = eachMove.flatMap(([move, may]) =>
	ROLES.filter((role) => !may.includes(role)).map((role) => [role, move] as const)
);

test.each(wrongHands)('refuses the %s to %s, wherever the case stands', (role, move) => {
	const actor = { id: 'x', role, departmentId: 'water', centreId: 'hall' };
	for (const state of CASE_STATES) {
		const standing = { ...standingOf(submitted), state };
		const verdict = checkMove(standing, move, { ...facts, actor });
		expect(verdict).toEqual({ ok: false, refusal: { code: 'wrong-role', move, role } });
	}
});

test.each(eachMove)('%s has its roles and no others', (move, may) => {
	expect([...MOVES[move].by].sort()).toEqual([...may].sort());
});

const bound = eachMove.filter(([move]) => move !== 'rate');

test.each(bound)('refuses to %s from a state it does not start from', (move) => {
	const from: readonly string[] = MOVES[move].from;
	const role = MOVES[move].by[0];
	const actor = { id: role === 'applicant' ? 'wang' : 'x', role, departmentId: 'water', centreId: 'hall' };
	for (const state of CASE_STATES.filter((state) => !from.includes(state))) {
		const verdict = checkMove({ ...standingOf(submitted), state }, move, { ...facts, actor });
		expect(verdict.ok).toBe(false);
	}
});

test.each([
	['the window takes in', submitted, clerk, ['ask-correction', 'accept', 'refuse-acceptance', 'withdraw']],
	['the window does not decide', accepted, clerk, ['withdraw']],
	['the department decides what was accepted', accepted, officer, ['give-opinion', 'pause', 'decide']],
	['the department waits for the window', submitted, officer, []],
	['the issuing window makes the result', approved, issuer, ['issue-result']],
	['the issuing window hands it over', ready, issuer, ['hand-over']],
	['the department hands nothing over', ready, officer, []]
] as const)('%s', (_sentence, events, actor, expected) => {
	const open = movesOpenTo(standingOf(events), { ...facts, actor });
	expect(open.filter((move) => move !== 'claim')).toEqual(expected);
});

test('a case straight to its department is taken in there and nowhere else', () => {
	const direct = { ...facts, route: 'department' } as const;
	expect(movesOpenTo(standingOf(submitted), { ...direct, actor: officer })).toContain('accept');
	expect(checkMove(standingOf(submitted), 'accept', { ...direct, actor: clerk })).toEqual({
		ok: false,
		refusal: { code: 'held-elsewhere', holder: 'department' }
	});
});

test('the applicant withdraws and rates the own case only', () => {
	expect(movesOpenTo(standingOf(submitted), { ...facts, actor: wang })).toEqual(['withdraw', 'rate']);
	const stranger = { ...wang, id: 'li' };
	const verdict = checkMove(standingOf(submitted), 'withdraw', { ...facts, actor: stranger });
	expect(verdict).toEqual({ ok: false, refusal: { code: 'not-yours' } });
});

test.each([
	['a window of another hall', { ...clerk, centreId: 'elsewhere' }, 'other-centre'],
	['a window of no hall', { ...clerk, centreId: undefined }, 'other-centre'],
	['its own window', clerk, null]
] as const)('%s at a case received in the hall', (_who, actor, code) => {
	const verdict = checkMove(standingOf(submitted), 'accept', { ...facts, actor });
	expect(verdict.ok ? null : verdict.refusal.code).toBe(code);
});

test('a teller of the receiving centre takes in for another, but does not decide for it', () => {
	const elsewhere = { ...townFacts, centreId: 'zetou', matter: { ...facts.matter, flow: 'town-decides' } } as const;
	expect(checkMove(standingOf(submitted), 'accept', elsewhere).ok).toBe(true);
	expect(checkMove(standingOf(accepted), 'decide', elsewhere)).toEqual({
		ok: false,
		refusal: { code: 'other-centre' }
	});
	expect(checkMove(standingOf(accepted), 'decide', { ...elsewhere, actor: { ...teller, centreId: 'zetou' } }).ok).toBe(
		true
	);
});

test('nobody works the own case, at a window, in a department or as its head', () => {
	const own = { ...facts, applicantAccountIds: ['wang', 'clerk', 'officer'] };
	const refusal = { ok: false, refusal: { code: 'own-case' } };
	expect(checkMove(standingOf(submitted), 'accept', { ...own, actor: clerk })).toEqual(refusal);
	expect(checkMove(standingOf(accepted), 'decide', { ...own, actor: officer })).toEqual(refusal);
	expect(checkMove(standingOf(accepted), 'give-opinion', { ...own, actor: officer })).toEqual(refusal);
});

test('what a colleague has claimed is theirs until they put it back', () => {
	const claimed = standingOf([...submitted, { type: 'claimed', on: '2026-03-02', staffId: 'colleague' }]);
	const refusal = { code: 'held-by-other', by: 'colleague' };
	expect(checkMove(claimed, 'accept', facts)).toEqual({ ok: false, refusal });
	expect(checkMove(claimed, 'claim', facts)).toEqual({ ok: false, refusal });
});
