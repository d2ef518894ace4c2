import type { Result } from '#lib/domain/catalogue/matter.ts';

/** What the matters of building and of completion end in. `joint-acceptance-opinion` closes several of them at once. */
export const worksResults = [
	{ id: 'drawing-review-certificate', name: '施工图设计文件审查合格书', kind: 'certificate', numberWord: '威文审图' },
	{
		id: 'fire-design-review-opinion',
		name: '特殊建设工程消防设计审查意见书',
		kind: 'opinion',
		numberWord: '威文住建消审'
	},
	{
		id: 'works-contract-filing-receipt',
		name: '招标投标和施工合同信息备案回执',
		kind: 'receipt',
		numberWord: '威文住建合备'
	},
	{
		id: 'quality-supervision-registration',
		name: '建设工程质量监督登记书',
		kind: 'certificate',
		numberWord: '威文质监登'
	},
	{
		id: 'safety-supervision-registration',
		name: '建设工程安全监督登记书',
		kind: 'certificate',
		numberWord: '威文安监登'
	},
	{ id: 'construction-permit', name: '建筑工程施工许可证', kind: 'licence', numberWord: '鲁威文建施' },
	{ id: 'line-check-confirmation', name: '建设工程规划验线确认书', kind: 'approval', numberWord: '威文规验线' },
	{ id: 'municipal-works-permit', name: '市政设施建设类审批许可证', kind: 'licence', numberWord: '鲁威文市政' },
	{ id: 'urban-green-approval', name: '占用城市绿地、砍伐移植树木批准书', kind: 'approval', numberWord: '威文园绿' },
	{ id: 'building-waste-approval', name: '城市建筑垃圾处置核准文件', kind: 'approval', numberWord: '威文综执渣' },
	{
		id: 'drainage-permit',
		name: '城镇污水排入排水管网许可证',
		kind: 'licence',
		validYears: 5,
		numberWord: '鲁威文排许'
	},
	{ id: 'crane-registration-plate', name: '建筑起重机械使用登记牌', kind: 'certificate', numberWord: '鲁威文建机' },
	{ id: 'presale-permit', name: '商品房预售许可证', kind: 'licence', numberWord: '威文房预许' },
	{
		id: 'planning-completion-approval',
		name: '建设工程竣工规划核实认可文件',
		kind: 'approval',
		numberWord: '威文规核'
	},
	{ id: 'fire-acceptance-opinion', name: '特殊建设工程消防验收意见书', kind: 'opinion', numberWord: '威文住建消验' },
	{ id: 'fire-acceptance-filing', name: '建设工程消防验收备案凭证', kind: 'receipt', numberWord: '威文住建消备' },
	{
		id: 'fire-spot-check-notice',
		name: '建设工程消防验收备案抽查结果通知书',
		kind: 'opinion',
		numberWord: '威文住建消抽'
	},
	{
		id: 'civil-defence-completion-filing',
		name: '人防工程竣工验收备案表',
		kind: 'receipt',
		numberWord: '威文人防竣备'
	},
	{ id: 'archives-acceptance-opinion', name: '建设工程城建档案验收意见', kind: 'opinion', numberWord: '威文建档验' },
	{
		id: 'environment-acceptance-report',
		name: '环境保护设施竣工验收报告(已公开)',
		kind: 'receipt',
		numberWord: '威文环验公'
	},
	{ id: 'soil-water-acceptance-receipt', name: '水土保持设施验收报备回执', kind: 'receipt', numberWord: '威文水保验' },
	{ id: 'lightning-acceptance-opinion', name: '雷电防护装置验收意见书', kind: 'opinion', numberWord: '威文气雷验' },
	{ id: 'special-equipment-registration', name: '特种设备使用登记证', kind: 'licence', numberWord: '鲁威文特登' },
	{
		id: 'energy-saving-acceptance-opinion',
		name: '民用建筑节能专项验收意见',
		kind: 'opinion',
		numberWord: '威文住建节验'
	},
	{ id: 'drainage-completion-receipt', name: '排水设施竣工验收备案回执', kind: 'receipt', numberWord: '威文住建排备' },
	{ id: 'land-verification-opinion', name: '建设用地土地核验意见', kind: 'opinion', numberWord: '威文土核' },
	{ id: 'joint-acceptance-opinion', name: '竣工联合验收意见书', kind: 'opinion', numberWord: '威文联验' },
	{
		id: 'completion-filing-form',
		name: '房屋建筑和市政基础设施工程竣工验收备案表',
		kind: 'receipt',
		numberWord: '威文竣备'
	},
	{
		id: 'real-estate-certificate-house',
		name: '不动产权证书(国有建设用地使用权和房屋所有权)',
		kind: 'certificate',
		numberWord: '鲁文登不动产权房'
	}
] as const satisfies readonly Result[];
