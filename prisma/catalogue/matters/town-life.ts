import type { Matter } from '#lib/domain/catalogue/matter.ts';
import { agentWhenSent } from '../agent-when-sent.ts';
import { by } from '../departments.ts';
import { listedAs, originalIn } from '../listed-as.ts';
import {
	NO_STATUTORY_LIMIT,
	paidInto,
	promisedAtOnce,
	promisedWithin,
	signedOff,
	usualProposals,
	whoApplies
} from '../town-asks.ts';
import {
	ask,
	askWith,
	days,
	held,
	mayAsk,
	paper,
	plusTen,
	usuallyAfter,
	whenAnswer,
	whenYes,
	workingDays
} from '../writing.ts';
import { planningMatters } from './construction-planning.ts';
import { instantMatters } from './general-instant.ts';
import { promisedMatters } from './general-promised.ts';

const marriageAppointment: Matter = {
	id: 'ZJ16',
	code: '371003-ZJ16',
	name: '结婚登记预约与材料预审',
	everydayWords: ['预约领证', '预约结婚', '领结婚证', '结婚预约', '领证要带什么'],
	zone: 'town',
	domain: '婚姻登记',
	type: 'public-service',
	kind: 'instant',
	servedTo: ['person'],
	competences: by.town,
	flow: 'town-decides',
	statutory: null,
	promised: promisedAtOnce,
	limitNote: '预约和预审没有法定期限；到了区婚姻登记处，符合条件的当场登记。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'男方满 22 周岁，女方满 20 周岁。',
		'两个人完全自愿，现在都没有配偶，没有直系血亲和三代以内旁系血亲关系。',
		'镇里只做预约和材料预审；登记当天，两个人必须亲自一起到区婚姻登记处。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('applicant.registeredAddress', 'applicant.maritalStatus'),
		askWith('applicant.previousMarriageEnd', { when: whenYes('applicant.wasMarried') }),
		...ask('spouse.name', 'spouse.citizenId', 'spouse.mobile', 'spouse.registeredAddress', 'spouse.maritalStatus'),
		askWith('spouse.previousMarriageEnd', { when: whenYes('spouse.wasMarried') }),
		...ask('activity.marriageDay', 'activity.marriageHalfDay'),
		...mayAsk('activity.wantsMarriageCeremony'),
		...ask('declaration.willingToMarry', 'declaration.noSpouse', 'declaration.noKinship', 'declaration.truthful')
	],
	materials: [
		held('household-register', { copies: 2 }),
		held('citizen-id-card', { copies: 2 }),
		paper('marriage-declarations', 'electronic', { copies: 2 }),
		held('former-marriage-end-proof', {
			when: { any: [whenYes('applicant.wasMarried'), whenYes('spouse.wasMarried')] }
		})
	],
	results: ['marriage-appointment'],
	visits: 0,
	legalBasis: ['中华人民共和国民法典 第一千零四十六条至第一千零四十九条', '婚姻登记条例（2003年） 第四条至第七条'],
	source: '[L]婚姻登记条例§4–§7',
	proposals: [...usualProposals, '预约时段'],
	note: '预审时只核对数据，不收原件；到登记处那天带身份证，声明当着登记员的面签字。'
};

const twoThirtyDays = days(60, {
	note: '两段各 30 日，都是自然日。第一段是冷静期，从登记处收到申请起算，任何一方都可以撤回；第二段内双方亲自去领离婚证，不去就算撤回。'
});

const divorceAppointment: Matter = {
	id: 'ZJ17',
	code: '371003-ZJ17',
	name: '离婚登记申请预约(30日冷静期+30日领证期)',
	everydayWords: ['离婚', '协议离婚', '离婚预约', '领离婚证', '离婚冷静期', '办离婚'],
	zone: 'town',
	domain: '婚姻登记',
	type: 'confirmation',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.civilAffairs,
	flow: 'receive-and-pass-on',
	statutory: twoThirtyDays,
	promised: null,
	limitNote:
		'两个 30 日是法律留给双方的，登记处不能缩短，所以不作承诺：收到申请后 30 日内任何一方可以撤回；这 30 日满后的 30 日内，双方要亲自去领离婚证，没去的视为撤回。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'双方自愿离婚，结婚登记是在内地办的。',
		'双方都有完全民事行为能力。',
		'对孩子抚养、财产和债务处理已经商量一致，写成离婚协议。',
		'申请和领证两次，双方都要亲自一起到区婚姻登记处。',
		'商量不一致的，可以向法院起诉。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('applicant.registeredAddress'),
		...ask('spouse.name', 'spouse.citizenId', 'spouse.mobile', 'spouse.registeredAddress'),
		...ask('activity.marriageRegisteredOn', 'activity.marriageRegistry'),
		...mayAsk('activity.marriagePaperNumber'),
		...mayAsk('household.custody'),
		askWith('household.propertySplit', { maxLength: 2000 }),
		askWith('household.debtSplit', { maxLength: 2000 }),
		...ask('activity.divorceVisitOn', 'activity.marriageHalfDay'),
		...ask('declaration.willingToDivorce', 'declaration.knowsCoolingOff', 'declaration.truthful')
	],
	materials: [
		held('household-register', { copies: 2 }),
		held('citizen-id-card', { copies: 2 }),
		held('marriage-certificate'),
		paper('divorce-agreement', 'original', { copies: 3 })
	],
	results: ['divorce-certificate'],
	visits: 2,
	legalBasis: ['中华人民共和国民法典 第一千零七十六条至第一千零七十八条'],
	source: '[L]民法典§1076–§1077',
	proposals: ['申请表字段', '预约时段', '离婚协议份数'],
	note: '镇里只预约、收件，转到区婚姻登记处；从登记处收到双方当面提交的申请的次日开始计算。到登记处时带身份证和结婚证原件。'
};

