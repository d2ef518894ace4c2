import { expect, test } from 'vitest';
import { indexCatalogue } from '../catalogue/index-catalogue.ts';
import type { MaterialNeed } from '../catalogue/material.ts';
import type { MatterId } from '../catalogue/matter.ts';
import { sampleMatter } from '../catalogue/sample-catalogue.ts';
import { mattersOf, nothingHeld, paper, shop, shopCatalogue } from './example-shop.ts';
import type { Holdings, WalletPaper } from './holdings.ts';
import type { MaterialChoices } from './material-choice.ts';
import { mergeMaterials } from './merge-materials.ts';
import { settleMaterials, type Settled } from './settle-materials.ts';

function settledIn(ids: readonly MatterId[], held: Partial<Holdings> = {}, choices: MaterialChoices = {}) {
	const matters = mattersOf(ids);
	const holdings = { ...nothingHeld, ...held };
	const lines = settleMaterials(mergeMaterials(matters, {}, shop), { matters, holdings, choices }, shop);
	return Object.fromEntries(lines.map(({ material, settled }) => [material.id, settled])) as Record<string, Settled>;
}

const plan: WalletPaper = {
	materialId: 'site-plan',
	fileId: 'f1',
	from: '2026110300017',
	handedInOn: '2026-06-01',
	validUntil: null,
	fileType: 'pdf',
	bytes: 3_000_000,
	hasConsent: true
};
const zone = { zone: '综保区', report: '区域消防评估报告', materials: ['site-plan'], results: ['fire-opinion'] };
const upload = { by: 'applicant', how: 'upload' };

test('what the state holds is fetched and never asked', () => {
	expect(settledIn(['HZ01'])['business-licence']).toEqual({ by: 'state' });
	expect(settledIn(['HZ01'], {}, { 'business-licence': 'upload' })['business-licence']).toEqual({ by: 'state' });
});

test('it is asked only when fetching failed, and the day of the failure stays with it', () => {
	const failedExchanges = [{ materialId: 'business-licence', on: '2026-11-23' as const }];
	expect(settledIn(['HZ01'], { failedExchanges })['business-licence']).toEqual({
		...upload,
		exchangeFailedOn: '2026-11-23'
	});
});

test('the result of another matter of the application is waited for', () => {
	expect(settledIn(['HZ01'])['fire-opinion']).toEqual(upload);
	expect(settledIn(['HZ01', 'HZ07'])['fire-opinion']).toEqual({ by: 'prerequisite', matterIds: ['HZ07'] });
	expect(settledIn(['HZ07', 'ZJ01'])['fire-opinion']).toEqual({ by: 'prerequisite', matterIds: ['HZ07'] });
});

test('who holds that result from elsewhere uploads it instead', () => {
	expect(settledIn(['HZ01', 'HZ07'], {}, { 'fire-opinion': 'elsewhere' })['fire-opinion']).toEqual(upload);
});

test('a paper the matter itself ends in is an earlier one, and is asked', () => {
	const renewal = sampleMatter({ materials: [paper('fire-opinion')], results: ['fire-opinion'] });
	const index = indexCatalogue({ ...shopCatalogue, matters: [renewal] });
	const facts = { matters: [renewal], holdings: nothingHeld, choices: {} };
	const [line] = settleMaterials(mergeMaterials([renewal], {}, index), facts, index);
	expect(line?.settled).toEqual(upload);
});

test('what the zone has comes before everything else, by material and by result', () => {
	const settled = settledIn(['HZ01', 'HZ07'], { zones: [zone], wallet: [plan] }, { 'site-plan': 'upload' });
	const byZone = { by: 'zone', zone: '综保区', report: '区域消防评估报告' };
	expect(settled['site-plan']).toEqual(byZone);
	expect(settled['fire-opinion']).toEqual(byZone);
});

test('a result of this hall that still holds is used; an expired one is not', () => {
	const held = (validUntil: '2026-11-24' | '2026-11-23') => ({
		results: [{ resultId: 'fire-opinion', documentId: 'd1', validUntil }]
	});
	expect(settledIn(['HZ01'], held('2026-11-24'))['fire-opinion']).toEqual({ by: 'own-result', documentId: 'd1' });
	expect(settledIn(['HZ01'], held('2026-11-23'))['fire-opinion']).toEqual(upload);
	const choices = { 'fire-opinion': 'upload' } as const;
	expect(settledIn(['HZ01'], held('2026-11-24'), choices)['fire-opinion']).toEqual(upload);
});

test('what was handed in before is used again, with consent', () => {
	expect(settledIn(['HZ01'], { wallet: [plan] })['site-plan']).toEqual({
		by: 'wallet',
		fileId: 'f1',
		from: '2026110300017'
	});
});

test.each<[string, Partial<WalletPaper>]>([
	['no consent', { hasConsent: false }],
	['it has expired', { validUntil: '2026-11-23' }],
	['it is older than twelve months', { handedInOn: '2025-11-24' }],
	['its file type is not taken', { fileType: 'dwg' }],
	['its file is too large', { bytes: 21 * 1024 * 1024 }],
	['it is another paper', { materialId: 'lease' }]
])('what was handed in before does not serve: %s', (_why, changes) => {
	expect(settledIn(['HZ01'], { wallet: [{ ...plan, ...changes }] })['site-plan']).toEqual(upload);
});

test('a paper of exactly twelve months less a day still serves', () => {
	const wallet = [{ ...plan, handedInOn: '2025-11-25' as const }];
	expect(settledIn(['HZ01'], { wallet })['site-plan']).toMatchObject({ by: 'wallet' });
});

test('an original is never taken from before, and one may always hand in a newer paper', () => {
	expect(settledIn(['HZ01', 'HZ07'], { wallet: [plan] })['site-plan']).toEqual(upload);
	expect(settledIn(['HZ01'], { wallet: [plan] }, { 'site-plan': 'upload' })['site-plan']).toEqual(upload);
});

test('the rest somebody brings: whose paper it is, and on paper where one wants it so', () => {
	expect(settledIn(['HZ01'])['health-certificate']).toEqual({ by: 'third-party', how: 'upload' });
	const paperwork = settledIn(['HZ01'], {}, { 'site-plan': 'paper-at-window' });
	expect(paperwork['site-plan']).toEqual({ by: 'applicant', how: 'paper' });
});

test('where no one file type serves every matter it is handed in on paper', () => {
	const asking = (id: string, accepts: MaterialNeed['accepts']) =>
		sampleMatter({ id, materials: [paper('site-plan', { accepts })] });
	const matters = [asking('A1', ['pdf']), asking('A2', ['dwg'])];
	const index = indexCatalogue({ ...shopCatalogue, matters });
	const facts = { matters, holdings: nothingHeld, choices: {} };
	const [line] = settleMaterials(mergeMaterials(matters, {}, index), facts, index);
	expect(line?.settled).toEqual({ by: 'applicant', how: 'paper' });
});
