import fs from 'node:fs';
import path from 'node:path';
import { applyMigrations } from '../src/lib/server/db/apply-migrations.ts';
import { openDatabase } from '../src/lib/server/db/database.ts';
import { ensureEmbeddedPostgres } from '../src/lib/server/db/embedded-postgres.ts';
import { readSettings } from '../src/lib/server/settings.ts';
import { DEMO_PASSWORD, demoStaff, seed } from '../prisma/seed.ts';

// Starts the database, migrates, seeds; the last line of its output is JSON for whoever called it.
const settings = readSettings(process.env);
const embedded = settings.DATABASE_URL ? null : await ensureEmbeddedPostgres(path.join(settings.DATA_DIR, 'database'));
const url = settings.DATABASE_URL ?? embedded?.url ?? '';
const database = await openDatabase(url);
await applyMigrations(database.pool);
await seed(database.prisma, settings.DEMO);
await database.close();

const pidFile = embedded ? path.join(embedded.dataDirectory, 'postmaster.pid') : null;
const pid = pidFile ? Number(fs.readFileSync(pidFile, 'utf8').split('\n')[0]) : null;
console.log(
	JSON.stringify({
		url,
		pid,
		isEmbedded: embedded !== null,
		movedBecause: embedded?.movedBecause ?? null,
		dataDirectory: embedded?.dataDirectory ?? null,
		password: DEMO_PASSWORD,
		staff: settings.DEMO ? demoStaff.map(({ loginName, title }) => ({ loginName, title })) : []
	})
);
