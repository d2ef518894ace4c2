import type { Matter, ServedTo } from '#lib/domain/catalogue/matter.ts';
import { by } from '../departments.ts';
import {
	after,
	afterWhen,
	ask,
	askWith,
	drawing,
	held,
	mayAsk,
	onTheSpot,
	paper,
	usuallyAfter,
	whenAnswer,
	whenYes,
	workingDays
} from '../writing.ts';

const builders: readonly ServedTo[] = ['enterprise', 'cooperative', 'institution', 'association', 'government'];
const usualProposals = ['承诺时限', '申请表字段'] as const;
const unsourcedProposals = [...usualProposals, '法定时限'] as const;

/** A promise without a real guide behind it. */
const promise = (amount: number, note?: string) =>
	workingDays(amount, { standing: 'proposal', ...(note === undefined ? {} : { note }) });
/** A limit no text was found for. */
const unsourced = (amount: number) => workingDays(amount, { standing: 'proposal' });

const theBuilder = ask('unit.name', 'unit.creditCode', 'unit.legalRepresentative', 'agent.name', 'agent.mobile');
const theProject = ask('project.code', 'project.name', 'project.location');
const theEnd = ask('declaration.truthful', 'declaration.delivery');

const isSupervised = whenYes('works.hasSupervisor');
const theSupervisor = [
	askWith('participants.supervisor', { when: isSupervised }),
	askWith('participants.supervisorLead', { when: isSupervised })
];
const theParties = [
	...ask('participants.surveyor', 'participants.designer', 'participants.contractor', 'participants.contractorLead'),
	...theSupervisor
];

const isSpecialForFire = whenYes('project.isSpecialForFire');
const isJoint = whenAnswer('completion.way', 'joint');
const isSeparate = whenAnswer('completion.way', 'separate');
const hasShelter = {
	all: [whenYes('project.needsCivilDefence'), whenAnswer('project.buildsShelterElsewhere', 'no')]
};
const afterPermit = usuallyAfter(['SG06'], '领了施工许可、按图建成以后才谈得上验收');

const usualWindow = {
	zone: 'construction',
	stage: 'JG',
	servedTo: builders,
	flow: 'district-decides',
	deemedAcceptanceWorkingDays: 5,
	fee: null
} as const;

const planningCompletion: Matter = {
	...usualWindow,
	id: 'JG01',
	code: '371003-JG01',
	name: '建设工程竣工规划核实',
	everydayWords: ['规划验收', '规划核实', '竣工规划验收', '规划核验', '房子盖完规划验收'],
	type: 'confirmation',
	kind: 'promised',
	competences: by.planning,
	statutory: unsourced(20),
	promised: promise(5),
	conditions: [
		'规划许可的全部内容已经建成，临时建筑和应当拆除的已经拆除。',
		'位置、面积、高度、立面、退让与规划许可和附图一致。',
		'配套的道路、绿地、停车位同时完成。',
		'竣工勘验测绘已经做完。',
		'没有核实或者核实不合格的，不得组织竣工验收，也不能办竣工验收备案。'
	],
	prerequisites: [
		after('material', ['GH03'], '核实对照的就是建设工程规划许可证和附图'),
		usuallyAfter(['SG07'], '开工前和基础完成后的验线确认书，可以证明位置没有偏')
	],
	fields: [
		...theBuilder,
		...theProject,
		...ask('project.buildings', 'project.floorArea'),
		askWith('project.builtFloorArea', { min: 0 }),
		...ask('project.builtHeight', 'site.setbacks', 'site.floorAreaRatio', 'site.buildingDensity', 'site.greenRatio'),
		...ask('project.changesFromApproved', 'participants.mappingAgency', 'participants.mappedOn', 'activity.readyOn'),
		...ask('declaration.asDrawn'),
		...theEnd
	],
	materials: [drawing('completion-survey-report'), held('works-planning-permit')],
	results: ['planning-completion-approval', 'joint-acceptance-opinion'],
	visits: 0,
	legalBasis: ['中华人民共和国城乡规划法 第四十五条', '山东省城乡规划条例 第五十三条、第五十四条'],
	source: '[L] limit [O]',
	proposals: [...unsourcedProposals],
	note: '工作人员到现场核实，您不用到大厅。选了联合验收的，结论写在竣工联合验收意见书里，不另出文件。'
};

