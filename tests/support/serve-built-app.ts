import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { seed } from '../../prisma/seed.ts';
import { applyMigrations } from '../../src/lib/server/db/apply-migrations.ts';
import { openDatabase } from '../../src/lib/server/db/database.ts';
import { ensureEmbeddedPostgres } from '../../src/lib/server/db/embedded-postgres.ts';

// A hall of its own for the journeys: an empty database, the demonstration's staff, the built app on E2E_PORT.
const folder = mkdtempSync(path.join(os.tmpdir(), 'one-window-journeys-'));
const server = await ensureEmbeddedPostgres(path.join(folder, 'database'));
const database = await openDatabase(server.url);
await applyMigrations(database.pool);
await seed(database.prisma, true);
await database.close();

const app = spawn(process.execPath, ['build/index.js'], {
	stdio: 'inherit',
	env: {
		...process.env,
		DATABASE_URL: server.url,
		DATA_DIR: folder,
		DEMO: '1',
		LOG_LEVEL: 'error',
		BODY_SIZE_LIMIT: '220M',
		SHUTDOWN_TIMEOUT: '2'
	}
});

async function stop(): Promise<void> {
	app.kill('SIGKILL');
	await server.stop();
	process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
app.once('exit', () => void stop());
