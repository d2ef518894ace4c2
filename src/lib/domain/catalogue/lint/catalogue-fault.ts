import type { Catalogue } from '../catalogue.ts';
import type { Matter } from '../matter.ts';

export type FaultKind =
	| 'incomplete'
	| 'doubled-id'
	| 'doubled-code'
	| 'unknown-id'
	| 'unused-row'
	| 'cycle'
	| 'twins-differ'
	| 'near-name'
	| 'options-missing'
	| 'options-doubled'
	| 'limit-unsound'
	| 'promise-too-long'
	| 'state-paper-demanded'
	| 'competence-gap'
	| 'competence-overlap';

/** What must be mended before a version of the catalogue may be saved. */
export type CatalogueFault = {
	readonly kind: FaultKind;
	/** Where the row stands: `matters/LX01`. */
	readonly where: string;
	/** What the row is called: 投资项目统一代码赋码. */
	readonly row: string;
	/** Plain Chinese, for whoever keeps the catalogue. */
	readonly reason: string;
};

/** One rule of the catalogue lint. A new rule is a new file and a line in `lintCatalogue`. */
export type CatalogueRule = (catalogue: Catalogue) => readonly CatalogueFault[];

/** Rows that have a name and a place, whatever they hold. */
export type NamedRow = { readonly where: string; readonly row: string };

export function inMatter({ id, name }: Pick<Matter, 'id' | 'name'>): NamedRow {
	return { where: `matters/${id}`, row: name };
}

export function isBlank(text: string): boolean {
	return text.trim() === '';
}
