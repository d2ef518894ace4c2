import type { Matter } from '../catalogue/matter.ts';

/** What an applicant may count on, told with the notice (`text/right.ts` has the sentences and clauses). */
export type Right =
	| 'told-once' // 一次告知全部需要补正的内容
	| 'silence-accepts' // 逾期不告知即为受理
	| 'dated-receipt' // 加盖印章、注明日期的书面凭证
	| 'own-channel' // 自主选择线上或者线下
	| 'withdraw' // 决定作出前可以撤回
	| 'be-heard' // 陈述、申辩
	| 'remedies'; // 行政复议、行政诉讼

/** No authority decides in these, so there is nothing to appeal against. */
const WITHOUT_DECISION: readonly Matter['type'][] = ['technical-service', 'self-acceptance', 'public-service'];

/**
 * The rights that go with a set of matters.
 *
 * @source 行政许可法 第七条、第三十二条;优化营商环境条例 第三十七条;行政复议法 第二十条;行政诉讼法 第四十六条
 */
export function rightsOf(matters: readonly Pick<Matter, 'type'>[]): readonly Right[] {
	const isDecided = matters.some(({ type }) => !WITHOUT_DECISION.includes(type));
	const always: readonly Right[] = ['told-once', 'silence-accepts', 'dated-receipt', 'own-channel', 'withdraw'];
	return isDecided ? [...always, 'be-heard', 'remedies'] : always;
}
