import type { Refusal } from '../refusal.ts';
import { allow, refuse, type Verdict } from '../verdict.ts';
import { accept } from './accept.ts';
import type { CommandOf, Decision } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';
import type { CaseStanding } from './state.ts';

/**
 * Granted or denied, in writing. A denial gives its reasons and articles; where two must decide, the first officer
 * proposes and a second, agreeing, decides; a second who differs proposes anew.
 *
 * @source 行政许可法 第三十八条
 */
export function decide(
	standing: CaseStanding,
	command: CommandOf<'decide'>,
	facts: CaseFacts
): Verdict<readonly CaseEvent[]> {
	const refusal = decisionRefusal(standing, command, facts);
	if (refusal !== null) return refuse(refusal);
	if (!facts.matter.isFourEyes) return allow([decidedToday(command, facts)]);
	const { id } = facts.actor;
	if (id === null) return refuse({ code: 'not-signed-in' });
	if (standing.proposedBy === id) return refuse({ code: 'four-eyes', staffId: id });
	if (standing.proposedOutcome === command.outcome) return allow([decidedToday(command, facts)]);
	const { outcome, reasons, articles } = decidedToday(command, facts);
	return allow([{ type: 'decision-proposed', on: facts.today, outcome, reasons, articles, staffId: id }]);
}

/** An instant matter is accepted and decided in one act; both documents exist all the same (即办件). */
export function decideAtOnce(
	standing: CaseStanding,
	command: CommandOf<'decide-at-once'>,
	facts: CaseFacts
): Verdict<readonly CaseEvent[]> {
	const accepted = accept(standing, facts);
	if (!accepted.ok) return accepted;
	const refusal = decisionRefusal(standing, command, facts);
	if (refusal !== null) return refuse(refusal);
	return allow([...accepted.value, decidedToday(command, facts)]);
}

function decisionRefusal(standing: CaseStanding, decision: Decision, facts: CaseFacts): Refusal | null {
	const { toDecide, outOfReach } = facts.prerequisites;
	// What waits may not be denied for waiting; what can no longer come may be denied, never granted.
	const open = decision.outcome === 'approved' ? [...toDecide, ...outOfReach] : toDecide;
	if (open.length > 0) return { code: 'prerequisites-open', matterIds: open, for: 'decide' };
	const given = standing.opinions.map((opinion) => opinion.departmentId);
	const departmentIds = facts.opinionsRequired.filter((departmentId) => !given.includes(departmentId));
	if (departmentIds.length > 0) return { code: 'opinions-open', departmentIds };
	const { reasons, articles } = cleaned(decision);
	const isUnexplained = decision.outcome === 'denied' && (reasons === '' || articles.length === 0);
	return isUnexplained ? { code: 'reasons-missing' } : null;
}

function decidedToday(decision: Decision, { today }: CaseFacts): Extract<CaseEvent, { type: 'decided' }> {
	return { type: 'decided', on: today, outcome: decision.outcome, ...cleaned(decision) };
}

function cleaned({ reasons, articles }: Decision): Omit<Decision, 'outcome'> {
	const named = articles.map((article) => article.trim()).filter((article) => article !== '');
	return { reasons: reasons.trim(), articles: named };
}
