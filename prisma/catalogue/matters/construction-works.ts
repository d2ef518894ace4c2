import type { Matter, ServedTo } from '#lib/domain/catalogue/matter.ts';
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
	onTheSpot,
	paper,
	plusTen,
	usuallyAfter,
	whenAnswer,
	whenYes,
	workingDays
} from '../writing.ts';

const builders: readonly ServedTo[] = ['enterprise', 'cooperative', 'institution', 'association', 'government'];
const usualProposals = ['承诺时限', '申请表字段'] as const;

/** A promise without a real guide behind it. */
const promise = (amount: number, note?: string) =>
	workingDays(amount, { standing: 'proposal', ...(note === undefined ? {} : { note }) });
/** [O]: the Licensing Act's twenty days stand where no other text was found. */
const twentyUnsourced = workingDays(20, { standing: 'proposal', ...plusTen });

const theBuilder = ask('unit.name', 'unit.creditCode', 'unit.legalRepresentative', 'agent.name', 'agent.mobile');
const theProject = ask('project.code', 'project.name', 'project.location');
const theEnd = ask('declaration.truthful', 'declaration.delivery');

const isSupervised = whenYes('works.hasSupervisor');
const theDesigner = ask('participants.designer', 'participants.designerCreditCode', 'participants.designerLead');
const theSurveyor = ask('participants.surveyor', 'participants.surveyorCreditCode', 'participants.surveyorLead');
const theContractor = ask(
	'participants.contractor',
	'participants.contractorCreditCode',
	'participants.contractorLevel',
	'participants.contractorLead',
	'participants.contractorLeadCertificate'
);
const theSupervisor = [
	askWith('participants.supervisor', { when: isSupervised }),
	askWith('participants.supervisorCreditCode', { when: isSupervised }),
	askWith('participants.supervisorLead', { when: isSupervised }),
	askWith('participants.supervisorLeadCertificate', { when: isSupervised })
];

const drawingReview: Matter = {
	id: 'SG01',
	code: '371003-SG01',
	name: '施工图设计文件审查(联合审图)',
	everydayWords: ['审图', '图审', '施工图审查', '图纸审查', '联合审图', '多图联审'],
	zone: 'construction',
	stage: 'SG',
	type: 'technical-service',
	kind: 'promised',
	servedTo: builders,
	competences: by.drawingReview,
	flow: 'district-decides',
	statutory: null,
	promised: promise(8, '审图机构的技术审查时间，修改图纸的时间不算在内。'),
	limitNote: '审图是技术审查，时间不计入施工许可的办理时限，法律也没有另定期限。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'勘察单位、设计单位有相应资质，图纸盖了出图章和注册师章。',
		'图纸符合工程建设强制性标准，地基基础和主体结构安全。',
		'消防、人防、节能、防雷的内容一并送审，不另外跑别的部门。',
		'各专业图纸齐全、互相对得上，与规划许可的位置、面积、高度一致。'
	],
	prerequisites: [usuallyAfter(['GH03'], '按规划许可的内容出图，先有规划许可可以少改图')],
	fields: [
		...theBuilder,
		...theProject,
		...ask('project.worksKind', 'project.buildings', 'project.floorArea', 'project.structure', 'project.foundation'),
		...ask('project.floorsAbove', 'project.floorsBelow', 'project.height', 'project.seismicClass'),
		askWith('project.designLife', { min: 5, max: 100 }),
		...theDesigner,
		...ask('participants.designerLeadCertificate'),
		...theSurveyor,
		...ask('activity.reviewSpecialties', 'declaration.truthful', 'declaration.delivery')
	],
	materials: [drawing('construction-drawings'), drawing('geotechnical-survey-report'), held('works-planning-permit')],
	results: ['drawing-review-certificate'],
	visits: 0,
	legalBasis: ['建设工程质量管理条例 第十一条'],
	source: '[L]',
	proposals: [...usualProposals],
	note: '图纸有违反强制性标准的，审图机构一次列清意见退回修改。'
};

