import type { ServedTo } from '#lib/domain/catalogue/matter.ts';
import { readCreditCode } from '#lib/domain/number/credit-code.ts';
import type { Db } from '../db/database.ts';

/** Who applies: a person for themselves or for a unit; or staff keying in for a person (代录). */
export type Writer =
	| { readonly kind: 'applicant'; readonly accountId: string; readonly enterpriseId: string | null }
	| {
			readonly kind: 'staff';
			readonly accountId: string;
			readonly centreId: string;
			readonly role: 'window' | 'teller';
	  };

/** Whose drafts a writer may open. */
export function ownDrafts(writer: Writer) {
	return writer.kind === 'staff'
		? { keyedByStaffId: writer.accountId }
		: { accountId: writer.accountId, keyedByStaffId: null };
}

/** What kind of applicant a unit is; undefined for a person, whose matters may also be those of a future shop. */
export async function servedToOf(db: Db, enterpriseId: string | null): Promise<ServedTo | undefined> {
	if (enterpriseId === null) return undefined;
	const unit = await db.enterprise.findUniqueOrThrow({ where: { id: enterpriseId }, select: { creditCode: true } });
	const entityClass = readCreditCode(unit.creditCode)?.entityClass;
	return entityClass === 'other' ? undefined : entityClass;
}
