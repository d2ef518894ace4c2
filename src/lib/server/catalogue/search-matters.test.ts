import { expect, test } from 'vitest';
import { indexCatalogue } from '#lib/domain/catalogue/index-catalogue.ts';
import { catalogue } from '../../../../prisma/catalogue/catalogue.ts';
import { searchMatters } from './search-matters.ts';

const index = indexCatalogue(catalogue);
const found = (query: string) => searchMatters(index, query, '2026-11-24').map((matter) => matter.id);

test.each([
	['食品经营许可', 'HZ01'],
	['开饭店', 'HZ01'],
	['kaifandian', 'HZ01'],
	['kfd', 'HZ01'],
	['施工许可', 'SG06'],
	['残疾人证', 'CN16'],
	['结婚登记', 'JB07']
])('a villager who types %s finds the matter among the first three', (query, id) => {
	expect(found(query).slice(0, 3)).toContain(id);
});

test('a matter offered at several counters is found once', () => {
	const ids = found('失业登记');
	expect(ids).toContain('JB09');
	expect(ids).not.toContain('ZJ22');
});

test('nothing typed finds nothing', () => {
	expect(found('  ')).toEqual([]);
});
