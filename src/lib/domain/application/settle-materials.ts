import { originalOf } from '../case/prerequisite-groups.ts';
import type { CatalogueIndex } from '../catalogue/index-catalogue.ts';
import type { Matter, MatterId } from '../catalogue/matter.ts';
import { validUntil } from '../result/valid-until.ts';
import type { FailedExchange, HeldResult, Holdings, WalletPaper } from './holdings.ts';
import type { MaterialChoices } from './material-choice.ts';
import { BYTES_A_MEGABYTE } from './megabyte.ts';
import type { MaterialLine } from './merge-materials.ts';

/** Where a material comes from. Only the last has to be brought. */
export type Settled =
	| { readonly by: 'zone'; readonly zone: string; readonly report: string }
	/** The result of other matters of this application (待前序结果); any of them gives it. */
	| { readonly by: 'prerequisite'; readonly matterIds: readonly MatterId[] }
	/** Fetched; it must not be asked. */
	| { readonly by: 'state' }
	| { readonly by: 'own-result'; readonly documentId: string }
	| { readonly by: 'wallet'; readonly fileId: string; readonly from: string }
	| {
			readonly by: 'applicant' | 'third-party';
			readonly how: 'upload' | 'paper';
			/** The state holds it, but it could not be fetched on that day: the one ground for asking. */
			readonly exchangeFailedOn?: FailedExchange['on'];
	  };

export type SettledMaterial = MaterialLine & { readonly settled: Settled };

export type SettlingFacts = {
	/** The matters of the application, as `canonicalMatters` gives them. */
	readonly matters: readonly Matter[];
	readonly holdings: Holdings;
	readonly choices: MaterialChoices;
};

/**
 * Says of each material where it comes from, by the first that holds: the zone has it, another matter of the
 * application ends in it, the state holds it, the applicant gave it or got it before, somebody brings it.
 *
 * @source 优化营商环境条例 第四十二条(区域评估);国务院关于在线政务服务的若干规定 第七条(不得要求重复提供)
 */
export function settleMaterials(
	lines: readonly MaterialLine[],
	facts: SettlingFacts,
	index: CatalogueIndex
): readonly SettledMaterial[] {
	const chosen = new Map(facts.matters.map(({ id }) => [originalOf(id, index), id]));
	return lines.map((line) => ({
		...line,
		settled:
			byZone(line, facts) ??
			byPrerequisite(line, chosen, facts, index) ??
			byState(line, facts) ??
			byOwnResult(line, facts) ??
			byWallet(line, facts) ??
			byHand(line, facts)
	}));
}

function byZone({ material }: MaterialLine, { holdings }: SettlingFacts): Settled | null {
	const covering = holdings.zones.find(
		({ materials, results }) =>
			materials.includes(material.id) || material.anyOfResults?.some((result) => results.includes(result))
	);
	return covering === undefined ? null : { by: 'zone', zone: covering.zone, report: covering.report };
}

/** What a matter itself ends in is not what it waits for: there an earlier paper is meant (换证、续期). */
function byPrerequisite(
	{ material, askedBy }: MaterialLine,
	chosen: ReadonlyMap<MatterId, MatterId>,
	{ choices }: SettlingFacts,
	index: CatalogueIndex
): Settled | null {
	if (material.source !== 'result' || choices[material.id] === 'elsewhere') return null;
	const producers = new Set(index.producersOf(material.id).map((id) => originalOf(id, index)));
	if (askedBy.some((id) => producers.has(originalOf(id, index)))) return null;
	const matterIds = [...producers].flatMap((id) => chosen.get(id) ?? []);
	return matterIds.length === 0 ? null : { by: 'prerequisite', matterIds };
}

function byState(line: MaterialLine, { holdings }: SettlingFacts): Settled | null {
	return line.material.source === 'state' && failureOf(line, holdings) === undefined ? { by: 'state' } : null;
}

function byOwnResult({ material }: MaterialLine, { holdings, choices }: SettlingFacts): Settled | null {
	if (choices[material.id] !== undefined) return null;
	const own = holdings.results.find(
		(result) => material.anyOfResults?.includes(result.resultId) && isHolding(result, holdings)
	);
	return own === undefined ? null : { by: 'own-result', documentId: own.documentId };
}

/** Originals belong to one application and are not used again. */
function byWallet(line: MaterialLine, { holdings, choices }: SettlingFacts): Settled | null {
	if (choices[line.material.id] !== undefined || line.form === 'original') return null;
	const paper = holdings.wallet.find((one) => serves(one, line, holdings));
	return paper === undefined ? null : { by: 'wallet', fileId: paper.fileId, from: paper.from };
}

function serves(paper: WalletPaper, line: MaterialLine, holdings: Holdings): boolean {
	const freshUntil = validUntil(paper.handedInOn, { validMonths: line.validMonths });
	return (
		paper.materialId === line.material.id &&
		paper.hasConsent &&
		isHolding(paper, holdings) &&
		(freshUntil === null || freshUntil >= holdings.asOf) &&
		line.accepts.includes(paper.fileType) &&
		paper.bytes <= line.maxMegabytes * BYTES_A_MEGABYTE
	);
}

function byHand(line: MaterialLine, { holdings, choices }: SettlingFacts): Settled {
	const isPaper = choices[line.material.id] === 'paper-at-window' || line.accepts.length === 0;
	const failure = failureOf(line, holdings);
	return {
		by: line.material.source === 'third-party' ? 'third-party' : 'applicant',
		how: isPaper ? 'paper' : 'upload',
		...(failure !== undefined && { exchangeFailedOn: failure.on })
	};
}

function failureOf({ material }: MaterialLine, { failedExchanges }: Holdings): FailedExchange | undefined {
	return failedExchanges.find(({ materialId }) => materialId === material.id);
}

function isHolding({ validUntil: until }: Pick<HeldResult, 'validUntil'>, { asOf }: Holdings): boolean {
	return until === null || until >= asOf;
}
