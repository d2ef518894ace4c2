import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import type { Day } from '../../src/lib/domain/calendar/day.ts';
import { openSessions } from '../../src/lib/server/auth/sessions.ts';
import { openCatalogues } from '../../src/lib/server/catalogue/catalogues.ts';
import { loadCalendar } from '../../src/lib/server/catalogue/load-calendar.ts';
import { openDatabase } from '../../src/lib/server/db/database.ts';
import type { Account, Prisma } from '../../src/lib/server/db/generated/client.ts';
import { openFileStore } from '../../src/lib/server/files/file-store.ts';
import { newId } from '../../src/lib/server/id.ts';
import { loadKeys } from '../../src/lib/server/keys.ts';
import { openLog } from '../../src/lib/server/log.ts';
import { readSettings } from '../../src/lib/server/settings.ts';
import type { World } from '../../src/lib/server/world.ts';
import { createCaller, type Api, type Context } from '../../src/lib/server/trpc/router.ts';

export type TestWorld = {
	readonly world: World;
	/** Moves the hall to another day; the clock shows nine in the morning there. */
	goTo(day: Day): void;
	addAccount(changes?: Partial<Prisma.AccountCreateInput>): Promise<Account>;
	/** The procedures as this person sees them; null is someone not signed in. */
	as(account: Account | null): Api;
};

const morningOf = (day: Day) => Date.parse(`${day}T09:00:00+08:00`);
let mobiles = 13_800_000_000;

/** A hall of its own for a test file: a real database cloned from the seeded template, and a day that stands still. */
export async function testWorld({ today }: { today: Day }): Promise<TestWorld> {
	const serverUrl = inject('serverUrl');
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	const admin = new pg.Client(serverUrl);
	await admin.connect();
	await admin.query(`CREATE DATABASE ${name} TEMPLATE ${inject('templateName')}`);
	const url = new URL(serverUrl);
	url.pathname = `/${name}`;
	const database = await openDatabase(url.href, { connections: 8 });
	const folder = mkdtempSync(path.join(os.tmpdir(), 'one-window-files-'));
	let day = today;
	const settings = readSettings({ LOG_LEVEL: 'silent', DATA_DIR: folder, DEMO: '1' });
	const world: World = {
		prisma: database.prisma,
		pool: database.pool,
		now: () => morningOf(day),
		today: () => day,
		calendar: await loadCalendar(database.prisma),
		catalogues: openCatalogues(database.prisma),
		files: openFileStore(path.join(folder, 'files')),
		keys: loadKeys(path.join(folder, 'keys')),
		settings,
		log: openLog(settings),
		district: '371003'
	};
	const sessions = openSessions(database.prisma, false);
	afterAll(async () => {
		await database.close();
		await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
		await admin.end();
		rmSync(folder, { recursive: true, force: true });
	});
	return {
		world,
		goTo: (next) => void (day = next),
		addAccount: (changes = {}) =>
			database.prisma.account.create({
				data: { id: newId(Date.now()), kind: 'applicant', mobile: String((mobiles += 1)), name: '林测试', ...changes }
			}),
		as(account) {
			const context: Context = {
				world,
				sessions,
				signedIn: account ? { sessionId: `session-of-${account.id}`, account, actingForEnterpriseId: null } : null,
				requestId: 'test',
				clientKey: 'test',
				device: null,
				setCookie: () => undefined
			};
			return createCaller(context);
		}
	};
}
