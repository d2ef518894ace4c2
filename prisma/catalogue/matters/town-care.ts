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
	held,
	mayAsk,
	onTheSpot,
	paper,
	usuallyAfter,
	whenAnswer,
	whenYes,
	workingDays
} from '../writing.ts';
import { instantMatters } from './general-instant.ts';
import { promisedMatters } from './general-promised.ts';

const whenNotRegisteredHere = whenAnswer('household.isRegisteredHere', 'no');
const guardianWhenNeeded = [
	askWith('guardian.name', { when: whenYes('person.needsGuardian') }),
	askWith('guardian.citizenId', { when: whenYes('person.needsGuardian') }),
	askWith('guardian.mobile', { when: whenYes('person.needsGuardian') }),
	askWith('guardian.relation', { when: whenYes('person.needsGuardian') })
];

const whenEnrolling = whenAnswer('person.schoolRequest', 'enrol');
const whenPostponing = whenAnswer('person.schoolRequest', 'postpone');

const schoolEnrolment: Matter = {
	id: 'ZJ01',
	code: '371003-ZJ01',
	name: '义务教育适龄儿童入学信息登记/延缓入学申请',
	everydayWords: ['上小学', '小学报名', '入学登记', '孩子上学', '晚上学', '推迟上学', '延缓入学'],
	zone: 'town',
	domain: '教育',
	type: 'other-power',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.education,
	flow: 'town-accepts-district-decides',
	statutory: null,
	promised: promisedWithin(5),
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'孩子年满 6 周岁，由父母或者其他监护人申请。',
		'入学在孩子户籍所在地，就近、免试。',
		'父母在文登工作或者居住、孩子户口在外地的，持居住证也可以申请入学。',
		'孩子因身体状况不能按时上学的，可以申请延缓入学。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('guardian.pupilRelation', 'applicant.registeredAddress', 'applicant.homeAddress'),
		...ask('person.pupilName', 'person.pupilCitizenId'),
		askWith('household.schoolBasis', { when: whenEnrolling }),
		askWith('person.kindergarten', { when: whenEnrolling }),
		askWith('person.schoolYear', { when: whenEnrolling, min: 2026, max: 2040 }),
		askWith('person.schoolWanted', { when: whenEnrolling, required: false }),
		askWith('person.healthNeeds', { when: whenEnrolling, required: false, maxLength: 300 }),
		askWith('person.postponeReason', { when: whenPostponing }),
		askWith('person.postponeDetail', { when: whenPostponing, maxLength: 500 }),
		askWith('person.postponeUntil', { when: whenPostponing }),
		...signedOff
	],
	materials: [
		held('household-register'),
		held('real-estate-certificate', { when: whenEnrolling, isRequired: false }),
		held('residence-permit', { when: { all: [whenEnrolling, whenNotRegisteredHere] } }),
		paper('pupil-diagnosis', 'copy', { when: whenPostponing })
	],
	results: ['enrolment-decision'],
	visits: 0,
	legalBasis: ['中华人民共和国义务教育法 第十一条、第十二条'],
	source: '[L]义务教育法§11–§12',
	proposals: [...usualProposals],
	note: '延缓入学由镇人民政府或者区教育和体育局批准。系统能查到住房和居住证的，不用交房产证、居住证。'
};

const studentAid: Matter = {
	id: 'ZJ02',
	code: '371003-ZJ02',
	name: '家庭经济困难学生资助申请',
	everydayWords: ['助学金', '贫困生补助', '学生补助', '困难学生', '教育资助', '上学困难'],
	zone: 'town',
	domain: '教育',
	type: 'benefit',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.education,
	flow: 'town-accepts-district-decides',
	statutory: null,
	promised: promisedWithin(10),
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'学生在文登的幼儿园、中小学或者中等职业学校就读。',
		'家庭经济困难，包括低保、特困、残疾学生、残疾人子女、孤儿和遇到突发变故的家庭。',
		'由父母或者其他监护人申请；学校已经代为申请的，不用再来。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('guardian.pupilRelation', 'applicant.homeAddress'),
		...ask('person.pupilName', 'person.pupilCitizenId'),
		...ask('person.studyStage', 'person.schoolName', 'person.schoolClass', 'person.isBoarder'),
		askWith('household.size', { min: 1, max: 20 }),
		askWith('household.annualIncome', { min: 0 }),
		...ask('household.hardshipCauses'),
		askWith('household.hardshipDetail', {
			when: whenAnswer('household.hasHardshipStatus', 'no'),
			maxLength: 500
		}),
		...paidInto,
		...ask('declaration.dataSharing'),
		...signedOff
	],
	materials: [
		held('hardship-status-record', { when: whenYes('household.hasHardshipStatus') }),
		paper('hardship-statement', 'original', { when: whenAnswer('household.hasHardshipStatus', 'no') })
	],
	results: ['student-aid-decision'],
	visits: 0,
	legalBasis: ['中华人民共和国教育法 第三十八条', '社会救助暂行办法 第三十三条至第三十六条'],
	source: '[O]',
	proposals: [...usualProposals, '没有困难身份时的情况说明', '资助一年一审']
};