const villageCemetery: Matter = {
	id: 'ZJ18',
	code: '371003-ZJ18',
	name: '农村公益性墓地设置审核',
	everydayWords: ['公墓', '村公墓', '墓地', '坟地', '建公墓', '村里墓地'],
	zone: 'town',
	domain: '殡葬服务',
	type: 'licence',
	kind: 'promised',
	servedTo: ['institution', 'association', 'government'],
	competences: by.civilAffairs,
	flow: 'town-accepts-district-decides',
	statutory: workingDays(20, { ...plusTen, standing: 'proposal' }),
	promised: promisedWithin(20),
	limitNote: '殡葬管理条例没有规定期限，按行政许可的一般期限填写。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'由村（居）委会申请，经村民会议同意。',
		'只给本村或者约定的几个村的村民使用，不对外出售。',
		'不占耕地、林地，不在公园、风景名胜区、文物保护区里。',
		'离水库、河流堤坝、水源保护区和铁路、公路主干线有足够的距离。'
	],
	prerequisites: [],
	fields: [
		...ask('unit.name', 'unit.creditCode', 'unit.legalRepresentative', 'agent.name', 'agent.mobile'),
		...ask('site.cemeteryAddress', 'site.cemeteryLand', 'site.boundaries'),
		askWith('site.area', { min: 1 }),
		askWith('site.surroundings', { maxLength: 500 }),
		askWith('activity.graveCount', { min: 1, max: 20000 }),
		...ask('activity.servedVillages'),
		askWith('activity.servedHouseholds', { min: 1 }),
		...ask('activity.villageMeetingOn', 'activity.villageVotes'),
		askWith('amounts.cemeteryInvestment', { min: 0 }),
		...ask('declaration.publicCemetery'),
		...signedOff
	],
	materials: [paper('village-meeting-resolution', 'original'), paper('cemetery-land-opinion', 'original')],
	results: ['cemetery-approval'],
	visits: 1,
	legalBasis: ['殡葬管理条例 第八条至第十条'],
	source: '[L]殡葬条例§8',
	proposals: [...usualProposals, '法定时限'],
	note: '镇里审核同意后，报区民政局审批。'
};

const funeralFeeWaiver: Matter = {
	id: 'ZJ19',
	code: '371003-ZJ19',
	name: '惠民殡葬基本服务费用减免',
	everydayWords: ['火化费', '丧葬补贴', '殡葬减免', '火葬费用', '殡仪馆', '办丧事'],
	zone: 'town',
	domain: '殡葬服务',
	type: 'benefit',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.civilAffairs,
	flow: 'town-accepts-district-decides',
	statutory: null,
	promised: promisedWithin(5),
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'逝者户籍在文登，按规定火化。',
		'由亲属或者村（居）委会申请。',
		'只减免规定项目的基本服务费，自己选的其他服务另外付费。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('applicant.deceasedRelation'),
		...ask('person.deceasedName', 'person.deceasedCitizenId', 'person.deceasedAddress'),
		...ask('person.diedOn', 'person.deathCause'),
		...ask('activity.funeralHome', 'activity.crematedOn', 'activity.funeralServices'),
		...mayAsk('amounts.bankName', 'amounts.bankAccount', 'amounts.bankAccountName'),
		...signedOff
	],
	materials: [held('death-record'), held('citizen-id-card')],
	results: ['funeral-fee-waiver'],
	visits: 0,
	legalBasis: ['殡葬管理条例 第十三条'],
	source: '[O]；[L]§13火化须死亡证明',
	proposals: [...usualProposals, '办理条件'],
	note: '一般在殡仪馆结账时直接减免；已经付了钱的，凭单退回到账户。'
};

