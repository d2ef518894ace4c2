import type { Matter } from '#lib/domain/catalogue/matter.ts';
import { agentWhenSent, familyWhenHelped } from '../agent-when-sent.ts';
import { by } from '../departments.ts';
import { listedAs, originalIn } from '../listed-as.ts';
import {
	afterWhen,
	ask,
	askWith,
	days,
	drawing,
	held,
	mayAsk,
	paper,
	plusTen,
	whenAnswer,
	whenYes,
	workingDays
} from '../writing.ts';
import { planningMatters } from './construction-planning.ts';
import { worksMatters } from './construction-works.ts';
import { cultureAndSecurityMatters } from './market-culture-and-security.ts';
import { foodAndHealthMatters } from './market-food-and-health.ts';
import { tradeAndFarmingMatters } from './market-trade-and-farming.ts';

const promisedIn = (amount: number) => workingDays(amount, { standing: 'proposal' });

const usualProposals = ['承诺时限', '申请表字段'] as const;

const felling: Matter = {
	id: 'CN04',
	code: '371003-CN04',
	name: '林木采伐许可',
	everydayWords: ['砍树', '伐树', '采伐证', '砍伐证', '卖树', '伐木'],
	zone: 'general',
	type: 'licence',
	kind: 'promised',
	servedTo: ['person', 'enterprise', 'cooperative', 'institution'],
	competences: by.forestry,
	flow: 'district-decides',
	statutory: workingDays(20, { ...plusTen, standing: 'proposal' }),
	promised: promisedIn(3),
	limitNote: '森林法只说“及时核发”，法定 20 个工作日按行政许可法的一般期限填写。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'林木权属清楚，申请人是所有权人或者经所有权人同意。',
		'采伐量在年采伐限额以内，采伐方式符合技术规程。',
		'不在封山育林期、封山育林区内；公益林只做抚育、更新和低质低效林改造。',
		'上一年度的更新造林任务已经完成。',
		'自留地和房前屋后个人所有的零星林木不用办证。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile'),
		...mayAsk('unit.name', 'unit.creditCode', 'unit.legalRepresentative'),
		...ask('site.forestPlot', 'site.boundaries', 'site.area', 'site.treeOwnership', 'site.forestKind'),
		...mayAsk('site.forestRightNumber'),
		...ask('activity.fellingKind', 'activity.fellingMethod', 'activity.treeSpecies'),
		askWith('activity.fellingTrees', { min: 1 }),
		askWith('activity.fellingVolume', { min: 0 }),
		...ask('activity.fellingFrom', 'activity.fellingUntil'),
		...ask('activity.replantingMeasures', 'activity.replantingArea'),
		...ask('declaration.replanting', 'declaration.truthful', 'declaration.delivery')
	],
	materials: [
		held('citizen-id-card'),
		held('forest-right-record'),
		drawing('felling-plot-sketch', 'electronic', { isRequired: false }),
		drawing('felling-design', 'electronic', { when: whenYes('activity.fellsOverThreshold') })
	],
	results: ['felling-licence'],
	visits: 0,
	legalBasis: ['中华人民共和国森林法 第五十六条至第六十条'],
	source: '[L]森林法§56–§57',
	proposals: [...usualProposals, '法定时限', '采伐地点示意图']
};

const organisationFields = [
	...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile'),
	...ask('unit.proposedName', 'unit.purpose', 'unit.activityScope', 'unit.supervisor'),
	...ask('unit.registeredAddress', 'premises.tenure'),
	...mayAsk('premises.floorArea', 'unit.telephone'),
	...ask('unit.legalRepresentative', 'unit.legalRepresentativeCitizenId', 'unit.constitutionAdoptedOn'),
	...ask('participants.founders', 'participants.officers'),
	askWith('participants.fullTimeStaff', { min: 1 })
] as const;
const organisationMaterials = [
	paper('organisation-constitution', 'original', { accepts: ['pdf', 'docx', 'jpg', 'png'] }),
	paper('supervisor-approval', 'original'),
	paper('capital-verification', 'original'),
	paper('premises-right-proof', 'copy'),
	paper('founder-profiles', 'original'),
	held('citizen-id-card')
] as const;

