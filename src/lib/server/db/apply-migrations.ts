import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type pg from 'pg';

/** The key Prisma's own engine locks with, so that both never migrate at once. */
const ADVISORY_KEY = 72707369;

const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
	id                  VARCHAR(36) PRIMARY KEY NOT NULL,
	checksum            VARCHAR(64) NOT NULL,
	finished_at         TIMESTAMPTZ,
	migration_name      VARCHAR(255) NOT NULL,
	logs                TEXT,
	rolled_back_at      TIMESTAMPTZ,
	started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
	applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };
type Row = { migration_name: string; checksum: string; finished_at: Date | null };

function readMigrations(folder: string): Migration[] {
	const names = fs
		.readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.toSorted();
	return names.map((name) => {
		const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
		return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
	});
}

async function readApplied(client: pg.PoolClient): Promise<Map<string, string>> {
	const { rows } = await client.query<Row>(
		'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL'
	);
	const failed = rows.filter((row) => row.finished_at === null).map((row) => row.migration_name);
	if (failed.length > 0) throw new Error(`the database holds a migration that failed half-way: ${failed.join(', ')}`);
	return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

async function apply(client: pg.PoolClient, migration: Migration): Promise<void> {
	const id = randomUUID();
	await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', [
		id,
		migration.checksum,
		migration.name
	]);
	try {
		await client.query(migration.sql);
	} catch (error) {
		await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, String(error)]);
		throw error;
	}
	await client.query(
		'UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = applied_steps_count + 1 WHERE id = $1',
		[id]
	);
}

/**
 * Brings the database to the newest migration, with Prisma's table, checksums and lock: `prisma migrate deploy`
 * afterwards finds nothing to do. Prisma's CLI itself wants an engine binary that it downloads.
 *
 * @returns the names applied now
 * @throws when an applied migration was edited afterwards, or one failed half-way
 */
export async function applyMigrations(pool: pg.Pool, folder = 'prisma/migrations'): Promise<string[]> {
	const client = await pool.connect();
	const done: string[] = [];
	try {
		await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_KEY]);
		await client.query(TABLE);
		const applied = await readApplied(client);
		for (const migration of readMigrations(folder)) {
			const checksum = applied.get(migration.name);
			if (checksum !== undefined && checksum !== migration.checksum) {
				throw new Error(`migration ${migration.name} was edited after it was applied`);
			}
			if (checksum !== undefined) continue;
			await apply(client, migration);
			done.push(migration.name);
		}
		return done;
	} finally {
		await client.query('SELECT pg_advisory_unlock($1)', [ADVISORY_KEY]).catch(() => undefined);
		client.release();
	}
}
