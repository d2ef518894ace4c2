import { applicability } from '../catalogue/applicability.ts';
import type { Condition, Question, QuestionId, Situation } from '../catalogue/condition.ts';
import type { CatalogueIndex } from '../catalogue/index-catalogue.ts';
import type { Matter, MatterId } from '../catalogue/matter.ts';
import { canonicalMatters } from './canonical-matters.ts';

/** A question about the situation that something chosen hangs on (情形问题). */
export type OpenQuestion = {
	readonly question: Question;
	/** Matters something of which hangs on it. */
	readonly askedBy: readonly MatterId[];
	/** null: not answered yet. An answered one stays in the list, so that it can be changed. */
	readonly answer: string | null;
};

/**
 * The questions to ask, in the order of the dictionary. One whose answer can change nothing any more, because of what
 * was answered to another, is left out. Advice (软前置) is no reason to ask.
 */
export function openQuestions(
	matters: readonly Matter[],
	situation: Situation,
	index: CatalogueIndex
): readonly OpenQuestion[] {
	const askedBy = new Map<QuestionId, Set<MatterId>>();
	for (const matter of canonicalMatters(matters, index)) {
		for (const condition of conditionsOf(matter)) {
			for (const question of reachable(condition, situation)) {
				askedBy.set(question, (askedBy.get(question) ?? new Set()).add(matter.id));
			}
		}
	}
	return index.catalogue.questions.flatMap((question) => {
		const by = askedBy.get(question.id);
		if (by === undefined) return [];
		return [{ question, askedBy: [...by], answer: situation[question.id] ?? null }];
	});
}

/** Answers that name an option of a question of the catalogue; anything else counts as not answered. */
export function soundSituation(situation: Situation, index: CatalogueIndex): Situation {
	const sound = Object.entries(situation).filter(([id, answer]) =>
		index.question.get(id)?.options.some(({ value }) => value === answer)
	);
	return Object.fromEntries(sound);
}

function conditionsOf({ fields, materials, prerequisites }: Matter): readonly Condition[] {
	const binding = prerequisites.filter(({ strength }) => strength !== 'customary');
	return [...fields, ...materials, ...binding].flatMap(({ when }) => when ?? []);
}

/** Of a chain of questions one is reached while none before it has settled the matter. */
function reachable(condition: Condition, situation: Situation): readonly QuestionId[] {
	if ('question' in condition) return [condition.question];
	if ('not' in condition) return reachable(condition.not, situation);
	const isAny = 'any' in condition;
	const settling = isAny ? 'applies' : 'falls-away';
	const parts = isAny ? condition.any : condition.all;
	const applies = parts.map((part) => applicability(part, situation));
	const settledAt = applies.indexOf(settling);
	if (settledAt < 0) return parts.flatMap((part) => reachable(part, situation));
	const reached = parts.filter((_, at) => at <= settledAt && applies[at] !== 'open');
	return reached.flatMap((part) => reachable(part, situation));
}
