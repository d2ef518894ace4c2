import { readSettings } from '../settings.ts';
import { startWorld } from '../start-world.ts';
import { runJobs } from '../jobs/run-jobs.ts';
import { openSessions, type Sessions } from '../auth/sessions.ts';
import type { World } from '../world.ts';

export type Running = { readonly world: World; readonly sessions: Sessions; close(): Promise<void> };

let starting: Promise<Running> | null = null;

async function start(): Promise<Running> {
	const settings = readSettings(process.env);
	const { world, close } = await startWorld(settings);
	const sessions = openSessions(world.prisma, settings.ORIGIN.startsWith('https:'));
	const stopJobs = runJobs(world);
	return {
		world,
		sessions,
		async close() {
			await stopJobs();
			await close();
		}
	};
}

/** The one running world of this process, opened at the first request for it. */
export function running(): Promise<Running> {
	starting ??= start();
	return starting;
}
