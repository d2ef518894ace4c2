import { openDocument } from '../documents/open-document.ts';
import type { Context } from './procedures.ts';
import { readerOf, refused } from './file-door.ts';
import { orThrow } from './refused.ts';

/** A paper as PDF. */
export async function sendPaper(documentId: string, context: Context): Promise<Response> {
	try {
		const { draw, name } = orThrow(await openDocument(context.world, readerOf(context), documentId));
		const pdf = await draw();
		return new Response(new Uint8Array(pdf), {
			headers: {
				'content-type': 'application/pdf',
				'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
				'cache-control': 'private, no-store'
			}
		});
	} catch (error) {
		return refused(error);
	}
}

/** The address in a paper's code, as text. */
export async function sendPaperCode(documentId: string, context: Context): Promise<Response> {
	try {
		const { address } = orThrow(await openDocument(context.world, readerOf(context), documentId));
		return new Response(address, { headers: { 'cache-control': 'private, no-store' } });
	} catch (error) {
		return refused(error);
	}
}