const fireDesignReview: Matter = {
	id: 'SG02',
	code: '371003-SG02',
	name: '特殊建设工程消防设计审查',
	everydayWords: ['消防审图', '消防设计审核', '消防审查', '报消防', '消防图纸', '商场消防手续'],
	zone: 'construction',
	stage: 'SG',
	type: 'licence',
	kind: 'promised',
	servedTo: builders,
	competences: by.constructionFire,
	flow: 'district-decides',
	statutory: workingDays(15, { note: '需要专家评审的，评审时间另计，最长 20 个工作日。' }),
	promised: promise(7, '专家评审时间不算在内，会书面告诉您要多久。'),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'属于特殊建设工程，例如大型商场、娱乐场所、幼儿园、养老院、高层公共建筑、易燃易爆厂房仓库。',
		'设计单位有相应资质。',
		'消防设计文件符合国家工程建设消防技术标准。',
		'依法要办规划许可的，已经取得建设工程规划许可证。',
		'采用标准没有规定的做法的，先通过专家评审。'
	],
	prerequisites: [
		after('material', ['GH03'], '依法需要规划许可的，消防设计审查要看建设工程规划许可证'),
		usuallyAfter(['SG01'], '消防技术审查并入联合审图，先审图更快')
	],
	fields: [
		...theBuilder,
		...theProject,
		...ask('project.kind', 'project.totalInvestment', 'project.fireKinds', 'project.buildings', 'project.floorArea'),
		...ask('project.floorsAbove', 'project.floorsBelow', 'project.height', 'project.structure'),
		...ask('project.useNature', 'project.fireResistance', 'equipment.fireFacilities'),
		askWith('project.rebuiltPart', { when: whenYes('works.isRebuiltInside') }),
		...theDesigner,
		...ask('participants.designerLevel'),
		...mayAsk('participants.reviewer'),
		...theEnd
	],
	materials: [
		drawing('fire-design-documents'),
		held('designer-qualification'),
		held('works-planning-permit'),
		drawing('special-fire-design-file', 'electronic', { when: whenYes('works.needsExpertFireReview') })
	],
	results: ['fire-design-review-opinion'],
	visits: 0,
	legalBasis: [
		'中华人民共和国消防法 第十一条、第十二条',
		'建设工程消防设计审查验收管理暂行规定(住房和城乡建设部令第51号)'
	],
	source: '[L][S29]',
	proposals: [...usualProposals, '特殊消防设计技术资料'],
	note: '不属于特殊建设工程的不用办这一项，申请施工许可时有满足施工需要的消防设计图纸就可以。没有审查合格的，不得施工。'
};

const isTendered = whenAnswer('works.contractBy', 'tender');

const contractFiling: Matter = {
	id: 'SG03',
	code: '371003-SG03',
	name: '招标投标情况报告/中标通知书/施工合同信息归集',
	everydayWords: ['合同备案', '施工合同备案', '中标备案', '招投标备案', '监理合同备案', '直接发包'],
	zone: 'construction',
	stage: 'SG',
	type: 'other-power',
	kind: 'promised',
	servedTo: builders,
	competences: by.housing,
	flow: 'district-decides',
	statutory: workingDays(5, { standing: 'proposal' }),
	promised: promise(1),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'施工企业已经确定，资质类别和等级与工程相符。',
		'依法必须招标的工程已经招标；没有把工程肢解发包。',
		'合同主要条款与中标通知书一致。',
		'依法必须监理的工程已经委托监理，监理单位与施工单位没有利害关系。'
	],
	prerequisites: [usuallyAfter(['SG01'], '按审查合格的图纸招标、签合同，可以少变更')],
	fields: [
		...theBuilder,
		...theProject,
		...ask('project.worksKind', 'project.floorArea'),
		askWith('activity.tenderKind', { when: isTendered }),
		askWith('activity.tenderAgency', { when: isTendered }),
		askWith('activity.bidOpenedOn', { when: isTendered }),
		askWith('activity.awardNoticeNumber', { when: isTendered }),
		askWith('amounts.awardPrice', { when: isTendered, min: 1 }),
		askWith('activity.directReason', { when: whenAnswer('works.contractBy', 'direct') }),
		...ask('activity.contractModel', 'activity.contractSignedOn', 'activity.qualityGoal'),
		askWith('amounts.contractPrice', { min: 1 }),
		askWith('activity.contractDays', { min: 1, max: 3650 }),
		...theContractor,
		...theSupervisor,
		askWith('amounts.supervisionPrice', { when: isSupervised, min: 1 }),
		...theEnd
	],
	materials: [
		paper('award-notice', 'original', { when: isTendered }),
		paper('works-contract', 'original', { maxMegabytes: 200 }),
		paper('supervision-contract', 'original', { when: isSupervised, maxMegabytes: 200 })
	],
	results: ['works-contract-filing-receipt'],
	visits: 1,
	legalBasis: ['中华人民共和国招标投标法 第四十七条', '中华人民共和国建筑法 第八条第一款第四项'],
	source: '[L:§8] 其余[O]',
	proposals: [...usualProposals, '法定时限'],
	note: '只收集合同信息，不审批合同。原件带来当场核对后退还。'
};

