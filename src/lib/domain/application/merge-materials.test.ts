import { expect, test } from 'vitest';
import { indexCatalogue } from '../catalogue/index-catalogue.ts';
import type { MaterialNeed } from '../catalogue/material.ts';
import { sampleMatter } from '../catalogue/sample-catalogue.ts';
import { isLarge, mattersOf, paper, shop, shopCatalogue } from './example-shop.ts';
import { mergeMaterials, type MaterialLine } from './merge-materials.ts';

const idsOf = (lines: readonly MaterialLine[]) => lines.map(({ material }) => material.id);

/** Matters that ask for the same paper, each in its own way. */
function asking(...needs: Partial<MaterialNeed>[]): readonly MaterialLine[] {
	const matters = needs.map((need, at) => sampleMatter({ id: `A${at}`, materials: [paper('site-plan', need)] }));
	return mergeMaterials(matters, {}, indexCatalogue({ ...shopCatalogue, matters }));
}

test('a paper two matters want is one line that serves the stricter', () => {
	const [plan] = mergeMaterials(mattersOf(['HZ07', 'HZ01']), {}, shop);
	expect(plan).toMatchObject({
		form: 'original',
		copies: 2,
		accepts: ['pdf'],
		maxMegabytes: 5,
		validMonths: 6,
		isRequired: true,
		askedBy: ['HZ01', 'HZ07'],
		standing: 'needed'
	});
});

test.each<[string, Partial<MaterialNeed>[], Partial<MaterialLine>]>([
	['a certified copy goes over a copy', [{ form: 'copy' }, { form: 'certified-copy' }], { form: 'certified-copy' }],
	['a copy goes over a file', [{ form: 'electronic' }, { form: 'copy' }], { form: 'copy' }],
	['required by one is required', [{ isRequired: false }, {}], { isRequired: true }],
	['required by none is optional', [{ isRequired: false }], { isRequired: false }],
	['the freshest is wanted', [{ validMonths: 6 }, {}, { validMonths: 3 }], { validMonths: 3 }],
	['its age does not matter where nobody says so', [{}, {}], { validMonths: undefined }],
	['no file type serves both', [{ accepts: ['pdf'] }, { accepts: ['dwg'] }], { accepts: [] }],
	['an open question makes it perhaps needed', [{ when: isLarge }], { standing: 'perhaps', isRequired: true }]
])('%s', (_what, needs, expected) => {
	expect(asking(...needs)).toEqual([expect.objectContaining(expected)]);
});

test('the list goes by the dictionary; what falls away is not in it', () => {
	const matters = mattersOf(['HZ01']);
	const plain = { 'premises.servesHotFood': 'no', 'premises.isLarge': 'no' };
	expect(idsOf(mergeMaterials(matters, {}, shop))).toEqual([
		'site-plan',
		'business-licence',
		'health-certificate',
		'fire-opinion'
	]);
	expect(idsOf(mergeMaterials(matters, plain, shop))).toEqual(['site-plan', 'business-licence']);
});

test('the same matter chosen at two counters is asked once', () => {
	const once = mergeMaterials(mattersOf(['HZ01']), {}, shop);
	expect(mergeMaterials(mattersOf(['ZJ01', 'HZ01']), {}, shop)).toEqual(once);
});
