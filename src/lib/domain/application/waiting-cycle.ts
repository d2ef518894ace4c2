import { cyclesIn } from '../catalogue/cycles-in.ts';
import type { MatterId } from '../catalogue/matter.ts';
import type { GroupsReader } from './groups-reader.ts';

/**
 * Matters of a set that wait for each other's results, so that none can be the first; null: there are none. A group
 * nobody of the set is a member of waits for nothing here: its result is brought from elsewhere.
 *
 * @param originals by their original ids
 */
export function waitingCycle(originals: readonly MatterId[], groupsOf: GroupsReader): readonly MatterId[] | null {
	const set = new Set(originals);
	const stuck = new Set(originals);
	const bindingGroups = (id: MatterId) => groupsOf(id).filter(({ isAdvice }) => !isAdvice);
	const canFinish = (id: MatterId): boolean =>
		bindingGroups(id).every(({ anyOf }) => {
			const inSet = anyOf.filter((member) => set.has(member));
			return inSet.length === 0 || inSet.some((member) => !stuck.has(member));
		});
	let before: number;
	do {
		before = stuck.size;
		for (const id of stuck) if (canFinish(id)) stuck.delete(id);
	} while (stuck.size > 0 && stuck.size < before);
	if (stuck.size === 0) return null;
	const waitingFor = (id: MatterId) =>
		bindingGroups(id).flatMap(({ anyOf }) => anyOf.filter((member) => stuck.has(member)));
	const cycles = cyclesIn(new Map([...stuck].map((id) => [id, waitingFor(id)])));
	return cycles[0] ?? null;
}