const associationRegistration: Matter = {
	id: 'CN09',
	code: '371003-CN09',
	name: '社会团体成立登记',
	everydayWords: ['成立协会', '办协会', '成立商会', '注册社团', '成立学会'],
	zone: 'general',
	domain: '社会工作',
	type: 'licence',
	kind: 'promised',
	servedTo: ['person', 'enterprise', 'institution', 'association'],
	competences: by.civilAffairs,
	flow: 'district-decides',
	statutory: days(60, { note: '从收到全部有效文件之日起算。' }),
	promised: promisedIn(10),
	limitNote: '条例2016年修订后不再分筹备和成立两段，登记期限为 60 日。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'业务主管单位已经审查同意。',
		'有 50 个以上个人会员，或者 30 个以上单位会员；混合组成的，会员总数不少于 50 个。',
		'有规范的名称、固定的住所和专职工作人员。',
		'有 3 万元以上活动资金，来源合法。',
		'本区没有业务范围相同或者相似的社会团体，或者确有必要另外成立。',
		'法定代表人没有同时担任其他社会团体的法定代表人。'
	],
	prerequisites: [],
	fields: [
		...organisationFields,
		...ask('unit.activityArea'),
		askWith('participants.individualMembers', { min: 0 }),
		askWith('participants.unitMembers', { min: 0 }),
		askWith('unit.startingFunds', { min: 3_000_000 }),
		...ask('declaration.nonProfit', 'declaration.truthful', 'declaration.delivery')
	],
	materials: organisationMaterials,
	results: ['association-certificate'],
	visits: 1,
	legalBasis: ['社会团体登记管理条例 第九条至第十三条'],
	source: '[O]；期限[L]社会团体登记管理条例§12',
	proposals: [...usualProposals]
};

const privateServiceUnitRegistration: Matter = {
	id: 'CN10',
	code: '371003-CN10',
	name: '民办非企业单位成立登记',
	everydayWords: ['民非', '社会服务机构', '办民办学校', '办养老服务中心', '注册民非', '办社工机构'],
	zone: 'general',
	domain: '社会工作',
	type: 'licence',
	kind: 'promised',
	servedTo: ['person', 'enterprise', 'institution', 'association'],
	competences: by.civilAffairs,
	flow: 'district-decides',
	statutory: days(60, { note: '从收到全部有效文件之日起算。' }),
	promised: promisedIn(10),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'业务主管单位已经审查同意。',
		'有规范的名称、必要的组织机构和从业人员。',
		'有和业务相适应的合法财产，用的是非国有资产。',
		'有必要的场所。',
		'法律要求先取得执业许可的，已经取得。'
	],
	prerequisites: [
		afterWhen(
			whenYes('unit.hasIndustryLicence'),
			'material',
			['HZ32', 'CN08', 'HZ12', 'CN06'],
			'民办非企业单位登记管理暂行条例第十二条：凭办学、医疗等执业许可证明登记'
		)
	],
	fields: [
		...organisationFields,
		...ask('unit.serviceTrade'),
		askWith('unit.startingFunds', { min: 1 }),
		...ask('declaration.nonProfit', 'declaration.truthful', 'declaration.delivery')
	],
	materials: [
		...organisationMaterials,
		held('industry-practice-licence', { when: whenYes('unit.hasIndustryLicence') })
	],
	results: ['private-service-unit-certificate'],
	visits: 1,
	legalBasis: ['民办非企业单位登记管理暂行条例 第八条、第九条、第十一条、第十二条'],
	source: '[O]；案例[S75]；期限[L]民办非企业单位登记管理暂行条例§11',
	proposals: [...usualProposals]
};

