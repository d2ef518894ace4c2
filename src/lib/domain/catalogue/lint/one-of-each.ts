import type { Catalogue } from '../catalogue.ts';
import type { CatalogueFault, CatalogueRule, FaultKind } from './catalogue-fault.ts';

/**
 * No id twice in its table, no code for two matters, no number part for two centres. A matter listed at another
 * counter may keep the code of its original: it is the same matter.
 *
 * @source 威文政办字〔2017〕6号 三(三)「六统一」
 */
export const oneOfEach: CatalogueRule = (catalogue) => [
	...TABLES.flatMap((table) => {
		const rows: readonly Identified[] = catalogue[table].map((row) => ({ id: row.id, name: nameOf(row) }));
		return repeated(rows, ({ id }) => id).map((row) =>
			fault('doubled-id', table, row, `编号 ${row.id} 用了不止一次。`)
		);
	}),
	...repeated(
		catalogue.matters.filter(({ sameAs }) => sameAs === undefined),
		({ code }) => code
	).map((row) => fault('doubled-code', 'matters', row, `编码 ${row.code} 已经给了别的事项。`)),
	...borrowedCodes(catalogue),
	...repeated(catalogue.centres, ({ numberPart }) => numberPart).map((row) =>
		fault('doubled-code', 'centres', row, `办件编号里的 ${row.numberPart} 已经给了别的中心。`)
	)
];

type Identified = { readonly id: string; readonly name: string };

const TABLES = [
	'matters',
	'fields',
	'materials',
	'results',
	'questions',
	'departments',
	'centres',
	'stages',
	'milestones'
] as const satisfies readonly (keyof Catalogue)[];

/** What people call a row, whichever table it stands in. */
export function nameOf(row: { readonly id: string } & Partial<Record<'name' | 'label' | 'text', string>>): string {
	return row.name ?? row.label ?? row.text ?? row.id;
}

/** Codes of listed-again matters that belong to a matter other than their original. */
function borrowedCodes({ matters }: Catalogue): readonly CatalogueFault[] {
	return matters
		.filter(({ id, code, sameAs }) => {
			if (sameAs === undefined) return false;
			return matters.some((other) => other.id !== id && other.code === code && (other.sameAs ?? other.id) !== sameAs);
		})
		.map((row) => fault('doubled-code', 'matters', row, `编码 ${row.code} 已经给了别的事项。`));
}

function repeated<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
	const seen = new Set<string>();
	return rows.filter((row) => {
		const key = keyOf(row);
		const isRepeated = seen.has(key);
		seen.add(key);
		return isRepeated;
	});
}

function fault(kind: FaultKind, table: string, { id, name }: Identified, reason: string): CatalogueFault {
	return { kind, where: `${table}/${id}`, row: name, reason };
}