const whenVolunteerTeam = whenAnswer('applicant.volunteerAs', 'team');

const volunteering: Matter = {
	id: 'ZJ20',
	code: '371003-ZJ20',
	name: '志愿者/志愿服务组织登记',
	everydayWords: ['当志愿者', '志愿者', '义工', '志愿服务队', '做公益'],
	zone: 'town',
	domain: '社会工作',
	type: 'public-service',
	kind: 'instant',
	servedTo: ['person', 'association'],
	competences: by.town,
	flow: 'town-decides',
	statutory: null,
	promised: promisedAtOnce,
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'自愿参加，身体和能力适合所做的服务。',
		'未成年人经监护人同意，或者由监护人陪同。',
		'志愿服务组织有名称、有负责人、有依托的村（社区）或者单位。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('applicant.gender', 'applicant.homeAddress'),
		...mayAsk('applicant.workplace', 'applicant.education', 'applicant.skills'),
		askWith('unit.teamName', { when: whenVolunteerTeam }),
		askWith('unit.teamSize', { when: whenVolunteerTeam, min: 1, max: 10000 }),
		askWith('unit.hostName', { when: whenVolunteerTeam }),
		...ask('activity.volunteerFields', 'activity.volunteerTimes'),
		askWith('guardian.name', { when: whenYes('person.needsGuardian') }),
		askWith('guardian.mobile', { when: whenYes('person.needsGuardian') }),
		...ask('declaration.volunteering'),
		...signedOff
	],
	materials: [held('citizen-id-card')],
	results: ['volunteer-registration'],
	visits: 0,
	legalBasis: ['志愿服务条例 第六条至第九条', '山东省志愿服务条例 第十条、第十一条、第十四条'],
	source: '[O]',
	proposals: [...usualProposals]
};

const communityOrganisation: Matter = {
	id: 'ZJ21',
	code: '371003-ZJ21',
	name: '社区社会组织备案',
	everydayWords: ['成立秧歌队', '文艺队', '互助会', '社区组织', '村里协会', '红白理事会'],
	zone: 'town',
	domain: '社会工作',
	type: 'filing',
	kind: 'promised',
	servedTo: ['person', 'association'],
	competences: by.civilAffairs,
	flow: 'town-accepts-district-decides',
	statutory: null,
	promised: promisedWithin(5),
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'在一个村（社区）里活动，还达不到社会团体、民办非企业单位的登记条件。',
		'有规范的名称、负责人和章程。',
		'有活动场所，不以营利为目的。',
		'所在村（居）委会同意。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('unit.proposedName', 'unit.communityKind', 'unit.hostName'),
		askWith('unit.purpose', { maxLength: 300 }),
		askWith('unit.activityScope', { maxLength: 500 }),
		...ask('unit.activityArea'),
		...mayAsk('unit.startingFunds'),
		...ask('premises.address', 'premises.tenure'),
		...ask('participants.founders', 'participants.officers'),
		askWith('participants.individualMembers', { min: 1 }),
		...ask('declaration.nonProfit'),
		...signedOff
	],
	materials: [paper('organisation-constitution', 'original')],
	results: ['community-organisation-filing'],
	visits: 0,
	legalBasis: ['民政部关于大力培育发展社区社会组织的意见（民发〔2017〕191号）'],
	source: '[O]',
	proposals: [...usualProposals, '办理条件']
};

const hardToEmploy: Matter = {
	id: 'ZJ23',
	code: '371003-ZJ23',
	name: '就业困难人员认定',
	everydayWords: ['就业困难', '4050', '零就业家庭', '找不到工作', '公益岗', '社保补贴'],
	zone: 'town',
	domain: '劳动就业',
	type: 'confirmation',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.labour,
	flow: 'town-accepts-district-decides',
	statutory: null,
	promised: promisedWithin(10),
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'在劳动年龄内，有劳动能力，愿意工作。',
		'因为身体、技能、家庭或者失去土地等原因难以就业，或者连续失业一定时间仍没有工作。',
		'已经办理失业登记。'
	],
	prerequisites: [usuallyAfter(['JB09', 'ZJ22'], '认定看失业登记的时间，还没有登记的先办失业登记。')],
	fields: [
		...whoApplies,
		...ask('applicant.registeredAddress', 'applicant.homeAddress', 'applicant.villageName', 'applicant.education'),
		...ask('applicant.hardToEmployKind'),
		...mayAsk('applicant.unemploymentNumber', 'applicant.lastWorkplace', 'applicant.leftWorkOn', 'applicant.skills'),
		...ask('activity.jobWanted', 'activity.wantsTraining'),
		...ask('declaration.seeksWork', 'declaration.dataSharing'),
		...signedOff
	],
	materials: [paper('employment-commitment', 'original')],
	results: ['hard-to-employ-recognition'],
	visits: 0,
	legalBasis: ['中华人民共和国就业促进法 第五十二条、第五十六条'],
	source: '[O]',
	proposals: [...usualProposals]
};

