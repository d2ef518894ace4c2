import {
	assembleApplication,
	type ApplicationDraft,
	type AssembledApplication
} from '#lib/domain/application/assemble-application.ts';
import type { HandedFile } from '#lib/domain/application/handed-file.ts';
import type { HeldResult, Holdings } from '#lib/domain/application/holdings.ts';
import { noHoldings } from '#lib/domain/application/holdings.ts';
import type { MaterialChoices } from '#lib/domain/application/material-choice.ts';
import type { Via } from '#lib/domain/application/route-of.ts';
import type { Day } from '#lib/domain/calendar/day.ts';
import type { CatalogueIndex } from '#lib/domain/catalogue/index-catalogue.ts';
import type { FileType } from '#lib/domain/catalogue/material.ts';
import type { Verdict } from '#lib/domain/verdict.ts';
import type { Db } from '../db/database.ts';
import type { World } from '../world.ts';
import { servedToOf, type Writer } from './applicant-side.ts';
import { answersOf, situationOf, type DraftRow } from './drafts.ts';

/** Media types as the sniffer names them → types of the catalogue. */
export const FILE_TYPES: Readonly<Record<string, FileType>> = {
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'image/webp': 'webp',
	'image/heic': 'heic',
	'application/pdf': 'pdf',
	'image/vnd.dwg': 'dwg',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
	'application/zip': 'zip'
};

export function handedFiles(draft: Pick<DraftRow, 'files'>): HandedFile[] {
	return draft.files.flatMap(({ materialId, sha256, mediaType, bytes, scan }) => {
		const type = FILE_TYPES[mediaType];
		return type ? [{ materialId, sha256, type, bytes, scan: scan as HandedFile['scan'] }] : [];
	});
}

/** Results this hall has given the applicant or the unit, not revoked: attached by the system, never asked again. */
export async function findHoldings(
	world: World,
	db: Db,
	side: { readonly accountId: string | null; readonly enterpriseId: string | null }
): Promise<Holdings> {
	const asOf = world.today();
	if (side.accountId === null) return noHoldings(asOf);
	const owner = side.enterpriseId
		? { enterpriseId: side.enterpriseId }
		: { accountId: side.accountId, enterpriseId: null };
	const rows = await db.issuedDocument.findMany({
		where: { kind: 'result', revokedOn: null, resultId: { not: null }, application: owner },
		select: { id: true, resultId: true, validUntil: true }
	});
	const results = rows.map<HeldResult>((row) => ({
		resultId: row.resultId ?? '',
		documentId: row.id,
		validUntil: row.validUntil as Day | null
	}));
	return { ...noHoldings(asOf), results };
}

export const viaOf = (writer: Writer): Via =>
	writer.kind === 'applicant' ? 'phone' : writer.role === 'teller' ? 'town' : 'window';

export type OpenedDraft = {
	readonly draft: DraftRow;
	readonly index: CatalogueIndex;
	readonly given: ApplicationDraft;
	readonly assembled: Verdict<AssembledApplication>;
};

/** A draft with all its screens show, by the rules the phone runs too. */
export async function assembleDraft(world: World, db: Db, writer: Writer, draft: DraftRow): Promise<OpenedDraft> {
	const index = await world.catalogues.at(draft.catalogueVersion);
	const given: ApplicationDraft = {
		chosenIds: draft.matterIds,
		situation: situationOf(draft),
		answers: answersOf(draft),
		materialChoices: draft.materialChoices as unknown as MaterialChoices,
		files: handedFiles(draft),
		holdings: await findHoldings(world, db, draft),
		servedTo: await servedToOf(db, draft.enterpriseId),
		via: viaOf(writer),
		centreId: draft.centreId ?? undefined
	};
	return { draft, index, given, assembled: assembleApplication(given, index) };
}
