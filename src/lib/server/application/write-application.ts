import type { AssembledApplication } from '#lib/domain/application/assemble-application.ts';
import type { MatterRoute } from '#lib/domain/application/route-of.ts';
import { departmentOf } from '#lib/domain/catalogue/index-catalogue.ts';
import type { Matter } from '#lib/domain/catalogue/matter.ts';
import { decideMove } from '#lib/domain/case/decide-move.ts';
import type { CaseFacts } from '#lib/domain/case/facts.ts';
import { WAITS_FOR_NOTHING } from '#lib/domain/clock/silence-acceptance-due.ts';
import { makeCaseNumber } from '#lib/domain/number/case-number.ts';
import type { Actor } from '#lib/domain/staff/role.ts';
import { openApplicantAccount } from '../auth/sign-in.ts';
import { eventRows, projectionOf, standingAfter } from '../case/append-events.ts';
import { followSubmission } from '../case/follow-submission.ts';
import type { Prisma } from '../db/generated/client.ts';
import { newId } from '../id.ts';
import { codeFor } from '../keys.ts';
import { takeNumber } from '../take-number.ts';
import type { World } from '../world.ts';
import type { Writer } from './applicant-side.ts';
import type { OpenedDraft } from './assemble-draft.ts';
import type { OnBehalf } from './drafts.ts';
import { hashDeclared, hashNotice, type Submitted } from './submit-application.ts';

export const HALL = 'wd-hall';
const NO_DEPARTMENT = 'hall-office';

type Parts = {
	readonly writer: Writer;
	readonly opened: OpenedDraft;
	readonly assembled: AssembledApplication;
	readonly signature: string | null;
};

/** The number, the application, its cases with their first event, and the files handed over to it. */
export async function writeApplication(tx: Prisma.TransactionClient, world: World, parts: Parts): Promise<Submitted> {
	const { opened, assembled, writer } = parts;
	const id = newId(world.now());
	const accountId = await applicantAccountId(tx, world, parts);
	const received = receivedAt(parts);
	const number = await takeCaseNumber(tx, world, opened.index.centre.get(received)?.numberPart ?? '000');
	await tx.application.create({
		data: {
			id,
			district: world.district,
			number,
			accountId,
			enterpriseId: opened.draft.enterpriseId,
			applicantName: applicantName(parts),
			projectCode: (assembled.answers['project.code'] as string | undefined) ?? opened.draft.projectCode,
			catalogueVersion: opened.index.catalogue.version,
			matterIds: assembled.matters.map((matter) => matter.id),
			situation: assembled.notice.situation,
			answers: assembled.answers as Prisma.InputJsonObject,
			notice: assembled.notice as unknown as Prisma.InputJsonObject,
			noticeHash: hashNotice(assembled),
			route: assembled.route as unknown as Prisma.InputJsonObject,
			channel: writer.kind === 'applicant' ? 'phone' : writer.role === 'teller' ? 'town' : 'window',
			receivedAtCentre: received,
			keyedByStaffId: writer.kind === 'staff' ? writer.accountId : null,
			onBehalf: onBehalfWithSignature(parts),
			idempotencyKey: opened.draft.id,
			requestHash: hashDeclared(
				assembled,
				opened.draft.files.map((file) => file.sha256)
			),
			submittedOn: world.today(),
			createdAt: new Date(world.now())
		}
	});
	for (const [position, matter] of assembled.matters.entries()) {
		await writeCase(tx, world, { applicationId: id, accountId, position, matter, parts, received });
	}
	await tx.storedFile.updateMany({ where: { draftId: opened.draft.id, removedAt: null }, data: { applicationId: id } });
	await tx.draft.update({ where: { id: opened.draft.id }, data: { applicationId: id } });
	await followSubmission(tx, world, {
		applicationId: id,
		number,
		accountId,
		isOnBehalf: opened.draft.onBehalf !== null
	});
	return { applicationId: id, number, queryCode: codeFor(world.keys, 'query', id) };
}