const startupLoan: Matter = {
	id: 'ZJ24',
	code: '371003-ZJ24',
	name: '创业担保贷款申请受理',
	everydayWords: ['创业贷款', '贴息贷款', '小额贷款', '开店贷款', '创业补贴', '无息贷款'],
	zone: 'town',
	domain: '劳动就业',
	type: 'public-service',
	kind: 'promised',
	servedTo: ['person', 'sole-trader', 'enterprise'],
	competences: by.labour,
	flow: 'town-accepts-district-decides',
	statutory: null,
	promised: promisedWithin(10, '银行审核和放款的时间不算在内。'),
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'在文登创业，已经领取营业执照并且正常经营。',
		'属于规定的重点就业群体，或者是招用了这些人的小微企业。',
		'信用记录良好，贷款用在创业经营上。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('applicant.registeredAddress', 'applicant.maritalStatus', 'applicant.founderKind'),
		...mayAsk('spouse.name', 'spouse.citizenId'),
		...ask('unit.name', 'unit.creditCode', 'unit.registeredAddress', 'unit.establishedOn'),
		askWith('unit.employeeCount', { min: 0 }),
		askWith('amounts.businessTurnover', { min: 0 }),
		askWith('amounts.loanWanted', { min: 100 }),
		askWith('amounts.loanYears', { min: 1, max: 3 }),
		askWith('amounts.loanUse', { maxLength: 300 }),
		...ask('amounts.loanSecurity'),
		...mayAsk('participants.guarantors'),
		...ask('declaration.loanCheck'),
		...signedOff
	],
	materials: [held('business-licence')],
	results: ['startup-loan-opinion'],
	visits: 0,
	legalBasis: ['中华人民共和国就业促进法 第十九条'],
	source: '[O]',
	proposals: [...usualProposals, '贷款年限'],
	note: '镇里受理，区人社部门审核资格，经办银行放款。'
};

const residentPension: Matter = {
	id: 'ZJ25',
	code: '371003-ZJ25',
	name: '城乡居民基本养老保险参保登记',
	everydayWords: ['养老保险', '交养老', '农村养老', '居民养老', '新农保', '参保'],
	zone: 'town',
	domain: '社会保障',
	type: 'public-service',
	kind: 'instant',
	servedTo: ['person'],
	competences: by.town,
	flow: 'town-decides',
	statutory: null,
	promised: promisedAtOnce,
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: {
		text: '登记不收费；养老保险费由个人按选的档次缴纳，政府给补贴。',
		basis: '中华人民共和国社会保险法 第二十条',
		standing: 'sourced'
	},
	conditions: [
		'户籍在文登，年满 16 周岁，不是在校学生。',
		'没有参加职工基本养老保险，不是机关事业单位工作人员。',
		'自愿参加，自己选缴费档次。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...agentWhenSent,
		...ask('applicant.registeredAddress', 'applicant.villageName', 'applicant.pensionGroup'),
		...ask('activity.insuredFrom'),
		askWith('amounts.pensionContribution', { min: 0 }),
		...ask('amounts.contributionChannel'),
		...mayAsk('amounts.bankName', 'amounts.bankAccount', 'amounts.bankAccountName'),
		...ask('declaration.noDoublePension'),
		...signedOff
	],
	materials: [held('citizen-id-card'), held('household-register')],
	results: ['resident-pension-enrolment'],
	visits: 0,
	legalBasis: ['中华人民共和国社会保险法 第二十条、第二十一条'],
	source: '[O]',
	proposals: [...usualProposals]
};

const whenClaiming = whenAnswer('activity.pensionRequest', 'claim');
const whenChecking = whenAnswer('activity.pensionRequest', 'check');

