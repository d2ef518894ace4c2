import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { postgresHome, type PostgresHome } from './postgres-home.ts';

export type EmbeddedPostgres = {
	readonly url: string;
	readonly dataDirectory: string;
	/** Whether this call started it, or found it running. */
	readonly isStartedHere: boolean;
	readonly movedBecause: string | null;
	/** Stops the server, whoever started it. */
	stop(): Promise<void>;
};

const START_SECONDS = 30;
const ENVIRONMENT = { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' };

const connection = (home: PostgresHome, database: string): pg.ClientConfig => ({
	host: home.socketDirectory,
	port: 5432,
	user: 'app',
	database,
	connectionTimeoutMillis: 2000
});

async function answers(home: PostgresHome): Promise<boolean> {
	const client = new pg.Client(connection(home, 'postgres'));
	try {
		await client.connect();
		await client.query('select 1');
		return true;
	} catch {
		return false;
	} finally {
		await client.end().catch(() => undefined);
	}
}

// Parents keep their mode: mkdir with { recursive, mode: 0o700 } would close every new parent to the server's user.
function makeFolders(home: PostgresHome): void {
	for (const folder of [home.dataDirectory, home.socketDirectory]) {
		fs.mkdirSync(path.dirname(folder), { recursive: true });
		if (!fs.existsSync(folder)) fs.mkdirSync(folder, { mode: 0o700 });
		if (home.asUser) fs.chownSync(folder, home.asUser.uid, home.asUser.gid);
	}
}

function isAlive(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch {
		return false;
	}
}

/** One starter at a time; a lock whose process is dead is taken over. @returns whether this process may start it */
async function takeStartLock(home: PostgresHome): Promise<boolean> {
	const lock = `${home.dataDirectory}.lock`;
	for (let waited = 0; waited < START_SECONDS * 10; waited++) {
		try {
			fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
			return true;
		} catch {
			const holder = Number(fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : 0);
			if (holder > 0 && !isAlive(holder)) fs.rmSync(lock, { force: true });
			else if (await answers(home)) return false;
			else await sleep(100);
		}
	}
	throw new Error(`another process holds ${lock}`);
}

function createCluster(home: PostgresHome): void {
	if (fs.existsSync(path.join(home.dataDirectory, 'PG_VERSION'))) return;
	const made = spawnSync(
		home.binaries.initdb,
		['-D', home.dataDirectory, '-U', 'app', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--data-checksums'],
		{ ...home.asUser, env: ENVIRONMENT, cwd: '/', encoding: 'utf8' }
	);
	if (made.status !== 0) throw new Error(`initdb: ${made.stderr || String(made.error)}`);
}

async function startServer(home: PostgresHome): Promise<void> {
	const log = path.join(home.dataDirectory, 'server.log');
	const output = fs.openSync(log, 'a');
	const settings = ['listen_addresses=', 'unix_socket_permissions=0700', 'timezone=UTC', 'max_connections=100'];
	const server = spawn(
		home.binaries.postgres,
		['-D', home.dataDirectory, '-k', home.socketDirectory, ...settings.flatMap((setting) => ['-c', setting])],
		{ ...home.asUser, env: ENVIRONMENT, cwd: '/', detached: true, stdio: ['ignore', output, output] }
	);
	fs.closeSync(output);
	server.unref();
	let hasExited = false;
	server.once('exit', () => (hasExited = true));
	for (let tries = 0; !(await answers(home)); tries++) {
		if (hasExited || tries > START_SECONDS * 20) {
			throw new Error(`PostgreSQL did not start; its last words:\n${fs.readFileSync(log, 'utf8').slice(-800)}`);
		}
		await sleep(50);
	}
}

async function createDatabase(home: PostgresHome): Promise<void> {
	const client = new pg.Client(connection(home, 'postgres'));
	await client.connect();
	try {
		const found = await client.query("select 1 from pg_database where datname = 'app'");
		if (found.rowCount === 0) await client.query('create database app');
	} finally {
		await client.end();
	}
}

async function stopServer(home: PostgresHome): Promise<void> {
	const file = path.join(home.dataDirectory, 'postmaster.pid');
	if (!fs.existsSync(file)) return;
	const processId = Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
	if (!processId || !isAlive(processId)) return;
	process.kill(processId, 'SIGINT'); // fast shutdown: open transactions are rolled back, nothing committed is lost
	for (let tries = 0; isAlive(processId) && tries < 200; tries++) await sleep(50);
}

/**
 * A real PostgreSQL 18 from npm, one server per data directory, shared by whoever asks for the same directory.
 * It outlives the process that started it (also a killed one) until someone calls `stop`.
 */
export async function ensureEmbeddedPostgres(dataDirectory: string): Promise<EmbeddedPostgres> {
	const home = await postgresHome(dataDirectory);
	const running = (isStartedHere: boolean): EmbeddedPostgres => ({
		url: `postgresql://app@localhost:5432/app?host=${encodeURIComponent(home.socketDirectory)}`,
		dataDirectory: home.dataDirectory,
		isStartedHere,
		movedBecause: home.movedBecause,
		stop: () => stopServer(home)
	});
	if (await answers(home)) return running(false);
	makeFolders(home);
	if (!(await takeStartLock(home))) return running(false);
	try {
		createCluster(home);
		await startServer(home);
		await createDatabase(home);
	} finally {
		fs.rmSync(`${home.dataDirectory}.lock`, { force: true });
	}
	return running(true);
}
