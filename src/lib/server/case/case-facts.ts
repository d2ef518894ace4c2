import { jointClock, jointStatute } from '#lib/domain/clock/joint-statute.ts';
import type { CaseFacts } from '#lib/domain/case/facts.ts';
import type { CorrectionLine } from '#lib/domain/case/events.ts';
import type { Actor } from '#lib/domain/staff/role.ts';
import type { Db } from '../db/database.ts';
import type { World } from '../world.ts';
import type { CaseFile } from './case-file.ts';
import { findOpenPrerequisites } from './find-progress.ts';

/** Keys of the lines of a frozen notice. */
export function noticeKeysOf(notice: unknown): string[] {
	const lines = (notice as { lines?: readonly { key: string }[] }).lines ?? [];
	return lines.map((line) => line.key);
}

/** What the rules of a case need besides its events, for one actor on one day. */
export async function findCaseFacts(
	world: World,
	db: Db,
	file: CaseFile,
	actor: Actor,
	pickUp?: CaseFacts['pickUp']
): Promise<CaseFacts> {
	const { application } = file.row;
	const together = [
		{ standing: file.standing, matter: file.matter },
		...file.siblings.map((sibling) => ({ standing: sibling.standing, matter: sibling.matter }))
	];
	const isJoint =
		jointStatute(
			together.map((each) => each.matter),
			world.today()
		) !== null;
	return {
		today: world.today(),
		calendar: world.calendar,
		actor,
		matter: file.matter,
		route: file.route,
		departmentId: file.row.departmentId,
		centreId: file.row.centreId,
		receivedAtCentreId: application.receivedAtCentre,
		isJoint,
		applicantAccountIds: file.applicantAccountIds,
		prerequisites: await findOpenPrerequisites(db, file),
		noticeKeys: noticeKeysOf(application.notice),
		earlierCorrections: application.letters.flatMap((letter) => letter.lines as unknown as CorrectionLine[]),
		opinionsRequired: [],
		jointDueOn: isJoint ? (jointClock(together, world.calendar, world.today())?.dueOn ?? null) : null,
		pickUp
	};
}
