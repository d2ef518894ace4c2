import { checkMove } from './check-move.ts';
import type { CaseMove } from './commands.ts';
import { extensionOf } from './extend.ts';
import type { CaseFacts } from './facts.ts';
import { CASE_MOVES } from './moves.ts';
import { actsToRate } from './rate.ts';
import type { CaseStanding } from './state.ts';

/** The moves somebody can make now: the buttons of a desk. What is said in them is still for `decideMove`. */
export function movesOpenTo(standing: CaseStanding, facts: CaseFacts): readonly CaseMove[] {
	return CASE_MOVES.filter((move) => checkMove(standing, move, facts).ok && isOfUse(standing, move, facts));
}

/** Not against the rules, but there would be nothing to do. */
function isOfUse(standing: CaseStanding, move: CaseMove, facts: CaseFacts): boolean {
	switch (move) {
		case 'claim':
			return standing.claimedBy === null;
		case 'release':
			return standing.claimedBy === facts.actor.id || (standing.claimedBy !== null && isOverseer(facts));
		case 'extend':
			return !standing.isExtended && extensionOf(facts)?.by === facts.actor.role;
		case 'rate':
			return actsToRate(standing).length > 0;
		default:
			return true;
	}
}

function isOverseer({ actor }: CaseFacts): boolean {
	return actor.role === 'authority-head' || actor.role === 'supervisor';
}
