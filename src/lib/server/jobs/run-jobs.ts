import { silenceAcceptanceDue } from '#lib/domain/clock/silence-acceptance-due.ts';
import { findCaseFacts } from '../case/case-facts.ts';
import { readCaseFile } from '../case/case-file.ts';
import { followMove } from '../case/follow-move.ts';
import { moveCase } from '../case/move-case.ts';
import { runDeliveries } from '../notify/run-deliveries.ts';
import type { World } from '../world.ts';

const CLOCK_MILLISECONDS = 60_000;
const SYSTEM = { id: null, role: 'system' } as const;

/**
 * Accepts by silence every case the window has not answered in time. Safe to run anywhere and twice: the move itself
 * is refused when it is not due.
 *
 * @source 行政许可法 第三十二条(逾期不告知的,自收到申请材料之日起即为受理)
 */
export async function acceptBySilence(world: World): Promise<number> {
	const due = await world.prisma.case.findMany({
		where: { state: 'received', stepDueOn: { lt: world.today() } },
		select: { id: true },
		take: 200
	});
	let accepted = 0;
	for (const { id: caseId } of due) {
		const file = await readCaseFile(world, world.prisma, caseId);
		if (file === null) continue;
		const facts = await findCaseFacts(world, world.prisma, file, SYSTEM);
		if (!silenceAcceptanceDue(file.standing, file.matter, world.calendar, world.today(), facts.prerequisites)) continue;
		const moved = await moveCase(
			world,
			{ caseId, actor: SYSTEM, command: { type: 'accept-by-silence' } },
			followMove(world)
		);
		if (moved.ok) accepted += 1;
	}
	return accepted;
}

/** Runs again and again, never twice at once, until it is stopped; a failed run is logged and the next one comes. */
function every(milliseconds: number, world: World, name: string, work: () => Promise<unknown>): () => void {
	let isRunning = false;
	const timer = setInterval(async () => {
		if (isRunning) return;
		isRunning = true;
		try {
			await work();
		} catch (error) {
			world.log.error({ job: name, fault: error instanceof Error ? error.message : 'unknown' }, 'a job failed');
		} finally {
			isRunning = false;
		}
	}, milliseconds);
	timer.unref();
	return () => clearInterval(timer);
}

/** Starts what the hall does by itself: sending what waits, and answering where the window was silent. */
export function runJobs(world: World): () => Promise<void> {
	const stopDeliveries = runDeliveries(world);
	const stopSilence = every(CLOCK_MILLISECONDS, world, 'silence', () => acceptBySilence(world));
	return async () => {
		stopSilence();
		await stopDeliveries();
	};
}
