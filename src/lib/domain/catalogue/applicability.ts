import type { Applicability, Condition, QuestionId, Situation } from './condition.ts';

/**
 * Whether a line of the catalogue applies to a situation. Three-valued: what hangs on an open question is open,
 * unless the answers given already settle it either way.
 *
 * @param condition none: the line always applies
 * @source 行政许可法 第三十一条(不得要求提交与申请事项无关的材料)
 */
export function applicability(condition: Condition | undefined, situation: Situation): Applicability {
	if (condition === undefined) return 'applies';
	if ('question' in condition) return answered(condition, situation);
	if ('not' in condition) return opposite(applicability(condition.not, situation));
	const isAny = 'any' in condition;
	const settledBy = isAny ? 'applies' : 'falls-away';
	const parts = (isAny ? condition.any : condition.all).map((part) => applicability(part, situation));
	if (parts.includes(settledBy)) return settledBy;
	return parts.includes('open') ? 'open' : opposite(settledBy);
}

/** The questions a condition hangs on, each once, in the order written. */
export function questionsOf(condition: Condition | undefined): readonly QuestionId[] {
	if (condition === undefined) return [];
	if ('question' in condition) return [condition.question];
	if ('not' in condition) return questionsOf(condition.not);
	return [...new Set(('any' in condition ? condition.any : condition.all).flatMap(questionsOf))];
}

function answered(
	{ question, is }: Extract<Condition, { readonly question: QuestionId }>,
	situation: Situation
): Applicability {
	const answer = situation[question];
	if (answer === undefined) return 'open';
	return is.includes(answer) ? 'applies' : 'falls-away';
}

function opposite(applies: Applicability): Applicability {
	if (applies === 'open') return 'open';
	return applies === 'applies' ? 'falls-away' : 'applies';
}