const fireAcceptance: Matter = {
	...usualWindow,
	id: 'JG02',
	code: '371003-JG02',
	name: '特殊建设工程消防验收',
	everydayWords: ['消防验收', '消防竣工验收', '商场消防验收', '酒店消防验收', '消防过关'],
	type: 'licence',
	kind: 'promised',
	competences: by.constructionFire,
	statutory: unsourced(15),
	promised: promise(7),
	conditions: [
		'属于特殊建设工程，消防设计审查已经合格。',
		'按审查合格的消防设计文件建成，改动的地方办过变更。',
		'消防设施性能和联动检测合格。',
		'建设、设计、施工、监理、技术服务机构都确认消防工程质量合格。',
		'没有验收或者验收不合格的，不得投入使用。'
	],
	prerequisites: [after('legal', ['SG02'], '消防法第十三条：验收对照审查合格的消防设计文件')],
	fields: [
		...theBuilder,
		...theProject,
		...ask('project.fireKinds', 'project.buildings', 'project.builtFloorArea', 'project.useNature'),
		...ask('project.fireResistance', 'equipment.fireFacilities', 'project.fireReviewedOn', 'project.finishedOn'),
		askWith('project.rebuiltPart', { when: whenYes('works.isRebuiltInside') }),
		...ask('project.changesFromApproved', 'participants.designer', 'participants.contractor'),
		...theSupervisor,
		...ask('participants.fireContractor', 'participants.fireTester', 'activity.readyOn', 'declaration.asDrawn'),
		...theEnd
	],
	materials: [
		paper('completion-report', 'electronic'),
		drawing('as-built-drawings'),
		paper('fire-facility-test-certificate', 'electronic')
	],
	results: ['fire-acceptance-opinion', 'joint-acceptance-opinion'],
	visits: 0,
	legalBasis: ['中华人民共和国消防法 第十三条', '建设工程消防设计审查验收管理暂行规定(住房和城乡建设部令第51号)'],
	source: '[L] limit [O]',
	proposals: [...unsourcedProposals],
	note: '现场评定由两名以上工作人员进行。选了联合验收的，结论写在竣工联合验收意见书里，不另出文件。'
};

const fireFiling: Matter = {
	...usualWindow,
	id: 'JG03',
	code: '371003-JG03',
	name: '其他建设工程消防验收备案及抽查',
	everydayWords: ['消防备案', '消防验收备案', '厂房消防备案', '消防抽查', '装修消防备案'],
	type: 'other-power',
	kind: 'instant',
	competences: by.constructionFire,
	statutory: onTheSpot({ note: '备案当场办结；随机抽中的再检查。' }),
	promised: onTheSpot({
		standing: 'proposal',
		note: '备案当场办结；抽中的，9 个工作日内检查完，1 个工作日内送达结果。检查时间不算在当场办结里，会书面告诉您。'
	}),
	conditions: [
		'不属于特殊建设工程，已经竣工验收合格。',
		'消防设施和防火分隔按图建成，查验合格。',
		'材料齐全的当场备案，由系统随机抽签，过程可以查。',
		'抽中的接受现场检查；检查不合格的，停止使用，整改后申请复查。'
	],
	prerequisites: [afterPermit],
	fields: [
		...theBuilder,
		...theProject,
		...ask('project.buildings', 'project.builtFloorArea', 'project.useNature', 'project.fireResistance'),
		...ask('equipment.fireFacilities', 'project.acceptedOn'),
		askWith('project.rebuiltPart', { when: whenYes('works.isRebuiltInside') }),
		...ask('participants.designer', 'participants.contractor'),
		...theSupervisor,
		...mayAsk('participants.fireTester'),
		...ask('declaration.asDrawn', 'declaration.spotCheckReady'),
		...theEnd
	],
	materials: [paper('completion-report', 'electronic'), drawing('as-built-drawings')],
	results: ['fire-acceptance-filing', 'fire-spot-check-notice', 'joint-acceptance-opinion'],
	visits: 0,
	legalBasis: ['中华人民共和国消防法 第十三条', '建设工程消防设计审查验收管理暂行规定(住房和城乡建设部令第51号)'],
	source: '[L][S30 青岛：随机抽签、审查9、送达1]',
	proposals: [...usualProposals],
	note: '没抽中的发备案凭证；抽中的另发抽查结果通知书。抽查天数参照青岛市的做法。'
};