const pensionClaim: Matter = {
	id: 'ZJ26',
	code: '371003-ZJ26',
	name: '城乡居民养老待遇申领/资格认证',
	everydayWords: ['领养老金', '领养老保险', '养老认证', '年审', '刷脸认证', '六十岁领钱'],
	zone: 'town',
	domain: '社会保障',
	type: 'benefit',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.labour,
	flow: 'town-accepts-district-decides',
	statutory: null,
	promised: promisedWithin(10, '资格认证在窗口见面的，当场记录。'),
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'参加了城乡居民基本养老保险，年满 60 周岁，缴费年限符合规定。',
		'没有领取职工养老金等其他养老待遇。',
		'已经在领的，每年认证一次；出不了门的，可以请人上门。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...agentWhenSent,
		...ask('applicant.registeredAddress', 'applicant.homeAddress'),
		...mayAsk('applicant.socialCardNumber'),
		askWith('activity.pensionFrom', { when: whenClaiming }),
		askWith('activity.pensionYearsPaid', { when: whenClaiming, required: false, min: 0, max: 60 }),
		askWith('applicant.hasWorkerPension', { when: whenClaiming }),
		askWith('amounts.bankName', { when: whenClaiming }),
		askWith('amounts.bankAccount', { when: whenClaiming }),
		askWith('amounts.bankAccountName', { when: whenClaiming }),
		askWith('activity.pensionCheckWay', { when: whenChecking }),
		askWith('guardian.contactName', { when: whenChecking, required: false }),
		askWith('guardian.contactMobile', { when: whenChecking, required: false }),
		...ask('declaration.noDoublePension'),
		...signedOff
	],
	materials: [held('citizen-id-card'), held('social-card-account', { when: whenClaiming })],
	results: ['pension-notice'],
	visits: 0,
	legalBasis: ['中华人民共和国社会保险法 第二十一条、第二十二条'],
	source: '[O]',
	proposals: [...usualProposals]
};

const socialCardReplacement: Matter = {
	id: 'ZJ27',
	code: '371003-ZJ27',
	name: '社会保障卡挂失补办',
	everydayWords: ['社保卡丢了', '补社保卡', '医保卡丢了', '社保卡挂失', '换社保卡'],
	zone: 'town',
	domain: '社会保障',
	type: 'public-service',
	kind: 'instant',
	servedTo: ['person'],
	competences: by.town,
	flow: 'town-decides',
	statutory: null,
	promised: promisedAtOnce,
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: {
		text: '挂失不收费；补卡收工本费，数额以窗口公示为准。',
		basis: '由人社部门提供收费文件，文件核实前不收',
		standing: 'proposal'
	},
	conditions: [
		'社保卡是在文登办的。',
		'本人办理，或者委托别人带着本人身份证件来办。',
		'卡上有钱的，另外到发卡银行挂失金融账户。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...agentWhenSent,
		...mayAsk('applicant.socialCardNumber'),
		...ask('applicant.cardLossKind', 'applicant.cardLostOn', 'applicant.cardBank', 'applicant.photoPlace'),
		...mayAsk('applicant.postalAddress'),
		...signedOff
	],
	materials: [held('citizen-id-card')],
	results: ['replacement-social-card'],
	visits: 1,
	legalBasis: ['中华人民共和国社会保险法 第五十八条', '“中华人民共和国社会保障卡”管理办法（人社部发〔2011〕47号）'],
	source: '[O]',
	proposals: [...usualProposals, '收费']
};

const birthRegistration: Matter = {
	id: 'ZJ28',
	code: '371003-ZJ28',
	name: '生育登记(一孩、二孩)',
	everydayWords: ['准生证', '生育登记', '怀孕登记', '生孩子登记', '生育证', '二胎'],
	zone: 'town',
	domain: '计划生育',
	type: 'public-service',
	kind: 'instant',
	servedTo: ['person'],
	competences: by.town,
	flow: 'town-decides',
	statutory: null,
	promised: promisedAtOnce,
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: ['夫妻一方户籍在文登，或者长期住在文登。', '怀孕后、生育前登记；没来得及的，生育后也可以补登。'],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('applicant.registeredAddress', 'applicant.homeAddress'),
		...ask('spouse.name', 'spouse.citizenId', 'spouse.mobile', 'spouse.registeredAddress'),
		...ask('person.birthOrder'),
		...mayAsk('person.dueOn', 'household.children'),
		...ask('declaration.dataSharing'),
		...signedOff
	],
	materials: [held('citizen-id-card', { copies: 2 }), held('marriage-certificate')],
	results: ['birth-plan-registration'],
	visits: 0,
	legalBasis: ['中华人民共和国人口与计划生育法 第十八条'],
	source: '[O]',
	proposals: [...usualProposals, '办理条件'],
	note: '名称和范围是 2017 年的；现在生第三个孩子，登记的办法相同。'
};