const closesWithPermit = '和施工许可一起受理、同一天办结。';
const mergedNote = '可以与施工许可合并办理，法律没有单独规定期限。';

const qualitySupervision: Matter = {
	id: 'SG04',
	code: '371003-SG04',
	name: '建设工程质量监督手续',
	everydayWords: ['质监', '报质监', '质量监督登记', '质量报监', '工程报监', '质监站'],
	zone: 'construction',
	stage: 'SG',
	type: 'other-power',
	kind: 'promised',
	servedTo: builders,
	competences: by.housing,
	flow: 'district-decides',
	statutory: null,
	promised: promise(2, closesWithPermit),
	limitNote: mergedNote,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'勘察、设计、施工、监理单位都已确定，资质符合要求。',
		'各单位的项目负责人已经签署授权书和终身责任承诺书。',
		'质量检测机构已经由建设单位委托。',
		'项目质量管理人员到位，持证上岗。'
	],
	prerequisites: [usuallyAfter(['SG03'], '参建单位确定以后，才填得出项目负责人')],
	fields: [
		...theBuilder,
		...theProject,
		...ask('project.worksKind', 'project.buildings', 'project.floorArea', 'project.structure'),
		...ask('project.startOn', 'project.finishOn', 'participants.ownerLead', 'participants.ownerLeadMobile'),
		...theSurveyor,
		...theDesigner,
		...theContractor,
		...theSupervisor,
		...ask('participants.reviewer', 'participants.qualityStaff'),
		...ask('activity.qualitySystem', 'activity.testingAgency', 'declaration.lifelongDuty'),
		...theEnd
	],
	materials: [held('credit-code-certificate')],
	results: ['quality-supervision-registration'],
	visits: 0,
	legalBasis: ['建设工程质量管理条例 第十三条'],
	source: '[L]',
	proposals: [...usualProposals],
	note: '项目参建单位及负责人表按您填的内容自动生成，不用另交。'
};

const safetySupervision: Matter = {
	id: 'SG05',
	code: '371003-SG05',
	name: '建设工程安全施工措施备案',
	everydayWords: ['安监', '报安监', '安全监督登记', '安全报监', '安全措施备案', '安监站'],
	zone: 'construction',
	stage: 'SG',
	type: 'other-power',
	kind: 'promised',
	servedTo: builders,
	competences: by.housing,
	flow: 'district-decides',
	statutory: null,
	promised: promise(2, closesWithPermit),
	limitNote: mergedNote,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'施工单位有有效的安全生产许可证。',
		'按工程规模配了专职安全生产管理人员，都有安全考核合格证。',
		'施工组织设计写明了安全技术措施，危险性较大的工程列了清单。',
		'安全文明施工费用单独列出，按计划支付。'
	],
	prerequisites: [usuallyAfter(['SG03'], '施工单位确定以后，才编得出安全措施')],
	fields: [
		...theBuilder,
		...theProject,
		...ask('project.worksKind', 'project.floorArea', 'project.height', 'project.startOn', 'project.finishOn'),
		...theContractor,
		...ask('participants.contractorLeadMobile', 'participants.contractorSafetyLicence', 'participants.safetyStaff'),
		askWith('participants.supervisor', { when: isSupervised }),
		askWith('participants.supervisorLead', { when: isSupervised }),
		...ask('activity.safetyGoal', 'activity.surroundings'),
		askWith('activity.dangerousWorks', { when: whenYes('works.needsExpertSchemes') }),
		askWith('amounts.safetyFund', { min: 1 }),
		...theEnd
	],
	materials: [paper('safety-measures-file', 'electronic', { maxMegabytes: 200 })],
	results: ['safety-supervision-registration'],
	visits: 0,
	legalBasis: ['中华人民共和国建筑法 第八条第一款第六项', '建设工程安全生产管理条例 第十条'],
	source: '[L] 备案[O]',
	proposals: [...usualProposals]
};

