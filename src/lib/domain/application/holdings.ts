import type { Day } from '../calendar/day.ts';
import type { FileType, MaterialId, ResultId } from '../catalogue/material.ts';
import type { MatterId } from '../catalogue/matter.ts';
import type { CatalogueIndex } from '../catalogue/index-catalogue.ts';
import type { MaterialChoices } from './material-choice.ts';

/** What need not be asked of the applicant again, as it stands on one day. Whoever asks the rules fetches it. */
export type Holdings = {
	readonly asOf: Day;
	/** Assessments of the zone the project lies in (区域化评估评审结果共享). */
	readonly zones: readonly ZoneAssessment[];
	/** Papers handed in before. */
	readonly wallet: readonly WalletPaper[];
	/** Results this hall has given the applicant. */
	readonly results: readonly HeldResult[];
	/** State-held materials that could not be fetched. */
	readonly failedExchanges: readonly FailedExchange[];
};

/** One assessment of a whole zone, in place of one of each project in it. */
export type ZoneAssessment = {
	readonly zone: string;
	/** Name or number of the report that is attached. */
	readonly report: string;
	readonly materials: readonly MaterialId[];
	/** Results it stands for: the matters that end in them need not be done. */
	readonly results: readonly ResultId[];
};

export type WalletPaper = {
	readonly materialId: MaterialId;
	readonly fileId: string;
	/** The application it was handed in with, by its number. */
	readonly from: string;
	readonly handedInOn: Day;
	/** The last day it holds; null: it has no end. */
	readonly validUntil: Day | null;
	readonly fileType: FileType;
	readonly bytes: number;
	/** The applicant agreed that it is used again. */
	readonly hasConsent: boolean;
};

export type HeldResult = {
	readonly resultId: ResultId;
	readonly documentId: string;
	/** The last day it holds; null: it has no end. */
	readonly validUntil: Day | null;
};

export type FailedExchange = { readonly materialId: MaterialId; readonly on: Day };

/** Nobody signed in, nothing known. */
export function noHoldings(asOf: Day): Holdings {
	return { asOf, zones: [], wallet: [], results: [], failedExchanges: [] };
}

/**
 * Results that are there: given by this hall and still holding, covered by a zone's assessment, or said to be held from
 * elsewhere and then uploaded.
 */
export function resultsHeld(
	{ asOf, zones, results }: Holdings,
	choices: MaterialChoices,
	index: CatalogueIndex
): ReadonlySet<ResultId> {
	const elsewhere = Object.keys(choices).filter((materialId) => choices[materialId] === 'elsewhere');
	return new Set([
		...results.filter(({ validUntil }) => validUntil === null || validUntil >= asOf).map(({ resultId }) => resultId),
		...zones.flatMap((zone) => zone.results),
		...elsewhere.flatMap((materialId) => index.material.get(materialId)?.anyOfResults ?? [])
	]);
}

/** Whether one of a matter's results is held, so that nobody has to wait for it. */
export function isHeld(matterId: MatterId, held: ReadonlySet<ResultId>, index: CatalogueIndex): boolean {
	return index.matter.get(matterId)?.results.some((result) => held.has(result)) ?? false;
}
