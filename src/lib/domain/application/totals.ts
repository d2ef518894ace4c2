import type { Limit } from '../catalogue/limit.ts';
import type { Matter, MatterId } from '../catalogue/matter.ts';
import type { AnswerFaults } from './check-answers.ts';
import { limitLength } from './limit-length.ts';
import type { FormLine } from './merge-form.ts';
import type { OpenQuestion } from './open-questions.ts';
import type { SettledMaterial } from './settle-materials.ts';

/** What an application will take, in figures. */
export type Totals = {
	/** Questions about the situation not answered yet. */
	readonly openQuestions: number;
	readonly formLines: number;
	/** Lines of the form that lack an answer or have a faulty one. */
	readonly linesToFill: number;
	/** Required materials somebody has to bring. */
	readonly materialsToBring: number;
	/** Materials that come without anybody bringing them. */
	readonly materialsSpared: number;
	/** null: nothing was promised for any of the matters. */
	readonly longestPromise: Limit | null;
	/** Matters nobody can promise a day for. */
	readonly withoutPromise: readonly MatterId[];
};

type Parts = {
	readonly matters: readonly Matter[];
	readonly questions: readonly OpenQuestion[];
	readonly form: readonly FormLine[];
	readonly faults: AnswerFaults;
	readonly materials: readonly SettledMaterial[];
};

export function totalsOf({ matters, questions, form, faults, materials }: Parts): Totals {
	const brought = materials.filter(({ settled }) => 'how' in settled);
	const promises = matters.flatMap(({ promised }) => promised ?? []);
	return {
		openQuestions: questions.filter(({ answer }) => answer === null).length,
		formLines: form.length,
		linesToFill: Object.keys(faults).length,
		materialsToBring: brought.filter(({ isRequired }) => isRequired).length,
		materialsSpared: materials.length - brought.length,
		longestPromise: promises.reduce<Limit | null>(longer, null),
		withoutPromise: matters.filter(({ promised }) => promised === null).map(({ id }) => id)
	};
}

function longer(a: Limit | null, b: Limit): Limit {
	return a === null || limitLength(b) > limitLength(a) ? b : a;
}
