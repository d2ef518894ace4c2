import type { Material } from '#lib/domain/catalogue/material.ts';

const fromEarlier = '前面的事项办好后系统自动带出，不用上传';

/** Papers of project approval, land and planning. Application forms are no papers here: the one form prints them. */
export const projectMaterials = [
	{
		id: 'project-application-report',
		name: '项目申请书',
		source: 'applicant',
		hint: '写明企业情况、项目情况、资源利用和环境影响、经济和社会影响'
	},
	{ id: 'project-proposal', name: '项目建议书', source: 'applicant', hint: '写明为什么建、建什么、在哪里建、要多少钱' },
	{
		id: 'fund-source-statement',
		name: '资金来源说明',
		source: 'applicant',
		hint: '财政资金附预算安排文件，其他资金附证明'
	},
	{
		id: 'feasibility-report',
		name: '可行性研究报告',
		source: 'applicant',
		hint: '按政府投资项目通用大纲编写，盖单位章'
	},
	{
		id: 'tender-scheme',
		name: '招标方案',
		source: 'applicant',
		hint: '招标范围、招标方式(公开、邀请)和组织形式(委托、自行)'
	},
	{
		id: 'evaluation-report',
		name: '项目评估报告',
		source: 'third-party',
		issuer: '受委托的咨询机构',
		hint: '由核准机关委托，不收您的费用'
	},
	{
		id: 'site-red-line-map',
		name: '选址红线图和位置图',
		source: 'third-party',
		issuer: '测绘单位',
		isDrawing: true,
		hint: '带坐标的红线图，另附标明位置的图件'
	},
	{ id: 'energy-report', name: '节能报告', source: 'third-party', issuer: '咨询机构', hint: '按节能审查的格式编写' },
	{
		id: 'preliminary-design',
		name: '初步设计文件和概算书',
		source: 'third-party',
		issuer: '设计单位',
		isDrawing: true,
		hint: '各专业说明、图纸和概算，可以打成一个压缩包'
	},
	{ id: 'stability-assessment-report', name: '社会稳定风险评估报告', source: 'third-party', issuer: '评估机构' },
	{
		id: 'seismic-site-file',
		name: '场地基础资料',
		source: 'third-party',
		issuer: '勘察单位',
		hint: '场地类别和工程地质资料'
	},
	{
		id: 'project-approval',
		name: '项目批准、核准或者备案文件',
		source: 'result',
		anyOfResults: [
			'enterprise-filing-certificate',
			'upgrade-filing-certificate',
			'project-verification',
			'feasibility-reply'
		],
		hint: fromEarlier
	},
	{
		id: 'proposal-or-filing',
		name: '项目建议书批复或者备案证明',
		source: 'result',
		anyOfResults: ['proposal-reply', 'enterprise-filing-certificate'],
		hint: fromEarlier
	},
	{
		id: 'proposal-reply',
		name: '项目建议书批复',
		source: 'result',
		anyOfResults: ['proposal-reply'],
		hint: fromEarlier
	},
	{
		id: 'feasibility-reply',
		name: '可行性研究报告批复',
		source: 'result',
		anyOfResults: ['feasibility-reply'],
		hint: fromEarlier
	},
	{
		id: 'site-opinion',
		name: '建设项目用地预审与选址意见书',
		source: 'result',
		anyOfResults: ['land-preexamination-and-site-opinion'],
		hint: fromEarlier
	},
	{
		id: 'energy-review-opinion',
		name: '节能审查意见',
		source: 'result',
		anyOfResults: ['energy-review-opinion'],
		hint: fromEarlier
	},

	{
		id: 'transfer-parcel-map',
		name: '出让地块范围图',
		source: 'state',
		issuer: '自然资源',
		isDrawing: true,
		hint: '系统向国土空间数据调取'
	},
	{ id: 'bid-application', name: '竞买申请书', source: 'applicant', hint: '按出让公告所附格式填写' },
	{ id: 'bid-deposit-proof', name: '竞买保证金缴纳凭证', source: 'applicant', hint: '银行回单，付款人和竞买人一致' },
	{
		id: 'land-transfer-contract',
		name: '国有建设用地使用权出让合同',
		source: 'result',
		anyOfResults: ['land-transfer-contract'],
		hint: fromEarlier
	},
	{
		id: 'land-right-source',
		name: '出让合同或者划拨决定书',
		source: 'result',
		anyOfResults: ['land-transfer-contract', 'land-allocation-decision'],
		hint: fromEarlier
	},
	{
		id: 'land-right-proof',
		name: '用地批准手续',
		source: 'result',
		anyOfResults: ['real-estate-certificate-land', 'land-transfer-contract', 'land-allocation-decision'],
		hint: fromEarlier
	},
	{
		id: 'real-estate-certificate-land',
		name: '土地不动产权证书',
		source: 'result',
		anyOfResults: ['real-estate-certificate-land'],
		hint: fromEarlier
	},
	{
		id: 'land-planning-permit',
		name: '建设用地规划许可证',
		source: 'result',
		anyOfResults: ['land-planning-permit'],
		hint: fromEarlier
	},
	{
		id: 'allocation-application',
		name: '划拨用地申请书',
		source: 'applicant',
		hint: '写明用途、面积和属于划拨目录的哪一项'
	},
	{
		id: 'conversion-file',
		name: '农用地转用、征收报批卷宗',
		source: 'applicant',
		hint: '由自然资源部门组织，用地单位提供项目材料'
	},
	{ id: 'forest-survey-table', name: '使用林地现状调查表', source: 'third-party', issuer: '有资质的林业调查单位' },
	{
		id: 'mineral-cover-report',
		name: '压覆矿产资源评估报告',
		source: 'third-party',
		issuer: '地质勘查单位',
		hint: '区域评估已做的，系统带出，不用交'
	},
	{
		id: 'geological-hazard-assessment',
		name: '地质灾害危险性评估报告书',
		source: 'third-party',
		issuer: '有资质的评估单位',
		hint: '区域评估已做的，系统带出，不用交'
	},
	{ id: 'land-red-line', name: '用地红线图', source: 'applicant', isDrawing: true, hint: '带坐标，和规划条件一致' },
	{
		id: 'heritage-design-scheme',
		name: '文物保护区域内的设计方案',
		source: 'applicant',
		isDrawing: true,
		hint: '平、立、剖面图和对文物影响的说明'
	},
	{
		id: 'temporary-land-contract',
		name: '临时用地合同',
		source: 'applicant',
		hint: '与土地所有人或者使用人签订，写明用途、期限和复垦'
	},
	{
		id: 'temporary-land-survey',
		name: '临时用地勘测定界图',
		source: 'third-party',
		issuer: '测绘单位',
		isDrawing: true
	},
	{
		id: 'parcel-map',
		name: '宗地图',
		source: 'third-party',
		issuer: '不动产测绘单位',
		isDrawing: true,
		hint: '带界址点坐标和宗地面积'
	},
	{ id: 'registration-application', name: '不动产登记申请书', source: 'applicant', hint: '单位盖章、法定代表人签字' },

	{
		id: 'design-scheme',
		name: '建设工程设计方案文本图册',
		source: 'third-party',
		issuer: '设计单位',
		isDrawing: true,
		hint: '总平面图、各层平面、立面、剖面、效果图和指标表'
	},
	{
		id: 'planning-conditions',
		name: '规划条件',
		source: 'result',
		anyOfResults: ['planning-conditions'],
		hint: fromEarlier
	},
	{
		id: 'design-scheme-opinion',
		name: '设计方案审定意见(含总平面图)',
		source: 'result',
		anyOfResults: ['design-scheme-opinion'],
		hint: fromEarlier
	},
	{
		id: 'civil-defence-opinion',
		name: '人防工程审批意见',
		source: 'result',
		anyOfResults: ['civil-defence-opinion'],
		hint: fromEarlier
	},
	{
		id: 'shelter-elsewhere-reasons',
		name: '易地建设理由和地质证明',
		source: 'applicant',
		hint: '说明为什么修不了，附勘察单位意见'
	},
	{
		id: 'works-planning-permit',
		name: '建设工程规划许可证',
		source: 'result',
		anyOfResults: ['works-planning-permit'],
		hint: fromEarlier
	},
	{
		id: 'eia-document',
		name: '环境影响报告书(表)',
		source: 'third-party',
		issuer: '环评编制单位',
		hint: '全本和公示版各一份'
	},
	{
		id: 'public-participation-statement',
		name: '公众参与说明',
		source: 'applicant',
		hint: '写明公开了几次、收到什么意见、怎样采纳'
	},
	{
		id: 'soil-water-plan',
		name: '水土保持方案报告书(表)',
		source: 'third-party',
		issuer: '水土保持编制单位',
		isDrawing: true
	},
	{
		id: 'soil-water-reply',
		name: '水土保持方案批复',
		source: 'result',
		anyOfResults: ['soil-water-reply'],
		hint: fromEarlier
	},
	{ id: 'water-resources-report', name: '水资源论证报告', source: 'third-party', issuer: '水资源论证单位' },
	{ id: 'greening-drawings', name: '附属绿化设计图', source: 'third-party', issuer: '园林设计单位', isDrawing: true },
	{
		id: 'super-high-design-file',
		name: '超限高层抗震专项资料',
		source: 'third-party',
		issuer: '设计单位',
		isDrawing: true
	},
	{
		id: 'lightning-design-drawings',
		name: '防雷装置设计图',
		source: 'third-party',
		issuer: '设计单位',
		isDrawing: true
	},
	{
		id: 'flood-impact-report',
		name: '洪水影响评价报告',
		source: 'third-party',
		issuer: '水利咨询单位',
		isDrawing: true
	},
	{
		id: 'homestead-proof',
		name: '宅基地使用证明或者房屋权属证明',
		source: 'applicant',
		hint: '宅基地批准书、使用证或者房产证，拍清楚'
	},
	{ id: 'village-opinion', name: '村(居)民委员会书面意见', source: 'applicant', hint: '村里盖章、负责人签字' },
	{
		id: 'simple-house-drawings',
		name: '房屋建设图纸',
		source: 'applicant',
		isDrawing: true,
		hint: '可以用政府提供的通用图集'
	},
	{
		id: 'temporary-works-drawings',
		name: '临时建设图纸',
		source: 'applicant',
		isDrawing: true,
		hint: '总平面图和平、立面图'
	}
] as const satisfies readonly Material[];
