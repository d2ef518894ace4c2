import { allow, refuse, type Verdict } from '../verdict.ts';
import { accept, acceptBySilence } from './accept.ts';
import { askCorrection } from './ask-correction.ts';
import { claim, release } from './claim.ts';
import { checkMove } from './check-move.ts';
import type { CaseCommand, CaseMove, CommandOf } from './commands.ts';
import { correct } from './correct.ts';
import { decide, decideAtOnce } from './decide.ts';
import type { CaseEvent } from './events.ts';
import { extend } from './extend.ts';
import type { CaseFacts } from './facts.ts';
import { forward } from './forward.ts';
import { giveOpinion } from './give-opinion.ts';
import { handOver } from './hand-over.ts';
import { issueResult } from './issue-result.ts';
import { pause } from './pause.ts';
import { rate } from './rate.ts';
import { refuseAcceptance } from './refuse-acceptance.ts';
import { revoke } from './revoke.ts';
import type { CaseStanding } from './state.ts';

/**
 * What a command makes of a case: the events to append, or why not.
 *
 * @param standing null before submitting
 * @returns one event; two for an instant matter, accepted and decided in one act
 */
export function decideMove(
	standing: CaseStanding | null,
	command: CaseCommand,
	facts: CaseFacts
): Verdict<readonly CaseEvent[]> {
	const checked = checkMove(standing, command.type, facts);
	if (!checked.ok) return checked;
	if (standing === null) return allow([{ type: 'submitted', on: facts.today }]);
	return applyRule(standing, command, facts);
}

type Answer = Verdict<readonly CaseEvent[]>;
type Rule<M extends CaseMove> = (standing: CaseStanding, command: CommandOf<M>, facts: CaseFacts) => Answer;

/** What each move asks of its own, after what all moves have in common. */
const RULES: { readonly [M in CaseMove]: Rule<M> } = {
	submit: ({ state }, { type }) => refuse({ code: 'wrong-state', move: type, state }),
	claim: (_standing, _command, facts) => claim(facts),
	release: (standing, _command, facts) => release(standing, facts),
	'ask-correction': askCorrection,
	correct,
	accept: (standing, _command, facts) => accept(standing, facts),
	'accept-by-silence': (standing, _command, facts) => acceptBySilence(standing, facts),
	'refuse-acceptance': (_standing, command, facts) => refuseAcceptance(command, facts),
	'decide-at-once': decideAtOnce,
	forward: (_standing, command, facts) => forward(command, facts),
	'give-opinion': (_standing, command, facts) => giveOpinion(command, facts),
	pause: (_standing, command, facts) => pause(command, facts),
	resume: (_standing, _command, { today }) => allow([{ type: 'resumed', on: today }]),
	extend,
	decide,
	'issue-result': (_standing, command, facts) => issueResult(command, facts),
	'hand-over': (_standing, command, facts) => handOver(command, facts),
	withdraw: (_standing, { reason }, { today }) => allow([{ type: 'withdrawn', on: today, reason: reason.trim() }]),
	revoke: (_standing, command, facts) => revoke(command, facts),
	rate
};

function applyRule<M extends CaseMove>(standing: CaseStanding, command: CommandOf<M>, facts: CaseFacts): Answer {
	const rule = RULES[command.type as M];
	return rule(standing, command, facts);
}