const constructionPermit: Matter = {
	id: 'SG06',
	code: '371003-SG06',
	name: '建筑工程施工许可证核发',
	everydayWords: ['施工许可', '施工许可证', '施工证', '开工证', '盖厂房手续', '开工手续', '七证合一'],
	zone: 'construction',
	stage: 'SG',
	type: 'licence',
	kind: 'promised',
	servedTo: builders,
	competences: by.housing,
	flow: 'district-decides',
	statutory: days(7, { from: 'receipt', note: '从收到申请那天起算的自然日；2019 年以前是 15 日。' }),
	promised: promise(2),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'已经办理工程用地批准手续，取得建设工程规划许可证。',
		'需要拆迁的，拆迁进度符合施工要求。',
		'已经确定有相应资质的施工企业。',
		'施工图审查合格，资金安排满足施工需要，没有拖欠工程款。',
		'有保证工程质量和安全的具体措施，质量、安全监督手续一起办好。',
		'领证后三个月内开工；不能按期开工的可以申请延期两次，每次不超过三个月，既不开工又不延期的，许可证自行废止。'
	],
	prerequisites: [
		after('material', ['YD13', 'YD02', 'YD05'], '建筑法第八条第一项：已经办理用地批准手续'),
		after('material', ['GH03'], '建筑法第八条第二项：已经取得建设工程规划许可证'),
		after('material', ['SG03'], '建筑法第八条第四项：已经确定施工企业'),
		after('material', ['SG01'], '建筑法第八条第五项：有施工图纸；质量管理条例第十一条：图纸未经审查不得使用'),
		afterWhen(
			whenYes('project.isSpecialForFire'),
			'material',
			['SG02'],
			'消防法第十二条：特殊建设工程未经消防设计审查合格，不得施工'
		),
		after('legal', ['SG04'], '建筑法第八条第六项：有保证工程质量的具体措施'),
		after('legal', ['SG05'], '建筑法第八条第六项：有保证安全的具体措施'),
		usuallyAfter(['GH02'], '应建防空地下室的，人防审批通常先办；威海已把它并进施工许可七证合一')
	],
	fields: [
		...theBuilder,
		...ask('participants.ownerLead', 'participants.ownerLeadMobile'),
		...theProject,
		...ask('project.worksKind', 'project.kind', 'project.permitScope', 'project.buildings', 'project.floorArea'),
		askWith('project.floorAreaAbove', { min: 0 }),
		askWith('project.floorAreaBelow', { min: 0 }),
		...mayAsk('project.municipalLength'),
		...ask('project.structure', 'project.floorsAbove', 'project.floorsBelow', 'project.height'),
		...ask('project.startOn', 'project.finishOn', 'activity.contractModel', 'activity.contractSignedOn'),
		askWith('amounts.contractPrice', { min: 1 }),
		askWith('activity.contractDays', { min: 1, max: 3650 }),
		askWith('amounts.fundsArranged', { min: 1 }),
		...theSurveyor,
		...theDesigner,
		...theContractor,
		...mayAsk('participants.subcontractors'),
		...theSupervisor,
		...ask('participants.qualityStaff', 'participants.safetyStaff', 'activity.siteReadiness'),
		...ask('declaration.noArrears', 'declaration.lifelongDuty', 'declaration.startInTime'),
		...theEnd
	],
	materials: [
		held('land-right-proof'),
		held('works-planning-permit'),
		held('drawing-review-certificate'),
		held('works-contract-filing-receipt'),
		held('fire-design-review-opinion', { when: whenYes('project.isSpecialForFire') }),
		paper('funds-commitment', 'original')
	],
	results: ['construction-permit'],
	visits: 1,
	legalBasis: ['中华人民共和国建筑法 第七条、第八条、第九条', '建设工程质量管理条例 第十一条、第十三条'],
	source: '[L][S6]',
	proposals: [...usualProposals],
	note: '质量监督、安全监督和施工许可一起交、一起办，三份结果同一天出。抢险救灾、临时建筑和农民自建低层住宅不用办。'
};

