import type { CaseState } from '../case/state.ts';
import type { Actor } from './role.ts';

/** What of a case decides who may open it. */
export type CaseScope = {
	readonly state: CaseState;
	/** In charge of the case. */
	readonly departmentId: string;
	/** In charge of the other cases of the same application, or asked for an opinion on this one. */
	readonly siblingDepartmentIds: readonly string[];
	/** Where the case is worked, and where it was handed in (异地办理). */
	readonly centreId: string;
	readonly receivedAtCentreId: string;
	readonly keyedByStaffId: string | null;
	readonly applicantAccountIds: readonly string[];
};

/** One way a case may be somebody's to see. Queries turn each into a condition on rows. */
export type CaseReach =
	| { readonly by: 'applicant'; readonly accountId: string }
	| { readonly by: 'received-at'; readonly centreId: string }
	| { readonly by: 'worked-at'; readonly centreId: string }
	| { readonly by: 'keyed-in'; readonly staffId: string }
	| { readonly by: 'department'; readonly departmentId: string }
	| { readonly by: 'sibling-department'; readonly departmentId: string }
	| { readonly by: 'state'; readonly states: readonly CaseState[] }
	| { readonly by: 'joint' };

/** The cases somebody may see: all, or those reached in any of these ways (none: nothing). */
export type CaseReaches = 'all' | readonly CaseReach[];

/** What the issuing window hands out, and has handed out. */
const ISSUING_STATES = ['approved', 'result-ready', 'delivered', 'revoked'] as const satisfies readonly CaseState[];

/**
 * Which cases somebody may see at all. The same answer serves lists (as a condition) and single cases (`mayOpen`).
 * A window sees what its hall received; a teller what the centre received or works, and what the teller keyed in; a
 * department its own cases and, to read, those of a joint application it is part of; the supervisor reads all.
 */
export function casesInReach(actor: Actor): CaseReaches {
	const { id, role, departmentId, centreId } = actor;
	switch (role) {
		case 'system':
		case 'supervisor':
			return 'all';
		case 'applicant':
			return id === null ? [] : [{ by: 'applicant', accountId: id }];
		case 'window':
			return centreId === undefined ? [] : [{ by: 'received-at', centreId }];
		case 'teller':
			return [...centreReaches(centreId), ...(id === null ? [] : [{ by: 'keyed-in', staffId: id } as const])];
		case 'department':
		case 'authority-head':
			return departmentId === undefined ? [] : departmentReaches(departmentId);
		case 'issuing':
			return [{ by: 'state', states: ISSUING_STATES }];
		case 'government-head':
			return [{ by: 'joint' }];
		case 'catalogue':
			return [];
	}
}

/** Whether somebody may open this case. */
export function mayOpen(actor: Actor, scope: CaseScope): boolean {
	const reaches = casesInReach(actor);
	return reaches === 'all' || reaches.some((reach) => isReached(scope, reach));
}

/** Whether the answers and papers handed in are theirs to read: hands out is not looks into. */
export function maySeeMaterials(actor: Actor, scope: CaseScope): boolean {
	const isOnlyForResults = actor.role === 'issuing' || actor.role === 'government-head';
	return !isOnlyForResults && mayOpen(actor, scope);
}

/** Sensitive answers (health, money, children) are for whoever takes in or decides, not for siblings to read. */
export function maySeeSensitive(actor: Actor, scope: CaseScope): boolean {
	if (!maySeeMaterials(actor, scope) || actor.role === 'supervisor') return false;
	const isOfDepartment = actor.role === 'department' || actor.role === 'authority-head';
	return !isOfDepartment || actor.departmentId === scope.departmentId;
}

/** Opinions and drafts of decisions are the departments' own until the decision tells them. */
export function maySeeOpinions(actor: Actor, scope: CaseScope): boolean {
	return actor.role !== 'applicant' && actor.role !== 'issuing' && mayOpen(actor, scope);
}

function centreReaches(centreId: string | undefined): readonly CaseReach[] {
	if (centreId === undefined) return [];
	return [
		{ by: 'worked-at', centreId },
		{ by: 'received-at', centreId }
	];
}

function departmentReaches(departmentId: string): readonly CaseReach[] {
	return [
		{ by: 'department', departmentId },
		{ by: 'sibling-department', departmentId }
	];
}

function isReached(scope: CaseScope, reach: CaseReach): boolean {
	switch (reach.by) {
		case 'applicant':
			return scope.applicantAccountIds.includes(reach.accountId);
		case 'received-at':
			return scope.receivedAtCentreId === reach.centreId;
		case 'worked-at':
			return scope.centreId === reach.centreId;
		case 'keyed-in':
			return scope.keyedByStaffId === reach.staffId;
		case 'department':
			return scope.departmentId === reach.departmentId;
		case 'sibling-department':
			return scope.siblingDepartmentIds.includes(reach.departmentId);
		case 'state':
			return reach.states.includes(scope.state);
		case 'joint':
			return scope.siblingDepartmentIds.some((departmentId) => departmentId !== scope.departmentId);
	}
}