const shelterFiling: Matter = {
	...usualWindow,
	id: 'JG04',
	code: '371003-JG04',
	name: '人防工程竣工验收备案',
	everydayWords: ['人防验收', '人防备案', '防空地下室验收', '地下车库人防', '人防竣工'],
	type: 'other-power',
	kind: 'promised',
	competences: by.civilDefence,
	statutory: unsourced(10),
	promised: promise(3),
	conditions: [
		'按人防审批意见和审查合格的图纸建成，面积和防护等级不低于批准的。',
		'防护门、密闭门等防护设备安装检测合格。',
		'平战转换的构件和措施到位。',
		'建设单位已经组织验收合格。'
	],
	prerequisites: [after('legal', ['GH02'], '备案对照人防审批意见，没有审批就没有应建面积'), afterPermit],
	fields: [
		...theBuilder,
		...theProject,
		askWith('equipment.shelterArea', { min: 0 }),
		askWith('equipment.shelterCount', { min: 1 }),
		...ask('equipment.shelterGrade', 'equipment.shelterUse', 'participants.defenceContractor', 'project.acceptedOn'),
		...ask('participants.designer', 'participants.contractor'),
		...theSupervisor,
		...ask('project.acceptanceConclusion'),
		...theEnd
	],
	materials: [drawing('civil-defence-acceptance-file')],
	results: ['civil-defence-completion-filing', 'joint-acceptance-opinion'],
	visits: 0,
	legalBasis: ['中华人民共和国人民防空法 第二十三条'],
	source: '[L] limit [O]',
	proposals: [...unsourcedProposals],
	note: '批准易地建设、交了易地建设费的，没有人防工程可验，不用办。'
};

const archives: Matter = {
	...usualWindow,
	id: 'JG05',
	code: '371003-JG05',
	name: '建设工程城建档案验收(接收)',
	everydayWords: ['档案验收', '城建档案', '交竣工档案', '档案馆', '竣工资料移交'],
	type: 'other-power',
	kind: 'promised',
	competences: by.archives,
	statutory: unsourced(10),
	promised: promise(3),
	conditions: [
		'从立项到竣工各环节的文件收集齐全，签字盖章手续完备。',
		'竣工图与现场一致，编制单位盖章。',
		'按城建档案目录分类、编号、装订，电子文件能打开、看得清。',
		'城建档案馆指导过的问题已经改完。'
	],
	prerequisites: [afterPermit],
	fields: [
		...theBuilder,
		...theProject,
		...ask('project.builtFloorArea', 'project.startedOn', 'project.finishedOn'),
		askWith('activity.archiveVolumes', { min: 1 }),
		askWith('activity.archiveDrawings', { min: 0 }),
		...ask('activity.archiveMedium', 'participants.archivist'),
		...theParties,
		...theEnd
	],
	materials: [drawing('completion-archives')],
	results: ['archives-acceptance-opinion', 'joint-acceptance-opinion'],
	visits: 0,
	legalBasis: ['建设工程质量管理条例 第十七条'],
	source: '[L] limit [O]',
	proposals: [...unsourcedProposals],
	note: '交电子档案就可以，不再重复交纸质的。'
};