const studentLoanPrequalification: Matter = {
	id: 'ZJ03',
	code: '371003-ZJ03',
	name: '生源地信用助学贷款资格预审',
	everydayWords: ['助学贷款', '大学贷款', '上大学没钱', '生源地贷款', '学费贷款'],
	zone: 'town',
	domain: '教育',
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
	conditions: [
		'学生和共同借款人的户籍都在文登。',
		'被全日制高校录取，或者正在高校就读。',
		'家里的收入不够交学费和住宿费。',
		'共同借款人一般是父亲或者母亲。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('applicant.registeredAddress'),
		...ask('person.collegeName', 'person.collegeMajor', 'person.collegeLevel'),
		askWith('person.collegeYears', { min: 1, max: 8 }),
		...ask('guardian.coBorrowerName', 'guardian.coBorrowerCitizenId', 'guardian.coBorrowerMobile'),
		askWith('household.annualIncome', { min: 0 }),
		...ask('household.hardshipCauses'),
		askWith('amounts.tuitionPerYear', { min: 0 }),
		askWith('amounts.loanWanted', { min: 100 }),
		...signedOff
	],
	materials: [
		held('citizen-id-card'),
		paper('admission-letter', 'copy', { when: whenYes('person.isNewStudent') }),
		paper('student-card', 'copy', { when: whenAnswer('person.isNewStudent', 'no') })
	],
	results: ['student-loan-prequalification'],
	visits: 0,
	legalBasis: ['中华人民共和国高等教育法 第五十五条'],
	source: '[O]',
	proposals: [...usualProposals, '在读学生交学生证'],
	note: '镇里出具预审意见后，学生和共同借款人到区学生资助管理中心签贷款合同。'
};

const chronicDisease: Matter = {
	id: 'ZJ06',
	code: '371003-ZJ06',
	name: '门诊慢特病待遇申请',
	everydayWords: ['慢性病', '门诊慢病', '大病门诊', '慢病证', '高血压报销', '糖尿病报销', '特病'],
	zone: 'town',
	domain: '医疗卫生',
	type: 'confirmation',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.medicalInsurance,
	flow: 'receive-and-pass-on',
	statutory: null,
	promised: promisedWithin(20, '组织医师评审的时间算在内。'),
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'已经参加文登的职工或者居民基本医疗保险，待遇没有中断。',
		'所患的病在门诊慢特病病种目录里，达到认定标准。',
		'从目录里的定点医院选一家看门诊。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...agentWhenSent,
		...ask('applicant.homeAddress', 'applicant.insuranceKind'),
		...ask('activity.chronicDiseases'),
		askWith('activity.diagnosis', { maxLength: 500 }),
		...ask('activity.diagnosedOn', 'activity.diagnosedBy', 'activity.wasHospitalised', 'activity.chosenHospital'),
		...ask('declaration.dataSharing'),
		...signedOff
	],
	materials: [held('citizen-id-card'), paper('medical-history', 'copy')],
	results: ['chronic-disease-entitlement'],
	visits: 0,
	legalBasis: ['中华人民共和国社会保险法 第二十八条'],
	source: '[O]',
	proposals: [...usualProposals, '病种选项'],
	note: '镇里收件后转医保部门，由医保部门受理和认定。'
};

const twentyExtendable = workingDays(20, {
	extension: { amount: 10, unit: 'working-day', by: 'authority-head' },
	note: '情况特殊的，最多 30 个工作日；家里有人户口在威海市外的，最多 35 个工作日。公示的时间不算在内。'
});

