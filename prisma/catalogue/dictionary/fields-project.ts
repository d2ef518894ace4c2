import type { Field } from '#lib/domain/catalogue/field.ts';

/** What the forms of project approval, land and planning ask besides the common concepts. */
export const projectFields = [
	{ id: 'unit.share', label: '企业出资情况', kind: 'people', columns: ['出资人', '出资额(万元)', '比例'] },
	{
		id: 'project.policyClass',
		label: '属于产业政策的哪一类',
		kind: 'choice',
		options: [
			{ value: 'encouraged', label: '鼓励类' },
			{ value: 'allowed', label: '允许类' }
		]
	},
	{ id: 'project.necessity', label: '建设的必要性', kind: 'long-text' },
	{ id: 'project.benefit', label: '预期的经济和社会效益', kind: 'long-text' },
	{ id: 'project.verificationClause', label: '属于核准目录的哪一项', kind: 'text' },
	{ id: 'project.energyUse', label: '年综合能源消费量', kind: 'number', unit: '吨标准煤' },
	{ id: 'project.powerUse', label: '年用电量', kind: 'number', unit: '万千瓦时' },
	{ id: 'project.budgetEstimate', label: '概算总投资', kind: 'money' },
	{ id: 'project.landOfFarm', label: '其中农用地面积', kind: 'area' },
	{ id: 'project.landOfArable', label: '其中耕地面积', kind: 'area' },
	{ id: 'project.eiaClass', label: '环评分类管理名录的类别', kind: 'text', help: '例如“十六、家具制造业”' },
	{
		id: 'project.emissions',
		label: '主要污染物和去向',
		kind: 'long-text',
		help: '废水、废气、噪声、固废各有什么、排到哪里'
	},
	{ id: 'project.earthwork', label: '挖填土石方总量', kind: 'number', unit: '立方米' },
	{ id: 'project.disturbedArea', label: '扰动地表面积', kind: 'area' },
	{ id: 'project.residents', label: '规划户数', kind: 'number', unit: '户' },
	{ id: 'project.parkingPlaces', label: '停车位', kind: 'number', unit: '个' },
	{ id: 'site.center', label: '用地中心坐标', kind: 'text', placeholder: '经度，纬度', help: '2000 国家大地坐标系' },
	{
		id: 'site.landKindNow',
		label: '土地现状',
		kind: 'choice',
		options: [
			{ value: 'building', label: '建设用地' },
			{ value: 'farm', label: '农用地' },
			{ value: 'unused', label: '未利用地' }
		]
	},
	{ id: 'site.transferYears', label: '出让年限', kind: 'number', unit: '年' },
	{ id: 'site.contractNumber', label: '出让合同编号', kind: 'text' },
	{ id: 'site.allocationClause', label: '属于划拨用地目录的哪一项', kind: 'text' },
	{ id: 'site.forestArea', label: '使用林地面积', kind: 'area' },
	{
		id: 'site.forestClass',
		label: '林地保护等级',
		kind: 'choice',
		options: [
			{ value: '1', label: '一级' },
			{ value: '2', label: '二级' },
			{ value: '3', label: '三级' },
			{ value: '4', label: '四级' }
		]
	},
	{ id: 'site.heritageName', label: '涉及的文物保护单位', kind: 'text' },
	{ id: 'site.heritageDistance', label: '距文物本体最近距离', kind: 'number', unit: '米' },
	{
		id: 'site.temporaryUse',
		label: '临时用地用途',
		kind: 'choice',
		options: [
			{ value: 'works', label: '工程施工' },
			{ value: 'survey', label: '地质勘查' },
			{ value: 'other', label: '其他' }
		]
	},
	{ id: 'site.temporaryUntil', label: '临时使用到', kind: 'day' },
	{ id: 'site.riverName', label: '涉及的河道', kind: 'text' },
	{
		id: 'activity.tenderScope',
		label: '招标范围',
		kind: 'choices',
		options: [
			{ value: 'survey', label: '勘察' },
			{ value: 'design', label: '设计' },
			{ value: 'works', label: '施工' },
			{ value: 'supervision', label: '监理' },
			{ value: 'goods', label: '重要设备材料' }
		]
	},
	{
		id: 'activity.tenderForm',
		label: '招标组织形式',
		kind: 'choice',
		options: [
			{ value: 'agency', label: '委托招标' },
			{ value: 'own', label: '自行招标' }
		]
	},
	{
		id: 'activity.riskLevel',
		label: '评估的风险等级',
		kind: 'choice',
		options: [
			{ value: 'low', label: '低风险' },
			{ value: 'middle', label: '中风险' },
			{ value: 'high', label: '高风险' }
		]
	},
	{ id: 'activity.reclamation', label: '复垦措施', kind: 'long-text' },
	{
		id: 'activity.waterSource',
		label: '取水水源',
		kind: 'choice',
		options: [
			{ value: 'surface', label: '地表水' },
			{ value: 'ground', label: '地下水' }
		]
	},
	{
		id: 'activity.waterPurpose',
		label: '取水用途',
		kind: 'choice',
		options: [
			{ value: 'industry', label: '工业' },
			{ value: 'living', label: '生活' },
			{ value: 'farming', label: '农业' },
			{ value: 'ecology', label: '生态' }
		]
	},
	{ id: 'activity.waterAYear', label: '年最大取水量', kind: 'number', unit: '立方米' },
	{
		id: 'activity.utilitiesWanted',
		label: '要接入哪些',
		kind: 'choices',
		options: [
			{ value: 'water', label: '供水' },
			{ value: 'power', label: '供电' },
			{ value: 'gas', label: '供气' },
			{ value: 'heat', label: '供热' },
			{ value: 'telecom', label: '通信' }
		]
	},
	{ id: 'activity.powerLoad', label: '用电容量', kind: 'number', unit: '千伏安' },
	{ id: 'activity.waterADay', label: '最高日用水量', kind: 'number', unit: '立方米' },
	{
		id: 'activity.houseReason',
		label: '建房原因',
		kind: 'choice',
		options: [
			{ value: 'new', label: '新建' },
			{ value: 'rebuild', label: '原址翻建' },
			{ value: 'extend', label: '扩建' }
		]
	},
	{ id: 'activity.householdPeople', label: '户内人口', kind: 'number', unit: '人' },
	{
		id: 'activity.lightningSiteKind',
		label: '场所种类',
		kind: 'choice',
		options: [
			{ value: 'explosive', label: '易燃易爆场所' },
			{ value: 'mine', label: '矿区' },
			{ value: 'scenic', label: '旅游景点' }
		]
	},
	{
		id: 'activity.seismicUse',
		label: '建筑的抗震设防类别',
		kind: 'choice',
		options: [
			{ value: 'a', label: '特殊设防类' },
			{ value: 'b', label: '重点设防类' },
			{ value: 'c', label: '标准设防类' }
		]
	},
	{ id: 'equipment.shelterAreaDue', label: '应建防空地下室面积', kind: 'area' },
	{ id: 'participants.eiaAgency', label: '环评编制单位', kind: 'text' },
	{ id: 'participants.surveyAgency', label: '调查(评估)单位', kind: 'text' },
	{ id: 'amounts.bidDeposit', label: '竞买保证金', kind: 'money' },
	{ id: 'amounts.fiscalFunds', label: '其中财政资金', kind: 'money' },
	{
		id: 'declaration.policyFits',
		label: '符合产业政策声明',
		kind: 'declaration',
		help: '本项目不属于产业政策禁止投资建设的项目，也不属于应当核准的项目，备案信息都是真实的。'
	},
	{
		id: 'declaration.restoreLand',
		label: '恢复土地承诺',
		kind: 'declaration',
		help: '使用期满后按要求拆除临时设施，恢复土地原状或者复垦。'
	}
] as const satisfies readonly Field[];
