import type { Situation } from '../catalogue/condition.ts';
import type { CatalogueIndex } from '../catalogue/index-catalogue.ts';
import type { Matter, MatterId, ServedTo } from '../catalogue/matter.ts';
import { allow, type Verdict } from '../verdict.ts';
import type { Answers } from './answers.ts';
import { answersTo, checkAnswers, type AnswerFaults } from './check-answers.ts';
import { chosenMatters } from './chosen-matters.ts';
import { closure, type Closure } from './closure.ts';
import type { HandedFile } from './handed-file.ts';
import { resultsHeld, type Holdings } from './holdings.ts';
import type { MaterialChoices } from './material-choice.ts';
import { mergeForm, sections, type FormLine, type FormSection } from './merge-form.ts';
import { mergeMaterials } from './merge-materials.ts';
import { isComplete, type Notice } from './notice.ts';
import { noticeOf } from './notice-of.ts';
import { openQuestions, soundSituation, type OpenQuestion } from './open-questions.ts';
import { routeOf, type Entrance, type Route } from './route-of.ts';
import { settleMaterials, type SettledMaterial } from './settle-materials.ts';
import { totalsOf, type Totals } from './totals.ts';

/** A draft, and what is known beside it. */
export type ApplicationDraft = Entrance & {
	/** At least one. */
	readonly chosenIds: readonly MatterId[];
	readonly situation: Situation;
	readonly answers: Answers;
	readonly materialChoices?: MaterialChoices;
	readonly files: readonly HandedFile[];
	readonly holdings: Holdings;
	/** What kind of applicant it is; none: not known yet, and not looked at. */
	readonly servedTo?: ServedTo;
};

/** Everything the screens of an application show, from one call; the same on the phone and on the server. */
export type AssembledApplication = {
	/** Each once, in the order of the catalogue: one case each. */
	readonly matters: readonly Matter[];
	readonly questions: readonly OpenQuestion[];
	readonly form: readonly FormLine[];
	readonly sections: readonly FormSection[];
	/** Those the form asks for, as they are kept. */
	readonly answers: Answers;
	readonly faults: AnswerFaults;
	readonly materials: readonly SettledMaterial[];
	readonly closure: Closure;
	readonly route: Route;
	readonly notice: Notice;
	readonly isComplete: boolean;
	readonly totals: Totals;
};

/** @returns refused for no or too many matters, unknown ones, ones not for this applicant, ones that wait for each other */
export function assembleApplication(draft: ApplicationDraft, index: CatalogueIndex): Verdict<AssembledApplication> {
	const chosen = chosenMatters(draft.chosenIds, draft.servedTo ?? null, index);
	if (!chosen.ok) return chosen;
	const matters = chosen.value;
	const { holdings, materialChoices: choices = {} } = draft;
	const situation = soundSituation(draft.situation, index);
	const held = resultsHeld(holdings, choices, index);
	const ids = matters.map(({ id }) => id);
	const completed = closure(ids, held, situation, index);
	if (!completed.ok) return completed;

	const questions = openQuestions(matters, situation, index);
	const form = mergeForm(matters, situation, index);
	const answers = answersTo(form, draft.answers);
	const faults = checkAnswers(form, answers);
	const merged = mergeMaterials(matters, situation, index);
	const materials = settleMaterials(merged, { matters, holdings, choices }, index);
	const parts = { matters, questions, form, answers, faults, materials, closure: completed.value };
	return allow(withNotice(parts, draft, index));
}

type Parts = Omit<AssembledApplication, 'sections' | 'route' | 'notice' | 'isComplete' | 'totals'>;

function withNotice(parts: Parts, draft: ApplicationDraft, { catalogue }: CatalogueIndex): AssembledApplication {
	const route = routeOf(parts.matters, draft);
	const { files, holdings } = draft;
	const gaps = parts.closure.gaps;
	const notice = noticeOf({ ...parts, files, gaps, route, asOf: holdings.asOf, catalogueVersion: catalogue.version });
	return {
		...parts,
		sections: sections(parts.form),
		route,
		notice,
		isComplete: isComplete(notice),
		totals: totalsOf(parts)
	};
}
