import type { ServedTo } from '../catalogue/matter.ts';
import { compact } from './compact.ts';

/** What kind of unit a credit code belongs to; `other`: a prefix the hall serves no class for. */
export type EntityClass = Exclude<ServedTo, 'person'> | 'other';

/** A unit's code (统一社会信用代码). */
export type CreditCode = { readonly code: string; readonly region: string; readonly entityClass: EntityClass };

/** No I, O, S, V, Z: they look like 1, 0, 5, U, 2. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[\dA-HJ-NP-RTUWXY]{2}\d{6}[\dA-HJ-NP-RTUWXY]{10}$/;
const CLASS_OF_PREFIX: Readonly<Record<string, EntityClass>> = {
	'11': 'government',
	'12': 'institution',
	'13': 'association',
	'51': 'association',
	'52': 'association',
	'53': 'association',
	'91': 'enterprise',
	'92': 'sole-trader',
	'93': 'cooperative'
};

/**
 * As typed. The inner organisation code is not checked by its own rule: real codes of sole traders fail it.
 *
 * @source GB 32100-2015
 */
export function readCreditCode(typed: string): CreditCode | null {
	const code = compact(typed);
	if (!FORM.test(code) || creditCheckOf(code.slice(0, 17)) !== code[17]) return null;
	return { code, region: code.slice(2, 8), entityClass: CLASS_OF_PREFIX[code.slice(0, 2)] ?? 'other' };
}

/** The eighteenth sign for the first seventeen. */
export function creditCheckOf(body: string): string {
	let sum = 0;
	let weight = 1;
	for (const sign of body) {
		sum += ALPHABET.indexOf(sign) * weight;
		weight = (weight * 3) % 31;
	}
	return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