const lineCheck: Matter = {
	id: 'SG07',
	code: '371003-SG07',
	name: '建设工程规划验线(开工前、基础完成后各一次)',
	everydayWords: ['验线', '放线', '验灰线', '正负零验线', '规划验线', '复线'],
	zone: 'construction',
	stage: 'SG',
	type: 'other-power',
	kind: 'promised',
	servedTo: builders,
	competences: by.planning,
	flow: 'district-decides',
	statutory: workingDays(5, { standing: 'proposal' }),
	promised: promise(2),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'已经取得建设工程规划许可证。',
		'现场放好线、钉好桩，测绘单位已经实测。',
		'建筑位置、退让距离、正负零标高与规划许可一致。',
		'开工前验一次，基础完成后再验一次；拿到确认书才能开工或者继续往上盖。'
	],
	prerequisites: [after('legal', ['GH03'], '验线对照的就是建设工程规划许可证和附图')],
	fields: [
		...theBuilder,
		...theProject,
		...ask('project.buildings', 'activity.lineCheckRound', 'site.controlPoints', 'site.setbacks'),
		...ask('participants.mappingAgency', 'participants.mappedOn', 'participants.contractor'),
		...ask('participants.contractorLead', 'participants.contractorLeadMobile', 'activity.readyOn'),
		...theEnd
	],
	materials: [drawing('staking-survey-report')],
	results: ['line-check-confirmation'],
	visits: 0,
	legalBasis: ['山东省城乡规划条例 第五十二条'],
	source: '[L] limit [O]',
	proposals: [...usualProposals, '法定时限'],
	note: '工作人员到现场验线，您不用到大厅。测绘由政府购买服务。'
};

const isDug = whenAnswer('road.act', 'dig', 'both');
const isOccupied = whenAnswer('road.act', 'occupy', 'both');

const roadworks: Matter = {
	id: 'SG08',
	code: '371003-SG08',
	name: '占用、挖掘城市道路审批(市政设施建设类审批)',
	everydayWords: ['占道', '挖路', '破路', '道路开挖', '占用人行道', '埋管子', '门前搭脚手架'],
	zone: 'construction',
	stage: 'SG',
	type: 'licence',
	kind: 'instant',
	servedTo: ['person', 'sole-trader', ...builders],
	competences: by.housing,
	flow: 'district-decides',
	statutory: workingDays(20, plusTen),
	promised: onTheSpot({ note: '需要各部门一起到现场看的，踏勘与审批同时进行，不延长办理时间。' }),
	deemedAcceptanceWorkingDays: 5,
	fee: {
		text: '审批不收费；占用道路的交占用费，挖掘道路的交挖掘修复费，按面积和路面结构计算。',
		basis: '城市道路管理条例 第三十七条',
		standing: 'sourced'
	},
	conditions: [
		'确实因为工程建设或者特殊情况需要占用、挖掘。',
		'挖掘道路的，有规划部门批准的文件和设计图。',
		'新建、改建道路交付使用满 5 年，大修道路竣工满 3 年；不满的要经区人民政府批准。',
		'有安全防护、交通疏导和恢复道路的办法。',
		'影响交通的，由窗口一并征求公安交警意见，您不用另跑。'
	],
	prerequisites: [usuallyAfter(['GH03'], '城市道路管理条例第三十三条：挖掘道路要提交规划批准文件')],
	fields: [
		...ask('applicant.name', 'applicant.mobile'),
		...mayAsk('applicant.citizenId', 'unit.name', 'unit.creditCode', 'project.code', 'project.name'),
		...ask('site.roadPlace', 'activity.roadPurpose', 'site.roadSurface', 'site.occupiedFrom', 'site.occupiedUntil'),
		askWith('site.occupiedArea', { when: isOccupied, min: 0 }),
		askWith('site.dugArea', { when: isDug, min: 0 }),
		askWith('site.dugSize', { when: isDug }),
		...ask('activity.workHours', 'participants.contractor', 'participants.contractorLeadMobile'),
		askWith('activity.trafficPlan', { when: whenYes('road.affectsTraffic') }),
		...ask('activity.restoration', 'declaration.restorePlace'),
		...theEnd
	],
	materials: [
		paper('roadworks-scheme', 'electronic'),
		drawing('roadworks-plan'),
		held('works-planning-permit', { isRequired: false, when: isDug })
	],
	results: ['municipal-works-permit'],
	visits: 0,
	legalBasis: ['城市道路管理条例 第三十条至第三十三条、第三十六条、第三十七条'],
	source: '[L][S7]',
	proposals: ['申请表字段'],
	note: '地下管线突发故障可以先抢修，24 小时内补办手续。时限取自威海市环翠区的办事指南。'
};

