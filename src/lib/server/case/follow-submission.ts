import type { Prisma } from '../db/generated/client.ts';
import { tell } from '../notify/tell.ts';
import type { World } from '../world.ts';

type Submission = {
	readonly applicationId: string;
	readonly number: string;
	readonly accountId: string;
	readonly isOnBehalf: boolean;
};

/** What follows a submission, in its transaction: the applicant is told, also when somebody keyed it in for them. */
export async function followSubmission(
	tx: Prisma.TransactionClient,
	world: World,
	{ applicationId, number, accountId, isOnBehalf }: Submission
): Promise<void> {
	await tell(tx, world, {
		accountId,
		kind: isOnBehalf ? 'on-behalf' : 'received',
		applicationId,
		facts: { number }
	});
}
