import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import type { World } from '../world.ts';

const DAY = 86_400_000;
const MOST = 200;

export type PhoneMessage = {
	readonly id: string;
	readonly mobile: string;
	readonly text: string;
	readonly state: string;
	readonly at: Date;
};

/** The SMS of the last day, newest first: only in a demonstration, where no phone receives them. */
export async function listPhoneMessages(
	world: Pick<World, 'prisma' | 'now' | 'settings'>
): Promise<Verdict<readonly PhoneMessage[]>> {
	if (!world.settings.DEMO) return refuse({ code: 'not-found', what: 'message' });
	const rows = await world.prisma.delivery.findMany({
		where: { channel: 'sms', createdAt: { gt: new Date(world.now() - DAY) } },
		orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
		take: MOST
	});
	return allow(
		rows.map(({ id, address, text, state, createdAt }) => ({
			id,
			mobile: address,
			text: text ?? '',
			state,
			at: createdAt
		}))
	);
}
