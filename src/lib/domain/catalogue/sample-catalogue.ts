import type { Catalogue } from './catalogue.ts';
import type { Matter } from './matter.ts';

/** The smallest rows the catalogue lint has nothing to say against. For tests: each changes what its case is about. */
export function sampleMatter(changes: Partial<Matter> = {}): Matter {
	return {
		id: 'HZ01',
		code: '371003-HZ01',
		name: '食品经营许可',
		everydayWords: ['开饭店'],
		zone: 'market',
		type: 'licence',
		kind: 'promised',
		servedTo: ['enterprise'],
		competences: [{ department: 'market', validFrom: '2019-02-01', validTo: null }],
		flow: 'district-decides',
		statutory: { amount: 20, unit: 'working-day', from: 'acceptance', standing: 'sourced' },
		promised: { amount: 5, unit: 'working-day', from: 'acceptance', standing: 'proposal' },
		deemedAcceptanceWorkingDays: 5,
		fee: null,
		conditions: [],
		prerequisites: [],
		fields: [{ field: 'premises.floorArea', required: true }],
		materials: [
			{ material: 'site-plan', form: 'copy', copies: 1, isRequired: true, accepts: ['pdf'], maxMegabytes: 20 },
			{
				material: 'business-licence',
				form: 'electronic',
				copies: 1,
				isRequired: true,
				accepts: ['pdf'],
				maxMegabytes: 20
			}
		],
		results: ['food-licence'],
		visits: 0,
		legalBasis: ['食品安全法 第三十五条'],
		source: '[L]',
		proposals: [],
		...changes
	};
}

export function sampleCatalogue(changes: Partial<Catalogue> = {}): Catalogue {
	return {
		version: '2026-11-01',
		matters: [sampleMatter()],
		fields: [{ id: 'premises.floorArea', label: '经营面积', kind: 'area' }],
		materials: [
			{ id: 'site-plan', name: '平面布局图', source: 'applicant' },
			{ id: 'business-licence', name: '营业执照', source: 'state' }
		],
		results: [{ id: 'food-licence', name: '食品经营许可证', kind: 'licence', numberWord: '鲁威文食许' }],
		questions: [],
		departments: [
			{
				id: 'market',
				name: '市场监督管理局',
				shortName: '市场监管',
				documentWord: '威文市监',
				validFrom: '2019-02-01',
				validTo: null
			}
		],
		centres: [
			{
				id: 'district-hall',
				numberPart: '000',
				name: '政务服务中心',
				kind: 'district',
				hours: { text: '工作日 8:30—17:00', standing: 'proposal' }
			}
		],
		stages: [],
		milestones: [],
		scopes: [],
		...changes
	};
}
