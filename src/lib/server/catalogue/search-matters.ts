import MiniSearch from 'minisearch';
import { pinyin } from 'pinyin-pro';
import type { Day } from '#lib/domain/calendar/day.ts';
import { departmentOf, type CatalogueIndex } from '#lib/domain/catalogue/index-catalogue.ts';
import type { Matter, MatterId } from '#lib/domain/catalogue/matter.ts';

type Entry = {
	readonly id: MatterId;
	readonly name: string;
	readonly everyday: string;
	readonly department: string;
	readonly latin: string;
};

const CHINESE = /[\u4e00-\u9fff]+/g;

/** Pairs of neighbouring characters, single ones, and whole Latin words: Chinese has no spaces to split at. */
export function searchTerms(text: string): string[] {
	const runs = text.match(CHINESE) ?? [];
	const pairs = runs.flatMap((run) => [...run].flatMap((sign, at) => (at > 0 ? [`${run[at - 1]}${sign}`] : [])));
	const singles = runs.flatMap((run) => (run.length === 1 ? [run] : []));
	return [...pairs, ...singles, ...(text.toLowerCase().match(/[a-z0-9]+/g) ?? [])];
}

/** Whole pinyin and initials of each name people use: kaifandian, kfd. */
function latinOf(names: readonly string[]): string {
	return names
		.flatMap((name) => {
			const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed' });
			return [syllables.join(''), syllables.map((syllable) => syllable[0]).join('')];
		})
		.join(' ');
}

const built = new WeakMap<CatalogueIndex, MiniSearch<Entry>>();

function searchOf(index: CatalogueIndex, today: Day): MiniSearch<Entry> {
	const known = built.get(index);
	if (known) return known;
	const search = new MiniSearch<Entry>({
		fields: ['name', 'everyday', 'department', 'latin'],
		tokenize: searchTerms,
		searchOptions: {
			boost: { everyday: 3, name: 2, latin: 2 },
			prefix: (term) => /^[a-z]{3}/.test(term),
			tokenize: searchTerms
		}
	});
	search.addAll(
		index.catalogue.matters
			.filter((matter) => matter.sameAs === undefined)
			.map((matter) => ({
				id: matter.id,
				name: matter.name,
				everyday: matter.everydayWords.join(' '),
				department: index.department.get(departmentOf(matter, today) ?? '')?.shortName ?? '',
				latin: latinOf([matter.name, ...matter.everydayWords])
			}))
	);
	built.set(index, search);
	return search;
}

/** Matters by name, pinyin or everyday words, the best first; one listed at several counters stands once. */
export function searchMatters(index: CatalogueIndex, query: string, today: Day): Matter[] {
	const typed = query.trim();
	if (typed === '') return [];
	const exact = (matter: Matter) =>
		matter.id === typed.toUpperCase() || matter.everydayWords.includes(typed) || matter.name === typed;
	const found = searchOf(index, today)
		.search(typed)
		.flatMap(({ id }) => index.matter.get(String(id)) ?? []);
	const first = index.catalogue.matters.filter((matter) => matter.sameAs === undefined && exact(matter));
	return [...new Set([...first, ...found])];
}
