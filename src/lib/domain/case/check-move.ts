import type { Refusal } from '../refusal.ts';
import { allow, refuse, type Verdict } from '../verdict.ts';
import type { CaseMove } from './commands.ts';
import type { CaseFacts } from './facts.ts';
import { isStepOfFlow } from './flow-step.ts';
import { holderOf } from './holder.ts';
import { MOVES, type Move } from './moves.ts';
import type { CaseStanding } from './state.ts';

/** Whether the actor may make the move at all, before what it says is looked at: role, scope, state, desk. */
export function checkMove(standing: CaseStanding | null, name: CaseMove, facts: CaseFacts): Verdict<null> {
	const move: Move = MOVES[name];
	const { actor } = facts;
	if (!move.by.includes(actor.role)) return refuse({ code: 'wrong-role', move: name, role: actor.role });
	const outside = scopeRefusal(name, facts);
	if (outside !== null) return refuse(outside);
	if (move.isOfficial && actor.id !== null && facts.applicantAccountIds.includes(actor.id)) {
		return refuse({ code: 'own-case' });
	}
	if (standing === null) return name === 'submit' ? allow(null) : refuse({ code: 'not-found', what: 'case' });
	if (!move.from.includes(standing.state)) {
		if (name === 'hand-over' && standing.state === 'delivered') return refuse({ code: 'already-delivered' });
		return refuse({ code: 'wrong-state', move: name, state: standing.state });
	}
	const held = move.isHoldersOnly ? checkHolder(standing, name, facts) : allow(null);
	if (held.ok && !isStepOfFlow(standing, name, facts)) return refuse({ code: 'not-in-flow', move: name });
	return held;
}

function checkHolder(standing: CaseStanding, name: CaseMove, facts: CaseFacts): Verdict<null> {
	const holder = holderOf(standing, { route: facts.route, flow: facts.matter.flow });
	if (holder !== facts.actor.role) return refuse({ code: 'held-elsewhere', holder });
	const { claimedBy } = standing;
	// The second pair of eyes is never the officer who claimed it and proposed.
	const isSecondEyes = name === 'decide' && standing.proposedBy !== null;
	if (claimedBy !== null && claimedBy !== facts.actor.id && !isSecondEyes) {
		return refuse({ code: 'held-by-other', by: claimedBy });
	}
	return allow(null);
}

/** Each role acts within its own: its applications, its hall or centre, its department. */
function scopeRefusal(name: CaseMove, facts: CaseFacts): Refusal | null {
	const { actor } = facts;
	switch (actor.role) {
		case 'applicant':
			return actor.id !== null && facts.applicantAccountIds.includes(actor.id) ? null : { code: 'not-yours' };
		case 'window':
			return actor.centreId === facts.receivedAtCentreId ? null : { code: 'other-centre' };
		case 'teller':
			return isTellersOwn(name, facts) ? null : { code: 'other-centre' };
		case 'department':
		case 'authority-head':
			return isDepartmentsOwn(name, facts) ? null : { code: 'other-department' };
		default:
			return null;
	}
}

/** Any teller takes in and hands out for another centre (全城通办); deciding is for the centre in charge. */
function isTellersOwn(name: CaseMove, { actor, centreId, receivedAtCentreId }: CaseFacts): boolean {
	if (actor.centreId === undefined) return false;
	const isDeciding = name === 'decide' || name === 'decide-at-once' || name === 'pause' || name === 'resume';
	return actor.centreId === centreId || (!isDeciding && actor.centreId === receivedAtCentreId);
}

function isDepartmentsOwn(name: CaseMove, { actor, departmentId, opinionsRequired }: CaseFacts): boolean {
	if (actor.departmentId === undefined) return false;
	return (
		actor.departmentId === departmentId || (name === 'give-opinion' && opinionsRequired.includes(actor.departmentId))
	);
}
