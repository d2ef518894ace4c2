import type { Role } from '../staff/role.ts';
import type { CaseMove } from './commands.ts';
import { CASE_STATES, type CaseState } from './state.ts';

/** Who may make a move, and from where. */
export type Move = {
	readonly by: readonly Role[];
	/** Empty: the move begins the case. */
	readonly from: readonly CaseState[];
	/** Only the desk that has the case may make it, and nobody past a colleague who claimed it. */
	readonly isHoldersOnly?: true;
	/** An act of office: never in one's own case (回避). */
	readonly isOfficial?: true;
};

const IN_HAND = ['received', 'accepted', 'paused', 'approved', 'result-ready'] as const;
const TAKERS = ['window', 'teller', 'department'] as const;
/** What one can do online one can also do at a window (优化营商环境条例 第三十七条). */
const APPLICANT_OR_FOR_THEM = ['applicant', 'window', 'teller'] as const;
const HOLDER = { isHoldersOnly: true, isOfficial: true } as const;

/**
 * Who may move a case (办件) from where. Only the general window (or the teller, or for a single market matter its
 * department) takes in; only the department decides; only the issuing window (or the teller) hands out.
 *
 * @source 威文政办字〔2017〕6号 二(一)「前台综合受理、后台分类审批、统一窗口出件」、三(一)
 * @source 行政许可法 第三十二条、第四十二条、第四十四条、第四十五条、第六十九条
 */
export const MOVES = {
	submit: { by: APPLICANT_OR_FOR_THEM, from: [] },
	claim: { by: [...TAKERS, 'issuing'], from: IN_HAND, ...HOLDER },
	release: { by: [...TAKERS, 'issuing', 'authority-head', 'supervisor'], from: IN_HAND },
	'ask-correction': { by: TAKERS, from: ['received'], ...HOLDER },
	correct: { by: APPLICANT_OR_FOR_THEM, from: ['correction-asked'] },
	accept: { by: TAKERS, from: ['received'], ...HOLDER },
	'accept-by-silence': { by: ['system'], from: ['received'] },
	'refuse-acceptance': { by: TAKERS, from: ['received'], ...HOLDER },
	'decide-at-once': { by: TAKERS, from: ['received'], ...HOLDER },
	forward: { by: ['teller'], from: ['received', 'accepted'], ...HOLDER },
	'give-opinion': { by: ['department'], from: ['accepted', 'paused'], isOfficial: true },
	pause: { by: ['department', 'teller'], from: ['accepted'], ...HOLDER },
	resume: { by: ['department', 'teller'], from: ['paused'], ...HOLDER },
	extend: { by: ['authority-head', 'government-head'], from: ['accepted', 'paused'], isOfficial: true },
	decide: { by: ['department', 'teller'], from: ['accepted'], ...HOLDER },
	'issue-result': { by: ['issuing', 'teller'], from: ['approved'], ...HOLDER },
	'hand-over': { by: ['issuing', 'teller'], from: ['result-ready'], ...HOLDER },
	withdraw: { by: APPLICANT_OR_FOR_THEM, from: ['received', 'correction-asked', 'accepted', 'paused'] },
	revoke: { by: ['authority-head'], from: ['approved', 'result-ready', 'delivered'], isOfficial: true },
	rate: { by: ['applicant'], from: CASE_STATES }
} as const satisfies Record<CaseMove, Move>;

export const CASE_MOVES = Object.keys(MOVES) as readonly CaseMove[];
