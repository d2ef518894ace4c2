import type { Day } from '#lib/domain/calendar/day.ts';
import type { CaseEvent } from '#lib/domain/case/events.ts';
import type { CaseRoute } from '#lib/domain/case/holder.ts';
import { standingOf } from '#lib/domain/case/standing-of.ts';
import type { CaseState, CaseStanding } from '#lib/domain/case/state.ts';
import type { CatalogueIndex } from '#lib/domain/catalogue/index-catalogue.ts';
import type { Matter } from '#lib/domain/catalogue/matter.ts';
import type { CaseScope } from '#lib/domain/staff/authority.ts';
import type { Db } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { World } from '../world.ts';

const events = { select: { payload: true }, orderBy: { seq: 'asc' } } satisfies Prisma.Case$eventsArgs;

const applicationToMove = {
	id: true,
	number: true,
	accountId: true,
	enterpriseId: true,
	applicantName: true,
	projectCode: true,
	catalogueVersion: true,
	situation: true,
	notice: true,
	receivedAtCentre: true,
	keyedByStaffId: true,
	submittedOn: true,
	letters: { select: { id: true, lines: true } },
	cases: { select: { id: true, matterId: true, departmentId: true, events } }
} satisfies Prisma.ApplicationSelect;

const caseToMove = {
	id: true,
	matterId: true,
	matterName: true,
	departmentId: true,
	centreId: true,
	route: true,
	state: true,
	holder: true,
	holderStaffId: true,
	lastSeq: true,
	events,
	application: { select: applicationToMove }
} satisfies Prisma.CaseSelect;

export type CaseRow = Prisma.CaseGetPayload<{ select: typeof caseToMove }>;

/** A case with everything its rules ask for, as one read saw it. */
export type CaseFile = {
	readonly row: CaseRow;
	readonly route: CaseRoute;
	readonly standing: CaseStanding;
	readonly index: CatalogueIndex;
	readonly matter: Matter;
	readonly siblings: readonly Sibling[];
	/** Accounts of the applicant, of the unit's people, and staff accounts of the same persons. */
	readonly applicantAccountIds: readonly string[];
	readonly scope: CaseScope;
};

/** Another case of the same application. */
export type Sibling = {
	readonly id: string;
	readonly matter: Matter;
	readonly departmentId: string;
	readonly standing: CaseStanding;
};

export const eventsOf = (rows: readonly { payload: Prisma.JsonValue }[]): CaseEvent[] =>
	rows.map((row) => row.payload as unknown as CaseEvent);

/** @throws when the frozen catalogue lacks the matter: a fault in the database, not in the case */
export function matterOf(index: CatalogueIndex, matterId: string): Matter {
	const matter = index.matter.get(matterId);
	if (matter === undefined) throw new Error(`catalogue ${index.catalogue.version} has no matter ${matterId}`);
	return matter;
}

/** Everybody on the applicant's side, so that none of them works the case as staff (回避). */
export async function findApplicantSide(
	db: Db,
	application: { readonly accountId: string; readonly enterpriseId: string | null }
): Promise<string[]> {
	const members = application.enterpriseId
		? await db.membership.findMany({
				where: { enterpriseId: application.enterpriseId, endedAt: null },
				select: { accountId: true }
			})
		: [];
	const ids = [...new Set([application.accountId, ...members.map((member) => member.accountId)])];
	const people = await db.account.findMany({ where: { id: { in: ids } }, select: { citizenId: true } });
	const citizenIds = people.flatMap((person) => person.citizenId ?? []);
	if (citizenIds.length === 0) return ids;
	const asStaff = await db.account.findMany({
		where: { kind: 'staff', citizenId: { in: citizenIds } },
		select: { id: true }
	});
	return [...new Set([...ids, ...asStaff.map((account) => account.id)])];
}

export function scopeOf(row: CaseRow, state: CaseState, applicantAccountIds: readonly string[]): CaseScope {
	return {
		state,
		departmentId: row.departmentId,
		siblingDepartmentIds: row.application.cases.map((sibling) => sibling.departmentId),
		centreId: row.centreId,
		receivedAtCentreId: row.application.receivedAtCentre,
		keyedByStaffId: row.application.keyedByStaffId,
		applicantAccountIds
	};
}

/** One case, read to be shown or moved. */
export async function readCaseFile(world: World, db: Db, caseId: string): Promise<CaseFile | null> {
	const row = await db.case.findUnique({ where: { id: caseId }, select: caseToMove });
	if (row === null) return null;
	const index = await world.catalogues.at(row.application.catalogueVersion as Day);
	const standing = standingOf(eventsOf(row.events));
	const applicantAccountIds = await findApplicantSide(db, row.application);
	const siblings = row.application.cases
		.filter((sibling) => sibling.id !== row.id)
		.map((sibling) => ({
			id: sibling.id,
			matter: matterOf(index, sibling.matterId),
			departmentId: sibling.departmentId,
			standing: standingOf(eventsOf(sibling.events))
		}));
	return {
		row,
		route: row.route as CaseRoute,
		standing,
		index,
		matter: matterOf(index, row.matterId),
		siblings,
		applicantAccountIds,
		scope: scopeOf(row, standing.state, applicantAccountIds)
	};
}
