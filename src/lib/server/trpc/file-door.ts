import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { StaffRole } from '#lib/domain/staff/role.ts';
import { refusalText } from '#lib/text/refusal.ts';
import { addFile, type UploadTarget } from '../files/add-file.ts';
import { openFile, type Reader } from '../files/open-file.ts';
import type { Context } from './procedures.ts';
import { orThrow } from './refused.ts';
import { pageErrorOf } from './page-errors.ts';
import { writerOf } from './writer.ts';

const MOST_BYTES = 200 * 1024 * 1024;

export function refused(error: unknown): Response {
	const { status, message, refusal } = pageErrorOf(error);
	return Response.json({ message, refusal }, { status });
}

/** Reads a body to the end, but never more than a file may have. @returns null when there is more */
async function readBody(request: Request): Promise<Buffer | null> {
	const chunks: Uint8Array[] = [];
	let bytes = 0;
	for await (const chunk of request.body ?? []) {
		bytes += chunk.length;
		if (bytes > MOST_BYTES) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** POST of one file's bytes: `?draft=` or `?application=`, `&material=`, `&name=`. */
export async function receiveFile(request: Request, context: Context): Promise<Response> {
	const asked = new URL(request.url).searchParams;
	const draftId = asked.get('draft');
	const target: UploadTarget = draftId ? { draftId } : { applicationId: asked.get('application') ?? '' };
	try {
		const writer = writerOf(context);
		const content = await readBody(request);
		if (content === null) {
			return Response.json({ message: refusalText({ code: 'file-too-large', maxMegabytes: 200 }) }, { status: 413 });
		}
		const upload = { target, materialId: asked.get('material') ?? '', originalName: asked.get('name') ?? '', content };
		return Response.json(orThrow(await addFile(context.world, writer, upload)));
	} catch (error) {
		return refused(error);
	}
}

export function readerOf(context: Context): Reader {
	const account = context.signedIn?.account;
	if (account?.kind !== 'staff')
		return { kind: 'applicant', accountId: account?.id ?? '00000000-0000-0000-0000-000000000000' };
	const actor = {
		id: account.id,
		role: account.role as StaffRole,
		departmentId: account.departmentId ?? undefined,
		centreId: account.centreId ?? undefined
	};
	return { kind: 'staff', actor };
}

/** Shown in the browser only as a picture or PDF, in a sandbox of its own; never as a page of ours. */
export async function sendFile(fileId: string, context: Context): Promise<Response> {
	try {
		const file = orThrow(await openFile(context.world, readerOf(context), fileId));
		const isShown = /^(image\/(jpeg|png|webp)|application\/pdf)$/.test(file.mediaType);
		const name = encodeURIComponent(file.name);
		return new Response(Readable.toWeb(createReadStream(file.path)) as ReadableStream, {
			headers: {
				'content-type': file.mediaType,
				'content-length': String(file.bytes),
				'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
				'cache-control': 'private, no-store',
				'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'"
			}
		});
	} catch (error) {
		return refused(error);
	}
}
