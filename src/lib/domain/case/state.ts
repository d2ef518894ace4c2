import type { Day } from '../calendar/day.ts';
import type { CaseEvent, CorrectionLine, Outcome, PauseGround } from './events.ts';

/** Where a case stands (办件状态). */
export const CASE_STATES = [
	'received', // 已收件，待受理
	'correction-asked', // 待补正
	'accepted', // 审批中
	'paused', // 特别程序，暂停计时
	'approved', // 准予，待制证
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
	/** The day acceptance counts from: the day it was given, or the day of receipt when silence gave it. */
	readonly acceptedOn: Day | null;
	readonly decidedOn: Day | null;
	readonly outcome: Outcome | null;
	readonly claimedBy: string | null;
	/** Town first review is over and the district has it. */
	readonly isForwarded: boolean;
	readonly correctionsAsked: readonly CorrectionLine[];
	readonly pause: { readonly ground: PauseGround; readonly since: Day; readonly expectedDays: number } | null;
	readonly proposedBy: string | null;
	/** What the first officer proposed, where two must decide (复核). */
	readonly proposedOutcome: Outcome | null;
	/** One of each department, the last it gave. */
	readonly opinions: readonly Extract<CaseEvent, { type: 'opinion-given' }>[];
	/** The decision's day was moved once (延期); it cannot be again. */
	readonly isExtended: boolean;
	/** The letter the applicant has still to answer. */
	readonly openLetter: { readonly letterId: string; readonly lines: readonly CorrectionLine[] } | null;
	/** Acts already rated (好差评): one rating an act. */
	readonly ratedActs: readonly string[];
};
