import { questionsOf } from '../applicability.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Condition } from '../condition.ts';
import type { Matter } from '../matter.ts';
import type { Prerequisite } from '../prerequisite.ts';
import { inMatter, type NamedRow } from './catalogue-fault.ts';

export type ReferredTo = 'field' | 'material' | 'result' | 'question' | 'option' | 'department' | 'matter' | 'stage';

/** One row naming another. An option is named as `question=value`. */
export type Reference = NamedRow & { readonly to: ReferredTo; readonly id: string };

/** Every place in a catalogue where a row names another. */
export function referencesIn(catalogue: Catalogue): readonly Reference[] {
	return [
		...catalogue.matters.flatMap(ofMatter),
		...catalogue.materials.flatMap(({ id, name, anyOfResults = [] }) =>
			naming({ where: `materials/${id}`, row: name }, 'result', anyOfResults)
		),
		...catalogue.departments.flatMap(({ id, name, successor }) =>
			naming({ where: `departments/${id}`, row: name }, 'department', successor === undefined ? [] : [successor])
		),
		...catalogue.stages.flatMap(({ id, name, leads }) =>
			naming(
				{ where: `stages/${id}`, row: name },
				'department',
				leads.map(({ department }) => department)
			)
		),
		...catalogue.milestones.flatMap(({ id, name, requires }) =>
			requires.flatMap((prerequisite) => ofPrerequisite({ where: `milestones/${id}`, row: name }, prerequisite))
		),
		...catalogue.scopes.flatMap(({ words, matters, perhaps }) =>
			naming({ where: `scopes/${words[0] ?? ''}`, row: words.join('、') }, 'matter', [...matters, ...perhaps])
		)
	];
}

function ofMatter(matter: Matter): readonly Reference[] {
	const from = inMatter(matter);
	const { fields, materials, results, competences, prerequisites, sameAs, stage } = matter;
	return [
		...fields.flatMap(({ field, when }) => [...naming(from, 'field', [field]), ...ofCondition(from, when)]),
		...materials.flatMap(({ material, when }) => [...naming(from, 'material', [material]), ...ofCondition(from, when)]),
		...naming(from, 'result', results),
		...naming(
			from,
			'department',
			competences.map(({ department }) => department)
		),
		...prerequisites.flatMap((prerequisite) => ofPrerequisite(from, prerequisite)),
		...naming(from, 'matter', sameAs === undefined ? [] : [sameAs]),
		...naming(from, 'stage', stage === undefined ? [] : [stage])
	];
}

function ofPrerequisite(from: NamedRow, { anyOf, when }: Prerequisite): readonly Reference[] {
	return [...naming(from, 'matter', anyOf), ...ofCondition(from, when)];
}

function ofCondition(from: NamedRow, condition: Condition | undefined): readonly Reference[] {
	return [...naming(from, 'question', questionsOf(condition)), ...naming(from, 'option', optionsOf(condition))];
}

function optionsOf(condition: Condition | undefined): readonly string[] {
	if (condition === undefined) return [];
	if ('question' in condition) return condition.is.map((value) => `${condition.question}=${value}`);
	if ('not' in condition) return optionsOf(condition.not);
	return ('any' in condition ? condition.any : condition.all).flatMap(optionsOf);
}

function naming(from: NamedRow, to: ReferredTo, ids: readonly string[]): readonly Reference[] {
	return ids.map((id) => ({ ...from, to, id }));
}