const environmentAcceptance: Matter = {
	...usualWindow,
	id: 'JG06',
	code: '371003-JG06',
	name: '环境保护设施竣工自主验收(信息公开)',
	everydayWords: ['环保验收', '环评验收', '三同时验收', '自主验收', '环保竣工验收'],
	type: 'self-acceptance',
	kind: 'promised',
	flow: 'self-acceptance',
	competences: by.environment,
	statutory: null,
	promised: null,
	limitNote: '由建设单位自己组织验收，没有审批机关，不计时。',
	conditions: [
		'环境影响报告书、报告表已经批准，环保设施与主体工程同时建成。',
		'建设单位自己组织验收，如实查验、监测、记载，不弄虚作假。',
		'验收报告向社会公开，涉密的除外。',
		'环保设施没有验收或者验收不合格的，不得投入生产、使用。'
	],
	prerequisites: [after('legal', ['GH04'], '验收对照环评批复逐条查配套的环保设施')],
	fields: [
		...theBuilder,
		...theProject,
		...ask('project.content', 'project.totalInvestment', 'amounts.environmentInvestment', 'project.finishedOn'),
		...ask('equipment.environmentFacilities', 'participants.acceptanceAgency', 'project.acceptedOn'),
		...ask('project.acceptanceConclusion', 'activity.publishedAt', 'activity.publishedFrom', 'activity.publishedUntil'),
		...ask('declaration.reportPublished', 'declaration.truthful')
	],
	materials: [paper('environment-acceptance-file', 'electronic', { maxMegabytes: 200 })],
	results: ['environment-acceptance-report'],
	visits: 0,
	legalBasis: ['建设项目环境保护管理条例 第十七条至第十九条'],
	source: '[L]',
	proposals: ['申请表字段'],
	note: '生态环境部门只收报告、事后监督，不批准也不盖章。'
};

const soilWaterAcceptance: Matter = {
	...usualWindow,
	id: 'JG07',
	code: '371003-JG07',
	name: '水土保持设施自主验收报备',
	everydayWords: ['水保验收', '水土保持验收', '水保报备', '水保备案'],
	type: 'self-acceptance',
	kind: 'promised',
	flow: 'self-acceptance',
	competences: by.water,
	statutory: unsourced(5),
	promised: promise(1),
	conditions: [
		'水土保持方案已经批准，水土保持设施按方案建成。',
		'建设单位自己组织验收合格，验收材料已经公开。',
		'分期建设、分期投产的，对应的水土保持设施分期验收。',
		'没有验收或者验收不合格的，项目不得投产使用。'
	],
	prerequisites: [after('legal', ['GH05'], '验收对照批准的水土保持方案')],
	fields: [
		...theBuilder,
		...theProject,
		...ask('project.landArea', 'amounts.soilWaterInvestment', 'equipment.soilWaterFacilities'),
		...ask('participants.acceptanceAgency', 'project.acceptedOn', 'project.acceptanceConclusion'),
		...ask('activity.publishedAt', 'activity.publishedFrom', 'declaration.reportPublished'),
		...theEnd
	],
	materials: [paper('soil-water-acceptance-report', 'electronic', { maxMegabytes: 200 })],
	results: ['soil-water-acceptance-receipt'],
	visits: 0,
	legalBasis: ['中华人民共和国水土保持法 第二十七条'],
	source: '[L] limit [O]',
	proposals: [...unsourcedProposals],
	note: '水利部门出具报备回执，事后核查。'
};

const lightningAcceptance: Matter = {
	...usualWindow,
	id: 'JG08',
	code: '371003-JG08',
	name: '雷电防护装置竣工验收',
	everydayWords: ['防雷验收', '避雷验收', '防雷竣工', '加油站防雷', '雷电防护'],
	type: 'licence',
	kind: 'promised',
	competences: by.weather,
	statutory: unsourced(10),
	promised: promise(3),
	conditions: [
		'属于易燃易爆等由气象部门管防雷的场所，设计已经审核。',
		'施工单位按审核合格的设计安装，改动的地方重新审过。',
		'有资质的单位检测合格。',
		'没有验收或者验收不合格的，不得交付使用。'
	],
	prerequisites: [after('legal', ['GH09'], '验收对照审核合格的防雷设计')],
	fields: [
		...theBuilder,
		...theProject,
		...ask('equipment.lightningScope', 'equipment.lightningClass'),
		askWith('equipment.groundResistance', { min: 0 }),
		...ask('project.finishedOn', 'participants.designer', 'participants.contractor', 'participants.lightningTester'),
		...ask('project.changesFromApproved', 'activity.readyOn'),
		...theEnd
	],
	materials: [paper('lightning-test-report', 'electronic')],
	results: ['lightning-acceptance-opinion'],
	visits: 0,
	legalBasis: ['气象灾害防御条例 第二十三条'],
	source: '[L] limit [O]',
	proposals: [...unsourcedProposals],
	note: '普通住宅、办公楼的防雷跟着施工图审查和竣工验收走，不用办这一项。'
};

