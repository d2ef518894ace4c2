import { randomUUID } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { mergeMaterials } from '#lib/domain/application/merge-materials.ts';
import { BYTES_A_MEGABYTE } from '#lib/domain/application/megabyte.ts';
import type { MaterialLine } from '#lib/domain/application/merge-materials.ts';
import type { CorrectionLine } from '#lib/domain/case/events.ts';
import type { Situation } from '#lib/domain/catalogue/condition.ts';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import type { Writer } from '../application/applicant-side.ts';
import { FILE_TYPES } from '../application/assemble-draft.ts';
import { findDraft, situationOf } from '../application/drafts.ts';
import { findApplication, ownApplications } from '../application/open-application.ts';
import { newId } from '../id.ts';
import type { World } from '../world.ts';

/** What a file is handed in for: a draft being written, or the faulty lines of an application. */
export type UploadTarget = { readonly draftId: string } | { readonly applicationId: string };

export type Upload = {
	readonly target: UploadTarget;
	readonly materialId: string;
	readonly originalName: string;
	readonly content: Buffer;
};

export type AddedFile = {
	readonly id: string;
	readonly materialId: string;
	readonly originalName: string;
	readonly mediaType: string;
	readonly bytes: number;
	readonly sha256: string;
};

type Place = {
	readonly matterIds: readonly string[];
	readonly situation: Situation;
	readonly catalogueVersion: string;
	readonly files: readonly AddedFile[];
	readonly owner: { readonly draftId: string } | { readonly applicationId: string };
};

/** Where the file may go; null for anything that is not the writer's, or not open. */
async function findPlace(world: World, writer: Writer, { target, materialId }: Upload): Promise<Place | null> {
	if ('draftId' in target) {
		const draft = await findDraft(world, writer, target.draftId);
		if (draft === null || draft.applicationId !== null) return null;
		return { ...draft, situation: situationOf(draft), owner: target };
	}
	if (writer.kind !== 'applicant') return null;
	const row = await findApplication(world.prisma, {
		id: target.applicationId,
		...(await ownApplications(world.prisma, writer.accountId))
	});
	const isOpen = row?.letters.some(
		(letter) =>
			letter.answeredOn === null &&
			(letter.lines as unknown as CorrectionLine[]).some(({ line }) => line === `material:${materialId}`)
	);
	if (!row || !isOpen) return null;
	const files = row.files.map((file) => ({ ...file, sha256: '' }));
	const matterIds = row.cases.map((each) => each.matterId);
	return { ...row, matterIds, situation: row.situation as Situation, files, owner: target };
}

async function findLine(world: World, place: Place, materialId: string): Promise<MaterialLine | null> {
	const index = await world.catalogues.at(place.catalogueVersion);
	const matters = place.matterIds.flatMap((id) => index.matter.get(id) ?? []);
	return mergeMaterials(matters, place.situation, index).find((line) => line.material.id === materialId) ?? null;
}

/**
 * Takes one photo or file for a material. What it is, is read from its bytes, never from its name; the file is on disk
 * and synced before its row says so. The same bytes handed in twice are kept once.
 */
export async function addFile(world: World, writer: Writer, upload: Upload): Promise<Verdict<AddedFile>> {
	const place = await findPlace(world, writer, upload);
	if (place === null) return refuse({ code: 'not-found', what: 'draft' });
	const line = await findLine(world, place, upload.materialId);
	if (line === null) return refuse({ code: 'not-found', what: 'file' });
	if (upload.content.length > line.maxMegabytes * BYTES_A_MEGABYTE) {
		return refuse({ code: 'file-too-large', maxMegabytes: line.maxMegabytes });
	}
	const sniffed = await fileTypeFromBuffer(upload.content);
	const type = sniffed && FILE_TYPES[sniffed.mime];
	if (!sniffed || !type || !line.accepts.includes(type)) {
		return refuse({ code: 'file-type-refused', accepts: line.accepts });
	}
	return keep(world, writer, place, { ...upload, mediaType: sniffed.mime });
}

async function keep(
	world: World,
	writer: Writer,
	place: Place,
	upload: Upload & { readonly mediaType: string }
): Promise<Verdict<AddedFile>> {
	const storedName = `materials/${randomUUID()}`;
	const sha256 = await writeOrFull(world, storedName, upload.content);
	if (sha256 === null) return refuse({ code: 'storage-full' });
	const twin = place.files.find((file) => file.materialId === upload.materialId && file.sha256 === sha256);
	if (twin) {
		await world.files.remove(storedName);
		return allow(twin);
	}
	const file = {
		id: newId(world.now()),
		materialId: upload.materialId,
		originalName: upload.originalName.slice(0, 120),
		mediaType: upload.mediaType,
		bytes: upload.content.length,
		sha256
	};
	const position = place.files.filter((each) => each.materialId === upload.materialId).length;
	const uploadedById = writer.accountId;
	await world.prisma.storedFile.create({ data: { ...file, ...place.owner, position, storedName, uploadedById } });
	return allow(file);
}

async function writeOrFull(world: World, name: string, content: Buffer): Promise<string | null> {
	try {
		return await world.files.write(name, content);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return null;
		throw error;
	}
}

/** Takes a file back out of a draft. */
export async function removeFile(world: World, writer: Writer, fileId: string): Promise<Verdict<null>> {
	const file = await world.prisma.storedFile.findUnique({ where: { id: fileId }, select: { draftId: true } });
	const draft = file?.draftId ? await findDraft(world, writer, file.draftId) : null;
	if (draft === null || draft.applicationId !== null) return refuse({ code: 'not-found', what: 'file' });
	await world.prisma.storedFile.update({ where: { id: fileId }, data: { removedAt: new Date(world.now()) } });
	return allow(null);
}
