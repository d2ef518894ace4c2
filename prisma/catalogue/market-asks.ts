import type { FieldNeed } from '#lib/domain/catalogue/field.ts';
import type { Limit } from '#lib/domain/catalogue/limit.ts';
import type { MaterialNeed } from '#lib/domain/catalogue/material.ts';
import type { ServedTo } from '#lib/domain/catalogue/matter.ts';
import { ask, askWith, held, mayAsk, onTheSpot, paper, plusTen, whenAnswer, whenYes, workingDays } from './writing.ts';

/** What nearly every form after registration (后置许可) asks, and the promises of the market counters. */

/**
 * Who runs the shop. Whoever applies here has registered before, so name and credit code are asked of the smallest
 * stall too: the licence is fetched by the code.
 */
export const theShop: readonly FieldNeed[] = [
	...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile'),
	askWith('agent.name', { when: whenYes('applicant.sendsAgent') }),
	askWith('agent.mobile', { when: whenYes('applicant.sendsAgent') }),
	...ask('unit.name', 'unit.creditCode'),
	...mayAsk('unit.legalRepresentative')
];
/** Matters open to enterprises and cooperatives only. */
export const theUnit: readonly FieldNeed[] = ask(
	'unit.name',
	'unit.creditCode',
	'unit.legalRepresentative',
	'agent.name',
	'agent.mobile'
);
/** Before registration there is no credit code yet. */
export const theFounder: readonly FieldNeed[] = [
	...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile'),
	...mayAsk('unit.name', 'unit.creditCode', 'unit.legalRepresentative')
];

export const thePlace: readonly FieldNeed[] = [
	...ask('premises.name', 'premises.address'),
	askWith('premises.floorArea', { min: 1 })
];
const isRented = whenYes('premises.isRented');
/** By what right the place is used. */
export const theTenancy: readonly FieldNeed[] = [
	askWith('premises.landlord', { when: isRented }),
	askWith('premises.leaseEndsOn', { when: isRented })
];
/** Who rents shows the contract; who owns shows nothing, the register knows. */
export const placeRight: readonly MaterialNeed[] = [
	paper('premises-right-proof', 'copy', { when: isRented }),
	held('real-estate-certificate', { when: whenAnswer('premises.isRented', 'no') })
];

export const mandateWhenSent: MaterialNeed = paper('mandate', 'original', { when: whenYes('applicant.sendsAgent') });
export const signedOff: readonly FieldNeed[] = ask('declaration.truthful', 'declaration.delivery');

export const shops: readonly ServedTo[] = ['enterprise', 'sole-trader'];
export const shopsAndCooperatives: readonly ServedTo[] = ['enterprise', 'cooperative', 'sole-trader'];

/** A promise without a real guide behind it. */
export const promisedWithin = (amount: number, note?: string): Limit =>
	workingDays(amount, note === undefined ? { standing: 'proposal' } : { standing: 'proposal', note });
export const promisedAtOnce = onTheSpot({ standing: 'proposal' });
/** 当场, as the text says. */
export const atOnceByLaw = onTheSpot();
export const twentyByLaw = workingDays(20, plusTen);
/** [O]: the Licensing Act's twenty days stand where no other text was found. */
export const twentyUnsourced = workingDays(20, { ...plusTen, standing: 'proposal' });

export const usualProposals = ['承诺时限', '申请表字段'] as const;
/** Where someone else may be sent, the mandate is ours too. */
export const shopProposals = [...usualProposals, '代办委托书'] as const;
export const TWENTY_IS_GENERAL = '没有查到专门规定，法定 20 个工作日按行政许可法的一般期限填写。';
