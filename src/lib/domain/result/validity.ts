import type { Day } from '../calendar/day.ts';

/** What holds of a paper on a day. `until` null: it has no end. */
export type Validity =
	| { readonly standing: 'valid'; readonly until: Day | null }
	| { readonly standing: 'expired'; readonly until: Day }
	| { readonly standing: 'revoked'; readonly on: Day }
	| { readonly standing: 'unknown' };

/** What the register says of a paper; `validUntil` is the last day it holds. */
export type IssuedPaper = { readonly validUntil: Day | null; readonly revokedOn: Day | null };

/**
 * Whether a paper holds on `today`. What was revoked stays revoked also after its last day.
 *
 * @param paper null when no such paper was ever given out
 */
export function validityOf(paper: IssuedPaper | null, today: Day): Validity {
	if (paper === null) return { standing: 'unknown' };
	const { validUntil, revokedOn } = paper;
	if (revokedOn !== null && revokedOn <= today) return { standing: 'revoked', on: revokedOn };
	if (validUntil !== null && validUntil < today) return { standing: 'expired', until: validUntil };
	return { standing: 'valid', until: validUntil };
}
