import { randomUUID } from 'node:crypto';
import type { World } from '../world.ts';

/** The one letter of an application: the one still unanswered where there is one, whichever department asks next. */
export async function letterFor(world: World, caseId: string): Promise<string> {
	const open = await world.prisma.correctionLetter.findFirst({
		where: { answeredOn: null, application: { cases: { some: { id: caseId } } } },
		select: { id: true }
	});
	return open?.id ?? randomUUID();
}
