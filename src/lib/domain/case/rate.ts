import { allow, refuse, type Verdict } from '../verdict.ts';
import type { CommandOf, RatedAct } from './commands.ts';
import { RATED_ACTS } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';
import type { CaseStanding } from './state.ts';

/** Five levels, once for each act that has happened (好差评 一事一评). */
export function rate(
	standing: CaseStanding,
	{ act, level }: CommandOf<'rate'>,
	{ today }: CaseFacts
): Verdict<readonly CaseEvent[]> {
	if (!Number.isInteger(level) || level < 1 || level > 5) return refuse({ code: 'rating-out-of-range' });
	if (standing.ratedActs.includes(act)) return refuse({ code: 'already-rated' });
	if (!actsToRate(standing).includes(act)) return refuse({ code: 'act-not-done', act });
	return allow([{ type: 'rated', on: today, act, level }]);
}

/** Acts of the hall in this case that the applicant has not rated yet, in the order they happened. */
export function actsToRate({ events, ratedActs }: Pick<CaseStanding, 'events' | 'ratedActs'>): readonly RatedAct[] {
	const done = new Set<string>(events.map((event) => event.type));
	return RATED_ACTS.filter((act) => done.has(act) && !ratedActs.includes(act));
}
