import type { Matter, MatterId } from '#lib/domain/catalogue/matter.ts';

/** What may differ at another counter: where it is listed, how people there call it, who there does what. */
export type Counter = Pick<Matter, 'id' | 'zone'> &
	Partial<Pick<Matter, 'code' | 'everydayWords' | 'domain' | 'flow' | 'competences' | 'kind' | 'note'>>;

/**
 * The same matter offered at another counter (同一事项多处可办). Name, type, conditions, prerequisites, fields, materials,
 * results, fee and both limits are the original's, so that the two cannot disagree (六统一). The code is the new row's own
 * unless given; the stage stays with the original; a `kind` of its own is only for a counter that decides by promise
 * (告知承诺). Of a row that is itself listed elsewhere, `sameAs` names the first original.
 */
export function listedAs(original: Matter, counter: Counter): Matter {
	return {
		...original,
		code: `371003-${counter.id}`,
		stage: undefined,
		...counter,
		sameAs: original.sameAs ?? original.id
	};
}

/** The matter to list again; an unknown id is a mistake in the catalogue and stops the seed. */
export function originalIn(matters: readonly Matter[], id: MatterId): Matter {
	const original = matters.find((matter) => matter.id === id);
	if (original === undefined) {
		throw new Error(
			`Matter ${id} is to be listed at another counter, but is not among ${matters.map((matter) => matter.id).join(', ')}`
		);
	}
	return original;
}
