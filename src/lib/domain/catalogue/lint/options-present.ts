import type { Catalogue } from '../catalogue.ts';
import type { CatalogueFault, CatalogueRule } from './catalogue-fault.ts';

type Choice = { readonly where: string; readonly row: string; readonly values: readonly string[] };

/** Whatever is answered by choosing has something to choose from, each option once. */
export const optionsPresent: CatalogueRule = (catalogue) => choicesIn(catalogue).flatMap(faultsOf);

function faultsOf({ where, row, values }: Choice): readonly CatalogueFault[] {
	if (values.length === 0) return [{ kind: 'options-missing', where, row, reason: '是选择题,但没有选项。' }];
	const doubled = values.filter((value, index) => values.indexOf(value) !== index);
	return doubled.map((value) => ({ kind: 'options-doubled', where, row, reason: `选项 ${value} 重复了。` }));
}

function choicesIn({ fields, questions }: Catalogue): readonly Choice[] {
	const valuesOf = (options: readonly { readonly value: string }[] = []): readonly string[] =>
		options.map(({ value }) => value);
	return [
		...fields
			.filter(({ kind }) => kind === 'choice' || kind === 'choices')
			.map(({ id, label, options }) => ({ where: `fields/${id}`, row: label, values: valuesOf(options) })),
		...questions.map(({ id, text, options }) => ({ where: `questions/${id}`, row: text, values: valuesOf(options) }))
	];
}
