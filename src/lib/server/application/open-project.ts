import type { CaseState } from '#lib/domain/case/state.ts';
import { originalOf } from '#lib/domain/case/prerequisite-groups.ts';
import { progressOf } from '#lib/domain/case/open-prerequisites.ts';
import { readProjectCode } from '#lib/domain/number/project-code.ts';
import type { Day } from '#lib/domain/calendar/day.ts';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import type { World } from '../world.ts';
import { ownApplications } from './open-application.ts';

/**
 * A project under its code (一号通): five stages with what was done in each, milestones with what each still lacks,
 * and all applications. Somebody else's project answers like none.
 */
export async function openProject(world: World, accountId: string, typed: string) {
	const code = readProjectCode(typed)?.code;
	if (code === undefined) return refuse({ code: 'not-found', what: 'project' }) satisfies Verdict<never>;
	const own = await ownApplications(world.prisma, accountId);
	const applications = await world.prisma.application.findMany({
		where: { projectCode: code, ...own },
		orderBy: { createdAt: 'asc' },
		select: {
			id: true,
			number: true,
			submittedOn: true,
			answers: true,
			cases: {
				orderBy: { position: 'asc' },
				select: { id: true, matterId: true, matterName: true, state: true, promisedOn: true, decidedOn: true }
			}
		}
	});
	if (applications.length === 0) return refuse({ code: 'not-found', what: 'project' }) satisfies Verdict<never>;
	const index = await world.catalogues.inForce(world.today());
	const cases = applications.flatMap((application) =>
		application.cases.map((each) => ({
			...each,
			applicationId: application.id,
			matterId: originalOf(each.matterId, index)
		}))
	);
	const done = new Set(
		cases
			.filter(
				(each) =>
					progressOf({ state: each.state as CaseState, decidedOn: each.decidedOn as Day | null }).standing === 'held'
			)
			.map((each) => each.matterId)
	);
	const nameOf = (id: string) => index.matter.get(id)?.name ?? id;
	const stages = index.catalogue.stages.map((stage) => ({
		...stage,
		cases: cases.filter((each) => index.matter.get(each.matterId)?.stage === stage.id)
	}));
	const milestones = index.catalogue.milestones.map((milestone) => ({
		id: milestone.id,
		name: milestone.name,
		lacks: milestone.requires
			.filter((group) => group.strength === 'hard' && !group.anyOf.some((id) => done.has(id)))
			.map((group) => ({ names: group.anyOf.map(nameOf), why: group.why }))
	}));
	const name = applications
		.map((application) => (application.answers as Record<string, unknown>)['project.name'])
		.findLast((each) => typeof each === 'string');
	return allow({
		code,
		name: typeof name === 'string' ? name : code,
		stages,
		milestones,
		applications: applications.map(({ answers: _answers, ...rest }) => rest)
	});
}