const titleTransfer: Matter = {
	id: 'CN12',
	code: '371003-CN12',
	name: '不动产转移登记(存量房)',
	everydayWords: ['二手房过户', '房子过户', '房产证过户', '房产更名', '买二手房', '赠与过户'],
	zone: 'general',
	domain: '住房保障',
	type: 'confirmation',
	kind: 'promised',
	servedTo: ['person', 'enterprise', 'sole-trader', 'institution', 'association'],
	competences: by.realEstateRegistry,
	flow: 'district-decides',
	statutory: workingDays(30),
	promised: promisedIn(3),
	limitNote: '收到材料后没有当场书面告知不予受理的，当场就算受理。',
	deemedAcceptanceWorkingDays: 0,
	fee: {
		text: '登记费：住宅每套 80 元。',
		basis: '不动产登记收费标准（发改价格规〔2016〕2559号）',
		amountInFen: 8000,
		standing: 'proposal'
	},
	conditions: [
		'房屋已经登记，没有查封，没有没解决的权属争议。',
		'买卖、赠与、互换的，双方一起申请；继承和凭生效裁判文书的，可以一方申请。',
		'税已经缴清，或者依法不用缴。',
		'还在抵押的，已经和抵押权人办好注销或者带押过户。',
		'有共有人的，共有人都同意。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile'),
		...mayAsk('unit.name', 'unit.creditCode'),
		...agentWhenSent,
		...ask('participants.sellers'),
		...mayAsk('participants.coBuyers'),
		...ask('premises.address', 'premises.floorArea', 'premises.houseUse', 'premises.certificateNumber'),
		...mayAsk('site.parcelNumber'),
		...ask('activity.transferReason', 'activity.homeContractSignedOn', 'activity.coOwnership', 'amounts.price'),
		...ask('declaration.jointApplication', 'declaration.truthful', 'declaration.delivery')
	],
	materials: [
		paper('title-transfer-document', 'original'),
		held('real-estate-certificate'),
		held('tax-receipt'),
		held('citizen-id-card'),
		paper('co-owner-consent', 'original', { when: whenYes('premises.hasCoOwners') }),
		paper('mortgage-arrangement', 'original', { when: whenYes('premises.isMortgaged') }),
		paper('mandate', 'original', { when: whenYes('applicant.sendsAgent') })
	],
	results: ['transferred-real-estate-title'],
	visits: 1,
	legalBasis: ['不动产登记暂行条例 第十四条、第十六条、第十七条、第二十条'],
	source: '[L]',
	proposals: [...usualProposals, '登记费', '共有人同意书、抵押和委托材料'],
	note: '申请人填受让方（买方）。双方要到场核验身份；已经在网上实名签字的除外。'
};

const fundWithdrawal: Matter = {
	id: 'CN13',
	code: '371003-CN13',
	name: '住房公积金提取',
	everydayWords: ['提公积金', '取公积金', '公积金取现', '租房提取公积金', '退休提公积金', '公积金还贷'],
	zone: 'general',
	domain: '住房公积金',
	type: 'public-service',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.housingFund,
	flow: 'district-decides',
	statutory: days(3),
	promised: promisedIn(1),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'本人在文登有住房公积金账户，账户没有冻结。',
		'符合购房、建房、还贷、租房、退休、完全丧失劳动能力、出境定居中的一种情形。',
		'提取的钱转到本人名下的银行账户。',
		'退休、完全丧失劳动能力、出境定居的，同时注销账户。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile', 'applicant.workplace'),
		...mayAsk('applicant.fundAccount'),
		...agentWhenSent,
		askWith('premises.address', {
			when: whenAnswer('activity.withdrawalReason', 'buy', 'build', 'repay', 'rent')
		}),
		askWith('activity.homeContractSignedOn', { when: whenAnswer('activity.withdrawalReason', 'buy', 'repay') }),
		askWith('amounts.price', { when: whenAnswer('activity.withdrawalReason', 'buy') }),
		askWith('amounts.monthlyRent', { when: whenAnswer('activity.withdrawalReason', 'rent') }),
		askWith('amounts.withdrawal', { min: 1 }),
		askWith('spouse.name', { when: whenYes('spouse.alsoWithdraws') }),
		askWith('spouse.citizenId', { when: whenYes('spouse.alsoWithdraws') }),
		askWith('amounts.spouseWithdrawal', { when: whenYes('spouse.alsoWithdraws') }),
		...ask('amounts.bankName', 'amounts.bankAccount', 'amounts.bankAccountName'),
		...ask('declaration.truthful', 'declaration.dataSharing')
	],
	materials: [
		held('citizen-id-card'),
		held('fund-account-record'),
		paper('bank-account-proof', 'electronic'),
		paper('home-purchase-contract', 'copy', { when: whenAnswer('activity.withdrawalReason', 'buy') }),
		paper('house-building-approval', 'copy', { when: whenAnswer('activity.withdrawalReason', 'build') }),
		paper('home-loan-record', 'copy', { when: whenAnswer('activity.withdrawalReason', 'repay') }),
		held('home-ownership-record', { when: whenAnswer('activity.withdrawalReason', 'rent') }),
		held('retirement-record', { when: whenAnswer('activity.withdrawalReason', 'retire') }),
		paper('incapacity-conclusion', 'copy', { when: whenAnswer('activity.withdrawalReason', 'incapable') }),
		paper('settlement-abroad-proof', 'copy', { when: whenAnswer('activity.withdrawalReason', 'emigrate') }),
		held('marriage-certificate', { when: whenYes('spouse.alsoWithdraws') }),
		paper('mandate', 'original', { when: whenYes('applicant.sendsAgent') })
	],
	results: ['fund-withdrawal-decision'],
	visits: 0,
	legalBasis: ['住房公积金管理条例 第二十四条、第二十五条'],
	source: '[L]公积金条例§24–§25',
	proposals: [...usualProposals, '按提取原因分列的材料']
};

