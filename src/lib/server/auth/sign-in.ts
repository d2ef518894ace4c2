import { verify } from '@node-rs/argon2';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import type { Account, Prisma } from '../db/generated/client.ts';
import { newId } from '../id.ts';
import type { World } from '../world.ts';
import { hashCode, isSameHash, WRONG_TRIES } from './request-code.ts';

/**
 * Signs an applicant in by the code sent to the phone; the first sign-in opens the account.
 *
 * A code is good once: of twenty tries at the same moment one wins. After five wrong tries it is dead.
 */
export async function signInByCode(
	world: World,
	{ mobile, code }: { mobile: string; code: string }
): Promise<Verdict<Account>> {
	const now = new Date(world.now());
	const sent = await world.prisma.loginCode.findFirst({
		where: { mobile, purpose: 'sign-in' },
		orderBy: { createdAt: 'desc' }
	});
	if (sent === null || sent.usedAt !== null || sent.expiresAt <= now || sent.wrongTries >= WRONG_TRIES) {
		return refuse({ code: 'code-expired' });
	}
	// The try is taken before the code is looked at: twenty guesses at once are twenty tries.
	const taken = await world.prisma.loginCode.updateMany({
		where: { id: sent.id, usedAt: null, wrongTries: { lt: WRONG_TRIES } },
		data: { wrongTries: { increment: 1 } }
	});
	if (taken.count === 0) return refuse({ code: 'code-expired' });
	if (!isSameHash(sent.codeHash, hashCode(mobile, code))) {
		const { wrongTries } = await world.prisma.loginCode.findUniqueOrThrow({
			where: { id: sent.id },
			select: { wrongTries: true }
		});
		return refuse({ code: 'code-wrong', triesLeft: Math.max(0, WRONG_TRIES - wrongTries) });
	}
	return world.prisma.$transaction(async (tx) => {
		const { count } = await tx.loginCode.updateMany({
			where: { id: sent.id, usedAt: null },
			data: { usedAt: now }
		});
		if (count === 0) return refuse({ code: 'code-expired' });
		return allow(await openApplicantAccount(tx, mobile, world.now()));
	});
}

/** The account of a phone number, made when there is none. */
export async function openApplicantAccount(
	tx: Prisma.TransactionClient,
	mobile: string,
	now: number
): Promise<Account> {
	return tx.account.upsert({
		where: { mobile },
		update: {},
		create: { id: newId(now), kind: 'applicant', mobile, createdAt: new Date(now) }
	});
}

// A name that does not exist costs the same time as one that does.
const NO_ONES_HASH =
	'$argon2id$v=19$m=19456,t=2,p=1$OMTb/iGFJxxnx3RC6ytBRg$JLr6rbkNX+UV2BrssZlnAEWd1wMLLqR00GNkonZad3M';

/** Signs a member of staff in by name and password. A wrong name and a wrong password answer alike. */
export async function signInStaff(
	world: World,
	{ loginName, password }: { loginName: string; password: string }
): Promise<Verdict<Account>> {
	const account = await world.prisma.account.findUnique({ where: { loginName } });
	const isRight = await verify(account?.passwordHash ?? NO_ONES_HASH, password).catch(() => false);
	if (!isRight || account === null || account.disabledAt !== null) return refuse({ code: 'credentials-wrong' });
	return allow(account);
}