const minimumLiving: Matter = {
	id: 'ZJ07',
	code: '371003-ZJ07',
	name: '最低生活保障审核确认',
	everydayWords: ['低保', '吃低保', '申请低保', '困难家庭', '最低生活保障', '困难补助'],
	zone: 'town',
	domain: '社会救助',
	type: 'benefit',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.town,
	flow: 'town-decides',
	statutory: twentyExtendable,
	promised: twentyExtendable,
	limitNote: '社会救助暂行办法没有规定期限；20 个工作日和特殊情况的 30 个工作日，取自威海同类事项的办事指南。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'共同生活的家庭成员人均收入低于当地最低生活保障标准。',
		'家庭财产符合当地低保家庭财产状况的规定。',
		'由家庭成员向户籍所在地的镇（街道）申请；有困难的，可以委托村（居）委会代为申请。',
		'同意镇里入户调查、核对家庭经济状况，并在村（社区）公示审核结果。',
		'户口在外地、长期住在文登的，可以凭居住证在居住地申请。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...agentWhenSent,
		...ask('applicant.registeredAddress', 'applicant.homeAddress', 'applicant.villageName', 'applicant.maritalStatus'),
		...ask('household.members'),
		...mayAsk('household.supporters'),
		askWith('household.wageIncome', { min: 0 }),
		askWith('household.farmIncome', { min: 0 }),
		askWith('household.transferIncome', { min: 0 }),
		askWith('household.propertyIncome', { min: 0 }),
		askWith('household.savings', { min: 0 }),
		askWith('household.homesOwned', { min: 0, max: 20 }),
		...ask('household.vehicles', 'household.ownsBusiness'),
		...ask('household.hardshipCauses'),
		askWith('household.unavoidableCosts', { min: 0 }),
		...ask('household.officialKin'),
		...paidInto,
		...ask('declaration.householdTrue', 'declaration.publicNotice'),
		...signedOff
	],
	materials: [
		held('household-register'),
		held('citizen-id-card'),
		paper('assistance-honesty-statement', 'original'),
		paper('assistance-truth-commitment', 'original'),
		paper('economic-check-mandate', 'original'),
		held('residence-permit', { when: whenNotRegisteredHere }),
		paper('labour-contract-record', 'copy', { when: whenNotRegisteredHere })
	],
	results: ['minimum-living-decision'],
	visits: 1,
	legalBasis: ['社会救助暂行办法 第九条至第十三条'],
	source: '[S21] 威海临港；[L]社会救助办法§9–§11',
	proposals: ['申请表字段'],
	note: '镇里受理、入户调查、公示并审核确认。家里人口、收入、财产有变化，及时告诉镇里。'
};

const destituteSupport: Matter = {
	id: 'ZJ08',
	code: '371003-ZJ08',
	name: '特困人员救助供养认定',
	everydayWords: ['五保', '五保户', '特困', '敬老院', '无儿无女', '孤寡老人', '特困供养'],
	zone: 'town',
	domain: '社会救助',
	type: 'confirmation',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.civilAffairs,
	flow: 'town-accepts-district-decides',
	statutory: null,
	promised: workingDays(13, { note: '镇里调查 10 个工作日，区里确认 3 个工作日；中间公示 7 天，不算在内。' }),
	limitNote: '社会救助暂行办法没有规定期限；13 个工作日是省内同类指南里调查和确认两段的合计。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'是老年人、残疾人或者未满 16 周岁的未成年人。',
		'没有劳动能力。',
		'没有生活来源。',
		'没有法定赡养、抚养、扶养义务人，或者义务人没有能力。',
		'本人申请；有困难的，委托村（居）委会代为申请。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...agentWhenSent,
		...ask('applicant.registeredAddress', 'applicant.homeAddress', 'applicant.villageName', 'applicant.maritalStatus'),
		...ask('person.supportGroup', 'person.workAbility', 'person.selfCare', 'person.supportForm'),
		...mayAsk('person.caredForBy', 'household.supporters'),
		...guardianWhenNeeded,
		askWith('household.annualIncome', { min: 0 }),
		askWith('household.savings', { min: 0 }),
		askWith('household.homesOwned', { min: 0, max: 20 }),
		...mayAsk('household.vehicles'),
		...paidInto,
		...ask('declaration.publicNotice'),
		...signedOff
	],
	materials: [
		held('citizen-id-card'),
		held('household-register'),
		paper('support-means-statement', 'original'),
		paper('economic-check-mandate', 'original'),
		paper('assistance-truth-commitment', 'original')
	],
	results: ['destitute-support-decision'],
	visits: 1,
	legalBasis: ['社会救助暂行办法 第十四条至第十九条'],
	source: '[S23] 烟台；[S76] 材料；[L]§14–§16',
	proposals: ['申请表字段'],
	note: '镇里发现符合条件的人，应当主动帮着办。'
};

