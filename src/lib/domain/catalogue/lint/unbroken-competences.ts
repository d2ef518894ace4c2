import { addDays, compareDays } from '../../calendar/day.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Competence } from '../matter.ts';
import { inMatter, type CatalogueFault, type CatalogueRule, type NamedRow } from './catalogue-fault.ts';

/** On every day since it began, one department and no other is in charge of a matter, or leads a stage. */
export const unbrokenCompetences: CatalogueRule = (catalogue) =>
	rowsInCharge(catalogue).flatMap(({ competences, ...from }) => {
		const inOrder = [...competences].sort((a, b) => compareDays(a.validFrom, b.validFrom));
		return [
			...inOrder.filter(endsBeforeItBegins).map(({ department }) => gap(from, `${department} 的截止日早于起始日。`)),
			...inOrder.slice(1).flatMap((next, index) => between(from, inOrder[index], next)),
			...endOf(from, inOrder.at(-1))
		];
	});

function between(from: NamedRow, before: Competence | undefined, next: Competence): readonly CatalogueFault[] {
	if (before === undefined) return [];
	const { validTo } = before;
	if (validTo === null || validTo >= next.validFrom) {
		const reason = `${next.validFrom} 起 ${before.department} 和 ${next.department} 同时主管。`;
		return [{ kind: 'competence-overlap', ...from, reason }];
	}
	const dayAfter = addDays(validTo, 1);
	return dayAfter === next.validFrom ? [] : [gap(from, `${dayAfter} 起到 ${next.validFrom} 之前没有主管部门。`)];
}

function endOf(from: NamedRow, last: Competence | undefined): readonly CatalogueFault[] {
	if (last === undefined || last.validTo === null) return [];
	return [gap(from, `${last.validTo} 以后没有主管部门。`)];
}

function endsBeforeItBegins({ validFrom, validTo }: Competence): boolean {
	return validTo !== null && validTo < validFrom;
}

function gap(from: NamedRow, reason: string): CatalogueFault {
	return { kind: 'competence-gap', ...from, reason };
}

type RowInCharge = NamedRow & { readonly competences: readonly Competence[] };

function rowsInCharge({ matters, stages }: Catalogue): readonly RowInCharge[] {
	return [
		...matters.map((matter) => ({ ...inMatter(matter), competences: matter.competences })),
		...stages.map(({ id, name, leads }) => ({ where: `stages/${id}`, row: name, competences: leads }))
	];
}
