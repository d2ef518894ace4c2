import type { Catalogue } from '../catalogue.ts';
import type { CatalogueFault, CatalogueRule } from './catalogue-fault.ts';
import { nameOf } from './one-of-each.ts';
import { referencesIn, type Reference, type ReferredTo } from './references.ts';

const WORDS: Readonly<Record<ReferredTo, string>> = {
	field: '表单字段',
	material: '材料',
	result: '办理结果',
	question: '情形问题',
	option: '情形选项',
	department: '部门',
	matter: '事项',
	stage: '阶段'
};

/** No row names another that does not exist. */
export const onlyKnownIds: CatalogueRule = (catalogue) => {
	const known = knownIds(catalogue);
	const isUnknown = ({ to, id }: Reference): boolean => {
		// An option of an unknown question is told once, as the question.
		if (to === 'option' && !known.question.has(id.slice(0, id.indexOf('=')))) return false;
		return !known[to].has(id);
	};
	return referencesIn(catalogue)
		.filter(isUnknown)
		.map(({ where, row, to, id }) => ({
			kind: 'unknown-id',
			where,
			row,
			reason: `引用了不存在的${WORDS[to]} ${id}。`
		}));
};

/** No row of the dictionaries that nothing asks for. A result counts as used when a matter ends in it. */
export const noUnusedRows: CatalogueRule = (catalogue) => {
	const references = referencesIn(catalogue).filter(({ to, where }) => to !== 'result' || where.startsWith('matters/'));
	const used = new Set(references.map(({ to, id }) => `${to} ${id}`));
	const unused = (to: ReferredTo, table: 'fields' | 'materials' | 'results' | 'questions'): CatalogueFault[] =>
		catalogue[table]
			.filter(({ id }) => !used.has(`${to} ${id}`))
			.map((row) => ({
				kind: 'unused-row',
				where: `${table}/${row.id}`,
				row: nameOf(row),
				reason: to === 'result' ? '没有任何事项办出这个结果。' : `没有任何事项用到这个${WORDS[to]}。`
			}));
	return [
		...unused('field', 'fields'),
		...unused('material', 'materials'),
		...unused('result', 'results'),
		...unused('question', 'questions')
	];
};

function knownIds(catalogue: Catalogue): Readonly<Record<ReferredTo, ReadonlySet<string>>> {
	const ids = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));
	return {
		field: ids(catalogue.fields),
		material: ids(catalogue.materials),
		result: ids(catalogue.results),
		question: ids(catalogue.questions),
		option: new Set(catalogue.questions.flatMap(({ id, options }) => options.map(({ value }) => `${id}=${value}`))),
		department: ids(catalogue.departments),
		matter: ids(catalogue.matters),
		stage: ids(catalogue.stages)
	};
}