const temporaryRelief: Matter = {
	id: 'ZJ09',
	code: '371003-ZJ09',
	name: '临时救助',
	everydayWords: ['救急', '急难救助', '家里出事', '大病救助', '遭灾', '着火', '临时困难'],
	zone: 'town',
	domain: '社会救助',
	type: 'benefit',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.town,
	flow: 'town-decides',
	statutory: null,
	promised: promisedWithin(10, '情况紧急的，先救助、后补手续；公示的时间不算在内。'),
	limitNote: '社会救助暂行办法没有规定期限，只要求情况紧急的简化手续。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'遇到火灾、交通事故等意外，或者家人突然得了重病，基本生活暂时出现严重困难。',
		'低保家庭必须花的钱突然增加，承受不了，也可以申请。',
		'遭遇其他特殊困难的家庭，由镇里调查后认定。',
		'有赔偿、保险和捐助的，如实申报。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...agentWhenSent,
		...ask('applicant.homeAddress', 'applicant.villageName'),
		...ask('household.members'),
		askWith('household.annualIncome', { min: 0 }),
		...ask('household.reliefStatus'),
		...ask('household.emergencyKind', 'household.emergencyOn'),
		askWith('household.hardshipDetail', { maxLength: 500 }),
		askWith('amounts.hardshipCosts', { min: 0 }),
		askWith('amounts.compensation', { min: 0 }),
		askWith('amounts.reliefWanted', { required: false, min: 0 }),
		...paidInto,
		...ask('declaration.economicCheck', 'declaration.publicNotice'),
		...signedOff
	],
	materials: [
		held('citizen-id-card'),
		paper('hardship-proof', 'copy', { when: whenAnswer('household.needsUrgentHelp', 'no') })
	],
	results: ['temporary-relief-decision'],
	visits: 1,
	legalBasis: ['社会救助暂行办法 第四十七条至第四十九条'],
	source: '[L]§47–§48',
	proposals: [...usualProposals],
	note: '金额较小的由镇里审批；超过委托额度的，镇里审核、公示后报区民政局审批。'
};

const whenLivingAllowance = whenAnswer('activity.disabilityAllowance', 'living', 'both');
const whenCareAllowance = whenAnswer('activity.disabilityAllowance', 'care', 'both');
const whenMovedIn = whenYes('person.movedFromOtherProvince');
const whenFromHere = whenAnswer('person.movedFromOtherProvince', 'no');

const disabilityAllowance: Matter = {
	id: 'ZJ10',
	code: '371003-ZJ10',
	name: '困难残疾人生活补贴/重度残疾人护理补贴',
	everydayWords: ['残疾人补贴', '残疾补助', '两项补贴', '护理补贴', '残疾人护理费', '残疾人生活费'],
	zone: 'town',
	domain: '社会福利',
	type: 'benefit',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.civilAffairs,
	flow: 'town-accepts-district-decides',
	statutory: null,
	promised: promisedWithin(10),
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'户籍在文登，持有有效的残疾人证。',
		'生活补贴发给低保家庭里的残疾人，以及当地规定的其他困难残疾人。',
		'护理补贴发给残疾等级一级、二级，需要长期照护的残疾人。',
		'两项都符合的，可以同时领；和养老、工伤、离休等同类补贴只能挑一份。',
		'本人申请；监护人、亲属、村（居）委会可以代办。'
	],
	prerequisites: [usuallyAfter(['CN16', 'ZJ11'], '补贴按残疾人证上的类别和等级核定，还没有证的先办残疾人证。')],
	fields: [
		...whoApplies,
		...agentWhenSent,
		...ask('applicant.registeredAddress', 'applicant.homeAddress', 'applicant.villageName'),
		askWith('person.disabilityCardNumber', {
			maxLength: 22,
			pattern: {
				expression: '^[1-9][0-9]{16}[0-9Xx][1-7][1-4]([Bb][0-9])?$',
				sentence: '残疾人证号是身份证号码后面再加类别、等级两位数字，请对照残疾人证填写。'
			}
		}),
		...ask('person.disabilityKinds', 'person.disabilityGrade'),
		askWith('household.reliefStatus', { when: whenLivingAllowance }),
		askWith('household.size', { when: whenLivingAllowance, min: 1, max: 20 }),
		askWith('household.annualIncome', { when: whenLivingAllowance, min: 0 }),
		askWith('person.careNeed', { when: whenCareAllowance }),
		askWith('person.caredForBy', { when: whenCareAllowance }),
		...ask('person.otherBenefits'),
		...guardianWhenNeeded,
		...paidInto,
		...ask('declaration.oneAllowance', 'declaration.dataSharing'),
		...signedOff
	],
	materials: [
		held('citizen-id-card', { when: whenFromHere }),
		held('household-register', { when: whenFromHere }),
		held('disability-card-record', { when: whenFromHere }),
		held('relief-status-record', { when: whenLivingAllowance, isRequired: false }),
		paper('citizen-id-card-original', 'original', { when: whenMovedIn }),
		paper('household-register-original', 'original', { when: whenMovedIn }),
		paper('disability-certificate-original', 'original', { when: whenMovedIn })
	],
	results: ['disability-allowance-decision'],
	visits: 0,
	legalBasis: [
		'中华人民共和国残疾人保障法 第四十八条',
		'国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见（国发〔2015〕52号）'
	],
	source: '[S22] 威海',
	proposals: [...usualProposals],
	note: '本地户籍的不用交材料，由系统联网核验；外省迁来、系统查不到的，才带原件。审定后从申请的当月起算。'
};

