import { createHash, type Hash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** Files on disk under names the server made; the database row comes after the file is safe, never before. */
export type FileStore = {
	/** Writes, syncs file and folder. @returns the SHA-256 in hex */
	write(name: string, content: Uint8Array): Promise<string>;
	read(name: string): Promise<Buffer>;
	/** Moves a finished upload in, syncs, hashes. @returns the SHA-256 in hex and the size in bytes */
	adopt(name: string, from: string): Promise<{ sha256: string; bytes: number }>;
	remove(name: string): Promise<void>;
	/** Where a name lives, for streaming. */
	pathOf(name: string): string;
	readonly folder: string;
};

const NAME = /^[a-z0-9][a-z0-9./-]{7,120}$/;

async function sync(target: string): Promise<void> {
	const handle = await fs.open(target, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

async function hashFile(file: string): Promise<{ sha256: string; bytes: number }> {
	const hash: Hash = createHash('sha256');
	const handle = await fs.open(file, 'r');
	let bytes = 0;
	for await (const chunk of handle.createReadStream()) {
		hash.update(chunk as Buffer);
		bytes += (chunk as Buffer).length;
	}
	return { sha256: hash.digest('hex'), bytes };
}

export function openFileStore(folder: string): FileStore {
	const root = path.resolve(folder);
	const pathOf = (name: string): string => {
		if (!NAME.test(name) || name.includes('..')) throw new Error('a stored file has a name the server made');
		return path.join(root, name);
	};
	return {
		folder: root,
		pathOf,
		async write(name, content) {
			const target = pathOf(name);
			await fs.mkdir(path.dirname(target), { recursive: true });
			const half = `${target}.half`;
			await fs.writeFile(half, content, { flush: true });
			await fs.rename(half, target);
			await sync(path.dirname(target));
			return createHash('sha256').update(content).digest('hex');
		},
		read: (name) => fs.readFile(pathOf(name)),
		async adopt(name, from) {
			const target = pathOf(name);
			await fs.mkdir(path.dirname(target), { recursive: true });
			const found = await hashFile(from);
			await sync(from);
			await fs.rename(from, target);
			await sync(path.dirname(target));
			return found;
		},
		remove: (name) => fs.rm(pathOf(name), { force: true })
	};
}
