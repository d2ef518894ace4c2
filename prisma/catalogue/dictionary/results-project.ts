import type { Result } from '#lib/domain/catalogue/matter.ts';

/** What project approval, land and planning end in. `works-planning-permit` closes several matters (规划三证合一). */
export const projectResults = [
	{ id: 'project-code', name: '投资项目统一代码', kind: 'receipt', numberWord: '威文项码' },
	{ id: 'enterprise-filing-certificate', name: '企业投资项目备案证明', kind: 'certificate', numberWord: '威文发改备' },
	{
		id: 'project-verification',
		name: '企业投资项目核准文件',
		kind: 'approval',
		validYears: 2,
		numberWord: '威文发改核'
	},
	{ id: 'proposal-reply', name: '项目建议书批复', kind: 'approval', numberWord: '威文发改建' },
	{ id: 'feasibility-reply', name: '可行性研究报告批复', kind: 'approval', numberWord: '威文发改可' },
	{
		id: 'land-preexamination-and-site-opinion',
		name: '建设项目用地预审与选址意见书',
		kind: 'opinion',
		validYears: 3,
		numberWord: '威文自然资预'
	},
	{
		id: 'energy-review-opinion',
		name: '固定资产投资项目节能审查意见',
		kind: 'opinion',
		validYears: 2,
		numberWord: '威文发改能'
	},
	{ id: 'preliminary-design-reply', name: '初步设计及概算批复', kind: 'approval', numberWord: '威文发改概' },
	{ id: 'tender-scheme-opinion', name: '招标方案核准意见', kind: 'approval', numberWord: '威文发改招' },
	{ id: 'stability-filing-opinion', name: '社会稳定风险评估备案意见', kind: 'opinion', numberWord: '威文政法稳' },
	{ id: 'upgrade-filing-certificate', name: '企业技术改造项目备案证明', kind: 'certificate', numberWord: '威文工信备' },
	{ id: 'state-security-reply', name: '涉及国家安全事项建设项目批复', kind: 'approval', numberWord: '威文国安' },
	{ id: 'seismic-requirement-opinion', name: '抗震设防要求意见', kind: 'opinion', numberWord: '威文应急震' },
	{ id: 'planning-conditions', name: '出让地块规划条件', kind: 'approval', numberWord: '威文自然资条' },
	{ id: 'land-transfer-contract', name: '国有建设用地使用权出让合同', kind: 'certificate', numberWord: '威文自然资让' },
	{ id: 'land-planning-permit', name: '建设用地规划许可证', kind: 'licence', numberWord: '鲁威文地规' },
	{ id: 'land-allocation-decision', name: '国有建设用地划拨决定书', kind: 'approval', numberWord: '威文自然资划' },
	{ id: 'farmland-conversion-reply', name: '农用地转用和土地征收批复', kind: 'approval', numberWord: '威文自然资转' },
	{
		id: 'forest-land-consent',
		name: '使用林地审核同意书',
		kind: 'approval',
		validYears: 2,
		numberWord: '威文自然资林'
	},
	{ id: 'mineral-cover-opinion', name: '压覆重要矿产资源审批意见', kind: 'opinion', numberWord: '威文自然资矿' },
	{ id: 'geological-hazard-report', name: '地质灾害危险性评估报告', kind: 'receipt', numberWord: '威文自然资灾' },
	{ id: 'archaeology-opinion', name: '考古调查、勘探意见', kind: 'opinion', numberWord: '威文文旅考' },
	{ id: 'heritage-works-decision', name: '文物保护区域内建设工程许可决定', kind: 'approval', numberWord: '威文文旅建' },
	{
		id: 'temporary-land-approval',
		name: '临时用地批准书',
		kind: 'approval',
		validYears: 2,
		numberWord: '威文自然资临'
	},
	{
		id: 'real-estate-certificate-land',
		name: '不动产权证书(国有建设用地使用权)',
		kind: 'certificate',
		numberWord: '鲁文登不动产权地'
	},
	{ id: 'design-scheme-opinion', name: '建设工程设计方案审定意见', kind: 'opinion', numberWord: '威文自然资案' },
	{ id: 'civil-defence-opinion', name: '人防工程审批意见', kind: 'opinion', numberWord: '威文人防审' },
	{ id: 'works-planning-permit', name: '建设工程规划许可证', kind: 'licence', numberWord: '鲁威文工规' },
	{ id: 'eia-reply', name: '环境影响评价批复', kind: 'approval', validYears: 5, numberWord: '威文环审' },
	{ id: 'soil-water-reply', name: '水土保持方案批复', kind: 'approval', validYears: 3, numberWord: '威文水保审' },
	{
		id: 'water-abstraction-approval',
		name: '取水申请批准文件',
		kind: 'approval',
		validYears: 3,
		numberWord: '威文水取'
	},
	{ id: 'greening-opinion', name: '附属绿化工程设计审查意见', kind: 'opinion', numberWord: '威文住建绿' },
	{ id: 'super-high-seismic-opinion', name: '超限高层建筑抗震设防审查意见', kind: 'opinion', numberWord: '威文住建抗' },
	{ id: 'lightning-design-opinion', name: '雷电防护装置设计核准意见', kind: 'opinion', numberWord: '威文气雷审' },
	{ id: 'weather-environment-reply', name: '避免危害气象探测环境批复', kind: 'approval', numberWord: '威文气环' },
	{ id: 'flood-impact-reply', name: '洪水影响评价批复', kind: 'approval', validYears: 3, numberWord: '威文水洪' },
	{ id: 'utilities-reply', name: '水电气热信接入方案答复单', kind: 'reply', numberWord: '威文市政接' },
	{ id: 'rural-planning-permit', name: '乡村建设规划许可证', kind: 'licence', numberWord: '鲁威文乡规' },
	{
		id: 'temporary-works-permit',
		name: '临时建设工程规划许可证',
		kind: 'licence',
		validYears: 2,
		numberWord: '鲁威文临规'
	}
] as const satisfies readonly Result[];
