import { expect, test } from 'vitest';
import type { Matter } from '#lib/domain/catalogue/matter.ts';
import { by } from './departments.ts';
import { listedAs, originalIn } from './listed-as.ts';
import { ask, onTheSpot, paper, workingDays } from './writing.ts';

const footpathDigging: Matter = {
	id: 'SG90',
	code: '371003-SG90',
	name: '挖掘人行道审批',
	everydayWords: ['挖人行道'],
	zone: 'construction',
	stage: 'SG',
	type: 'licence',
	kind: 'promised',
	servedTo: ['enterprise'],
	competences: by.housing,
	flow: 'district-decides',
	statutory: workingDays(20),
	promised: onTheSpot(),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: ['方案保证行人能通过。'],
	prerequisites: [],
	fields: ask('unit.name'),
	materials: [paper('mandate', 'original')],
	results: ['footpath-permit'],
	visits: 1,
	legalBasis: ['城市道路管理条例 第三十三条'],
	source: '[L]',
	proposals: []
};

test('a matter offered at another counter agrees with its original in all that binds', () => {
	const listed = listedAs(footpathDigging, { id: 'JB90', zone: 'general', everydayWords: ['修路'], kind: 'instant' });
	const { id, code, zone, stage, everydayWords, kind, sameAs, ...agreed } = listed;
	expect({ id, code, zone, stage, everydayWords, kind, sameAs }).toEqual({
		id: 'JB90',
		code: '371003-JB90',
		zone: 'general',
		stage: undefined,
		everydayWords: ['修路'],
		kind: 'instant',
		sameAs: 'SG90'
	});
	expect(footpathDigging).toMatchObject(agreed);
});

test('a matter listed a third time still names the first original', () => {
	const atTheHall = listedAs(footpathDigging, { id: 'JB90', zone: 'general' });
	const inTown = listedAs(atTheHall, { id: 'ZJ90', zone: 'town', domain: '社区服务', flow: 'town-decides' });
	expect(inTown).toMatchObject({ id: 'ZJ90', sameAs: 'SG90', domain: '社区服务', flow: 'town-decides' });
});

test('an original that no table holds stops the seed with its id', () => {
	expect(originalIn([footpathDigging], 'SG90')).toBe(footpathDigging);
	expect(() => originalIn([footpathDigging], 'SG91')).toThrow('Matter SG91');
});