const oldAgeAllowance: Matter = {
	id: 'ZJ12',
	code: '371003-ZJ12',
	name: '高龄津贴申领(80周岁以上)',
	everydayWords: ['高龄补贴', '老年补贴', '八十岁补贴', '长寿补贴', '老人钱', '高龄老人'],
	zone: 'town',
	domain: '社会福利',
	type: 'benefit',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.civilAffairs,
	flow: 'town-accepts-district-decides',
	statutory: null,
	promised: promisedWithin(10),
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'户籍在文登，年满 80 周岁。',
		'本人申请；子女、亲属和村（居）委会可以代办，不用老人跑。',
		'津贴打进老人本人的账户；监护人代领的，写明监护关系。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...agentWhenSent,
		...ask('applicant.registeredAddress', 'applicant.homeAddress', 'applicant.villageName'),
		...ask('person.livesWith', 'person.selfCare', 'household.reliefStatus', 'person.otherBenefits'),
		...mayAsk('guardian.contactName', 'guardian.contactMobile'),
		...paidInto,
		...ask('declaration.oneAllowance'),
		...signedOff
	],
	materials: [held('citizen-id-card'), held('household-register'), paper('bank-account-proof', 'copy')],
	results: ['old-age-allowance-decision'],
	visits: 0,
	legalBasis: [
		'中华人民共和国老年人权益保障法 第三十三条',
		'山东省老年人权益保障条例 第三十一条',
		'山东省养老服务条例'
	],
	source: '[L]山东养老服务条例、老年人条例§31',
	proposals: [...usualProposals],
	note: '镇里审核后报区民政局。'
};

const foodStall: Matter = {
	id: 'ZJ13',
	code: '371003-ZJ13',
	name: '食品摊点备案(信息公示卡)',
	everydayWords: ['摆摊', '小吃摊', '早点摊', '路边摊', '夜市摊', '卖小吃', '流动摊'],
	zone: 'town',
	domain: '社区服务',
	type: 'filing',
	kind: 'instant',
	servedTo: ['person', 'sole-trader'],
	competences: by.town,
	flow: 'town-decides',
	statutory: onTheSpot({ note: '登记信息后当场制作、发放公示卡。' }),
	promised: onTheSpot(),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'在划定的区域和时段出摊。',
		'从业人员都有有效的健康证明。',
		'有防尘、防蝇、遮盖和收集垃圾的设备。',
		'不卖条例禁止摊点经营的食品。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...ask('applicant.homeAddress'),
		...mayAsk('unit.name', 'unit.creditCode'),
		...ask('premises.stallPlace', 'premises.stallHours'),
		...ask('activity.stallFoodKinds', 'activity.stallFoods'),
		askWith('equipment.stallEquipment', { maxLength: 300 }),
		...ask('participants.stallWorkers'),
		...ask('declaration.stallHygiene'),
		...signedOff
	],
	materials: [held('citizen-id-card'), paper('health-certificates', 'copy')],
	results: ['stall-card'],
	visits: 1,
	legalBasis: ['山东省食品小作坊小餐饮和食品摊点管理条例 第二十八条'],
	source: '[L]山东条例§28',
	proposals: ['申请表字段'],
	note: '镇里发卡后，把信息告知市场监管和城市管理部门。'
};