const fundLoan: Matter = {
	id: 'CN14',
	code: '371003-CN14',
	name: '住房公积金贷款',
	everydayWords: ['公积金贷款', '公积金买房', '房贷', '公积金按揭', '买房贷款'],
	zone: 'general',
	domain: '住房公积金',
	type: 'public-service',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.housingFund,
	flow: 'district-decides',
	statutory: days(15),
	promised: promisedIn(10),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'按规定连续足额缴存住房公积金，账户状态正常。',
		'用于购买、建造、翻建、大修自己住的房。',
		'有稳定收入和还款能力，信用良好。',
		'能提供抵押、质押或者保证担保。',
		'没有未还清的住房公积金贷款。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile', 'applicant.workplace'),
		...mayAsk('applicant.fundAccount'),
		...ask('applicant.monthlyIncome'),
		askWith('spouse.name', { when: whenYes('applicant.isMarried') }),
		askWith('spouse.citizenId', { when: whenYes('applicant.isMarried') }),
		askWith('spouse.monthlyIncome', { when: whenYes('applicant.isMarried') }),
		askWith('household.homesOwned', { min: 0 }),
		...ask('premises.address', 'premises.floorArea', 'activity.homeContractSignedOn', 'amounts.price'),
		...ask('amounts.downPayment'),
		askWith('amounts.loanWanted', { min: 1 }),
		askWith('amounts.loanYears', { min: 1, max: 30 }),
		...ask('amounts.repaymentMethod', 'amounts.monthlyDebts', 'amounts.bankName', 'amounts.bankAccount'),
		askWith('participants.guarantors', { when: whenAnswer('activity.loanGuarantee', 'guarantor') }),
		...ask('declaration.creditCheck', 'declaration.truthful', 'declaration.dataSharing')
	],
	materials: [
		held('citizen-id-card'),
		held('fund-account-record'),
		held('home-ownership-record'),
		held('marriage-certificate', { when: whenYes('applicant.isMarried') }),
		paper('home-purchase-contract', 'original'),
		paper('down-payment-receipt', 'copy'),
		paper('collateral-proof', 'original', { when: whenAnswer('activity.loanGuarantee', 'mortgage') }),
		paper('pledge-certificate', 'original', { when: whenAnswer('activity.loanGuarantee', 'pledge') }),
		paper('guarantor-commitment', 'original', { when: whenAnswer('activity.loanGuarantee', 'guarantor') })
	],
	results: ['fund-loan-decision'],
	visits: 1,
	legalBasis: ['住房公积金管理条例 第二十六条、第二十七条'],
	source: '[L]§26',
	proposals: [...usualProposals, '按担保方式分列的材料', '贷款年限上限'],
	note: '准予贷款后，夫妻双方到受委托银行签借款合同和担保合同。'
};