const rebirthApproval: Matter = {
	id: 'ZJ29',
	code: '371003-ZJ29',
	name: '再生育审批(2017规则)',
	everydayWords: ['再生育', '再生一个', '三胎审批', '再婚生育', '二孩以上'],
	zone: 'town',
	domain: '计划生育',
	type: 'licence',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.health,
	flow: 'town-accepts-district-decides',
	statutory: days(30, { note: '镇里 20 日内审核，区里 10 日内审批，都是自然日。' }),
	promised: days(30, { note: '镇里 20 日内审核，区里 10 日内审批，都是自然日。' }),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'2021 年起国家取消了再生育审批，现在生孩子不用批，只办生育登记。',
		'取消以前：夫妻符合条例规定的再生育情形，一方户籍在文登或者持有文登的居住证。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('applicant.registeredAddress', 'applicant.homeAddress', 'applicant.workplace'),
		...ask('spouse.name', 'spouse.citizenId', 'spouse.mobile', 'spouse.registeredAddress', 'spouse.workplace'),
		askWith('applicant.previousMarriageEnd', { when: whenYes('applicant.wasMarried') }),
		askWith('spouse.previousMarriageEnd', { when: whenYes('spouse.wasMarried') }),
		...mayAsk('household.children'),
		...ask('activity.rebirthGround'),
		askWith('activity.rebirthReason', { maxLength: 500 }),
		...signedOff
	],
	materials: [
		paper('rebirth-application', 'original'),
		held('citizen-id-card', { copies: 2 }),
		held('marriage-certificate'),
		paper('rebirth-ground-proof', 'copy'),
		held('residence-permit', { when: whenAnswer('household.isRegisteredHere', 'no') })
	],
	results: ['rebirth-approval'],
	visits: 1,
	legalBasis: ['山东省人口与计划生育条例（2016年） 第二十条、第二十一条'],
	source: '[L]山东人口计生条例(2016)§20–§21',
	proposals: ['申请表字段'],
	note: '留在目录里，是为了查 2017 年规则和旧办件；2021 年起全国取消，新的申请不再批，请改办生育登记。'
};

const onlyChildAward: Matter = {
	id: 'ZJ30',
	code: '371003-ZJ30',
	name: '独生子女父母奖励费申领',
	everydayWords: ['独生子女费', '独生子女奖励', '独生子女证', '光荣证', '独生子女补贴'],
	zone: 'town',
	domain: '计划生育',
	type: 'benefit',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.town,
	flow: 'town-decides',
	statutory: null,
	promised: promisedWithin(10),
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'领过独生子女父母光荣证，还在规定的奖励期内。',
		'没有工作单位；有单位的，由单位发。',
		'领证以后没有再生育、收养孩子。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('applicant.registeredAddress', 'applicant.villageName', 'applicant.hasEmployer'),
		...ask('spouse.name', 'spouse.citizenId', 'spouse.workplace'),
		...ask('person.onlyChildName', 'person.onlyChildCitizenId'),
		...ask('applicant.onlyChildCertificateNumber', 'applicant.onlyChildCertificateOn'),
		...paidInto,
		...ask('declaration.onlyChild'),
		...signedOff
	],
	materials: [paper('only-child-certificate', 'copy'), held('citizen-id-card', { copies: 2 })],
	results: ['only-child-award'],
	visits: 0,
	legalBasis: ['山东省人口与计划生育条例（2016年） 第二十六条'],
	source: '[L]§26',
	proposals: [...usualProposals],
	note: '奖励费每月不低于 10 元，由镇里发给没有工作单位的父母。'
};

const whenRentingAlone = whenAnswer('household.housingAid', 'subsidy');

const publicRental: Matter = {
	id: 'ZJ31',
	code: '371003-ZJ31',
	name: '公共租赁住房/租赁补贴申请',
	everydayWords: ['公租房', '廉租房', '租房补贴', '申请住房', '住房困难', '保障房'],
	zone: 'town',
	domain: '住房保障',
	type: 'confirmation',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.housing,
	flow: 'town-accepts-district-decides',
	statutory: null,
	promised: promisedWithin(20, '公示的时间不算在内。'),
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: {
		text: '申请不收费；住进公租房后按租赁合同交租金。',
		basis: '公共租赁住房管理办法 第十九条',
		standing: 'proposal'
	},
	conditions: [
		'在文登没有住房，或者住房面积低于规定标准。',
		'收入、财产低于规定标准。',
		'外来务工的，在文登稳定就业达到规定年限。',
		'申请人和共同申请的家人同意核对住房、收入和财产，并接受公示。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('applicant.registeredAddress', 'applicant.homeAddress', 'applicant.maritalStatus', 'applicant.workplace'),
		...ask('household.members', 'household.reliefStatus'),
		askWith('household.annualIncome', { min: 0 }),
		askWith('household.savings', { min: 0 }),
		askWith('household.homesOwned', { min: 0, max: 20 }),
		...ask('household.homeTenure'),
		askWith('household.homeFloorArea', { min: 0 }),
		askWith('premises.address', { when: whenRentingAlone }),
		askWith('amounts.monthlyRent', { when: whenRentingAlone, min: 0 }),
		askWith('amounts.bankName', { when: whenRentingAlone }),
		askWith('amounts.bankAccount', { when: whenRentingAlone }),
		askWith('amounts.bankAccountName', { when: whenRentingAlone }),
		...ask('declaration.housingCheck', 'declaration.publicNotice'),
		...signedOff
	],
	materials: [
		paper('housing-check-mandate', 'original'),
		held('citizen-id-card'),
		held('household-register'),
		held('home-ownership-record')
	],
	results: ['housing-aid-decision'],
	visits: 0,
	legalBasis: [
		'公共租赁住房管理办法（住房和城乡建设部令第11号） 第七条、第八条',
		'社会救助暂行办法 第三十七条至第四十条'
	],
	source: '[O]',
	proposals: [...usualProposals, '收费依据', '系统核验的户口和住房信息']
};