const villageProof: Matter = {
	id: 'ZJ14',
	code: '371003-ZJ14',
	name: '居住证明等村(社区)证明出具',
	everydayWords: ['开证明', '村里证明', '居委会证明', '居住证明', '社区证明', '盖章'],
	zone: 'town',
	domain: '社区服务',
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
	conditions: [
		'要开的证明在公布的证明事项清单里。',
		'要证明的事，村（居）委会能够核实。',
		'清单里没有、政府部门之间能查到的，由用证明的部门自己去查。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...agentWhenSent,
		...ask('applicant.homeAddress', 'applicant.villageName'),
		...mayAsk('applicant.residesSince'),
		...ask('activity.villageProofKind'),
		askWith('activity.proofFacts', { maxLength: 300 }),
		...ask('activity.proofReceiver', 'activity.documentUse'),
		askWith('activity.copyCount', { min: 1, max: 5 }),
		...signedOff
	],
	materials: [held('citizen-id-card')],
	results: ['village-certificate'],
	visits: 0,
	legalBasis: ['山东省优化营商环境条例 第三十九条'],
	source: '[L]山东优化营商环境条例§39 清单制',
	proposals: [...usualProposals],
	note: '村（居）委会先核实，镇里再出具。'
};

const homeCare: Matter = {
	id: 'ZJ15',
	code: '371003-ZJ15',
	name: '居家和社区养老服务申请',
	everydayWords: ['居家养老', '养老服务', '老人助餐', '老年饭桌', '上门照顾老人', '社区养老'],
	zone: 'town',
	domain: '社区服务',
	type: 'benefit',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.civilAffairs,
	flow: 'town-accepts-district-decides',
	statutory: null,
	promised: promisedWithin(10, '能力评估的时间不算在内。'),
	limitNote: NO_STATUTORY_LIMIT,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'老人户籍在文登，住在家里。',
		'政府出钱的服务，给生活不能自理或者半自理的特困、低保、低保边缘老人和计划生育特别扶助老人。',
		'其他老人可以申请自费的服务。',
		'服务等级按老年人能力评估的结果定。'
	],
	prerequisites: [],
	fields: [
		...whoApplies,
		...agentWhenSent,
		...ask('applicant.homeAddress', 'applicant.villageName'),
		...ask('person.livesWith', 'person.selfCare', 'household.reliefStatus'),
		askWith('person.careNotes', { required: false, maxLength: 300 }),
		...ask('guardian.contactName', 'guardian.contactMobile'),
		...ask('activity.elderServices'),
		askWith('activity.elderServiceTimes', { min: 1, max: 14 }),
		...ask('declaration.dataSharing'),
		...signedOff
	],
	materials: [
		held('citizen-id-card'),
		held('relief-status-record', { isRequired: false }),
		paper('elder-ability-assessment', 'copy', { when: whenYes('person.hasAbilityAssessment') })
	],
	results: ['home-care-decision'],
	visits: 0,
	legalBasis: ['威海市居民养老服务保障条例 第十九条、第二十条、第五十四条'],
	source: '[L]威海居民养老条例§54 评估',
	proposals: [...usualProposals],
	note: '没有做过能力评估的，由民政部门安排评估机构上门。'
};

const residentMedicalInsurance = listedAs(originalIn(instantMatters, 'JB12'), {
	id: 'ZJ04',
	zone: 'town',
	domain: '医疗卫生',
	flow: 'town-decides',
	competences: by.town
});
const remoteCare = listedAs(originalIn(instantMatters, 'JB13'), {
	id: 'ZJ05',
	zone: 'town',
	domain: '医疗卫生',
	flow: 'town-decides',
	competences: by.town
});
const disabilityCertificate = listedAs(originalIn(promisedMatters, 'CN16'), {
	id: 'ZJ11',
	zone: 'town',
	domain: '社会福利',
	flow: 'town-accepts-district-decides',
	note: '镇残联收件后安排到指定医院评定，再转区残联。办证和评定都免费。'
});

/** 教育 · 医疗卫生 · 社会救助 · 社会福利 · 社区服务 at the town centres, in the order of the base catalogue. */
export const townCareMatters: readonly Matter[] = [
	schoolEnrolment,
	studentAid,
	studentLoanPrequalification,
	residentMedicalInsurance,
	remoteCare,
	chronicDisease,
	minimumLiving,
	destituteSupport,
	temporaryRelief,
	disabilityAllowance,
	disabilityCertificate,
	oldAgeAllowance,
	foodStall,
	villageProof,
	homeCare
];