const residencePermit: Matter = {
	id: 'CN15',
	code: '371003-CN15',
	name: '居住证申领',
	everydayWords: ['办居住证', '暂住证', '外地人办证', '外来人口登记', '孩子上学居住证'],
	zone: 'general',
	domain: '公共安全',
	type: 'confirmation',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.publicSecurity,
	flow: 'district-decides',
	statutory: days(15, { note: '受理之日起 15 日内制作发放。' }),
	promised: promisedIn(10),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'户口不在本地，离开户口所在地到文登居住半年以上。',
		'有稳定的住处、稳定的工作或者连续上学，三样有一样就可以。',
		'未满 16 周岁的人和行动不便的老人、残疾人，可以由监护人、近亲属代办。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile', 'applicant.gender', 'applicant.birthday'),
		...ask('applicant.nation', 'applicant.registeredAddress', 'applicant.homeAddress', 'applicant.residesSince'),
		...mayAsk('applicant.workplace'),
		...agentWhenSent,
		...ask('declaration.truthful', 'declaration.dataSharing', 'declaration.delivery')
	],
	materials: [
		held('citizen-id-card'),
		paper('id-photo', 'electronic', { validMonths: 6 }),
		paper('dwelling-proof', 'copy', { when: whenAnswer('applicant.stayBasis', 'home') }),
		paper('work-proof', 'copy', { when: whenAnswer('applicant.stayBasis', 'work') }),
		paper('study-proof', 'copy', { when: whenAnswer('applicant.stayBasis', 'study') }),
		paper('guardianship-proof', 'copy', { isRequired: false, when: whenYes('applicant.sendsAgent') })
	],
	results: ['residence-permit'],
	visits: 1,
	legalBasis: ['居住证暂行条例 第二条、第九条、第二十一条'],
	source: '[L]',
	proposals: [...usualProposals, '代办的关系证明'],
	note: '首次申领免费；换领、补领要交工本费，标准由财政和价格部门定。'
};

const disabilityCertificate: Matter = {
	id: 'CN16',
	code: '371003-CN16',
	name: '残疾人证新办',
	everydayWords: ['办残疾证', '残疾证', '残疾鉴定', '残疾评定', '残联办证', '残疾人证'],
	zone: 'general',
	domain: '社会福利',
	type: 'public-service',
	kind: 'promised',
	servedTo: ['person'],
	competences: by.disabledFederation,
	flow: 'district-decides',
	statutory: null,
	promised: workingDays(7, { from: 'receipt', note: '从区残联收到评定结果算起，医院评定的时间不计入。' }),
	limitNote: '法律没有规定办证期限；医院评定由指定医院安排，时间不算在内。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'本人户籍在文登。',
		'经指定医院评定，达到国家残疾分类分级标准。',
		'本人申请；智力、精神残疾人和未成年人由监护人申请。',
		'出门困难的重度残疾人，可以申请上门评定。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile'),
		...familyWhenHelped,
		...ask('applicant.gender', 'applicant.nation', 'applicant.registeredAddress', 'applicant.homeAddress'),
		...mayAsk('applicant.maritalStatus', 'applicant.education'),
		...ask('person.disabilityKinds', 'person.disabilityCause', 'person.assessmentPlace'),
		...mayAsk('person.disabledSince'),
		askWith('guardian.name', { when: whenYes('person.needsGuardian') }),
		askWith('guardian.citizenId', { when: whenYes('person.needsGuardian') }),
		askWith('guardian.mobile', { when: whenYes('person.needsGuardian') }),
		askWith('guardian.relation', { when: whenYes('person.needsGuardian') }),
		...ask('declaration.truthful', 'declaration.dataSharing', 'declaration.delivery')
	],
	materials: [
		held('citizen-id-card'),
		held('household-register'),
		paper('id-photo', 'electronic', { validMonths: 6 }),
		paper('disability-assessment', 'original'),
		paper('guardianship-proof', 'copy', { isRequired: false, when: whenYes('person.needsGuardian') })
	],
	results: ['disability-certificate'],
	visits: 1,
	legalBasis: ['山东省实施《中华人民共和国残疾人保障法》办法 第十三条'],
	source: '[L]山东办法§13免费；[S24][S25]',
	proposals: ['申请表字段', '证件有效期'],
	note: '办证和评定都免费。'
};

