import type { Delivery, RatedAct, Stance } from '#lib/domain/case/commands.ts';
import type { CaseEventType, Outcome } from '#lib/domain/case/events.ts';
import type { Holder } from '#lib/domain/case/holder.ts';
import type { CaseState } from '#lib/domain/case/state.ts';

/** A status is told by word, shape and colour together; `StatusTag` draws the tone. */
export type StatusTone = 'plain' | 'accent' | 'good' | 'wait' | 'bad';
/** The shape's name, for those who cannot see it. */
export type StatusShape = '空心圆' | '半圆' | '实心圆' | '三角' | '方块';

export type StatusWords = { readonly word: string; readonly tone: StatusTone; readonly shape: StatusShape };

const SHAPES = {
	plain: '空心圆',
	accent: '半圆',
	good: '实心圆',
	wait: '三角',
	bad: '方块'
} as const satisfies Record<StatusTone, StatusShape>;

const STATES = {
	received: ['已收件，待受理', 'plain'],
	'correction-asked': ['等您补正', 'wait'],
	accepted: ['正在审批', 'accent'],
	paused: ['暂停计时', 'wait'],
	approved: ['已批准，正在制证', 'good'],
	denied: ['未批准', 'bad'],
	'result-ready': ['结果可以领了', 'good'],
	delivered: ['已办结', 'good'],
	'not-accepted': ['不予受理', 'bad'],
	withdrawn: ['已撤回', 'plain'],
	revoked: ['已撤销', 'bad']
} as const satisfies Record<CaseState, readonly [string, StatusTone]>;

/** What a case's state is called by people, with its tone and shape. */
export function statusWords(state: CaseState): StatusWords {
	const [word, tone] = STATES[state];
	return { word, tone, shape: SHAPES[tone] };
}

export function caseStateText(state: CaseState): string {
	return STATES[state][0];
}

const HOLDERS = {
	window: '综合受理窗口',
	teller: '镇街便民服务中心柜员',
	department: '审批部门',
	issuing: '统一出件窗口',
	applicant: '您',
	none: '没有人需要再做什么'
} as const satisfies Record<Holder, string>;

/** Who has the case now; `departmentName` where it is with a department whose name is known. */
export function holderText(holder: Holder, departmentName?: string): string {
	return holder === 'department' && departmentName !== undefined ? departmentName : HOLDERS[holder];
}

const EVENTS = {
	submitted: '提交了申请',
	claimed: '有人开始办理',
	released: '放回待办',
	'correction-asked': '一次性告知补正',
	corrected: '补正已交齐',
	accepted: '已受理',
	'not-accepted': '不予受理',
	forwarded: '已转到区里',
	'opinion-given': '部门给出意见',
	paused: '暂停计时',
	resumed: '恢复计时',
	extended: '延长了期限',
	'decision-proposed': '一人拟定，待另一人复核',
	decided: '作出决定',
	'result-issued': '结果已制作好',
	delivered: '结果已交付',
	withdrawn: '申请人撤回',
	revoked: '决定被撤销',
	rated: '申请人作了评价'
} as const satisfies Record<CaseEventType, string>;

/** What happened, in the history of a case. */
export function caseEventText(type: CaseEventType): string {
	return EVENTS[type];
}

const OUTCOMES = { approved: '准予', denied: '不予' } as const satisfies Record<Outcome, string>;
export function outcomeText(outcome: Outcome): string {
	return OUTCOMES[outcome];
}

const STANCES = {
	agree: '同意',
	'agree-with-conditions': '有条件同意',
	disagree: '不同意'
} as const satisfies Record<Stance, string>;
export function stanceText(stance: Stance): string {
	return STANCES[stance];
}

const DELIVERIES = { window: '窗口领取', post: '邮寄', electronic: '电子送达' } as const satisfies Record<
	Delivery,
	string
>;
export function deliveryText(how: Delivery): string {
	return DELIVERIES[how];
}

const ACTS = {
	submitted: '申请提交',
	'correction-asked': '补正告知',
	accepted: '受理',
	'not-accepted': '不予受理的答复',
	decided: '审批决定',
	'result-issued': '结果制作',
	delivered: '结果交付'
} as const satisfies Record<RatedAct, string>;
/** What is being rated (好差评). */
export function ratedActText(act: RatedAct): string {
	return ACTS[act];
}

const LEVELS = { 1: '非常不满意', 2: '不满意', 3: '基本满意', 4: '满意', 5: '非常满意' } as const;
export function ratingText(level: 1 | 2 | 3 | 4 | 5): string {
	return LEVELS[level];
}