const specialEquipment: Matter = {
	...usualWindow,
	id: 'JG09',
	code: '371003-JG09',
	name: '特种设备(电梯等)使用登记',
	everydayWords: ['电梯登记', '电梯使用证', '特种设备登记', '锅炉登记', '叉车上牌', '压力容器登记', '行车登记'],
	type: 'licence',
	kind: 'promised',
	servedTo: ['sole-trader', ...builders],
	competences: by.market,
	statutory: unsourced(5),
	promised: promise(1),
	conditions: [
		'设备由有许可的单位制造、安装，安装监督检验合格。',
		'投入使用前或者投入使用后 30 日内登记。',
		'配了安全管理员，操作人员持证上岗。',
		'电梯签了维护保养合同，轿厢里有应急电话。'
	],
	prerequisites: [usuallyAfter(['SG06'], '随工程安装的设备，开工以后才安装、检验')],
	fields: [
		...theBuilder,
		...mayAsk('project.code', 'project.name'),
		...ask('equipment.specialKind', 'equipment.model', 'equipment.maker', 'equipment.madeOn'),
		...ask('equipment.serialNumber', 'equipment.deviceCode', 'equipment.insideNumber', 'equipment.installedAt'),
		...ask('equipment.installer', 'equipment.inspectedBy', 'equipment.inspectedOn', 'equipment.nextInspectionOn'),
		...mayAsk('equipment.maintainer', 'equipment.maintainerTelephone'),
		...ask('participants.safetyManager', 'participants.safetyManagerMobile'),
		...theEnd
	],
	materials: [paper('supervisory-inspection-certificate', 'electronic')],
	results: ['special-equipment-registration'],
	visits: 0,
	legalBasis: ['中华人民共和国特种设备安全法 第三十三条'],
	source: '[O]',
	proposals: [...unsourcedProposals, '材料'],
	note: '一台设备登记一次。登记标志贴在设备显眼的地方。'
};

const energyAcceptance: Matter = {
	...usualWindow,
	id: 'JG10',
	code: '371003-JG10',
	name: '民用建筑节能(绿色建筑)专项验收',
	everydayWords: ['节能验收', '绿色建筑验收', '建筑节能', '保温验收', '节能专项验收'],
	type: 'other-power',
	kind: 'promised',
	competences: by.housing,
	statutory: unsourced(10),
	promised: promise(3),
	conditions: [
		'外墙、屋面、门窗、采暖、照明、太阳能按审查合格的节能设计做完。',
		'保温材料、门窗等进场复验合格，现场实体检验合格。',
		'节能分部工程已经由五方验收合格。',
		'要求达到绿色建筑星级的，各项指标达到。'
	],
	prerequisites: [afterPermit],
	fields: [
		...theBuilder,
		...theProject,
		...ask('project.buildings', 'project.builtFloorArea', 'project.greenBuildingStars', 'project.energyMeasures'),
		askWith('project.savingRate', { min: 0, max: 100 }),
		...ask('project.finishedOn', 'participants.designer', 'participants.contractor'),
		...theSupervisor,
		...ask('participants.energyTester', 'project.acceptanceConclusion'),
		...theEnd
	],
	materials: [drawing('energy-saving-acceptance-file')],
	results: ['energy-saving-acceptance-opinion'],
	visits: 0,
	legalBasis: ['山东省民用建筑节能条例'],
	source: '[O]',
	proposals: [...unsourcedProposals, '材料', '设定依据的条文']
};

const drainageCompletion: Matter = {
	...usualWindow,
	id: 'JG11',
	code: '371003-JG11',
	name: '排水设施竣工验收备案',
	everydayWords: ['排水验收', '雨污管网验收', '排水备案', '管网竣工', '雨污分流验收'],
	type: 'other-power',
	kind: 'promised',
	competences: by.housing,
	statutory: null,
	promised: promise(1),
	limitNote: '法律规定的是建设单位的期限：竣工验收合格之日起 15 日内报备。备案机关没有法定期限。',
	conditions: [
		'按排水设计方案建好，雨水、污水分流，没有混接、错接。',
		'管道检测合格，与城镇管网接通。',
		'建设单位已经组织验收合格，从合格之日起 15 日内报备。',
		'以后由谁维护已经确定。'
	],
	prerequisites: [usuallyAfter(['GH12'], '接入方案定了，才能按方案施工、验收')],
	fields: [
		...theBuilder,
		...theProject,
		...ask('equipment.drainPipes', 'activity.drainOutlets', 'project.finishedOn', 'project.acceptedOn'),
		...ask('participants.designer', 'participants.contractor'),
		...theSupervisor,
		...ask('participants.operator', 'project.acceptanceConclusion', 'declaration.reportedInTime'),
		...theEnd
	],
	materials: [drawing('drainage-completion-report')],
	results: ['drainage-completion-receipt'],
	visits: 0,
	legalBasis: ['城镇排水与污水处理条例 第十五条'],
	source: '[L]',
	proposals: [...usualProposals]
};