const informationRequest: Matter = {
	id: 'CN18',
	code: '371003-CN18',
	name: '政府信息公开申请',
	everydayWords: ['申请公开', '查政府文件', '信息公开', '要政府资料', '依申请公开'],
	zone: 'general',
	type: 'public-service',
	kind: 'promised',
	servedTo: ['person', 'enterprise', 'cooperative', 'sole-trader', 'institution', 'association'],
	competences: by.governmentOffice,
	flow: 'district-decides',
	statutory: workingDays(20, {
		from: 'receipt',
		extension: { amount: 20, unit: 'working-day', by: 'authority-head' },
		note: '征求第三方和其他机关意见的时间不计入；延长由政府信息公开工作机构负责人同意，最多 20 个工作日。'
	}),
	promised: workingDays(15, { from: 'receipt', standing: 'proposal' }),
	limitNote: '能当场答复的当场答复。内容说不清的，7 个工作日内一次告诉您补充什么。',
	deemedAcceptanceWorkingDays: 5,
	fee: {
		text: '不收费；申请的数量、频次明显超过合理范围的，可以依法收取信息处理费。',
		basis: '中华人民共和国政府信息公开条例 第四十二条',
		standing: 'sourced'
	},
	conditions: [
		'想要的是政府已经制作或者获取的信息。',
		'写清信息的名称、文号或者便于查找的特征。',
		'写明身份和联系方式，选好答复的形式和途径。',
		'信访、投诉、举报和要求解释政策的，走别的渠道。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile'),
		...mayAsk('unit.name', 'unit.creditCode', 'unit.legalRepresentative'),
		...mayAsk('applicant.email', 'applicant.postalAddress'),
		...mayAsk('activity.informationName'),
		askWith('activity.informationDescription', { maxLength: 1000 }),
		...mayAsk('activity.informationHolder'),
		...ask('activity.informationForm', 'activity.informationChannel'),
		...mayAsk('activity.needsReadingHelp'),
		...ask('declaration.truthful')
	],
	materials: [held('citizen-id-card'), held('credit-code-certificate', { isRequired: false })],
	results: ['information-disclosure-reply'],
	visits: 0,
	legalBasis: ['中华人民共和国政府信息公开条例 第二十九条至第三十六条、第四十二条'],
	source: '[L]公开条例§33',
	proposals: [...usualProposals],
	note: '不要求说明用途。看字、听话有困难的，工作人员帮您填写。'
};

const foodBusiness = listedAs(originalIn(foodAndHealthMatters, 'HZ01'), { id: 'CN01', zone: 'general' });
const pharmacy = listedAs(originalIn(foodAndHealthMatters, 'HZ09'), { id: 'CN02', zone: 'general' });
const waterAbstraction = listedAs(originalIn(planningMatters, 'GH06'), {
	id: 'CN03',
	zone: 'general',
	everydayWords: ['取水许可', '打井', '取水证', '用地下水', '抽河水', '企业自备井']
});
const animalEpidemicConditions = listedAs(originalIn(tradeAndFarmingMatters, 'HZ27'), { id: 'CN05', zone: 'general' });
const clinic = listedAs(originalIn(foodAndHealthMatters, 'HZ12'), {
	id: 'CN06',
	zone: 'general',
	domain: '医疗卫生'
});
const jobAgency = listedAs(originalIn(tradeAndFarmingMatters, 'HZ30'), {
	id: 'CN07',
	zone: 'general',
	domain: '劳动就业'
});
const kindergarten = listedAs(originalIn(cultureAndSecurityMatters, 'HZ32'), {
	id: 'CN08',
	zone: 'general',
	domain: '教育'
});
const presale = listedAs(originalIn(worksMatters, 'SG13'), { id: 'CN11', zone: 'general' });
const buildingWaste = listedAs(originalIn(worksMatters, 'SG10'), {
	id: 'CN17',
	zone: 'general',
	everydayWords: ['渣土', '渣土证', '建筑垃圾', '运渣土', '装修垃圾清运', '拆迁垃圾']
});

/** 承诺件 of the district hall. */
export const promisedMatters: readonly Matter[] = [
	foodBusiness,
	pharmacy,
	waterAbstraction,
	felling,
	animalEpidemicConditions,
	clinic,
	jobAgency,
	kindergarten,
	associationRegistration,
	privateServiceUnitRegistration,
	presale,
	titleTransfer,
	fundWithdrawal,
	fundLoan,
	residencePermit,
	disabilityCertificate,
	buildingWaste,
	informationRequest
];
