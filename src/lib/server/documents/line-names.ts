import type { CatalogueIndex } from '#lib/domain/catalogue/index-catalogue.ts';

/** Labels of notice lines: `field:<id>` by its question, `material:<id>` by its name. */
export function lineNames(index: CatalogueIndex): (key: string) => string {
	const fields = new Map<string, string>(index.catalogue.fields.map(({ id, label }) => [`field:${id}`, label]));
	const materials = new Map<string, string>(index.catalogue.materials.map(({ id, name }) => [`material:${id}`, name]));
	return (key) => fields.get(key) ?? materials.get(key) ?? key;
}
