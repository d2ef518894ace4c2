import { mayOpen } from '#lib/domain/staff/authority.ts';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import type { PaperContent } from '#lib/text/paper.ts';
import { ownApplications } from '../application/open-application.ts';
import { readCaseFile } from '../case/case-file.ts';
import type { Reader } from '../files/open-file.ts';
import type { World } from '../world.ts';
import { drawPaper } from './draw-paper.ts';

/** Where the code of a paper leads; what is behind `#` never reaches a server. */
export const verifyAddress = (world: Pick<World, 'settings'>, signedPayload: string) =>
	`${world.settings.ORIGIN}/verify#${signedPayload}`;

/** A paper, to be drawn as PDF, and the address its code holds: for its applicant or for staff whose case it is; anybody else is told there is none. */
export async function openDocument(
	world: World,
	reader: Reader,
	documentId: string
): Promise<Verdict<{ draw: () => Promise<Buffer>; address: string; name: string }>> {
	const row = await world.prisma.issuedDocument.findUnique({ where: { id: documentId } });
	if (row === null || !(await mayRead(world, reader, row))) return refuse({ code: 'not-found', what: 'document' });
	const address = verifyAddress(world, row.signedPayload);
	const draw = () => drawPaper(row.content as unknown as PaperContent, address);
	return allow({ draw, address, name: `${row.title} ${row.number}.pdf` });
}

async function mayRead(
	world: World,
	reader: Reader,
	row: { readonly applicationId: string; readonly caseId: string | null }
): Promise<boolean> {
	if (reader.kind === 'applicant') {
		const own = await ownApplications(world.prisma, reader.accountId);
		return (await world.prisma.application.count({ where: { id: row.applicationId, ...own } })) === 1;
	}
	const file = row.caseId === null ? null : await readCaseFile(world, world.prisma, row.caseId);
	return file !== null && mayOpen(reader.actor, file.scope);
}
