import type { Matter } from '#lib/domain/catalogue/matter.ts';
import { construction, promise, theBuilder, theEnd, theProject, twentyUnsourced } from '../construction-asks.ts';
import { by } from '../departments.ts';
import { after, ask, drawing, held, paper, usuallyAfter, workingDays } from '../writing.ts';

const approvals = ['LX02', 'LX03', 'LX05'] as const;
const threeProposals = ['法定时限', '承诺时限', '申请表字段'] as const;
const theSite = ask('site.parcelNumber', 'project.landArea', 'site.landUse', 'site.boundaries');
const indicators = ask('site.floorAreaRatio', 'site.buildingDensity', 'site.greenRatio');
const zoneSpares = '所在区域做过区域评估的，这一项免办，直接用区域的成果。';

/** 用地审批: from planning conditions to the land's certificate, by sale or by allocation. */
export const landMatters: readonly Matter[] = [
	construction('YD01', {
		name: '出让地块规划条件核定',
		everydayWords: ['规划条件', '出让地块', '规划指标'],
		type: 'other-power',
		servedTo: ['government', 'institution'],
		competences: by.planning,
		statutory: workingDays(10, { standing: 'proposal' }),
		promised: promise(5),
		conditions: ['地块在控制性详细规划范围内。', '拟以出让方式供地。'],
		prerequisites: [],
		fields: [
			...ask('unit.name', 'unit.creditCode', 'agent.name', 'agent.mobile'),
			...theSite,
			...indicators,
			...theEnd
		],
		materials: [held('transfer-parcel-map')],
		results: ['planning-conditions'],
		legalBasis: ['城乡规划法 第三十八条', '山东省城乡规划条例 第四十一条、第四十三条'],
		source: '[L] limit [O]',
		proposals: threeProposals,
		note: '规划条件是出让合同的组成部分；没有规划条件的合同无效(城乡规划法第三十九条)。'
	}),
	construction('YD02', {
		name: '国有建设用地使用权出让(招拍挂)及合同签订',
		everydayWords: ['买地', '土地出让', '招拍挂', '拍地', '出让合同'],
		type: 'other-power',
		competences: by.land,
		statutory: null,
		promised: null,
		limitNote: '招标、拍卖、挂牌的公告和竞价有法定程序，时间不计入许可期限。',
		conditions: ['按出让公告取得竞买资格。', '按时交纳竞买保证金。', '成交后按合同付清土地价款。'],
		prerequisites: [after('legal', ['YD01'], '城乡规划法 第三十八条：未确定规划条件的不得出让')],
		fields: [
			...theBuilder,
			...theSite,
			...ask(
				'site.transferYears',
				'amounts.bidDeposit',
				'amounts.bankName',
				'amounts.bankAccount',
				'amounts.bankAccountName'
			),
			...theEnd
		],
		materials: [
			paper('bid-application', 'original'),
			paper('bid-deposit-proof', 'electronic'),
			held('business-licence')
		],
		results: ['land-transfer-contract'],
		visits: 1,
		legalBasis: ['城乡规划法 第三十八条', '土地管理法 第五十四条', '行政许可法 第四十五条'],
		source: '[L]'
	}),
	construction('YD03', {
		name: '建设用地规划许可证核发(出让)',
		everydayWords: ['用地规划许可', '用地许可证', '出让用地规划'],
		type: 'licence',
		competences: by.planning,
		statutory: twentyUnsourced,
		promised: promise(5),
		conditions: ['已经签订土地出让合同。', '项目已经批准、核准或者备案。', '用地符合规划条件。'],
		prerequisites: [
			after('material', ['YD02'], '城乡规划法 第三十八条：须签订出让合同'),
			after('material', approvals, '城乡规划法 第三十八条：须取得批准、核准或者备案文件')
		],
		fields: [...theBuilder, ...theProject, ...theSite, ...ask('site.contractNumber'), ...indicators, ...theEnd],
		materials: [held('project-approval'), held('land-transfer-contract'), held('business-licence')],
		results: ['land-planning-permit'],
		legalBasis: ['城乡规划法 第三十八条', '山东省城乡规划条例 第四十四条'],
		source: '[L] limit [O]',
		proposals: threeProposals
	}),
	construction('YD04', {
		name: '建设用地规划许可证核发(划拨)',
		everydayWords: ['划拨用地规划', '用地规划许可', '划拨用地许可证'],
		type: 'licence',
		competences: by.planning,
		statutory: twentyUnsourced,
		promised: promise(5),
		conditions: ['项目已经批准、核准或者备案。', '已经取得选址意见书。', '用途属于划拨用地目录。'],
		prerequisites: [
			after('material', approvals, '城乡规划法 第三十七条：须取得批准、核准或者备案文件'),
			after('material', ['LX06'], '山东省城乡规划条例 第四十二条：须有选址意见书')
		],
		fields: [...theBuilder, ...theProject, ...theSite, ...ask('site.allocationClause'), ...indicators, ...theEnd],
		materials: [held('project-approval'), held('site-opinion'), held('credit-code-certificate')],
		results: ['land-planning-permit'],
		legalBasis: ['城乡规划法 第三十七条', '山东省城乡规划条例 第四十二条'],
		source: '[L] limit [O]',
		proposals: threeProposals
	}),
	construction('YD05', {
		name: '国有建设用地使用权划拨',
		everydayWords: ['划拨用地', '划拨土地', '划拨决定书'],
		type: 'licence',
		competences: by.land,
		statutory: twentyUnsourced,
		promised: promise(8),
		conditions: ['用途属于划拨用地目录。', '已经取得建设用地规划许可证。'],
		prerequisites: [after('sequence', ['YD04'], '城乡规划法 第三十七条：取得用地规划许可证后方可申请')],
		fields: [...theBuilder, ...theProject, ...theSite, ...ask('site.allocationClause', 'site.landKindNow'), ...theEnd],
		materials: [paper('allocation-application', 'original'), held('land-planning-permit'), held('project-approval')],
		results: ['land-allocation-decision'],
		legalBasis: ['城乡规划法 第三十七条', '土地管理法 第五十三条、第五十四条'],
		source: '[L] limit [O]',
		proposals: threeProposals
	}),
	construction('YD06', {
		name: '农用地转用和土地征收审查上报',
		everydayWords: ['农转用', '征地', '土地征收'],
		type: 'other-power',
		flow: 'district-reports-upward',
		competences: by.land,
		statutory: workingDays(20, { note: '这是区里审查上报的时间(行政许可法第四十三条);省里批准的时间另算。' }),
		promised: promise(15),
		conditions: ['符合国土空间规划和年度计划。', '征地补偿已经依法听取意见。'],
		prerequisites: [after('legal', approvals, '土地管理法实施条例 第二十四条')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('project.landArea', 'project.landOfFarm', 'project.landOfArable', 'site.boundaries'),
			...theEnd
		],
		materials: [drawing('conversion-file')],
		results: ['farmland-conversion-reply'],
		legalBasis: ['土地管理法实施条例 第二十四条', '行政许可法 第四十三条'],
		source: '[L]'
	}),
	construction('YD07', {
		name: '建设项目使用林地审核',
		everydayWords: ['使用林地', '占用林地', '林地审核'],
		type: 'licence',
		competences: by.forestry,
		statutory: twentyUnsourced,
		promised: promise(10),
		conditions: ['项目必须使用林地，已经尽量少占。', '林地权属清楚，补偿已经谈妥。'],
		prerequisites: [usuallyAfter(approvals, '一般在项目批准、核准或者备案之后')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('site.forestArea', 'site.forestClass', 'site.boundaries', 'participants.surveyAgency'),
			...theEnd
		],
		materials: [paper('forest-survey-table', 'original'), held('project-approval', { isRequired: false })],
		results: ['forest-land-consent'],
		legalBasis: ['森林法 第三十七条'],
		source: '[L] limit [O]',
		proposals: threeProposals
	}),
	construction('YD08', {
		name: '建设项目压覆重要矿产资源审批',
		everydayWords: ['压覆矿', '压矿', '矿产压覆'],
		type: 'licence',
		flow: 'district-reports-upward',
		competences: by.land,
		statutory: twentyUnsourced,
		promised: null,
		limitNote: zoneSpares,
		conditions: ['查询表明压覆重要矿产资源。', '与矿业权人的补偿已经谈妥。'],
		prerequisites: [usuallyAfter(['LX06'], '一般在用地预审阶段查询')],
		fields: [...theBuilder, ...theProject, ...ask('project.landArea', 'site.center', 'site.boundaries'), ...theEnd],
		materials: [paper('mineral-cover-report', 'original')],
		results: ['mineral-cover-opinion'],
		legalBasis: ['矿产资源法 第三十三条', '优化营商环境条例 第四十二条'],
		source: '[S10][L]',
		proposals: ['法定时限', '申请表字段']
	}),
	construction('YD09', {
		name: '地质灾害危险性评估',
		everydayWords: ['地灾评估', '地质灾害'],
		type: 'technical-service',
		flow: 'self-acceptance',
		competences: by.builder,
		statutory: null,
		promised: null,
		limitNote: `由建设单位委托评估，不计时。${zoneSpares}`,
		conditions: ['工程在地质灾害易发区内。'],
		prerequisites: [],
		fields: [
			...theBuilder,
			...theProject,
			...ask('project.landArea', 'site.center', 'participants.surveyAgency'),
			...theEnd
		],
		materials: [paper('geological-hazard-assessment', 'original')],
		results: ['geological-hazard-report'],
		legalBasis: ['地质灾害防治条例 第二十一条', '优化营商环境条例 第四十二条'],
		source: '[L]',
		proposals: ['申请表字段']
	}),
	construction('YD10', {
		name: '建设工程考古调查、勘探',
		everydayWords: ['考古', '考古勘探', '文物勘探'],
		type: 'licence',
		flow: 'district-reports-upward',
		competences: by.culture,
		statutory: workingDays(20, { standing: 'proposal' }),
		promised: null,
		limitNote: '由省文物部门组织，按上级公布的时间办。',
		conditions: ['大型基本建设工程，或者在可能埋藏文物的地方。'],
		prerequisites: [usuallyAfter(['YD01'], '最好在出让之前做完')],
		fields: [
			...theBuilder,
			...ask('project.name', 'project.location', 'project.landArea', 'site.center', 'site.boundaries'),
			...theEnd
		],
		materials: [drawing('land-red-line')],
		results: ['archaeology-opinion'],
		legalBasis: ['文物保护法 第二十九条至第三十一条'],
		source: '[L][S10] limit [O]',
		proposals: ['法定时限', '申请表字段']
	}),
	construction('YD11', {
		name: '文物保护单位保护范围、建设控制地带内建设工程许可',
		everydayWords: ['文物保护', '文保范围建设', '建设控制地带'],
		type: 'licence',
		competences: by.culture,
		statutory: twentyUnsourced,
		promised: promise(10),
		conditions: ['不破坏文物保护单位的历史风貌。', '施工有保护文物的措施。'],
		prerequisites: [usuallyAfter(['GH01'], '设计方案定下来再报')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('site.heritageName', 'site.heritageDistance', 'project.height', 'project.floorArea'),
			...theEnd
		],
		materials: [drawing('heritage-design-scheme', 'original')],
		results: ['heritage-works-decision'],
		legalBasis: ['文物保护法 第十七条、第十八条'],
		source: '[L] limit [O]',
		proposals: threeProposals
	}),
	construction('YD12', {
		name: '临时用地审批',
		everydayWords: ['临时用地', '施工临时占地', '借地'],
		type: 'licence',
		competences: by.land,
		statutory: twentyUnsourced,
		promised: promise(5),
		conditions: ['用于工程施工或者地质勘查。', '不修永久性建筑，一般不超过两年。', '用完恢复或者复垦。'],
		prerequisites: [],
		fields: [
			...theBuilder,
			...ask(
				'project.name',
				'site.area',
				'site.landKindNow',
				'site.temporaryUse',
				'site.temporaryUntil',
				'site.boundaries',
				'activity.reclamation',
				'declaration.restoreLand'
			),
			...theEnd
		],
		materials: [paper('temporary-land-contract', 'original'), drawing('temporary-land-survey')],
		results: ['temporary-land-approval'],
		legalBasis: ['土地管理法 第五十七条', '山东省城乡规划条例 第四十八条'],
		source: '[L] limit [O]',
		proposals: threeProposals
	}),
	construction('YD13', {
		name: '国有建设用地使用权首次登记',
		everydayWords: ['土地证', '办土地证', '不动产首次登记', '土地登记'],
		type: 'confirmation',
		competences: by.realEstateRegistry,
		deemedAcceptanceWorkingDays: 0,
		statutory: workingDays(30),
		promised: promise(3),
		conditions: ['土地权属来源合法，没有争议。', '土地价款和税费已经交清。'],
		prerequisites: [
			after('material', ['YD02', 'YD05'], '不动产登记暂行条例 第十六条：权属来源'),
			after('legal', ['YD03', 'YD04'], '山东省城乡规划条例 第四十五条：取得用地规划许可后方可办权属证明')
		],
		fields: [
			...theBuilder,
			...ask(
				'unit.registeredAddress',
				'site.parcelNumber',
				'project.landArea',
				'site.landUse',
				'site.landRight',
				'site.transferYears'
			),
			...theEnd
		],
		materials: [
			paper('registration-application', 'original'),
			held('land-right-source'),
			held('tax-receipt'),
			drawing('parcel-map')
		],
		results: ['real-estate-certificate-land'],
		visits: 1,
		legalBasis: ['不动产登记暂行条例 第十六条、第二十条'],
		source: '[L]'
	})
];
