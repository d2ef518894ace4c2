import type { Limit } from '#lib/domain/catalogue/limit.ts';
import { ask, onTheSpot, workingDays } from './writing.ts';

/** What nearly every form of a town matter asks, and the two kinds of promise towns make. */

export const whoApplies = ask('applicant.name', 'applicant.citizenId', 'applicant.mobile');
/** Where the money goes: the account of the one it is for. */
export const paidInto = ask('amounts.bankName', 'amounts.bankAccount', 'amounts.bankAccountName');
export const signedOff = ask('declaration.truthful', 'declaration.delivery');

/** 即办 at a town: no text gives a limit, the counter decides while one waits. */
export const promisedAtOnce = onTheSpot({ standing: 'proposal' });
/** [O]: a promise until the centres confirm it. */
export const promisedWithin = (amount: number, note?: string): Limit =>
	workingDays(amount, note === undefined ? { standing: 'proposal' } : { standing: 'proposal', note });

export const usualProposals = ['承诺时限', '申请表字段'] as const;
export const NO_STATUTORY_LIMIT = '法律没有规定期限。';
