import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Condition } from '../catalogue/condition.ts';
import type { FieldId, FieldNeed } from '../catalogue/field.ts';
import { indexCatalogue, type CatalogueIndex } from '../catalogue/index-catalogue.ts';
import type { MaterialNeed } from '../catalogue/material.ts';
import type { Matter, MatterId } from '../catalogue/matter.ts';
import { sampleCatalogue, sampleMatter } from '../catalogue/sample-catalogue.ts';
import { noHoldings } from './holdings.ts';

/* A shop and a factory in the hall, for the tests of the application's rules. */

const wantsHotFood: Condition = { question: 'premises.servesHotFood', is: ['yes'] };
export const isLarge: Condition = { question: 'premises.isLarge', is: ['yes'] };

export const ask = (field: FieldId, more: Partial<FieldNeed> = {}): FieldNeed => ({ field, required: true, ...more });
export const paper = (material: string, more: Partial<MaterialNeed> = {}): MaterialNeed => ({
	material,
	form: 'copy',
	copies: 1,
	isRequired: true,
	accepts: ['jpg', 'pdf'],
	maxMegabytes: 20,
	...more
});

const food = sampleMatter({
	fields: [ask('premises.floorArea', { min: 8 }), ask('applicant.name'), ask('applicant.mobile', { required: false })],
	materials: [
		paper('site-plan', { accepts: ['jpg', 'pdf'], validMonths: 12 }),
		paper('business-licence', { form: 'electronic' }),
		paper('health-certificate', { when: wantsHotFood }),
		paper('fire-opinion', { when: isLarge })
	]
});
const fire = sampleMatter({
	id: 'HZ07',
	code: '371003-HZ07',
	name: '公众聚集场所消防安全检查',
	kind: 'instant',
	promised: { amount: 0, unit: 'working-day', from: 'acceptance', standing: 'sourced' },
	fields: [ask('premises.floorArea', { min: 1, max: 5000 }), ask('declaration.truthful')],
	materials: [
		paper('site-plan', { form: 'original', copies: 2, accepts: ['pdf', 'dwg'], maxMegabytes: 5, validMonths: 6 })
	],
	results: ['fire-opinion']
});
const townFood = { ...food, id: 'ZJ01', zone: 'town', flow: 'receive-and-pass-on', sameAs: 'HZ01' } as const;
const permit = sampleMatter({
	id: 'SG06',
	code: '371003-SG06',
	name: '建筑工程施工许可',
	zone: 'construction',
	stage: 'SG',
	competences: [{ department: 'building', validFrom: '2019-02-01', validTo: null }],
	promised: { amount: 3, unit: 'working-day', from: 'acceptance', standing: 'proposal' },
	fields: [ask('project.name')],
	materials: [paper('planning-permit', { form: 'electronic' })],
	prerequisites: [
		{ anyOf: ['YD13', 'YD02'], kind: 'legal', strength: 'hard', why: '建筑法第八条：用地批准手续' },
		{ anyOf: ['SG01'], kind: 'sequence', strength: 'customary', why: '先审图更快' }
	],
	results: ['construction-permit']
});
const planning = sampleMatter({
	id: 'GH03',
	code: '371003-GH03',
	name: '建设工程规划许可',
	zone: 'construction',
	stage: 'GH',
	fields: [ask('project.name'), ask('project.code')],
	materials: [paper('site-plan')],
	prerequisites: [{ anyOf: ['YD02', 'YD13'], kind: 'material', strength: 'hard', why: '使用土地的有关证明文件' }],
	results: ['planning-permit']
});
const land = sampleMatter({
	id: 'YD13',
	code: '371003-YD13',
	name: '不动产登记',
	zone: 'construction',
	stage: 'YD',
	promised: null,
	limitNote: '由登记机构定',
	fields: [ask('unit.creditCode')],
	materials: [paper('land-contract')],
	prerequisites: [{ anyOf: ['YD02'], kind: 'sequence', strength: 'hard', why: '权属来源' }],
	results: ['land-certificate']
});
const contract = sampleMatter({
	id: 'YD02',
	code: '371003-YD02',
	name: '签订出让合同',
	zone: 'construction',
	stage: 'YD',
	fields: [ask('unit.creditCode')],
	materials: [paper('land-survey')],
	results: ['land-contract']
});
const review = sampleMatter({
	id: 'SG01',
	code: '371003-SG01',
	name: '施工图审查',
	zone: 'construction',
	stage: 'SG',
	type: 'technical-service',
	fields: [],
	materials: [],
	results: ['drawing-review']
});

const yesOrNo = [
	{ value: 'yes', label: '是' },
	{ value: 'no', label: '否' }
];
const result = (id: string, name: string) => ({ id, name, kind: 'approval', numberWord: '文' }) as const;
const department = sampleCatalogue().departments;

export const shopCatalogue: Catalogue = sampleCatalogue({
	matters: [food, fire, permit, planning, land, contract, review, townFood],
	fields: [
		{ id: 'declaration.truthful', label: '以上属实', kind: 'declaration', help: '我保证以上属实' },
		{ id: 'project.name', label: '项目名称', kind: 'text' },
		{ id: 'project.code', label: '项目代码', kind: 'project-code' },
		{ id: 'premises.floorArea', label: '经营面积', kind: 'area' },
		{ id: 'unit.creditCode', label: '统一社会信用代码', kind: 'credit-code' },
		{ id: 'applicant.name', label: '姓名', kind: 'text' },
		{ id: 'applicant.mobile', label: '手机号码', kind: 'mobile' }
	],
	materials: [
		{ id: 'site-plan', name: '平面布局图', source: 'applicant' },
		{ id: 'business-licence', name: '营业执照', source: 'state' },
		{ id: 'health-certificate', name: '健康证明', source: 'third-party', issuer: '医院' },
		{ id: 'fire-opinion', name: '消防安全检查意见', source: 'result', anyOfResults: ['fire-opinion'] },
		{ id: 'planning-permit', name: '规划许可证', source: 'result', anyOfResults: ['planning-permit'] },
		{ id: 'land-contract', name: '出让合同', source: 'result', anyOfResults: ['land-contract'] },
		{ id: 'land-survey', name: '宗地图', source: 'third-party' }
	],
	results: [
		result('food-licence', '食品经营许可证'),
		result('fire-opinion', '消防安全检查意见'),
		result('construction-permit', '施工许可证'),
		result('planning-permit', '规划许可证'),
		result('land-certificate', '不动产权证书'),
		result('land-contract', '出让合同'),
		result('drawing-review', '审图合格书')
	],
	questions: [
		{ id: 'premises.isLarge', text: '面积在三百平方米以上吗？', options: yesOrNo },
		{ id: 'premises.servesHotFood', text: '有热食吗？', options: yesOrNo }
	],
	departments: [...department, { ...(department[0] ?? never()), id: 'building', name: '住建局' }]
});

export const shop: CatalogueIndex = indexCatalogue(shopCatalogue);

/** Of the catalogue, in the order given. @throws Error for an id it does not have */
export function mattersOf(ids: readonly MatterId[], index: CatalogueIndex = shop): readonly Matter[] {
	return ids.map((id) => index.matter.get(id) ?? never(id));
}

export const nothingHeld = noHoldings('2026-11-24');

function never(what = 'it'): never {
	throw new Error(`The example catalogue lacks ${what}`);
}
