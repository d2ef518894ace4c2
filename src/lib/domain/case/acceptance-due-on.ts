import type { Day } from '../calendar/day.ts';
import { dueDay, workingDayFrom } from '../calendar/work-calendar.ts';
import type { CaseFacts } from './facts.ts';
import type { CaseStanding } from './state.ts';

type Receipt = Pick<CaseStanding, 'receivedOn'>;
type ReceiptFacts = Pick<CaseFacts, 'matter' | 'calendar' | 'prerequisites'>;

/**
 * The last day to accept, refuse or ask for corrections; after it, silence has accepted. Real estate registration
 * answers at once: what comes on a day off, on the next working day.
 *
 * @source 行政许可法 第三十二条(四);不动产登记暂行条例 第十七条
 */
export function acceptanceDueOn(standing: Receipt, facts: ReceiptFacts): Day {
	const { matter, calendar } = facts;
	const from = acceptableFrom(standing, facts);
	if (matter.deemedAcceptanceWorkingDays === 0) return workingDayFrom(from, calendar);
	return dueDay(from, matter.deemedAcceptanceWorkingDays, 'working-day', calendar);
}

/** The day of receipt, or the day the last matter that must come before was done, when that is later. */
export function acceptableFrom({ receivedOn }: Receipt, { prerequisites }: Pick<CaseFacts, 'prerequisites'>): Day {
	const { acceptableFrom: met } = prerequisites;
	return met !== null && met > receivedOn ? met : receivedOn;
}
