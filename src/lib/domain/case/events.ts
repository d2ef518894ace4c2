import type { Day } from '../calendar/day.ts';

/** Why the clock stands still: a closed list (行政许可法 第四十五条). Told in writing, with its expected length. */
export const PAUSE_GROUNDS = [
	'hearing', // 听证
	'tender', // 招标、拍卖
	'inspection', // 检验、检测、检疫
	'appraisal', // 鉴定
	'expert-review', // 专家评审
	'rectification', // 整改(单行法有规定的)
	'public-notice' // 公示、征求意见(单行法有规定的)
] as const;
export type PauseGround = (typeof PAUSE_GROUNDS)[number];

/** One faulty line of the frozen notice: what is wrong and what would mend it. */
export type CorrectionLine = {
	/** Key of the notice line: `field:<id>` or `material:<id>`. */
	readonly line: string;
	readonly ground: CorrectionGround;
	readonly remedy: string;
	/** Recorded new ground for a line outside the notice; such a letter is a breach told to the supervisor. */
	readonly outsideNotice?: string;
};

export const CORRECTION_GROUNDS = [
	'missing', // 没有提交
	'illegible', // 看不清
	'incomplete', // 缺页、缺项
	'inconsistent', // 与其他材料不一致
	'expired', // 已过有效期
	'not-in-form' // 不符合法定形式
] as const;
export type CorrectionGround = (typeof CORRECTION_GROUNDS)[number];

/** What happened to a case (办件). `on` is the legal day; the instant is kept beside it by the server. */
export type CaseEvent =
	| { readonly type: 'submitted'; readonly on: Day }
	| { readonly type: 'claimed'; readonly on: Day; readonly staffId: string }
	| { readonly type: 'released'; readonly on: Day }
	| {
			readonly type: 'correction-asked';
			readonly on: Day;
			readonly letterId: string;
			readonly lines: readonly CorrectionLine[];
	  }
	| { readonly type: 'corrected'; readonly on: Day; readonly letterId: string }
	/** `countedFrom` is the day the full materials were received when silence accepted it. */
	| { readonly type: 'accepted'; readonly on: Day; readonly countedFrom: Day; readonly bySilence: boolean }
	| {
			readonly type: 'not-accepted';
			readonly on: Day;
			readonly ground: 'not-needed' | 'not-ours';
			readonly reason: string;
			readonly rightBody?: string;
	  }
	/** Town first review sent up to the district (镇街初审上报). */
	| { readonly type: 'forwarded'; readonly on: Day; readonly opinion: string }
	| {
			readonly type: 'opinion-given';
			readonly on: Day;
			readonly departmentId: string;
			readonly stance: 'agree' | 'agree-with-conditions' | 'disagree';
			readonly text: string;
	  }
	| {
			readonly type: 'paused';
			readonly on: Day;
			readonly ground: PauseGround;
			readonly expectedDays: number;
			readonly text: string;
	  }
	| { readonly type: 'resumed'; readonly on: Day }
	| {
			readonly type: 'extended';
			readonly on: Day;
			readonly amount: number;
			readonly by: 'authority-head' | 'government-head';
			readonly reason: string;
	  }
	/** With four eyes: the first officer proposes, a second decides. */
	| {
			readonly type: 'decision-proposed';
			readonly on: Day;
			readonly outcome: Outcome;
			readonly reasons: string;
			readonly articles: readonly string[];
			readonly staffId: string;
	  }
	| {
			readonly type: 'decided';
			readonly on: Day;
			readonly outcome: Outcome;
			readonly reasons: string;
			readonly articles: readonly string[];
	  }
	| { readonly type: 'result-issued'; readonly on: Day; readonly documentIds: readonly string[] }
	| { readonly type: 'delivered'; readonly on: Day; readonly how: 'window' | 'post' | 'electronic' }
	| { readonly type: 'withdrawn'; readonly on: Day; readonly reason: string }
	| { readonly type: 'revoked'; readonly on: Day; readonly reason: string; readonly articles: readonly string[] }
	| { readonly type: 'rated'; readonly on: Day; readonly act: string; readonly level: 1 | 2 | 3 | 4 | 5 };

export type Outcome = 'approved' | 'denied';
export type CaseEventType = CaseEvent['type'];
