import type { Matter } from '#lib/domain/catalogue/matter.ts';
import { construction, promise, theBuilder, theEnd, theProject, twentyUnsourced } from '../construction-asks.ts';
import { by } from '../departments.ts';
import {
	after,
	afterWhen,
	ask,
	askWith,
	days,
	drawing,
	held,
	mayAsk,
	paper,
	plusTen,
	usuallyAfter,
	whenAnswer,
	whenYes,
	workingDays
} from '../writing.ts';

const threeProposals = ['法定时限', '承诺时限', '申请表字段'] as const;
const landPermits = ['YD03', 'YD04'] as const;
const approvals = ['LX02', 'LX03', 'LX05'] as const;
const building = ask(
	'project.landArea',
	'project.floorArea',
	'project.floorsAbove',
	'project.floorsBelow',
	'project.height'
);
const indicators = ask('site.floorAreaRatio', 'site.buildingDensity', 'site.greenRatio');
const theDesigner = ask('participants.designer', 'participants.designerCreditCode', 'participants.designerLead');
const isReport = whenAnswer('project.eiaKind', 'report');
const needsDocument = whenAnswer('project.eiaKind', 'report', 'table');

/** 规划报建: from the design scheme to the works planning permit, and what stands beside it. */
export const planningMatters: readonly Matter[] = [
	construction('GH01', {
		name: '建设工程设计方案(总平面图)、修建性详细规划审定',
		everydayWords: ['设计方案', '总平面图', '总平', '修详规', '方案审定'],
		type: 'other-power',
		competences: by.planning,
		statutory: workingDays(20, { standing: 'proposal', note: '批前公示的时间不算。' }),
		promised: promise(10),
		conditions: ['方案符合规划条件。', '日照、消防、交通和配套满足要求。', '批前公示没有未处理的意见。'],
		prerequisites: [after('material', landPermits, '依据用地规划许可和规划条件')],
		fields: [
			...theBuilder,
			...theProject,
			...building,
			...indicators,
			...ask('project.structure', 'project.parkingPlaces'),
			...mayAsk('project.residents'),
			...theDesigner,
			...theEnd
		],
		materials: [
			drawing('design-scheme', 'original'),
			held('land-planning-permit'),
			held('planning-conditions', { isRequired: false })
		],
		results: ['design-scheme-opinion'],
		legalBasis: ['城乡规划法 第四十条', '山东省城乡规划条例 第四十九条'],
		source: '[L] limit [O]',
		proposals: threeProposals
	}),
	construction('GH02', {
		name: '应建防空地下室的民用建筑项目报建审批(含易地建设)',
		everydayWords: ['人防报建', '防空地下室', '人防', '易地建设'],
		type: 'licence',
		competences: by.civilDefence,
		statutory: twentyUnsourced,
		promised: promise(5),
		fee: { text: '批准易地建设的交易地建设费，窗口开票', basis: '人民防空法 第二十二条', standing: 'proposal' },
		conditions: ['新建民用建筑按规定修建防空地下室。', '地质条件不允许的，可以申请易地建设。'],
		prerequisites: [usuallyAfter(['GH01'], '一般在方案审定之后')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('project.floorArea', 'project.floorsBelow', 'equipment.shelterAreaDue'),
			...theDesigner,
			...theEnd
		],
		materials: [
			held('design-scheme-opinion', { isRequired: false }),
			paper('shelter-elsewhere-reasons', 'original', { when: whenYes('project.buildsShelterElsewhere') })
		],
		results: ['civil-defence-opinion'],
		legalBasis: ['人民防空法 第二十二条'],
		source: '[L][S6] limit/fee [O]',
		proposals: ['法定时限', '承诺时限', '收费', '申请表字段'],
		note: '和建设工程规划许可一起申请时，意见并入同一张规划类许可证。'
	}),
	construction('GH03', {
		name: '建设工程规划许可证核发',
		everydayWords: ['工程规划许可', '规划许可证', '建房许可', '规划证'],
		type: 'licence',
		competences: by.planning,
		statutory: twentyUnsourced,
		promised: promise(5),
		conditions: ['有使用土地的证明文件。', '设计方案已经审定。', '符合控制性详细规划和规划条件。'],
		prerequisites: [
			after('material', ['GH01'], '城乡规划法 第四十条：须提交设计方案'),
			after('material', ['YD13', 'YD02', 'YD05'], '城乡规划法 第四十条：使用土地的有关证明文件'),
			usuallyAfter(['GH02'], '规划三证合一：人防意见一并写进许可证'),
			afterWhen(whenYes('project.nearHeritage'), 'legal', ['YD11'], '文物保护范围、建设控制地带内先取得文物许可')
		],
		fields: [
			...theBuilder,
			...theProject,
			...building,
			...indicators,
			...ask('project.structure', 'site.parcelNumber', 'project.totalInvestment'),
			...theDesigner,
			...theEnd
		],
		materials: [
			held('land-right-proof'),
			held('design-scheme-opinion'),
			held('civil-defence-opinion', { when: whenYes('project.needsCivilDefence') })
		],
		results: ['works-planning-permit'],
		legalBasis: ['城乡规划法 第四十条', '山东省城乡规划条例 第四十九条、第五十条'],
		source: '[L] limit [O]',
		proposals: threeProposals,
		note: '取得许可证以后才能办施工许可。'
	}),
	construction('GH04', {
		name: '建设项目环境影响评价审批',
		everydayWords: ['环评', '环境影响评价', '环评批复', '环评报告表'],
		type: 'licence',
		competences: by.environment,
		statutory: days(60, { note: '报告书六十日，报告表三十日；登记表在网上即时备案。公示的时间另算。' }),
		promised: workingDays(15, { standing: 'proposal', note: '报告书十五个工作日，报告表七个工作日。' }),
		limitNote: '受理公示十个工作日，拟批公示五个工作日。',
		conditions: ['选址和布局符合环保法规和规划。', '污染防治措施能使排放达标。'],
		prerequisites: [
			usuallyAfter(['LX02', 'LX03', 'LX04'], '一般在立项之后'),
			afterWhen(
				whenYes('project.needsSoilWaterPlan'),
				'material',
				['GH05'],
				'山东省水土保持条例 第二十三条：须有水行政部门同意的水保方案'
			)
		],
		fields: [
			...theBuilder,
			...theProject,
			...ask(
				'project.industry',
				'project.content',
				'project.totalInvestment',
				'project.eiaClass',
				'project.emissions',
				'participants.eiaAgency'
			),
			...theEnd
		],
		materials: [
			paper('eia-document', 'original', { maxMegabytes: 200, when: needsDocument }),
			paper('public-participation-statement', 'original', { when: isReport }),
			held('soil-water-reply', { when: whenYes('project.needsSoilWaterPlan') })
		],
		results: ['eia-reply'],
		legalBasis: ['环境影响评价法 第十六条、第二十二条至第二十五条', '建设项目环境保护管理条例 第九条'],
		source: '[L][S32 报告表法定20/承诺3]',
		note: '批复后五年内没有开工的要重新审核。'
	}),
	construction('GH05', {
		name: '生产建设项目水土保持方案审批',
		everydayWords: ['水保', '水土保持', '水保方案'],
		type: 'licence',
		competences: by.water,
		statutory: workingDays(20, plusTen),
		promised: workingDays(2),
		conditions: ['水土流失防治目标和措施符合标准。', '弃土弃渣有合法去处。'],
		prerequisites: [usuallyAfter(approvals, '一般在立项之后')],
		fields: [
			...theBuilder,
			...theProject,
			...ask(
				'project.landArea',
				'project.disturbedArea',
				'project.earthwork',
				'amounts.soilWaterInvestment',
				'participants.surveyAgency'
			),
			...theEnd
		],
		materials: [drawing('soil-water-plan', 'original')],
		results: ['soil-water-reply'],
		legalBasis: ['水土保持法 第二十五条、第二十六条', '山东省水土保持条例 第二十二条、第二十三条'],
		source: '[L][S31 承诺2]',
		proposals: ['申请表字段']
	}),
	construction('GH06', {
		name: '取水许可(取水申请批准)',
		everydayWords: ['取水许可', '打井', '取水证', '用地下水'],
		type: 'licence',
		competences: by.water,
		statutory: workingDays(45, { note: '听证和征求意见的时间不算。' }),
		promised: promise(10),
		fee: { text: '批准后按取水量缴水资源税', basis: '水资源税改革试点实施办法', standing: 'proposal' },
		conditions: ['符合水量分配方案和用水定额。', '不损害他人用水权益。'],
		prerequisites: [usuallyAfter(approvals, '建设项目一般在立项之后')],
		fields: [
			...theBuilder,
			...ask(
				'project.name',
				'project.location',
				'activity.waterSource',
				'activity.waterPurpose',
				'activity.waterAYear',
				'site.center'
			),
			...theEnd
		],
		materials: [paper('water-resources-report', 'original')],
		results: ['water-abstraction-approval'],
		legalBasis: ['取水许可和水资源费征收管理条例 第十四条、第十九条、第二十二条'],
		source: '[L]',
		proposals: ['承诺时限', '收费', '申请表字段'],
		note: '批准后三年没有开工的失效。'
	}),
	construction('GH07', {
		name: '附属绿化工程设计方案审查',
		everydayWords: ['绿化方案', '附属绿化', '绿化审查'],
		type: 'other-power',
		competences: by.housing,
		statutory: workingDays(10, { standing: 'proposal' }),
		promised: promise(3),
		conditions: ['绿地率符合规划条件。'],
		prerequisites: [usuallyAfter(['GH01'], '按审定的总平面图做')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('project.landArea', 'site.greenRatio', 'site.greenArea', 'participants.designer'),
			...theEnd
		],
		materials: [drawing('greening-drawings')],
		results: ['greening-opinion'],
		legalBasis: ['城市绿化条例 第十一条'],
		source: '[L] limit [O]',
		proposals: threeProposals
	}),
	construction('GH08', {
		name: '超限高层建筑工程抗震设防审批',
		everydayWords: ['超限高层', '高层抗震'],
		type: 'licence',
		flow: 'district-reports-upward',
		competences: by.housing,
		statutory: workingDays(20, { standing: 'proposal' }),
		promised: null,
		limitNote: '由省里组织专项审查，按上级公布的时间办。',
		conditions: ['建筑高度或者体型超过抗震规范的限值。'],
		prerequisites: [usuallyAfter(['GH03'], '一般在规划许可之后、施工图之前')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('project.height', 'project.floorsAbove', 'project.structure', 'activity.seismicUse'),
			...theDesigner,
			...theEnd
		],
		materials: [drawing('super-high-design-file')],
		results: ['super-high-seismic-opinion'],
		legalBasis: ['建设工程抗震管理条例 第十三条'],
		source: '[S10] limit [O]',
		proposals: ['法定时限', '申请表字段']
	}),
	construction('GH09', {
		name: '雷电防护装置设计审核',
		everydayWords: ['防雷', '防雷设计', '雷电防护'],
		type: 'licence',
		competences: by.weather,
		statutory: twentyUnsourced,
		promised: promise(5),
		conditions: ['易燃易爆等需要单独审核防雷的场所。', '设计符合防雷标准。'],
		prerequisites: [usuallyAfter(['GH03'], '一般在规划许可之后')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('activity.lightningSiteKind', 'equipment.lightningClass', 'project.height'),
			...theDesigner,
			...theEnd
		],
		materials: [drawing('lightning-design-drawings')],
		results: ['lightning-design-opinion'],
		legalBasis: ['气象灾害防御条例 第二十三条'],
		source: '[L] limit [O]',
		proposals: threeProposals
	}),
	construction('GH10', {
		name: '避免危害气象探测环境审批',
		everydayWords: ['气象探测', '气象台附近建房'],
		type: 'licence',
		flow: 'district-reports-upward',
		competences: by.weather,
		statutory: workingDays(20, { standing: 'proposal' }),
		promised: null,
		limitNote: '由省气象机构决定，按上级公布的时间办。',
		conditions: ['建设地点在气象台站探测环境保护范围内。'],
		prerequisites: [usuallyAfter(['GH01'], '按审定的总平面图报')],
		fields: [...theBuilder, ...theProject, ...ask('project.height', 'site.center'), ...theEnd],
		materials: [held('design-scheme-opinion', { isRequired: false })],
		results: ['weather-environment-reply'],
		legalBasis: ['气象设施和气象探测环境保护条例 第十七条'],
		source: '[S10] limit [O]',
		proposals: ['法定时限', '申请表字段']
	}),
	construction('GH11', {
		name: '洪水影响评价、河道管理范围内建设方案审批',
		everydayWords: ['防洪', '洪评', '河道建设', '涉河'],
		type: 'licence',
		competences: by.water,
		statutory: twentyUnsourced,
		promised: promise(8),
		conditions: ['符合防洪标准和河道整治规划。', '不妨碍行洪。'],
		prerequisites: [usuallyAfter(['GH01'], '按审定的方案报')],
		fields: [...theBuilder, ...theProject, ...ask('site.riverName', 'project.content', 'site.center'), ...theEnd],
		materials: [drawing('flood-impact-report', 'original')],
		results: ['flood-impact-reply'],
		legalBasis: ['防洪法 第三十三条', '河道管理条例 第十一条'],
		source: '[S10] limit [O]',
		proposals: threeProposals
	}),
	construction('GH12', {
		name: '供水供电供气供热通信接入方案服务',
		everydayWords: ['接水', '接电', '水电气热', '报装', '通网络'],
		type: 'public-service',
		competences: by.utilities,
		statutory: null,
		promised: promise(3),
		limitNote: '由市政公用企业公开承诺时间。',
		conditions: ['建设地点在公用企业的服务范围内。'],
		prerequisites: [usuallyAfter(['GH01'], '按审定的总平面图接入')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('activity.utilitiesWanted', 'activity.waterADay', 'activity.powerLoad', 'project.finishOn'),
			...theEnd
		],
		materials: [held('design-scheme-opinion', { isRequired: false })],
		results: ['utilities-reply'],
		legalBasis: ['优化营商环境条例 第二十八条'],
		source: '[O]'
	}),
	construction('GH13', {
		name: '乡村建设规划许可证核发',
		everydayWords: ['农村建房', '盖房', '翻建房屋', '宅基地建房', '村里盖房'],
		type: 'licence',
		servedTo: ['person', 'enterprise', 'cooperative', 'institution'],
		flow: 'town-accepts-district-decides',
		competences: by.planning,
		statutory: twentyUnsourced,
		promised: promise(7),
		conditions: ['在村庄规划的建设范围内。', '一户一处宅基地，面积不超标准。', '与邻居没有相邻纠纷。'],
		prerequisites: [],
		fields: [
			...ask(
				'applicant.name',
				'applicant.citizenId',
				'applicant.mobile',
				'applicant.registeredAddress',
				'activity.householdPeople',
				'activity.houseReason',
				'site.area',
				'site.boundaries',
				'project.floorArea'
			),
			askWith('project.floorsAbove', { min: 1, max: 4 }),
			askWith('project.height', { max: 20 }),
			...theEnd
		],
		materials: [
			paper('homestead-proof', 'copy'),
			paper('village-opinion', 'original'),
			drawing('simple-house-drawings')
		],
		results: ['rural-planning-permit'],
		visits: 1,
		legalBasis: ['城乡规划法 第四十一条', '山东省城乡规划条例 第五十七条、第五十八条'],
		source: '[L] limit [O]',
		proposals: threeProposals
	}),
	construction('GH14', {
		name: '临时建设工程规划许可证核发',
		everydayWords: ['临时建筑', '临建', '临时规划许可', '搭工棚'],
		type: 'licence',
		competences: by.planning,
		statutory: twentyUnsourced,
		promised: promise(5),
		conditions: ['不影响近期规划、交通和市容。', '期限不超过两年，可以延期两次，每次一年。', '到期自行拆除。'],
		prerequisites: [],
		fields: [
			...theBuilder,
			...ask(
				'project.name',
				'project.location',
				'project.floorArea',
				'project.floorsAbove',
				'site.area',
				'site.temporaryUntil',
				'declaration.restoreLand'
			),
			...theEnd
		],
		materials: [drawing('temporary-works-drawings')],
		results: ['temporary-works-permit'],
		legalBasis: ['山东省城乡规划条例 第五十一条'],
		source: '[L] limit [O]',
		proposals: threeProposals
	})
];
