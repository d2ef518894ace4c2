import { compareDays, type Day } from '../calendar/day.ts';
import type { Catalogue, Centre, Department } from './catalogue.ts';
import type { Question, QuestionId } from './condition.ts';
import type { Field, FieldId } from './field.ts';
import type { Material, MaterialId, ResultId } from './material.ts';
import type { Matter, MatterId, Result } from './matter.ts';

/** A catalogue one can look things up in. Made once a version, by `indexCatalogue`. */
export type CatalogueIndex = {
	readonly catalogue: Catalogue;
	readonly matter: ReadonlyMap<MatterId, Matter>;
	readonly field: ReadonlyMap<FieldId, Field>;
	readonly material: ReadonlyMap<MaterialId, Material>;
	readonly result: ReadonlyMap<ResultId, Result>;
	readonly question: ReadonlyMap<QuestionId, Question>;
	readonly department: ReadonlyMap<string, Department>;
	readonly centre: ReadonlyMap<string, Centre>;
	/** Matters that end in a result which is this material, in the order of the catalogue; mostly none. */
	readonly producersOf: (materialId: MaterialId) => readonly MatterId[];
};

export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
	const producers = new Map(catalogue.materials.map((material) => [material.id, producersIn(catalogue, material)]));
	return {
		catalogue,
		matter: byId(catalogue.matters),
		field: byId(catalogue.fields),
		material: byId(catalogue.materials),
		result: byId(catalogue.results),
		question: byId(catalogue.questions),
		department: byId(catalogue.departments),
		centre: byId(catalogue.centres),
		producersOf: (materialId) => producers.get(materialId) ?? []
	};
}

/**
 * Who is in charge of a matter on a day. Bodies were merged in 2019 and licensing has moved since: an old case shows
 * the body that decided it.
 *
 * @returns null on a day for which nobody is named
 */
export function departmentOf(matter: Pick<Matter, 'competences'>, day: Day): string | null {
	const competence = matter.competences.find(
		({ validFrom, validTo }) => compareDays(validFrom, day) <= 0 && (validTo === null || compareDays(day, validTo) <= 0)
	);
	return competence?.department ?? null;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<Row['id'], Row> {
	return new Map(rows.map((row) => [row.id, row]));
}

function producersIn({ matters }: Catalogue, { anyOfResults = [] }: Material): readonly MatterId[] {
	return matters.filter(({ results }) => results.some((result) => anyOfResults.includes(result))).map(({ id }) => id);
}
