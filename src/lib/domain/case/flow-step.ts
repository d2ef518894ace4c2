import type { CaseMove } from './commands.ts';
import type { CaseFacts } from './facts.ts';
import type { CaseStanding } from './state.ts';

type FlowFacts = Pick<CaseFacts, 'matter' | 'route' | 'actor'>;

/**
 * Whether the matter's flow has this step at this desk: only towns forward, what they pass on unopened they do not
 * accept, and only an instant matter is decided where it is taken in.
 *
 * @source 威文政办字〔2017〕6号 二(一)3「即办件」、三(一)
 */
export function isStepOfFlow(standing: CaseStanding, move: CaseMove, facts: FlowFacts): boolean {
	switch (move) {
		case 'accept':
			return !isOnlyPassedOn(facts);
		case 'decide-at-once':
			return isDecidedAtOnce(facts);
		case 'forward':
			return isForwardedFrom(standing, facts);
		default:
			return true;
	}
}

function isOnlyPassedOn({ matter, route, actor }: FlowFacts): boolean {
	return route === 'town' && matter.flow === 'receive-and-pass-on' && actor.role === 'teller';
}

/** Two officers cannot decide in one act; a town decides at once only what is the town's to decide. */
function isDecidedAtOnce({ matter, actor }: FlowFacts): boolean {
	const isDecidedHere = (matter.flow === 'town-decides') === (actor.role === 'teller');
	return matter.kind === 'instant' && matter.isFourEyes !== true && isDecidedHere;
}

/** After the first review, once accepted (初审上报); or unopened, as received (收件转递). Never twice. */
function isForwardedFrom(standing: CaseStanding, { matter, route }: FlowFacts): boolean {
	if (route !== 'town' || standing.isForwarded) return false;
	if (matter.flow === 'receive-and-pass-on') return true;
	return matter.flow === 'town-accepts-district-decides' && standing.state === 'accepted';
}