const greenOccupied = whenAnswer('greenery.act', 'occupy', 'both');
const treesMoved = whenAnswer('greenery.act', 'trees', 'both');

const urbanGreen: Matter = {
	id: 'SG09',
	code: '371003-SG09',
	name: '临时占用城市绿地、砍伐移植树木审批',
	everydayWords: ['砍树', '移树', '伐树', '占绿地', '门前有树挡路', '绿化带开口', '迁移树木'],
	zone: 'construction',
	stage: 'SG',
	type: 'licence',
	kind: 'promised',
	servedTo: ['person', 'sole-trader', ...builders],
	competences: by.housing,
	flow: 'district-decides',
	statutory: twentyUnsourced,
	promised: promise(3),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'因为建设或者其他特殊需要，没有别的办法避开绿地、树木。',
		'砍伐树木的，按规定补植或者采取其他补救措施。',
		'临时占用绿地的，到期归还并恢复原状。',
		'古树名木严禁砍伐；确需迁移的，报上级人民政府批准。'
	],
	prerequisites: [usuallyAfter(['GH03'], '因工程建设占绿、移树的，规划许可定下来以后才说得清要动哪些')],
	fields: [
		...ask('applicant.name', 'applicant.mobile'),
		...mayAsk('applicant.citizenId', 'unit.name', 'unit.creditCode', 'project.code', 'project.name'),
		...ask('project.location', 'activity.greenReason'),
		askWith('site.greenArea', { when: greenOccupied, min: 0 }),
		askWith('site.occupiedFrom', { when: greenOccupied }),
		askWith('site.occupiedUntil', { when: greenOccupied }),
		askWith('activity.restoration', { when: greenOccupied }),
		askWith('activity.trees', { when: treesMoved }),
		askWith('activity.treeCount', { when: treesMoved, min: 1 }),
		askWith('activity.replantPlace', { when: treesMoved }),
		askWith('activity.replantCount', { when: treesMoved, min: 0 }),
		...mayAsk('participants.contractor'),
		...theEnd
	],
	materials: [paper('green-site-photos', 'electronic'), paper('replanting-plan', 'electronic', { when: treesMoved })],
	results: ['urban-green-approval'],
	visits: 0,
	legalBasis: ['城市绿化条例 第十九条、第二十条、第二十四条'],
	source: '[L] limit [O]',
	proposals: [...usualProposals, '法定时限']
};

