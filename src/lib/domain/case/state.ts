import type { Day } from '../calendar/day.ts';
import type { CaseEvent, CorrectionLine, Outcome, PauseGround } from './events.ts';

/** Where a case stands (办件状态). */
export const CASE_STATES = [
	'received', // 已收件,待受理
	'correction-asked', // 待补正
	'accepted', // 审批中
	'paused', // 特别程序,暂停计时
	'approved', // 准予,待制证
	'denied', // 不予
	'result-ready', // 待领取
	'delivered', // 已领取
	'not-accepted', // 不予受理
	'withdrawn', // 已撤回
	'revoked' // 已撤销
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** A case as its events tell it. Everything shown is computed from this, the catalogue and the calendar. */
export type CaseStanding = {
	readonly state: CaseState;
	readonly events: readonly CaseEvent[];
	/** The day the materials count as received: submitting, or the last full correction. */
	readonly receivedOn: Day;
	readonly acceptedOn: Day | null;
	readonly decidedOn: Day | null;
	readonly outcome: Outcome | null;
	readonly claimedBy: string | null;
	/** Town first review is over and the district has it. */
	readonly isForwarded: boolean;
	readonly correctionsAsked: readonly CorrectionLine[];
	readonly pause: { readonly ground: PauseGround; readonly since: Day; readonly expectedDays: number } | null;
	readonly proposedBy: string | null;
	readonly opinions: readonly Extract<CaseEvent, { type: 'opinion-given' }>[];
};