const newbornRegistration: Matter = {
	id: 'ZJ36',
	code: '371003-ZJ36',
	name: '出生登记(新生儿落户)',
	everydayWords: ['上户口', '孩子落户', '新生儿户口', '报户口', '宝宝户口', '出生登记'],
	zone: 'town',
	domain: '公共安全',
	type: 'confirmation',
	kind: 'instant',
	servedTo: ['person'],
	competences: by.publicSecurity,
	flow: 'receive-and-pass-on',
	statutory: null,
	promised: promisedAtOnce,
	limitNote: '法律只给申报人定了期限：孩子出生后一个月内申报；过了一个月也照样能办。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'孩子在国内出生，父亲或者母亲的户口在文登。',
		'由户主、亲属、抚养人或者邻居在孩子出生后一个月内申报。',
		'父母商量好孩子的姓名、民族和户口落在谁那里。',
		'孩子只在一个地方登记户口。',
		'父母没有登记结婚的，一样可以落户。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('applicant.newbornRelation'),
		...ask('person.newbornName', 'person.newbornGender', 'person.newbornBirthday'),
		askWith('person.birthCertificateNumber', {
			pattern: { expression: '^[A-Za-z][0-9]{9}$', sentence: '出生医学证明编号是一个字母加 9 位数字，请对照证明填写。' }
		}),
		...ask('person.birthPlace', 'person.newbornNation', 'person.nativePlace', 'person.registeredWith'),
		...mayAsk('guardian.fatherName', 'guardian.fatherCitizenId'),
		...ask('guardian.motherName', 'guardian.motherCitizenId'),
		...ask('household.headName', 'applicant.registeredAddress'),
		...mayAsk('household.registerNumber'),
		...ask('declaration.nameAgreed'),
		...signedOff
	],
	materials: [
		held('birth-medical-certificate'),
		held('parents-household-register', { copies: 2 }),
		held('marriage-certificate', { when: whenYes('guardian.parentsMarried') }),
		paper('unmarried-birth-statement', 'original', { when: whenAnswer('guardian.parentsMarried', 'no') })
	],
	results: ['birth-register-entry'],
	visits: 1,
	legalBasis: [
		'中华人民共和国户口登记条例 第七条',
		'国务院办公厅关于解决无户口人员登记户口问题的意见（国办发〔2015〕96号）'
	],
	source: '[L]户口登记条例§7',
	proposals: [...usualProposals, '非婚生育说明'],
	note: '由派出所窗口办理；户口簿当场添上孩子那一页。'
};

const deathCancellation: Matter = {
	id: 'ZJ37',
	code: '371003-ZJ37',
	name: '死亡注销户口',
	everydayWords: ['销户口', '老人去世', '死亡登记', '注销户口', '去世办什么', '消户'],
	zone: 'town',
	domain: '公共安全',
	type: 'confirmation',
	kind: 'instant',
	servedTo: ['person'],
	competences: by.publicSecurity,
	flow: 'receive-and-pass-on',
	statutory: null,
	promised: promisedAtOnce,
	limitNote: '法律只给申报人定了期限：城市在葬前申报，农村在一个月内申报。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'逝者户口在文登。',
		'由户主、亲属、抚养人或者邻居申报：城市在葬前，农村在一个月内。',
		'意外或者死因不明的，先由公安机关处理。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('applicant.deceasedRelation'),
		...ask('person.deceasedName', 'person.deceasedCitizenId', 'person.deceasedAddress'),
		...ask('person.diedOn', 'person.diedAt', 'person.deathCause'),
		...ask('household.headName'),
		askWith('household.newHeadName', { when: whenYes('person.deceasedWasHead') }),
		askWith('activity.copyCount', { min: 1, max: 5 }),
		...ask('activity.documentUse'),
		...signedOff
	],
	materials: [held('death-record'), paper('household-register-original', 'original')],
	results: ['death-cancellation'],
	visits: 1,
	legalBasis: ['中华人民共和国户口登记条例 第八条'],
	source: '[L]§8',
	proposals: [...usualProposals],
	note: '由派出所窗口办理，户口簿上当场注明。逝者在领养老金、高龄津贴等补贴的，请一并告诉窗口。'
};

