import type { Day } from '../calendar/day.ts';
import { departmentOf } from '../catalogue/index-catalogue.ts';
import type { Limit } from '../catalogue/limit.ts';
import type { MaterialId } from '../catalogue/material.ts';
import type { Matter } from '../catalogue/matter.ts';
import { DELIVERY_WORKING_DAYS } from '../clock/case-clocks.ts';
import { jointStatute } from '../clock/joint-statute.ts';
import type { ClockKind } from '../clock/limit-clock.ts';
import type { AnswerFault, Answers } from './answers.ts';
import type { AnswerFaults } from './check-answers.ts';
import type { Gap } from './gaps-of.ts';
import { fileFaultOf, type FileFault, type HandedFile } from './handed-file.ts';
import type { FormLine } from './merge-form.ts';
import { noticeFee, type FieldNoticeLine, type MaterialNoticeLine, type Notice, type NoticeLimit } from './notice.ts';
import type { NoticeMatter, NoticeState } from './notice.ts';
import type { OpenQuestion } from './open-questions.ts';
import { rightsOf } from './rights-of.ts';
import type { Route } from './route-of.ts';
import type { SettledMaterial } from './settle-materials.ts';

export type NoticeFacts = {
	readonly catalogueVersion: Day;
	/** As `canonicalMatters` gives them. */
	readonly matters: readonly Matter[];
	readonly questions: readonly OpenQuestion[];
	readonly form: readonly FormLine[];
	/** As `answersTo` gives them: a field without an answer is absent. */
	readonly answers: Answers;
	readonly faults: AnswerFaults;
	readonly materials: readonly SettledMaterial[];
	readonly files: readonly HandedFile[];
	readonly gaps: readonly Gap[];
	readonly route: Route;
	/** The day whose departments are named. */
	readonly asOf: Day;
};

/**
 * The one-time notice of an application as it stands: the window's own check, made before submitting.
 *
 * @source 行政许可法 第三十条、第三十二条(四)(一次告知需要补正的全部内容);威文政办字〔2017〕6号 三(三)
 */
export function noticeOf(facts: NoticeFacts): Notice {
	const { matters, questions, asOf } = facts;
	const statute = jointStatute(matters, asOf);
	return {
		catalogueVersion: facts.catalogueVersion,
		matters: matters.map((matter) => matterOf(matter, asOf)),
		situation: Object.fromEntries(
			questions.flatMap(({ question, answer }) => (answer === null ? [] : [[question.id, answer]]))
		),
		openQuestions: questions.filter(({ answer }) => answer === null).map(({ question }) => question.id),
		lines: [...facts.form.map((line) => fieldLine(line, facts)), ...materialLines(facts)],
		awaits: facts.gaps.map(({ anyOf, neededBy, gates, standing }) => ({ anyOf, neededBy, gates, standing })),
		jointLimit: statute === null ? null : limitOf('statute', statute),
		rights: rightsOf(matters),
		route: facts.route
	};
}

function matterOf(matter: Matter, asOf: Day): NoticeMatter {
	const { id, code, name, promised, statutory, deemedAcceptanceWorkingDays } = matter;
	return {
		id,
		code,
		name,
		departmentId: departmentOf(matter, asOf),
		limits: [
			limitOf('acceptance', { amount: deemedAcceptanceWorkingDays, unit: 'working-day', from: 'receipt' }),
			...(promised === null ? [] : [limitOf('promise', promised)]),
			...(statutory === null ? [] : [limitOf('statute', statutory)]),
			limitOf('delivery', { amount: DELIVERY_WORKING_DAYS, unit: 'working-day', from: 'decision' })
		],
		fee: noticeFee(matter.fee)
	};
}

function limitOf(kind: ClockKind, { amount, unit, from }: Pick<Limit, 'amount' | 'unit' | 'from'>): NoticeLimit {
	return { kind, amount, unit, from };
}

function fieldLine(line: FormLine, { answers, faults }: NoticeFacts): FieldNoticeLine {
	const { field, required, askedBy } = line;
	const reason = faults[field.id] ?? null;
	return { key: `field:${field.id}`, state: fieldState(line, reason, answers), isRequired: required, askedBy, reason };
}

function fieldState({ field, standing }: FormLine, fault: AnswerFault | null, answers: Answers): NoticeState {
	if (fault === null) return answers[field.id] === undefined ? 'optional' : 'ready';
	if (fault.code !== 'missing' && fault.code !== 'not-declared') return 'faulty';
	return standing === 'perhaps' ? 'perhaps' : 'missing';
}

function materialLines({ materials, files }: NoticeFacts): readonly MaterialNoticeLine[] {
	const filesOf = new Map<MaterialId, HandedFile[]>();
	for (const file of files) filesOf.set(file.materialId, [...(filesOf.get(file.materialId) ?? []), file]);
	return materials.map((line) => {
		const { material, form, copies, validMonths, isRequired, askedBy, settled } = line;
		const fault = isUploaded(line) ? fileFaultOf(line, filesOf.get(material.id) ?? []) : null;
		const state = materialState(line, fault);
		const reason = state === 'optional' ? null : fault;
		return { key: `material:${material.id}`, state, isRequired, askedBy, form, copies, validMonths, settled, reason };
	});
}

function materialState(line: SettledMaterial, fault: FileFault | null): NoticeState {
	const { settled, isRequired, standing } = line;
	if ('how' in settled && settled.how === 'paper') return isRequired ? 'to-bring' : 'optional';
	if (fault === null) return 'ready';
	if (fault.code !== 'no-file') return 'faulty';
	if (!isRequired) return 'optional';
	return standing === 'perhaps' ? 'perhaps' : 'missing';
}

function isUploaded({ settled }: SettledMaterial): boolean {
	return 'how' in settled && settled.how === 'upload';
}