async function takeCaseNumber(tx: Prisma.TransactionClient, world: World, centrePart: string): Promise<string> {
	const day = world.today();
	const serial = await takeNumber(tx, `case:${world.district}:${centrePart}:${day}`);
	return makeCaseNumber({ region: world.district, centrePart, day, serial });
}

/** Whoever is keyed in for gets an account under their own phone, so that they see what is done in their name. */
async function applicantAccountId(
	tx: Prisma.TransactionClient,
	world: World,
	{ writer, opened }: Parts
): Promise<string> {
	if (writer.kind === 'applicant') return writer.accountId;
	const onBehalf = opened.draft.onBehalf as OnBehalf | null;
	if (onBehalf === null) throw new Error('a draft keyed in by staff names for whom');
	return (await openApplicantAccount(tx, onBehalf.mobile, world.now())).id;
}

function receivedAt({ writer, opened, assembled }: Parts): string {
	if (writer.kind === 'staff') return writer.centreId;
	const isForTown = assembled.route.perMatter.every((route) => route.intake === 'town-centre');
	return isForTown ? (opened.draft.centreId ?? HALL) : HALL;
}

function applicantName({ assembled, opened }: Parts): string {
	const { answers } = assembled;
	const unit = answers['unit.name'];
	const person = answers['applicant.name'];
	const named = opened.draft.enterpriseId !== null ? (unit ?? person) : (person ?? unit);
	return typeof named === 'string' ? named : ((opened.draft.onBehalf as OnBehalf | null)?.name ?? '');
}

function onBehalfWithSignature({ opened, signature }: Parts): Prisma.InputJsonObject | undefined {
	const onBehalf = opened.draft.onBehalf as OnBehalf | null;
	return onBehalf === null ? undefined : { ...onBehalf, signature };
}

type NewCase = {
	readonly applicationId: string;
	readonly accountId: string;
	readonly position: number;
	readonly matter: Matter;
	readonly parts: Parts;
	readonly received: string;
};

function actorOf(writer: Writer): Actor {
	return writer.kind === 'applicant'
		? { id: writer.accountId, role: 'applicant' }
		: { id: writer.accountId, role: writer.role, centreId: writer.centreId };
}

function factsOfNew(world: World, { accountId, matter, parts, received }: NewCase, route: MatterRoute): CaseFacts {
	const centreId = route.caseRoute === 'town' ? (parts.opened.draft.centreId ?? received) : HALL;
	return {
		today: world.today(),
		calendar: world.calendar,
		actor: actorOf(parts.writer),
		matter,
		route: route.caseRoute,
		departmentId: departmentOf(matter, world.today()) ?? NO_DEPARTMENT,
		centreId,
		receivedAtCentreId: received,
		isJoint: false,
		applicantAccountIds: [accountId],
		prerequisites: WAITS_FOR_NOTHING,
		noticeKeys: [],
		earlierCorrections: [],
		opinionsRequired: []
	};
}

async function writeCase(tx: Prisma.TransactionClient, world: World, given: NewCase): Promise<void> {
	const { matter, parts } = given;
	const route = parts.assembled.route.perMatter.find((each) => each.matterId === matter.id);
	if (route === undefined) throw new Error(`matter ${matter.id} has no route`);
	const facts = factsOfNew(world, given, route);
	const begun = decideMove(null, { type: 'submit' }, facts);
	if (!begun.ok) throw new Error(`a new case was refused: ${begun.refusal.code}`);
	const id = newId(world.now());
	await tx.case.create({
		data: {
			id,
			district: world.district,
			applicationId: given.applicationId,
			position: given.position,
			matterId: matter.id,
			matterName: matter.name,
			departmentId: facts.departmentId,
			centreId: facts.centreId,
			route: facts.route,
			...projectionOf(standingAfter(null, begun.value), facts),
			lastSeq: begun.value.length,
			createdAt: new Date(world.now())
		}
	});
	await tx.caseEvent.createMany({ data: eventRows(world, id, 0, begun.value, facts.actor) });
}
