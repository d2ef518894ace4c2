import type { Situation } from '#lib/domain/catalogue/condition.ts';
import { openPrerequisites, progressOfCases, type OpenPrerequisites } from '#lib/domain/case/open-prerequisites.ts';
import { prerequisiteGroups } from '#lib/domain/case/prerequisite-groups.ts';
import { standingOf } from '#lib/domain/case/standing-of.ts';
import type { Db } from '../db/database.ts';
import { eventsOf, type CaseFile } from './case-file.ts';

/** Earlier matters count wherever the applicant did them: in this application, under the same unit or project. */
export async function findOpenPrerequisites(db: Db, file: CaseFile): Promise<OpenPrerequisites> {
	const { application } = file.row;
	const groups = prerequisiteGroups(file.matter, application.situation as Situation, file.index);
	const named = [...new Set(groups.flatMap((group) => group.anyOf))];
	if (named.length === 0) return openPrerequisites(groups, new Map());
	const sameSide = [
		{ id: application.id },
		...(application.enterpriseId
			? [{ enterpriseId: application.enterpriseId }]
			: [{ accountId: application.accountId, enterpriseId: null }]),
		...(application.projectCode ? [{ projectCode: application.projectCode }] : [])
	];
	const listings = file.index.catalogue.matters
		.filter((matter) => named.includes(matter.id) || (matter.sameAs !== undefined && named.includes(matter.sameAs)))
		.map((matter) => matter.id);
	const rows = await db.case.findMany({
		where: { matterId: { in: listings }, application: { OR: sameSide } },
		select: { matterId: true, events: { select: { payload: true }, orderBy: { seq: 'asc' } } }
	});
	const cases = rows.map((row) => ({ matterId: row.matterId, standing: standingOf(eventsOf(row.events)) }));
	return openPrerequisites(groups, progressOfCases(cases, file.index));
}
