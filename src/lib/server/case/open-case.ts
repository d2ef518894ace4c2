import type { Answers } from '#lib/domain/application/answers.ts';
import { mergeForm, sections } from '#lib/domain/application/merge-form.ts';
import type { Notice } from '#lib/domain/application/notice.ts';
import type { Situation } from '#lib/domain/catalogue/condition.ts';
import type { Field } from '#lib/domain/catalogue/field.ts';
import { movesOpenTo } from '#lib/domain/case/moves-open-to.ts';
import { caseClocks } from '#lib/domain/clock/case-clocks.ts';
import { maskCitizenId, maskMobile } from '#lib/domain/number/mask.ts';
import { mayOpen, maySeeMaterials, maySeeOpinions, maySeeSensitive } from '#lib/domain/staff/authority.ts';
import type { Actor } from '#lib/domain/staff/role.ts';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import { lineNames } from '../documents/line-names.ts';
import type { World } from '../world.ts';
import { findCaseFacts } from './case-facts.ts';
import { readCaseFile, type CaseFile } from './case-file.ts';

/** What is kept out of sight of those who only read: whole numbers, and answers the law calls sensitive. */
function shownAnswer(field: Field, value: Answers[keyof Answers], seesSensitive: boolean): Answers[keyof Answers] {
	if (seesSensitive) return value;
	if (field.kind === 'citizen-id') return maskCitizenId(String(value));
	if (field.kind === 'mobile') return maskMobile(String(value));
	return field.isSensitive ? '（无权查看）' : value;
}

function answersShown(file: CaseFile, answers: Answers, seesSensitive: boolean) {
	const matters = file.row.application.cases.flatMap((each) => file.index.matter.get(each.matterId) ?? []);
	const form = mergeForm(matters, file.row.application.situation as Situation, file.index);
	return sections(form).map(({ subject, lines }) => ({
		subject,
		lines: lines.flatMap((line) => {
			const value = answers[line.field.id];
			return value === undefined
				? []
				: [
						{
							key: `field:${line.field.id}`,
							field: line.field,
							askedBy: line.askedBy,
							value: shownAnswer(line.field, value, seesSensitive)
						}
					];
		})
	}));
}

/** One case as a desk shows it: the notice's lines beside the files, the others of the application, what may be done. */
export async function openCase(world: World, actor: Actor, caseId: string) {
	const file = await readCaseFile(world, world.prisma, caseId);
	if (file === null || !mayOpen(actor, file.scope))
		return refuse({ code: 'not-found', what: 'case' }) satisfies Verdict<never>;
	const { application } = file.row;
	const facts = await findCaseFacts(world, world.prisma, file, actor);
	const seesMaterials = maySeeMaterials(actor, file.scope);
	const [files, documents, row, holder] = await Promise.all([
		world.prisma.storedFile.findMany({
			where: {
				applicationId: seesMaterials ? application.id : '00000000-0000-0000-0000-000000000000',
				removedAt: null
			},
			orderBy: [{ materialId: 'asc' }, { position: 'asc' }],
			select: { id: true, materialId: true, originalName: true, bytes: true, scan: true }
		}),
		world.prisma.issuedDocument.findMany({
			where: { caseId },
			orderBy: { createdAt: 'asc' },
			select: { id: true, kind: true, number: true, title: true, issuedOn: true, deliveredOn: true }
		}),
		world.prisma.application.findUniqueOrThrow({ where: { id: application.id }, select: { answers: true } }),
		file.standing.claimedBy
			? world.prisma.account.findUnique({ where: { id: file.standing.claimedBy }, select: { name: true } })
			: null
	]);
	const seesOpinions = maySeeOpinions(actor, file.scope);
	const names = lineNames(file.index);
	const notice = application.notice as unknown as Notice;
	return allow({
		id: file.row.id,
		seq: file.row.lastSeq,
		number: application.number,
		applicantName: application.applicantName,
		submittedOn: application.submittedOn,
		isKeyedIn: application.keyedByStaffId !== null,
		matter: {
			id: file.matter.id,
			name: file.matter.name,
			kind: file.matter.kind,
			conditions: file.matter.conditions,
			legalBasis: file.matter.legalBasis,
			results: file.matter.results.map((id) => file.index.result.get(id)?.name ?? id)
		},
		standing: file.standing,
		heldBy: holder?.name ?? null,
		isMine: file.standing.claimedBy === actor.id,
		clocks: caseClocks(file.standing, file.matter, world.calendar, world.today(), facts.prerequisites),
		moves: movesOpenTo(file.standing, facts),
		answers: seesMaterials
			? answersShown(file, row.answers as unknown as Answers, maySeeSensitive(actor, file.scope))
			: [],
		notice: seesMaterials ? notice.lines.map((line) => ({ ...line, name: names(line.key) })) : [],
		files,
		documents,
		waitsFor: facts.prerequisites.toDecide.map((id) => file.index.matter.get(id)?.name ?? id),
		siblings: file.siblings.map((sibling) => ({
			id: sibling.id,
			matterName: sibling.matter.name,
			departmentName: file.index.department.get(sibling.departmentId)?.shortName ?? '',
			state: sibling.standing.state,
			opinions: seesOpinions ? sibling.standing.opinions : []
		})),
		opinions: seesOpinions ? file.standing.opinions : [],
		departments: Object.fromEntries(file.index.catalogue.departments.map(({ id, shortName }) => [id, shortName])),
		today: world.today()
	});
}
