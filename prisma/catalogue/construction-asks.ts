import type { Matter, MatterId, ServedTo, StageId } from '#lib/domain/catalogue/matter.ts';
import { ask, plusTen, workingDays } from './writing.ts';

/** What nearly every construction matter asks and has; a row names only what is its own. */
export const builders: readonly ServedTo[] = ['enterprise', 'cooperative', 'institution', 'association', 'government'];
export const theBuilder = ask('unit.name', 'unit.creditCode', 'unit.legalRepresentative', 'agent.name', 'agent.mobile');
export const theProject = ask('project.code', 'project.name', 'project.location');
export const theEnd = ask('declaration.truthful', 'declaration.delivery');

/** A promise without a real guide behind it. */
export const promise = (amount: number, note?: string) =>
	workingDays(amount, { standing: 'proposal', ...(note && { note }) });
/** [O]: the Licensing Act's twenty days stand where no other text was found. */
export const twentyUnsourced = workingDays(20, { standing: 'proposal', ...plusTen });

type Own = Omit<
	Matter,
	| 'id'
	| 'code'
	| 'zone'
	| 'stage'
	| 'servedTo'
	| 'deemedAcceptanceWorkingDays'
	| 'fee'
	| 'visits'
	| 'proposals'
	| 'kind'
	| 'flow'
> &
	Partial<Matter>;

/** A row of the construction zone. */
export function construction(id: MatterId, own: Own): Matter {
	return {
		id,
		code: `371003-${id}`,
		zone: 'construction',
		stage: id.slice(0, 2) as StageId,
		kind: 'promised',
		flow: 'district-decides',
		servedTo: builders,
		deemedAcceptanceWorkingDays: 5,
		fee: null,
		visits: 0,
		proposals: ['承诺时限', '申请表字段'],
		...own
	};
}
