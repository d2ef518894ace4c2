import type { CaseEvent } from '#lib/domain/case/events.ts';
import { caseClocks } from '#lib/domain/clock/case-clocks.ts';
import { maskName } from '#lib/domain/number/mask.ts';
import { documentKindOf, type DocumentKind } from '#lib/domain/result/document-kind.ts';
import { documentName } from '#lib/text/document-name.ts';
import type { MessageKind } from '#lib/text/message.ts';
import { PAPER_WORDS, paperSaid, type PaperCase } from '#lib/text/paper.ts';
import type { Prisma } from '../db/generated/client.ts';
import { issueDocument } from '../documents/issue-document.ts';
import { lineNames } from '../documents/line-names.ts';
import { tell } from '../notify/tell.ts';
import type { World } from '../world.ts';
import type { CaseFile } from './case-file.ts';
import type { AlsoWrite } from './move-case.ts';

type Moved = Parameters<AlsoWrite>[1];

/** What every paper of a case names, as it stands after the move. */
export function paperCaseOf(world: World, { file, facts, after }: Moved): PaperCase {
	const clocks = caseClocks(after, file.matter, world.calendar, world.today(), facts.prerequisites);
	const dueOn = (kind: 'promise' | 'statute') => clocks.find((clock) => clock.kind === kind)?.dueOn ?? null;
	const names = lineNames(file.index);
	return {
		caseNumber: file.row.application.number,
		matterName: file.row.matterName,
		legalBasis: file.matter.legalBasis,
		departmentName: issuerOf(file).name,
		promisedOn: dueOn('promise'),
		statutoryOn: dueOn('statute'),
		lineName: (key) => names(key)
	};
}

/** Who signs: the department in charge; in town, the centre. */
export function issuerOf(file: CaseFile): { readonly name: string; readonly word: string } {
	const department = file.index.department.get(file.row.departmentId);
	const centre = file.route === 'town' ? file.index.centre.get(file.row.centreId) : undefined;
	if (centre && file.matter.flow === 'town-decides') return { name: centre.name, word: `威文${centre.numberPart}` };
	return { name: department?.name ?? '', word: department?.documentWord ?? '威文' };
}

/** A unit's name stands whole on the code, a person's masked. */
export const holderOnCode = (file: CaseFile) => {
	const { applicantName, enterpriseId } = file.row.application;
	return enterpriseId === null && applicantName.length <= 4 ? maskName(applicantName) : applicantName;
};

async function givePaper(
	tx: Prisma.TransactionClient,
	world: World,
	moved: Moved,
	event: CaseEvent,
	kind: DocumentKind
): Promise<void> {
	const { file } = moved;
	const paper = paperCaseOf(world, moved);
	const said = paperSaid(event, paper);
	if (said === null) return;
	const issuer = issuerOf(file);
	await issueDocument(tx, world, {
		kind,
		applicationId: file.row.application.id,
		caseId: file.row.id,
		word: issuer.word + PAPER_WORDS[kind],
		holderOnCode: holderOnCode(file),
		content: {
			title: documentName(kind),
			holder: file.row.application.applicantName,
			facts: [['办件编号', paper.caseNumber], ['事项', paper.matterName], ...(said.facts ?? [])],
			paragraphs: said.paragraphs,
			issuer: issuer.name,
			issuedOn: world.today(),
			validUntil: null
		}
	});
}

function messageKindOf(event: CaseEvent): MessageKind | null {
	switch (event.type) {
		case 'accepted':
			return event.bySilence ? 'accepted-by-silence' : 'accepted';
		case 'correction-asked':
		case 'not-accepted':
		case 'paused':
		case 'resumed':
		case 'extended':
		case 'decided':
		case 'delivered':
		case 'revoked':
			return event.type;
		case 'result-issued':
			return 'result-ready';
		default:
			return null;
	}
}

/** The one letter of an application grows by the lines of each case it is asked for; answered once by all. */
async function keepLetter(
	tx: Prisma.TransactionClient,
	world: World,
	{ file, facts }: Moved,
	event: CaseEvent
): Promise<void> {
	if (event.type === 'corrected') {
		await tx.correctionLetter.updateMany({ where: { id: event.letterId }, data: { answeredOn: event.on } });
	}
	if (event.type !== 'correction-asked') return;
	const existing = await tx.correctionLetter.findUnique({ where: { id: event.letterId }, select: { lines: true } });
	const before = (existing?.lines ?? []) as unknown as typeof event.lines;
	const lines = [...before, ...event.lines.filter((line) => !before.some((known) => known.line === line.line))];
	const isBreach = event.lines.some((line) => line.outsideNotice !== undefined);
	await tx.correctionLetter.upsert({
		where: { id: event.letterId },
		update: { lines: lines as unknown as Prisma.InputJsonArray },
		create: {
			id: event.letterId,
			applicationId: file.row.application.id,
			lines: lines as unknown as Prisma.InputJsonArray,
			askedById: facts.actor.id ?? '',
			askedOn: event.on,
			isBreach,
			createdAt: new Date(world.now())
		}
	});
}

async function revokeResults(tx: Prisma.TransactionClient, caseId: string, event: CaseEvent): Promise<void> {
	if (event.type !== 'revoked') return;
	await tx.issuedDocument.updateMany({
		where: { caseId, kind: 'result', revokedOn: null },
		data: { revokedOn: event.on, revokedReason: event.reason }
	});
}

/** What follows a move, in its transaction: the paper the law asks for, the letter, and the applicant told. */
export function followMove(world: World): AlsoWrite {
	return async (tx, moved) => {
		const { file, events } = moved;
		for (const event of events) {
			await keepLetter(tx, world, moved, event);
			await revokeResults(tx, file.row.id, event);
			const kind = documentKindOf(event);
			if (kind !== null) await givePaper(tx, world, moved, event, kind);
			const message = messageKindOf(event);
			if (message === null) continue;
			await tell(tx, world, {
				accountId: file.row.application.accountId,
				kind: message,
				applicationId: file.row.application.id,
				caseId: file.row.id,
				facts: { matterName: file.row.matterName }
			});
		}
	};
}
