import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { calendarYears } from '../../prisma/catalogue/calendar-years.ts';
import { catalogue } from '../../prisma/catalogue/catalogue.ts';
import { applyMigrations } from '../../src/lib/server/db/apply-migrations.ts';
import { openDatabase } from '../../src/lib/server/db/database.ts';
import { ensureEmbeddedPostgres } from '../../src/lib/server/db/embedded-postgres.ts';
import { publishCatalogue } from '../../src/lib/server/catalogue/catalogues.ts';
import { loadCalendarYears } from '../../src/lib/server/catalogue/load-calendar.ts';

declare module 'vitest' {
	interface ProvidedContext {
		serverUrl: string;
		templateName: string;
	}
}

/** A server for this run: the one of DATABASE_URL, or an embedded one in a folder of its own. */
async function openServer(): Promise<{ url: string; close(): Promise<void> }> {
	const given = process.env.DATABASE_URL;
	if (given) return { url: given, close: async () => undefined };
	const folder = mkdtempSync(path.join(os.tmpdir(), 'one-window-test-'));
	const server = await ensureEmbeddedPostgres(path.join(folder, 'database'));
	return {
		url: server.url,
		async close() {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

const withDatabase = (url: string, name: string) => {
	const changed = new URL(url);
	changed.pathname = `/${name}`;
	return changed.href;
};

/** One migrated and seeded database a run; each test file gets a copy of it. */
export default async function setup(project: TestProject) {
	const server = await openServer();
	const templateName = `template_${process.pid}`;
	const admin = new pg.Client(server.url);
	await admin.connect();
	await admin.query(`DROP DATABASE IF EXISTS ${templateName} WITH (FORCE)`);
	await admin.query(`CREATE DATABASE ${templateName}`);
	const database = await openDatabase(withDatabase(server.url, templateName));
	await applyMigrations(database.pool);
	await loadCalendarYears(database.prisma, calendarYears);
	const faults = await publishCatalogue(database.prisma, catalogue);
	if (faults.length > 0) throw new Error(`the catalogue has ${faults.length} faults: ${JSON.stringify(faults[0])}`);
	await database.close();
	project.provide('serverUrl', server.url);
	project.provide('templateName', templateName);
	return async () => {
		await admin.query(`DROP DATABASE IF EXISTS ${templateName} WITH (FORCE)`);
		await admin.end();
		await server.close();
	};
}
