import { timingSafeEqual } from 'node:crypto';
import type { CaseState } from '#lib/domain/case/state.ts';
import { readCaseNumber } from '#lib/domain/number/case-number.ts';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import { codeFor } from '../keys.ts';
import type { World } from '../world.ts';
import { takeTry } from '../auth/take-try.ts';

export type PublicStatus = {
	readonly number: string;
	readonly submittedOn: string;
	readonly cases: readonly {
		readonly matterName: string;
		readonly state: CaseState;
		readonly promisedOn: string | null;
	}[];
};

/**
 * Where an application is, for whoever has its number and its query code; nothing personal. A wrong number and a wrong
 * code answer alike, and tries are limited by the asker's device.
 */
export async function findPublicStatus(
	world: World,
	{ number, code, clientKey }: { readonly number: string; readonly code: string; readonly clientKey: string }
): Promise<Verdict<PublicStatus>> {
	const wait = takeTry(`status:${clientKey}`, world.now(), { tries: 10, seconds: 600 });
	if (wait > 0) return refuse({ code: 'too-many-tries', retryAfterSeconds: wait });
	const read = readCaseNumber(number);
	const row = await world.prisma.application.findUnique({
		where: { district_number: { district: world.district, number: read?.number ?? '' } },
		select: {
			id: true,
			number: true,
			submittedOn: true,
			cases: { orderBy: { position: 'asc' }, select: { matterName: true, state: true, promisedOn: true } }
		}
	});
	const right = codeFor(world.keys, 'query', row?.id ?? 'none');
	const isRight = code.length === right.length && timingSafeEqual(Buffer.from(code), Buffer.from(right));
	if (row === null || !isRight) return refuse({ code: 'not-found', what: 'application' });
	const { id: _id, ...status } = row;
	return allow({ ...status, cases: status.cases.map((each) => ({ ...each, state: each.state as CaseState })) });
}
