import type { Answers } from '#lib/domain/application/answers.ts';
import { mergeForm } from '#lib/domain/application/merge-form.ts';
import { mergeMaterials } from '#lib/domain/application/merge-materials.ts';
import type { CorrectionLine } from '#lib/domain/case/events.ts';
import type { Situation } from '#lib/domain/catalogue/condition.ts';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import type { World } from '../world.ts';
import { findApplication, ownApplications } from './open-application.ts';

/** The letter still to be answered, with just the fields and materials it names; `letter` is null when there is none. */
export async function openLetter(world: World, accountId: string, applicationId: string) {
	const own = await ownApplications(world.prisma, accountId);
	const row = await findApplication(world.prisma, { id: applicationId, ...own });
	if (row === null) return refuse({ code: 'not-found', what: 'application' }) satisfies Verdict<never>;
	const letter = row.letters.find((each) => each.answeredOn === null) ?? null;
	const named = new Set(((letter?.lines ?? []) as unknown as CorrectionLine[]).map(({ line }) => line));
	const index = await world.catalogues.at(row.catalogueVersion);
	const matters = row.cases.flatMap((each) => index.matter.get(each.matterId) ?? []);
	const situation = row.situation as Situation;
	const answers = row.answers as unknown as Answers;
	const fields = mergeForm(matters, situation, index).filter(({ field }) => named.has(`field:${field.id}`));
	return allow({
		letter,
		fields,
		materials: mergeMaterials(matters, situation, index).filter(({ material }) => named.has(`material:${material.id}`)),
		answers: Object.fromEntries(
			fields.flatMap(({ field }) => (field.id in answers ? [[field.id, answers[field.id]!]] : []))
		),
		files: row.files
			.filter((file) => named.has(`material:${file.materialId}`))
			.map((file) => ({ ...file, createdAt: file.createdAt.toISOString() }))
	});
}
