import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '#lib/domain/canonical-json.ts';
import type { Day } from '#lib/domain/calendar/day.ts';
import type { Catalogue } from '#lib/domain/catalogue/catalogue.ts';
import { indexCatalogue, type CatalogueIndex } from '#lib/domain/catalogue/index-catalogue.ts';
import { lintCatalogue, type CatalogueFault } from '#lib/domain/catalogue/lint-catalogue.ts';
import type { Prisma, PrismaClient } from '../db/generated/client.ts';
import { newId } from '../id.ts';

/** Published versions of the catalogue. What an application was made under stays readable for ever. */
export type Catalogues = {
	/** The newest version in force on a day. @throws when none was ever published */
	inForce(on: Day): Promise<CatalogueIndex>;
	at(version: string): Promise<CatalogueIndex>;
	/** Forgets which version is newest, after a publication. */
	refresh(): void;
};

const REREAD_MILLISECONDS = 30_000;

export function openCatalogues(prisma: PrismaClient): Catalogues {
	const known = new Map<string, Promise<CatalogueIndex>>();
	let versions: { list: Promise<string[]>; readAt: number } | null = null;

	async function read(version: string): Promise<CatalogueIndex> {
		const row = await prisma.catalogueVersion.findUniqueOrThrow({ where: { version } });
		return indexCatalogue(row.content as unknown as Catalogue);
	}
	const at = (version: string) => {
		const found = known.get(version);
		if (found) return found;
		const reading = read(version);
		known.set(version, reading);
		reading.catch(() => known.delete(version));
		return reading;
	};
	const list = () => {
		if (versions === null || Date.now() - versions.readAt > REREAD_MILLISECONDS) {
			const reading = prisma.catalogueVersion
				.findMany({ select: { version: true }, orderBy: { version: 'desc' } })
				.then((rows) => rows.map((row) => row.version));
			reading.catch(() => (versions = null));
			versions = { list: reading, readAt: Date.now() };
		}
		return versions.list;
	};
	return {
		at,
		refresh: () => (versions = null),
		async inForce(on) {
			const newest = (await list()).find((version) => version <= on);
			if (newest === undefined) throw new Error('no catalogue is published: run `npm run db:seed`');
			return at(newest);
		}
	};
}

/**
 * Publishes a version, or refuses it with every fault the lint found. The same content again changes nothing;
 * a version once published never changes.
 *
 * @returns the faults; none means it is published
 */
export async function publishCatalogue(prisma: PrismaClient, catalogue: Catalogue): Promise<readonly CatalogueFault[]> {
	const faults = lintCatalogue(catalogue);
	if (faults.length > 0) return faults;
	const content = canonicalJson(catalogue as unknown as JsonValue);
	const contentHash = createHash('sha256').update(content).digest('hex');
	const existing = await prisma.catalogueVersion.findUnique({ where: { version: catalogue.version } });
	if (existing?.contentHash === contentHash) return [];
	if (existing)
		throw new Error(`catalogue ${catalogue.version} is published and cannot change: give the new one its own day`);
	await prisma.catalogueVersion.create({
		data: {
			id: newId(Date.now()),
			version: catalogue.version,
			contentHash,
			content: JSON.parse(content) as Prisma.InputJsonObject
		}
	});
	return [];
}
