import { allow, refuse, type Verdict } from '../verdict.ts';
import { acceptableFrom, acceptanceDueOn } from './acceptance-due-on.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';
import type { CaseStanding } from './state.ts';

type Accepted = Extract<CaseEvent, { type: 'accepted' }>;

/** Taken in with a dated document; the promise starts. Too late an answer changes nothing: silence has accepted. */
export function accept(standing: CaseStanding, facts: CaseFacts): Verdict<readonly CaseEvent[]> {
	const { toAccept } = facts.prerequisites;
	if (toAccept.length > 0) return refuse({ code: 'prerequisites-open', matterIds: toAccept, for: 'accept' });
	return allow([acceptedToday(standing, facts)]);
}

/**
 * Accepted as of the day of receipt because nobody answered in time (逾期不告知，自收到材料之日起即为受理). What the
 * notice said must wait for an earlier matter has been answered: there silence says nothing.
 *
 * @source 行政许可法 第三十二条(四)
 */
export function acceptBySilence(standing: CaseStanding, facts: CaseFacts): Verdict<readonly CaseEvent[]> {
	const { toAccept } = facts.prerequisites;
	if (toAccept.length > 0) return refuse({ code: 'prerequisites-open', matterIds: toAccept, for: 'accept' });
	const dueOn = acceptanceDueOn(standing, facts);
	if (facts.today <= dueOn) return refuse({ code: 'not-yet-due', dueOn });
	return allow([acceptedToday(standing, facts)]);
}

/** Accepted today; as of the day of receipt when the days are already over and silence has done it. */
function acceptedToday(standing: CaseStanding, facts: CaseFacts): Accepted {
	const bySilence = facts.today > acceptanceDueOn(standing, facts);
	const countedFrom = bySilence ? acceptableFrom(standing, facts) : facts.today;
	return { type: 'accepted', on: facts.today, countedFrom, bySilence };
}