const buildingWaste: Matter = {
	id: 'SG10',
	code: '371003-SG10',
	name: '城市建筑垃圾处置核准',
	everydayWords: ['渣土', '渣土证', '拉土方', '建筑垃圾', '运渣土', '土方外运'],
	zone: 'construction',
	stage: 'SG',
	type: 'licence',
	kind: 'promised',
	servedTo: ['sole-trader', ...builders],
	competences: by.cityManagement,
	flow: 'district-decides',
	statutory: twentyUnsourced,
	promised: promise(2),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'运输单位和车辆有资格，车厢能密闭，装了定位。',
		'消纳场所同意接收，数量对得上。',
		'工地出口有冲洗设备，道路硬化。',
		'运输路线和时段避开禁行路段和高峰。'
	],
	prerequisites: [usuallyAfter(['SG06'], '土方随工程开工外运，通常领了施工许可再办')],
	fields: [
		...theBuilder,
		...mayAsk('project.code'),
		...ask('project.name', 'project.location', 'activity.wasteKinds'),
		askWith('activity.wasteVolume', { min: 1 }),
		...ask('activity.wasteFrom', 'activity.wasteUntil', 'activity.wasteRoute', 'activity.wasteDestination'),
		...ask('participants.carrier', 'participants.carrierCreditCode', 'equipment.wasteVehicles'),
		...ask('participants.contractor', 'activity.dustMeasures'),
		...theEnd
	],
	materials: [paper('waste-disposal-plan', 'electronic'), paper('waste-transport-contract', 'electronic')],
	results: ['building-waste-approval'],
	visits: 0,
	legalBasis: ['国务院对确需保留的行政审批项目设定行政许可的决定(国务院令第412号)附件'],
	source: '[O]',
	proposals: [...usualProposals, '法定时限', '材料']
};

const isBuildingSite = whenYes('drainage.isBuildingSite');

const drainage: Matter = {
	id: 'SG11',
	code: '371003-SG11',
	name: '城镇污水排入排水管网许可',
	everydayWords: ['排水证', '排水许可', '污水排放', '下水道接管', '饭店排水', '工地排水', '洗车店排水'],
	zone: 'construction',
	stage: 'SG',
	type: 'licence',
	kind: 'promised',
	servedTo: ['sole-trader', ...builders],
	competences: by.housing,
	flow: 'district-decides',
	statutory: twentyUnsourced,
	promised: promise(5),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'从事工业、建筑、餐饮、医疗等活动并往城镇管网排污水；居民家里的生活污水不用办。',
		'排水口的设置符合排水规划，雨水、污水没有混接。',
		'建了预处理设施和水质、水量检测设施。',
		'排放的污水符合排放标准。'
	],
	prerequisites: [usuallyAfter(['GH12'], '接入方案定下来，才知道接到哪条路的哪个井')],
	fields: [
		...theBuilder,
		...ask('unit.kind', 'premises.address'),
		...mayAsk('project.code', 'project.name'),
		askWith('activity.waterUse', { min: 0 }),
		askWith('activity.drainVolume', { min: 0 }),
		...ask('activity.drainOutlets', 'activity.pollutants', 'equipment.pretreatment'),
		askWith('equipment.autoMonitoring', { when: whenYes('drainage.isKeyDischarger') }),
		askWith('participants.contractor', { when: isBuildingSite }),
		askWith('activity.drainUntil', { when: isBuildingSite }),
		...ask('premises.manager', 'premises.managerMobile'),
		...theEnd
	],
	materials: [drawing('drainage-scheme'), paper('water-quality-report', 'electronic', { validMonths: 1 })],
	results: ['drainage-permit'],
	visits: 0,
	legalBasis: ['城镇排水与污水处理条例 第二十一条、第二十二条'],
	source: '[L] limit [O]',
	proposals: [...usualProposals, '法定时限', '检测报告的有效月数', '许可证有效期'],
	note: '许可证一般五年；工地施工期间排水的，只到施工结束那天。'
};