const fireworksPreReview: Matter = {
	id: 'ZJ38',
	code: '371003-ZJ38',
	name: '烟花爆竹零售许可材料预审',
	everydayWords: ['卖鞭炮', '卖烟花', '鞭炮摊', '烟花爆竹', '春节卖炮'],
	zone: 'town',
	domain: '公共安全',
	type: 'other-power',
	kind: 'promised',
	servedTo: ['person', 'sole-trader', 'enterprise'],
	competences: by.safety,
	flow: 'town-accepts-district-decides',
	statutory: days(20, { note: '从受理起算，含现场核查；镇里的预审算在里面。' }),
	promised: days(20, { standing: 'proposal' }),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'主要负责人和销售人员经过安全知识教育。',
		'专店或者专柜销售，有专人负责安全。',
		'有必要的消防器材，张贴明显的安全警示标志。',
		'周边 50 米内没有其他烟花爆竹零售点，和学校、幼儿园、医院、加油站等保持 100 米以上。',
		'镇里预审合格后，由区里现场核查，再发烟花爆竹经营（零售）许可证。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...mayAsk('unit.name', 'unit.creditCode', 'unit.legalRepresentative'),
		...ask('premises.address', 'premises.fireworksShop'),
		askWith('premises.floorArea', { min: 1 }),
		askWith('premises.neighbours', { maxLength: 300 }),
		...ask('premises.manager', 'premises.managerMobile'),
		askWith('equipment.extinguisherCount', { min: 0, max: 999 }),
		...ask(
			'activity.fireworksKinds',
			'activity.fireworksSupplier',
			'activity.fireworksFrom',
			'activity.fireworksUntil'
		),
		...ask('participants.safetyTrained'),
		...ask('declaration.fireworksSafety'),
		...signedOff
	],
	materials: [paper('fireworks-safety-training', 'copy'), paper('premises-photos', 'electronic')],
	results: ['fireworks-pre-review'],
	visits: 1,
	legalBasis: ['烟花爆竹安全管理条例 第十八条、第十九条', '烟花爆竹经营许可实施办法 第十六条'],
	source: '[L]烟花爆竹条例§19',
	proposals: [...usualProposals],
	note: '这里只预审材料；许可由应急管理部门决定。'
};

const unemployment = listedAs(originalIn(instantMatters, 'JB09'), {
	id: 'ZJ22',
	zone: 'town',
	domain: '劳动就业',
	flow: 'town-decides',
	competences: by.town
});
const ruralHouse = listedAs(originalIn(planningMatters, 'GH13'), {
	id: 'ZJ32',
	zone: 'town',
	domain: '住房保障',
	everydayWords: ['盖房', '村里盖房', '翻盖老屋', '宅基地', '农村建房', '建房审批'],
	flow: 'town-accepts-district-decides'
});
const fundWithdrawal = listedAs(originalIn(promisedMatters, 'CN13'), {
	id: 'ZJ33',
	zone: 'town',
	domain: '住房公积金',
	flow: 'receive-and-pass-on'
});
const fundRecord = listedAs(originalIn(instantMatters, 'JB14'), {
	id: 'ZJ34',
	zone: 'town',
	domain: '住房公积金',
	everydayWords: ['查公积金', '公积金余额', '公积金证明', '个人缴存信息', '公积金明细'],
	flow: 'town-decides',
	competences: by.town
});
const residencePermit = listedAs(originalIn(promisedMatters, 'CN15'), {
	id: 'ZJ35',
	zone: 'town',
	domain: '公共安全',
	flow: 'receive-and-pass-on'
});

/** 婚姻 · 殡葬 · 社会工作 · 就业 · 社会保障 · 计划生育 · 住房 · 公积金 · 公共安全, in the order of the base catalogue. */
export const townLifeMatters: readonly Matter[] = [
	marriageAppointment,
	divorceAppointment,
	villageCemetery,
	funeralFeeWaiver,
	volunteering,
	communityOrganisation,
	unemployment,
	hardToEmploy,
	startupLoan,
	residentPension,
	pensionClaim,
	socialCardReplacement,
	birthRegistration,
	rebirthApproval,
	onlyChildAward,
	publicRental,
	ruralHouse,
	fundWithdrawal,
	fundRecord,
	residencePermit,
	newbornRegistration,
	deathCancellation,
	fireworksPreReview
];
