import { expect, test } from 'vitest';
import {
	casesInReach,
	mayOpen,
	maySeeMaterials,
	maySeeOpinions,
	maySeeSensitive,
	type CaseScope
} from './authority.ts';
import { ROLES, type Actor } from './role.ts';

const scope: CaseScope = {
	state: 'accepted',
	departmentId: 'water',
	siblingDepartmentIds: ['housing'],
	centreId: 'zhangjiachan',
	receivedAtCentreId: 'district-hall',
	keyedByStaffId: 'teller-who-keyed',
	applicantAccountIds: ['wang']
};
const ready: CaseScope = { ...scope, state: 'result-ready' };
const single: CaseScope = { ...scope, siblingDepartmentIds: ['water'] };

const actor = (role: Actor['role'], more: Partial<Actor> = {}): Actor => ({ id: 'someone', role, ...more });

test.each<[string, Actor, CaseScope, boolean]>([
	['the applicant opens it', actor('applicant', { id: 'wang' }), scope, true],
	['another applicant does not', actor('applicant', { id: 'li' }), scope, false],
	['nobody signed in does not', actor('applicant', { id: null }), scope, false],
	['the window of the hall that received it does', actor('window', { centreId: 'district-hall' }), scope, true],
	['a window elsewhere does not', actor('window', { centreId: 'zhangjiachan' }), scope, false],
	['a window without a hall does not', actor('window'), scope, false],
	['a teller of the centre that works it does', actor('teller', { centreId: 'zhangjiachan' }), scope, true],
	['a teller of the centre that received it does', actor('teller', { centreId: 'district-hall' }), scope, true],
	['a teller of a third centre does not', actor('teller', { centreId: 'gejia' }), scope, false],
	['the teller who keyed it in does', actor('teller', { id: 'teller-who-keyed', centreId: 'gejia' }), scope, true],
	['its department does', actor('department', { departmentId: 'water' }), scope, true],
	['a department of the same application reads it', actor('department', { departmentId: 'housing' }), scope, true],
	['a department of no part does not', actor('department', { departmentId: 'education' }), scope, false],
	['staff of no department does not', actor('department'), scope, false],
	['the head of its authority does', actor('authority-head', { departmentId: 'water' }), scope, true],
	['the head of another authority does not', actor('authority-head', { departmentId: 'labour' }), scope, false],
	['the issuing window does not while it is examined', actor('issuing'), scope, false],
	['the issuing window does when the result is ready', actor('issuing'), ready, true],
	['the head of the government opens a joint one', actor('government-head'), scope, true],
	['the head of the government does not open a single one', actor('government-head'), single, false],
	['the supervisor reads all', actor('supervisor'), scope, true],
	['who edits the catalogue reads none', actor('catalogue'), ready, false]
])('%s', (_sentence, who, what, isAllowed) => {
	expect(mayOpen(who, what)).toBe(isAllowed);
});

test('lists and single cases ask the same rule: without reach there is nothing to open', () => {
	for (const role of ROLES) {
		const stranger = actor(role, { id: null });
		const reaches = casesInReach(stranger);
		if (reaches !== 'all' && reaches.length === 0) expect(mayOpen(stranger, scope)).toBe(false);
	}
	expect(casesInReach(actor('catalogue'))).toEqual([]);
});

test('the issuing window hands out results without seeing what was handed in', () => {
	expect(maySeeMaterials(actor('issuing'), ready)).toBe(false);
	expect(maySeeMaterials(actor('window', { centreId: 'district-hall' }), ready)).toBe(true);
});

test('a sibling department reads the case, but not what is sensitive in it', () => {
	const sibling = actor('department', { departmentId: 'housing' });
	expect(maySeeMaterials(sibling, scope)).toBe(true);
	expect(maySeeSensitive(sibling, scope)).toBe(false);
	expect(maySeeSensitive(actor('department', { departmentId: 'water' }), scope)).toBe(true);
	expect(maySeeSensitive(actor('supervisor'), scope)).toBe(false);
});

test('opinions are between the departments until the decision is told', () => {
	expect(maySeeOpinions(actor('applicant', { id: 'wang' }), scope)).toBe(false);
	expect(maySeeOpinions(actor('department', { departmentId: 'housing' }), scope)).toBe(true);
	expect(maySeeOpinions(actor('supervisor'), scope)).toBe(true);
});
