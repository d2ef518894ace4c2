import { openDocument } from '../documents/open-document.ts';
import type { Context } from './procedures.ts';
import { readerOf, refused } from './file-door.ts';
import { orThrow } from './refused.ts';

/** A paper as PDF. */
export async function sendPaper(documentId: string, context: Context): Promise<Response> {
	try {
		const { pdf, name } = orThrow(await openDocument(context.world, readerOf(context), documentId));
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
