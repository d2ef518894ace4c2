import path from 'node:path';
import { dayOfInstant } from '#lib/domain/calendar/day.ts';
import { openCatalogues } from './catalogue/catalogues.ts';
import { loadCalendar } from './catalogue/load-calendar.ts';
import { applyMigrations } from './db/apply-migrations.ts';
import { openDatabase } from './db/database.ts';
import { ensureEmbeddedPostgres } from './db/embedded-postgres.ts';
import { openFileStore } from './files/file-store.ts';
import { loadKeys } from './keys.ts';
import { openLog } from './log.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

export type RunningWorld = { readonly world: World; close(): Promise<void> };

/**
 * Opens everything the app stands on: the database (our own when none is set), brought to the newest migration,
 * the calendar, the catalogue, files and keys.
 */
export async function startWorld(settings: Settings): Promise<RunningWorld> {
	const log = openLog(settings);
	const url = settings.DATABASE_URL ?? (await ensureEmbeddedPostgres(path.join(settings.DATA_DIR, 'database'))).url;
	const database = await openDatabase(url);
	const applied = await applyMigrations(database.pool);
	if (applied.length > 0) log.info({ applied }, 'the database was brought to the newest migration');
	const world: World = {
		prisma: database.prisma,
		pool: database.pool,
		now: () => Date.now(),
		today: () => dayOfInstant(Date.now()),
		calendar: await loadCalendar(database.prisma),
		catalogues: openCatalogues(database.prisma),
		files: openFileStore(path.join(settings.DATA_DIR, 'files')),
		keys: loadKeys(path.join(settings.DATA_DIR, 'keys')),
		settings,
		log,
		district: '371003'
	};
	return { world, close: () => database.close() };
}