const landVerification: Matter = {
	...usualWindow,
	id: 'JG12',
	code: '371003-JG12',
	name: '建设用地土地核验',
	everydayWords: ['土地核验', '用地复核', '土地验收', '用地核验', '土地复核验收'],
	type: 'confirmation',
	kind: 'promised',
	competences: by.land,
	statutory: unsourced(10),
	promised: promise(3),
	conditions: [
		'用地范围、面积、用途与出让合同或者划拨决定书一致。',
		'容积率、建筑密度、绿地率等指标达到约定。',
		'土地价款已经交清；约定的配建内容已经完成。',
		'实测成果由测绘单位出具。'
	],
	prerequisites: [after('legal', ['YD13'], '核验的是已经登记的国有建设用地使用权')],
	fields: [
		...theBuilder,
		...theProject,
		...ask('site.parcelNumber', 'site.landUse', 'site.landRight', 'project.landArea', 'site.floorAreaRatio'),
		...ask('site.buildingDensity', 'site.greenRatio', 'site.verifiedUse', 'site.builtCommitments'),
		askWith('amounts.landPriceUnpaid', { min: 0 }),
		...ask('participants.mappingAgency', 'participants.mappedOn'),
		...theEnd
	],
	materials: [drawing('land-verification-survey')],
	results: ['land-verification-opinion', 'joint-acceptance-opinion'],
	visits: 0,
	legalBasis: ['土地管理的地方规定'],
	source: '[O]',
	proposals: [...unsourcedProposals, '材料', '设定依据的条文']
};

