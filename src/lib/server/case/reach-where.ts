import { casesInReach, type CaseReach } from '#lib/domain/staff/authority.ts';
import type { Actor } from '#lib/domain/staff/role.ts';
import type { Prisma } from '../db/generated/client.ts';

function whereOf(reach: CaseReach): Prisma.CaseWhereInput {
	switch (reach.by) {
		case 'applicant':
			return { application: { accountId: reach.accountId } };
		case 'received-at':
			return { application: { receivedAtCentre: reach.centreId } };
		case 'worked-at':
			return { centreId: reach.centreId };
		case 'keyed-in':
			return { application: { keyedByStaffId: reach.staffId } };
		case 'department':
			return { departmentId: reach.departmentId };
		case 'sibling-department':
			return { application: { cases: { some: { departmentId: reach.departmentId } } } };
		case 'state':
			return { state: { in: [...reach.states] } };
		case 'joint':
			return { application: { cases: { some: {} } } };
	}
}

/** The rule of who sees which case, as a condition on rows: the same answer for lists and for single cases. */
export function reachWhere(actor: Actor): Prisma.CaseWhereInput {
	const reaches = casesInReach(actor);
	if (reaches === 'all') return {};
	return reaches.length === 0 ? { id: { in: [] } } : { OR: reaches.map(whereOf) };
}