const crane: Matter = {
	id: 'SG12',
	code: '371003-SG12',
	name: '建筑起重机械使用登记',
	everydayWords: ['塔吊登记', '塔吊', '施工电梯', '起重机登记', '升降机登记', '塔吊使用证'],
	zone: 'construction',
	stage: 'SG',
	type: 'other-power',
	kind: 'promised',
	servedTo: builders,
	competences: by.housing,
	flow: 'district-decides',
	statutory: workingDays(5, { standing: 'proposal' }),
	promised: promise(1),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'设备办过产权备案，没有到报废年限。',
		'安装单位有资质，安装完成后检测合格。',
		'使用、租赁、安装、监理单位共同验收合格，验收后 30 日内来登记。',
		'司机、信号工、司索工都有操作证。'
	],
	prerequisites: [usuallyAfter(['SG06'], '工地开工以后才安装使用起重机械')],
	fields: [
		...theBuilder,
		...ask('project.name', 'project.location', 'equipment.craneKind', 'equipment.model', 'equipment.maker'),
		...ask('equipment.madeOn', 'equipment.serialNumber', 'equipment.ownershipFilingNumber'),
		askWith('equipment.owner', { when: whenYes('equipment.isRented') }),
		...ask('equipment.installer', 'equipment.installerLicence', 'equipment.installedAt', 'equipment.installedOn'),
		askWith('equipment.installedHeight', { min: 0 }),
		...ask('equipment.inspectedBy', 'equipment.inspectedOn', 'participants.operators', 'participants.contractorLead'),
		...theEnd
	],
	materials: [paper('crane-inspection-report', 'electronic')],
	results: ['crane-registration-plate'],
	visits: 0,
	legalBasis: ['建设工程安全生产管理条例 第三十五条'],
	source: '[O]',
	proposals: [...usualProposals, '法定时限', '材料'],
	note: '由使用起重机械的施工单位申请。登记牌挂在设备显眼的地方。'
};

const presale: Matter = {
	id: 'SG13',
	code: '371003-SG13',
	name: '商品房预售许可',
	everydayWords: ['预售证', '卖楼花', '期房', '开盘', '楼盘预售', '卖房许可'],
	zone: 'construction',
	stage: 'SG',
	type: 'licence',
	kind: 'promised',
	servedTo: ['enterprise'],
	competences: by.housing,
	flow: 'district-decides',
	statutory: days(10, { from: 'receipt', note: '从收到预售申请那天起算的自然日。' }),
	promised: promise(3),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'交清了全部土地使用权出让金，取得土地使用权证书。',
		'持有建设工程规划许可证和施工许可证。',
		'投入的建设资金达到工程建设总投资的 25% 以上，施工进度和竣工交付日期已经确定。',
		'开发企业有房地产开发资质。',
		'设了预售资金监管账户。'
	],
	prerequisites: [
		after('material', ['SG06'], '房地产开发经营管理条例第二十二条：持有施工许可证，施工进度已经确定'),
		after('material', ['YD13'], '房地产开发经营管理条例第二十二条：取得土地使用权证书'),
		after('material', ['GH03'], '房地产开发经营管理条例第二十二条：持有建设工程规划许可证')
	],
	fields: [
		...theBuilder,
		...ask('activity.ratedCode'),
		...theProject,
		...ask('activity.presaleName', 'activity.presaleBuildings'),
		askWith('activity.presaleHomes', { min: 1 }),
		askWith('activity.presaleArea', { min: 1 }),
		...ask('project.totalInvestment', 'amounts.invested', 'activity.buildProgress', 'activity.deliveryOn'),
		askWith('amounts.presalePrice', { min: 1 }),
		...ask('amounts.presaleBank', 'amounts.presaleAccount', 'participants.contractor', 'participants.seller'),
		...theEnd
	],
	materials: [
		held('real-estate-certificate-land'),
		held('works-planning-permit'),
		held('construction-permit'),
		held('works-contract-filing-receipt'),
		held('business-licence'),
		held('developer-qualification'),
		paper('presale-investment-proof', 'electronic'),
		drawing('presale-floor-plans'),
		paper('presale-plan', 'electronic')
	],
	results: ['presale-permit'],
	visits: 0,
	legalBasis: ['城市房地产开发经营管理条例 第二十二条至第二十四条'],
	source: '[L]',
	proposals: [...usualProposals],
	note: '拿到预售许可证以前，不能收定金、排号费或者其他预订款。'
};

/** Building stage (施工许可). */
export const worksMatters: readonly Matter[] = [
	drawingReview,
	fireDesignReview,
	contractFiling,
	qualitySupervision,
	safetySupervision,
	constructionPermit,
	lineCheck,
	roadworks,
	urbanGreen,
	buildingWaste,
	drainage,
	crane,
	presale
];