const jointAcceptance: Matter = {
	...usualWindow,
	id: 'JG13',
	code: '371003-JG13',
	name: '竣工联合验收(组合事项)',
	everydayWords: ['联合验收', '竣工验收', '一起验收', '一次验收', '房子盖好了要验收', '综合验收'],
	type: 'joint-service',
	kind: 'promised',
	competences: by.housing,
	statutory: workingDays(45, {
		extension: { amount: 15, unit: 'working-day', by: 'government-head' },
		note: '几个部门集中办理的总时间。'
	}),
	promised: promise(12, '从一次受理到出联合验收意见书；各部门自己的时限更短，同时走。'),
	conditions: [
		'工程按规划许可、审查合格的图纸和合同全部建成。',
		'一次交一套材料，各部门约好同一天到现场。',
		'包含规划核实、消防验收或者备案、城建档案验收、土地核验；建了防空地下室的，还包含人防验收备案。',
		'任何一项不合格，一次告诉您全部要整改的内容，整改后只复查没过的那几项。'
	],
	prerequisites: [
		afterPermit,
		after('material', ['GH03'], '其中的规划核实要对照建设工程规划许可证'),
		after('legal', ['YD13'], '其中的土地核验，核验的是已经登记的国有建设用地使用权'),
		afterWhen(isSpecialForFire, 'legal', ['SG02'], '其中的消防验收要对照审查合格的消防设计文件'),
		afterWhen(hasShelter, 'legal', ['GH02'], '其中的人防验收备案要对照人防审批意见')
	],
	fields: [
		...theBuilder,
		...theProject,
		...ask('activity.jointScope', 'project.buildings', 'project.floorArea', 'project.builtFloorArea'),
		...ask('project.builtHeight', 'project.startedOn', 'project.finishedOn', 'project.acceptedOn'),
		...ask('site.setbacks', 'site.parcelNumber', 'site.landUse', 'site.landRight', 'project.landArea'),
		...ask('site.floorAreaRatio', 'site.buildingDensity', 'site.greenRatio', 'site.verifiedUse'),
		...ask('site.builtCommitments', 'amounts.landPriceUnpaid', 'participants.mappingAgency', 'participants.mappedOn'),
		askWith('project.fireKinds', { when: isSpecialForFire }),
		askWith('project.fireReviewedOn', { when: isSpecialForFire }),
		askWith('participants.fireContractor', { when: isSpecialForFire }),
		askWith('participants.fireTester', { when: isSpecialForFire }),
		askWith('declaration.spotCheckReady', { when: { not: isSpecialForFire } }),
		...ask('project.useNature', 'project.fireResistance', 'equipment.fireFacilities'),
		askWith('project.rebuiltPart', { when: whenYes('works.isRebuiltInside') }),
		askWith('equipment.shelterArea', { when: hasShelter, min: 0 }),
		askWith('equipment.shelterCount', { when: hasShelter, min: 1 }),
		askWith('equipment.shelterGrade', { when: hasShelter }),
		askWith('equipment.shelterUse', { when: hasShelter }),
		askWith('participants.defenceContractor', { when: hasShelter }),
		askWith('activity.archiveVolumes', { min: 1 }),
		...ask('activity.archiveDrawings', 'activity.archiveMedium', 'participants.archivist'),
		...theParties,
		...ask('project.changesFromApproved', 'project.acceptanceConclusion', 'activity.readyOn', 'declaration.asDrawn'),
		...theEnd
	],
	materials: [
		drawing('completion-survey-report'),
		held('works-planning-permit'),
		paper('completion-report', 'electronic'),
		drawing('as-built-drawings'),
		paper('fire-facility-test-certificate', 'electronic', { when: isSpecialForFire }),
		drawing('civil-defence-acceptance-file', 'electronic', { when: hasShelter }),
		drawing('completion-archives'),
		drawing('land-verification-survey')
	],
	results: ['joint-acceptance-opinion'],
	visits: 0,
	legalBasis: ['优化营商环境条例 第四十二条', '中华人民共和国行政许可法 第二十六条、第四十二条'],
	source: '[L]',
	proposals: [...usualProposals, '由各专项合并来的材料和前置条件'],
	note: '一份竣工联合验收意见书同时办结其中的规划核实、消防、人防、档案、土地核验，不再分别出文件。'
};

const completionFiling: Matter = {
	...usualWindow,
	id: 'JG14',
	code: '371003-JG14',
	name: '房屋建筑和市政基础设施工程竣工验收备案',
	everydayWords: ['竣工备案', '竣工验收备案', '竣备', '交房备案', '工程备案', '房子盖好备案'],
	type: 'other-power',
	kind: 'promised',
	competences: by.housing,
	statutory: null,
	promised: promise(1, '材料齐全的当场办结。'),
	limitNote: '法律规定的是建设单位的期限：竣工验收合格之日起 15 日内报备。备案机关没有法定期限。',
	conditions: [
		'建设单位已经组织设计、施工、监理等单位验收合格。',
		'从验收合格之日起 15 日内报备。',
		'规划核实通过；消防验收合格或者已经消防备案。',
		'有施工单位签署的保修书；商品住宅还有住宅质量保证书和使用说明书。',
		'质量监督机构对竣工验收没有提出要重新验收的问题。'
	],
	prerequisites: [
		after('material', ['JG01', 'JG13'], '山东省城乡规划条例第五十四条：没有规划核实的，不能办竣工验收备案'),
		after('material', ['JG02', 'JG03', 'JG13'], '质量管理条例第四十九条：报备要有消防部门的认可文件'),
		afterWhen(
			whenYes('project.needsEia'),
			'legal',
			['JG06'],
			'质量管理条例第四十九条：报备要有环保认可文件；现在由建设单位自主验收'
		),
		after('legal', ['SG04'], '备案时要看质量监督报告，没有办质量监督手续就没有报告'),
		usuallyAfter(['JG04', 'JG13'], '建了防空地下室的，人防备案一般先办'),
		usuallyAfter(['JG05', 'JG13'], '竣工档案一般在备案前验收')
	],
	fields: [
		...theBuilder,
		...ask('participants.ownerLead'),
		...theProject,
		...ask('project.worksKind', 'project.buildings', 'project.builtFloorArea', 'project.structure'),
		...ask('project.startedOn', 'project.finishedOn', 'project.acceptedOn', 'amounts.finalPrice'),
		...theParties,
		...ask('participants.reviewer', 'project.acceptanceConclusion', 'activity.warrantyYears'),
		...ask('declaration.reportedInTime'),
		...theEnd
	],
	materials: [
		paper('completion-report', 'electronic'),
		paper('quality-warranty', 'electronic'),
		paper('housing-quality-guarantee', 'electronic', { when: whenYes('completion.isHousing') }),
		held('planning-completion-approval', { when: isSeparate }),
		held('fire-acceptance-opinion', { when: { all: [isSeparate, isSpecialForFire] } }),
		held('fire-acceptance-filing', { when: { all: [isSeparate, { not: isSpecialForFire }] } }),
		held('joint-acceptance-opinion', { when: isJoint })
	],
	results: ['completion-filing-form'],
	visits: 0,
	legalBasis: ['建设工程质量管理条例 第十六条、第四十九条'],
	source: '[L]',
	proposals: [...usualProposals, '住宅质量保证书和使用说明书'],
	note: '备案不是审批；发现验收过程违反质量管理规定的，责令停止使用、重新组织验收。'
};

