import { mayOpen, maySeeMaterials } from '#lib/domain/staff/authority.ts';
import type { Actor } from '#lib/domain/staff/role.ts';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import { ownApplications } from '../application/open-application.ts';
import { readCaseFile } from '../case/case-file.ts';
import type { World } from '../world.ts';

export type OpenedFile = {
	readonly path: string;
	readonly mediaType: string;
	readonly bytes: number;
	readonly name: string;
};

/** Who asks: an applicant's account, or a member of staff. */
export type Reader =
	{ readonly kind: 'applicant'; readonly accountId: string } | { readonly kind: 'staff'; readonly actor: Actor };

/** A file that was handed in, for whoever may read it; anybody else is told there is none. */
export async function openFile(world: World, reader: Reader, fileId: string): Promise<Verdict<OpenedFile>> {
	const file = await world.prisma.storedFile.findUnique({
		where: { id: fileId },
		include: {
			draft: { select: { accountId: true, keyedByStaffId: true } },
			application: { select: { id: true, cases: { select: { id: true } } } }
		}
	});
	if (file === null || file.removedAt !== null) return refuse({ code: 'not-found', what: 'file' });
	const isTheirs = file.application
		? await mayReadApplication(world, reader, file.application)
		: isOwnDraft(reader, file.draft);
	if (!isTheirs) return refuse({ code: 'not-found', what: 'file' });
	const { mediaType, bytes, originalName: name } = file;
	return allow({ path: world.files.pathOf(file.storedName), mediaType, bytes, name });
}

function isOwnDraft(
	reader: Reader,
	draft: { accountId: string | null; keyedByStaffId: string | null } | null
): boolean {
	if (draft === null) return false;
	return reader.kind === 'applicant'
		? draft.accountId === reader.accountId
		: draft.keyedByStaffId !== null && draft.keyedByStaffId === reader.actor.id;
}

async function mayReadApplication(
	world: World,
	reader: Reader,
	application: { readonly id: string; readonly cases: readonly { id: string }[] }
): Promise<boolean> {
	if (reader.kind === 'applicant') {
		const own = await ownApplications(world.prisma, reader.accountId);
		return (await world.prisma.application.count({ where: { id: application.id, ...own } })) === 1;
	}
	for (const { id } of application.cases) {
		const file = await readCaseFile(world, world.prisma, id);
		if (file && mayOpen(reader.actor, file.scope) && maySeeMaterials(reader.actor, file.scope)) return true;
	}
	return false;
}
