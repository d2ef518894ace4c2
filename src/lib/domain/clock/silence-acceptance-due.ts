import type { Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { acceptanceDueOn } from '../case/acceptance-due-on.ts';
import type { CaseFacts } from '../case/facts.ts';
import type { OpenPrerequisites } from '../case/open-prerequisites.ts';
import type { CaseStanding } from '../case/state.ts';

/** Of a case that no earlier matter must come before. */
export const WAITS_FOR_NOTHING: OpenPrerequisites = {
	toAccept: [],
	toDecide: [],
	outOfReach: [],
	elsewhere: [],
	acceptableFrom: null
};

/**
 * Whether silence has accepted the case: nobody accepted, refused or asked for corrections in time. It counts from the
 * day of receipt.
 *
 * @source 行政许可法 第三十二条(四)(逾期不告知的,自收到申请材料之日起即为受理)
 */
export function silenceAcceptanceDue(
	standing: Pick<CaseStanding, 'state' | 'receivedOn'>,
	matter: CaseFacts['matter'],
	calendar: WorkCalendar,
	today: Day,
	prerequisites = WAITS_FOR_NOTHING
): boolean {
	if (standing.state !== 'received' || prerequisites.toAccept.length > 0) return false;
	return today > acceptanceDueOn(standing, { matter, calendar, prerequisites });
}