const houseRegistration: Matter = {
	...usualWindow,
	id: 'JG15',
	code: '371003-JG15',
	name: '国有建设用地使用权及房屋所有权首次登记',
	everydayWords: ['大产权证', '首次登记', '房产证首次登记', '厂房办证', '新房办产权', '大证', '初始登记'],
	type: 'confirmation',
	kind: 'promised',
	competences: by.realEstateRegistry,
	statutory: workingDays(30),
	promised: promise(3),
	deemedAcceptanceWorkingDays: 0,
	fee: {
		text: '住宅每件 80 元，其他房屋每件 550 元，第一本证书不收工本费。',
		basis: '国家发展改革委、财政部关于不动产登记收费标准等有关问题的通知(发改价格规〔2016〕2559号)',
		standing: 'proposal'
	},
	conditions: [
		'土地使用权已经登记，没有查封。',
		'房屋已经竣工验收备案，规划核实通过。',
		'房屋测绘已经完成，界址清楚、没有争议。',
		'申请人是土地使用权人。'
	],
	prerequisites: [
		after('material', ['JG14'], '房屋竣工验收备案以后，才能证明房屋已经建成、可以登记'),
		after('material', ['YD13'], '房屋和它占用的土地一起登记，先有土地使用权登记'),
		after('material', ['JG01', 'JG13'], '规划核实证明房屋按规划许可建成')
	],
	fields: [
		...theBuilder,
		...mayAsk('project.code'),
		...ask('project.name', 'project.location', 'site.parcelNumber', 'site.landUse', 'site.landRight'),
		...mayAsk('activity.landTerm'),
		...ask('project.landArea', 'project.builtFloorArea', 'activity.registrationParts', 'project.structure'),
		...ask('project.finishedOn', 'activity.coOwnership'),
		...mayAsk('participants.coOwners'),
		...ask('participants.mappingAgency', 'participants.mappedOn'),
		...theEnd
	],
	materials: [
		paper('registration-application', 'original'),
		held('completion-filing-form'),
		held('real-estate-certificate-land'),
		held('planning-completion-approval', { when: isSeparate }),
		held('joint-acceptance-opinion', { when: isJoint }),
		drawing('house-survey-report')
	],
	results: ['real-estate-certificate-house'],
	visits: 1,
	legalBasis: ['不动产登记暂行条例 第十六条、第二十条'],
	source: '[L]',
	proposals: [...usualProposals, '登记费的金额'],
	note: '当场没有告诉您不受理的，就算已经受理。登记后换发一本房地合一的不动产权证书。'
};

/** Completion stage (竣工验收备案). */
export const completionMatters: readonly Matter[] = [
	planningCompletion,
	fireAcceptance,
	fireFiling,
	shelterFiling,
	archives,
	environmentAcceptance,
	soilWaterAcceptance,
	lightningAcceptance,
	specialEquipment,
	energyAcceptance,
	drainageCompletion,
	landVerification,
	jointAcceptance,
	completionFiling,
	houseRegistration
];
