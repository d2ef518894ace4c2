import type { Answers } from '#lib/domain/application/answers.ts';
import type { Notice } from '#lib/domain/application/notice.ts';
import type { Situation } from '#lib/domain/catalogue/condition.ts';
import { actsToRate } from '#lib/domain/case/rate.ts';
import { holderOf, type CaseRoute } from '#lib/domain/case/holder.ts';
import { standingOf } from '#lib/domain/case/standing-of.ts';
import { caseClocks } from '#lib/domain/clock/case-clocks.ts';
import type { GraphCase } from '#lib/domain/graph/node.ts';
import { progressGraph } from '#lib/domain/graph/progress-graph.ts';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import { eventsOf, matterOf } from '../case/case-file.ts';
import type { Db } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';
import { codeFor } from '../keys.ts';
import type { World } from '../world.ts';

/** Whose applications somebody may open as an applicant: their own, and those of units they act for. */
export async function ownApplications(db: Db, accountId: string): Promise<Prisma.ApplicationWhereInput> {
	const memberships = await db.membership.findMany({
		where: { accountId, endedAt: null },
		select: { enterpriseId: true }
	});
	return { OR: [{ accountId }, { enterpriseId: { in: memberships.map((membership) => membership.enterpriseId) } }] };
}

const applicationToShow = {
	id: true,
	number: true,
	accountId: true,
	enterpriseId: true,
	applicantName: true,
	projectCode: true,
	catalogueVersion: true,
	situation: true,
	answers: true,
	notice: true,
	submittedOn: true,
	receivedAtCentre: true,
	letters: {
		orderBy: { createdAt: 'asc' },
		select: { id: true, lines: true, askedOn: true, createdAt: true, dueOn: true, answeredOn: true }
	},
	files: {
		where: { removedAt: null },
		orderBy: [{ materialId: 'asc' }, { position: 'asc' }],
		select: { id: true, materialId: true, originalName: true, mediaType: true, bytes: true, createdAt: true }
	},
	documents: {
		orderBy: { createdAt: 'asc' },
		select: {
			id: true,
			kind: true,
			number: true,
			title: true,
			caseId: true,
			resultId: true,
			issuedOn: true,
			validUntil: true,
			revokedOn: true,
			deliveredOn: true
		}
	},
	cases: {
		orderBy: { position: 'asc' },
		select: {
			id: true,
			matterId: true,
			matterName: true,
			departmentId: true,
			centreId: true,
			route: true,
			lastSeq: true,
			events: { select: { payload: true, at: true, actorRole: true }, orderBy: { seq: 'asc' } }
		}
	}
} satisfies Prisma.ApplicationSelect;

export type ApplicationRow = Prisma.ApplicationGetPayload<{ select: typeof applicationToShow }>;

export async function findApplication(db: Db, where: Prisma.ApplicationWhereInput): Promise<ApplicationRow | null> {
	return db.application.findFirst({ where, select: applicationToShow });
}

/** An application as its applicant sees it: where each case is, who has it, until when, and what is theirs to do. */
export async function showApplication(world: World, row: ApplicationRow) {
	const index = await world.catalogues.at(row.catalogueVersion);
	const today = world.today();
	const cases = row.cases.map((each) => {
		const matter = matterOf(index, each.matterId);
		const standing = standingOf(eventsOf(each.events));
		const holder = holderOf(standing, { route: each.route as CaseRoute, flow: matter.flow });
		return {
			id: each.id,
			matterId: each.matterId,
			matterName: each.matterName,
			departmentId: each.departmentId,
			departmentName: index.department.get(each.departmentId)?.name ?? '',
			standing,
			holder,
			clocks: caseClocks(standing, matter, world.calendar, today),
			actsToRate: actsToRate(standing),
			seq: each.lastSeq
		};
	});
	const graphCases: GraphCase[] = cases.map(({ id, matterId, standing, holder, departmentId }) => ({
		id,
		matterId,
		standing,
		holder,
		departmentId
	}));
	const graph = progressGraph({
		cases: graphCases,
		index,
		calendar: world.calendar,
		today,
		situation: row.situation as Situation
	});
	const pickUpCodes = row.documents
		.filter((document) => document.kind === 'result' && document.deliveredOn === null && document.revokedOn === null)
		.map((document) => ({ documentId: document.id, code: codeFor(world.keys, 'pick-up', document.id) }));
	return {
		id: row.id,
		number: row.number,
		queryCode: codeFor(world.keys, 'query', row.id),
		applicantName: row.applicantName,
		projectCode: row.projectCode,
		submittedOn: row.submittedOn,
		answers: row.answers as unknown as Answers,
		notice: row.notice as unknown as Notice,
		letters: row.letters,
		files: row.files,
		documents: row.documents,
		pickUpCodes,
		cases,
		graph,
		today
	};
}

export type ShownApplication = Awaited<ReturnType<typeof showApplication>>;

/** One of somebody's own applications; another's answers like none. */
export async function openApplication(
	world: World,
	accountId: string,
	applicationId: string
): Promise<Verdict<ShownApplication>> {
	const own = await ownApplications(world.prisma, accountId);
	const row = await findApplication(world.prisma, { id: applicationId, ...own });
	if (row === null) return refuse({ code: 'not-found', what: 'application' });
	return allow(await showApplication(world, row));
}

const PAGE = 20;

/** Own applications, newest first, twenty a page. `query`: part of a number, or of a matter's name. */
export async function listApplications(
	world: World,
	accountId: string,
	{ query, cursor, projectCode }: { readonly query?: string; readonly cursor?: string; readonly projectCode?: string }
) {
	const own = await ownApplications(world.prisma, accountId);
	const typed = query?.trim();
	const rows = await world.prisma.application.findMany({
		where: {
			AND: [
				own,
				typed
					? {
							OR: [
								{ number: { contains: typed.replaceAll(/[\s-]/g, '') } },
								{ cases: { some: { matterName: { contains: typed } } } }
							]
						}
					: {},
				projectCode ? { projectCode } : {},
				cursor ? { id: { lt: cursor } } : {}
			]
		},
		orderBy: { id: 'desc' },
		take: PAGE + 1,
		select: {
			id: true,
			number: true,
			submittedOn: true,
			projectCode: true,
			applicantName: true,
			cases: {
				orderBy: { position: 'asc' },
				select: { id: true, matterName: true, state: true, holder: true, promisedOn: true, stepDueOn: true }
			}
		}
	});
	const shown = rows.slice(0, PAGE);
	return { applications: shown, nextCursor: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
}
