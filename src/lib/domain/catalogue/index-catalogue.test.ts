import { expect, test } from 'vitest';
import type { Day } from '../calendar/day.ts';
import { departmentOf, indexCatalogue } from './index-catalogue.ts';
import { sampleCatalogue, sampleMatter } from './sample-catalogue.ts';

const planning = sampleMatter({ id: 'GH01', results: ['planning-licence', 'site-letter'] });
const allotment = sampleMatter({ id: 'YD01', results: ['allotment-decision'] });
const grant = sampleMatter({ id: 'YD02', results: ['grant-contract'] });

const index = indexCatalogue(
	sampleCatalogue({
		matters: [grant, planning, allotment],
		materials: [
			{ id: 'site-plan', name: '总平面图', source: 'applicant' },
			{
				id: 'land-paper',
				name: '用地文件',
				source: 'result',
				anyOfResults: ['allotment-decision', 'grant-contract', 'lease']
			}
		]
	})
);

test('finds each row by its id', () => {
	expect(index.matter.get('GH01')).toBe(planning);
	expect(index.field.get('premises.floorArea')?.label).toBe('经营面积');
	expect(index.material.get('site-plan')?.name).toBe('总平面图');
	expect(index.result.get('food-licence')?.numberWord).toBe('鲁威文食许');
	expect(index.department.get('market')?.documentWord).toBe('威文市监');
	expect(index.centre.get('district-hall')?.numberPart).toBe('000');
	expect(index.question.get('unknown')).toBeUndefined();
});

test.each([
	['land-paper', ['YD02', 'YD01'], 'a paper that either of two matters ends in'],
	['site-plan', [], 'a paper the applicant makes'],
	['unknown', [], 'a paper the catalogue does not have']
])('%s is produced by %j: %s', (material, expected) => {
	expect(index.producersOf(material)).toEqual(expected);
});

test.each<[Day, string | null, string]>([
	['2017-06-01', 'planning-2017', 'under the plan of 2017'],
	['2019-01-31', 'planning-2017', 'on the last day before the reform'],
	['2019-02-01', 'natural-resources', 'on the day of the reform'],
	['2026-11-24', 'natural-resources', 'today'],
	['2013-12-31', null, 'before the district was']
])('on %s the one in charge is %s: %s', (day, expected) => {
	const competences = [
		{ department: 'planning-2017', validFrom: '2014-01-25', validTo: '2019-01-31' },
		{ department: 'natural-resources', validFrom: '2019-02-01', validTo: null }
	] as const;
	expect(departmentOf({ competences }, day)).toBe(expected);
});
