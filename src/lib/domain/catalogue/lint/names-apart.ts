import type { Catalogue } from '../catalogue.ts';
import type { CatalogueFault, CatalogueRule } from './catalogue-fault.ts';
import { isOneEditApart, plainName } from './likeness.ts';

/** Shorter names that differ in one sign are mostly two things: 法人 and 法院. */
const LEAST_SIGNS_TO_COMPARE = 6;
/** One sign for another is a meaning of its own in a short name: 农药经营许可 and 兽药经营许可 are both the law's. */
const LEAST_SIGNS_TO_COMPARE_CHANGED = 8;

/** A name, and what it must not be mistaken for: names with the same `among`, unless `of` says it is the same thing. */
type Named = { readonly where: string; readonly name: string; readonly among: string; readonly of: string };

/**
 * One thing has one name, and two things have two that nobody mistakes for each other: a second row for the same
 * field, paper or matter would ask people twice.
 *
 * @source 威文政办字〔2017〕6号 三(三)「统一事项名称」
 */
export const namesApart: CatalogueRule = (catalogue) => {
	const faults: CatalogueFault[] = [];
	const rows = namesIn(catalogue).map((row) => ({ ...row, plain: plainName(row.name) }));
	rows.forEach((row, index) => {
		const earlier = rows
			.slice(0, index)
			.find((other) => other.among === row.among && other.of !== row.of && isTooNear(other.plain, row.plain));
		if (earlier === undefined) return;
		const reason = `名称和 ${earlier.where} 的「${earlier.name}」几乎一样:是同一个就只留一个,不是就改得分得清。`;
		faults.push({ kind: 'near-name', where: row.where, row: row.name, reason });
	});
	return faults;
};

function namesIn({ matters, fields, materials }: Catalogue): readonly Named[] {
	return [
		...matters.map(({ id, name, sameAs }) => ({ where: `matters/${id}`, name, among: 'matters', of: sameAs ?? id })),
		...fields.map(({ id, label }) => {
			const [subject = ''] = id.split('.');
			return { where: `fields/${id}`, name: label, among: `fields of ${subject}`, of: id };
		}),
		...materials.map(({ id, name }) => ({ where: `materials/${id}`, name, among: 'materials', of: id }))
	];
}

function isTooNear(a: string, b: string): boolean {
	if (a === b) return true;
	const [signsOfA, signsOfB] = [[...a].length, [...b].length];
	const least = signsOfA === signsOfB ? LEAST_SIGNS_TO_COMPARE_CHANGED : LEAST_SIGNS_TO_COMPARE;
	return Math.min(signsOfA, signsOfB) >= least && isOneEditApart(a, b);
}
