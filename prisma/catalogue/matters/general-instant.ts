import type { Matter } from '#lib/domain/catalogue/matter.ts';
import { agentWhenSent, familyWhenHelped } from '../agent-when-sent.ts';
import { by } from '../departments.ts';
import { listedAs, originalIn } from '../listed-as.ts';
import { ask, askWith, held, mayAsk, onTheSpot, paper, whenAnswer, whenYes, workingDays } from '../writing.ts';
import { approvalMatters } from './construction-approval.ts';
import { worksMatters } from './construction-works.ts';
import { foodAndHealthMatters } from './market-food-and-health.ts';
import { tradeAndFarmingMatters } from './market-trade-and-farming.ts';

/** 即办: the law gives no period or says 当场; that we decide while you wait is our proposal. */
const promisedAtOnce = onTheSpot({ standing: 'proposal' });
/** [O]: 当场 is what such counters do, not what a text says. */
const atOnceUnsourced = onTheSpot({ standing: 'proposal', note: '法律没有规定期限，按当场办结的惯例填写。' });

const usualProposals = ['承诺时限', '申请表字段'] as const;

const marriageRegistration: Matter = {
	id: 'JB07',
	code: '371003-JB07',
	name: '结婚登记',
	everydayWords: ['领结婚证', '领证', '结婚', '登记结婚', '扯证', '婚姻登记'],
	zone: 'general',
	domain: '婚姻登记',
	type: 'confirmation',
	kind: 'instant',
	servedTo: ['person'],
	competences: by.civilAffairs,
	flow: 'district-decides',
	statutory: onTheSpot({ note: '符合结婚条件的，当场登记、当场发证。' }),
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'两个人完全自愿，并且亲自一起到婚姻登记处。',
		'男方满 22 周岁，女方满 20 周岁。',
		'两个人现在都没有配偶。',
		'两个人没有直系血亲和三代以内旁系血亲关系。',
		'双方都是内地居民；有一方是外国人、华侨或者港澳台居民的，到省里确定的登记机关办理。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile', 'applicant.nation', 'applicant.education'),
		...ask('applicant.occupation', 'applicant.registeredAddress', 'applicant.maritalStatus'),
		askWith('applicant.previousMarriageEnd', { when: whenYes('applicant.wasMarried') }),
		...ask('spouse.name', 'spouse.citizenId', 'spouse.mobile', 'spouse.nation', 'spouse.education'),
		...ask('spouse.occupation', 'spouse.registeredAddress', 'spouse.maritalStatus'),
		askWith('spouse.previousMarriageEnd', { when: whenYes('spouse.wasMarried') }),
		...ask('activity.marriageDay', 'activity.marriageHalfDay'),
		...mayAsk('activity.wantsMarriageCeremony'),
		...ask('declaration.willingToMarry', 'declaration.noSpouse', 'declaration.noKinship', 'declaration.truthful')
	],
	materials: [
		paper('citizen-id-card-original', 'original', { copies: 2 }),
		paper('household-register-original', 'original', { copies: 2, isRequired: false }),
		paper('marriage-declarations', 'original', { copies: 2 }),
		paper('couple-photo', 'original', { copies: 3, isRequired: false, validMonths: 6 }),
		held('former-marriage-end-proof', {
			when: { any: [whenYes('applicant.wasMarried'), whenYes('spouse.wasMarried')] }
		})
	],
	results: ['marriage-registration-certificate'],
	visits: 1,
	legalBasis: [
		'中华人民共和国民法典 第一千零四十六条至第一千零四十九条',
		'婚姻登记条例（2025年修订） 第八条、第十条',
		'婚姻登记条例（2003年） 第四条至第七条'
	],
	source: '[L] 婚姻登记条例§4–§7',
	proposals: [...usualProposals, '合影照片', '预约时段'],
	note: '2025年5月10日起施行的新条例不再要求户口簿，也不限户籍所在地，所以户口簿只列为可以带的材料。结婚证由两个人当场领取，不邮寄、不代领。'
};

const marriagePaperReissue: Matter = {
	id: 'JB08',
	code: '371003-JB08',
	name: '补领婚姻登记证',
	everydayWords: ['结婚证丢了', '补结婚证', '补离婚证', '离婚证丢了', '结婚证破损'],
	zone: 'general',
	domain: '婚姻登记',
	type: 'confirmation',
	kind: 'instant',
	servedTo: ['person'],
	competences: by.civilAffairs,
	flow: 'district-decides',
	statutory: atOnceUnsourced,
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'婚姻登记档案里查得到原来的登记。',
		'原证丢失、破损或者信息有误。',
		'婚姻状况和原登记一致：补结婚证的现在仍是夫妻，补离婚证的没有和原配偶复婚。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile'),
		...ask('applicant.registeredAddress', 'applicant.maritalStatus', 'spouse.name'),
		...mayAsk('spouse.citizenId'),
		...agentWhenSent,
		...ask('activity.marriagePaper', 'activity.marriageRegisteredOn', 'activity.marriageRegistry'),
		...mayAsk('activity.marriagePaperNumber'),
		...ask('activity.marriageReissueReason', 'declaration.marriageUnchanged', 'declaration.truthful')
	],
	materials: [
		paper('citizen-id-card-original', 'original'),
		paper('household-register-original', 'original', { isRequired: false }),
		held('marriage-register-record'),
		paper('marriage-paper-photo', 'original', { copies: 3, validMonths: 6 }),
		paper('former-marriage-paper', 'original', { isRequired: false }),
		paper('notarised-mandate', 'original', { when: whenYes('applicant.sendsAgent') })
	],
	results: ['reissued-marriage-paper'],
	visits: 1,
	legalBasis: ['婚姻登记条例（补领结婚证、离婚证的规定）'],
	source: '[O]',
	proposals: [...usualProposals, '法定时限', '照片和公证委托书'],
	note: '补证和原证效力一样。2025年新条例只要求身份证，户口簿只列为可以带的材料。'
};

const unemploymentRegistration: Matter = {
	id: 'JB09',
	code: '371003-JB09',
	name: '失业登记',
	everydayWords: ['失业', '没工作了', '下岗', '失业证', '领失业金之前登记', '找工作登记'],
	zone: 'general',
	domain: '劳动就业',
	type: 'public-service',
	kind: 'instant',
	servedTo: ['person'],
	competences: by.labour,
	flow: 'district-decides',
	statutory: workingDays(3, { from: 'receipt', note: '网上申请 1 至 3 个工作日办结。' }),
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'年满 16 周岁、没到退休年龄，有劳动能力。',
		'现在没有工作，也没有办企业或者个体经营。',
		'愿意找工作，并接受就业服务。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile', 'applicant.gender', 'applicant.education'),
		...ask('applicant.registeredAddress', 'applicant.homeAddress'),
		...mayAsk('applicant.socialCardNumber'),
		...ask('applicant.lastWorkplace'),
		...mayAsk('applicant.leftWorkOn'),
		...ask('applicant.unemploymentReason', 'applicant.skills', 'activity.jobWanted'),
		...mayAsk('activity.wageWanted', 'activity.wantsTraining'),
		...ask('declaration.unemployed', 'declaration.truthful', 'declaration.dataSharing', 'declaration.delivery')
	],
	materials: [held('citizen-id-card'), held('social-security-card', { isRequired: false })],
	results: ['unemployment-registration'],
	visits: 0,
	legalBasis: ['中华人民共和国社会保险法 第五十条', '中华人民共和国就业促进法 第三十五条'],
	source: '[S74] 时限；[L]社保法§50',
	proposals: [...usualProposals]
};

const employmentRegistration: Matter = {
	id: 'JB10',
	code: '371003-JB10',
	name: '就业登记',
	everydayWords: ['招工登记', '招人备案', '员工入职登记', '用工备案', '录用登记'],
	zone: 'general',
	domain: '劳动就业',
	type: 'public-service',
	kind: 'instant',
	servedTo: ['enterprise', 'cooperative', 'sole-trader', 'institution', 'association'],
	competences: by.labour,
	flow: 'district-decides',
	statutory: atOnceUnsourced,
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: ['单位已经依法登记。', '已经和招用的职工订立劳动合同。', '由用人单位统一办理，职工本人不用到场。'],
	prerequisites: [],
	fields: [
		...ask('unit.name', 'unit.creditCode', 'unit.kind', 'unit.legalRepresentative', 'unit.registeredAddress'),
		askWith('unit.employeeCount', { min: 1 }),
		...ask('agent.name', 'agent.mobile', 'activity.employmentContract', 'activity.hiredOn'),
		...ask('participants.employees', 'declaration.truthful', 'declaration.dataSharing', 'declaration.delivery')
	],
	materials: [
		held('credit-code-certificate'),
		paper('labour-contract-record', 'electronic', { accepts: ['pdf', 'jpg', 'png', 'zip'] })
	],
	results: ['employment-registration'],
	visits: 0,
	legalBasis: ['就业服务与就业管理规定（就业登记的规定）'],
	source: '[O]',
	proposals: [...usualProposals, '法定时限']
};

const flexibleWorkInsurance: Matter = {
	id: 'JB11',
	code: '371003-JB11',
	name: '灵活就业人员参保登记',
	everydayWords: ['自己交社保', '灵活就业社保', '个人交养老保险', '没单位交社保', '外卖员社保', '以个人身份参保'],
	zone: 'general',
	domain: '社会保障',
	type: 'public-service',
	kind: 'instant',
	servedTo: ['person'],
	competences: by.labour,
	flow: 'district-decides',
	statutory: atOnceUnsourced,
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'年满 16 周岁、没到法定退休年龄。',
		'没有雇工的个体工商户、没在单位参保的非全日制从业人员或者其他灵活就业人员。',
		'现在没有由单位缴纳职工社会保险。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile'),
		...ask('applicant.registeredAddress', 'applicant.homeAddress', 'applicant.flexibleWorkKind'),
		...mayAsk('applicant.socialCardNumber'),
		...ask('activity.workerInsurance', 'activity.insuredFrom'),
		...ask('amounts.contributionTier', 'amounts.contributionCycle', 'amounts.contributionChannel'),
		...mayAsk('amounts.bankName', 'amounts.bankAccount'),
		...ask('declaration.truthful', 'declaration.dataSharing', 'declaration.delivery')
	],
	materials: [held('citizen-id-card')],
	results: ['flexible-work-insurance'],
	visits: 0,
	legalBasis: ['中华人民共和国社会保险法 第十条、第二十三条、第五十八条'],
	source: '[L]社保法§58；即办[O]',
	proposals: [...usualProposals, '法定时限'],
	note: '办理登记不收费；之后按选定的基数和档次缴纳保险费。'
};

const residentMedicalInsurance: Matter = {
	id: 'JB12',
	code: '371003-JB12',
	name: '城乡居民基本医疗保险参保登记',
	everydayWords: ['交医保', '居民医保', '新农合', '给孩子上医保', '农村医保', '新生儿医保'],
	zone: 'general',
	domain: '医疗卫生',
	type: 'public-service',
	kind: 'instant',
	servedTo: ['person'],
	competences: by.medicalInsurance,
	flow: 'district-decides',
	statutory: atOnceUnsourced,
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: {
		text: '登记不收费；参保人按当年公布的标准缴纳个人缴费部分。',
		basis: '中华人民共和国社会保险法 第二十五条',
		standing: 'proposal'
	},
	conditions: [
		'参保人没有参加职工基本医疗保险。',
		'参保人是文登户籍，或者持有文登居住证、在文登上学。',
		'在集中缴费期内办理；新生儿、刚转来的人不受集中缴费期限制。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile'),
		...ask('applicant.registeredAddress', 'applicant.homeAddress'),
		...familyWhenHelped,
		...ask('activity.residentInsuranceGroup'),
		askWith('activity.insuranceYear', { min: 2026, max: 2100 }),
		...ask('amounts.contributionChannel'),
		...mayAsk('amounts.bankName', 'amounts.bankAccount'),
		...ask('declaration.noDoubleInsurance', 'declaration.truthful', 'declaration.dataSharing'),
		...ask('declaration.delivery')
	],
	materials: [held('citizen-id-card'), held('household-register')],
	results: ['resident-medical-insurance'],
	visits: 0,
	legalBasis: ['中华人民共和国社会保险法 第二十四条、第二十五条'],
	source: '[O]',
	proposals: [...usualProposals, '法定时限', '收费说明']
};

const remoteCareFiling: Matter = {
	id: 'JB13',
	code: '371003-JB13',
	name: '异地就医备案',
	everydayWords: ['去外地看病', '外地住院报销', '异地医保', '转院备案', '跨省看病'],
	zone: 'general',
	domain: '医疗卫生',
	type: 'public-service',
	kind: 'instant',
	servedTo: ['person'],
	competences: by.medicalInsurance,
	flow: 'district-decides',
	statutory: atOnceUnsourced,
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'看病的人在文登参加了职工或者居民基本医疗保险，待遇正常。',
		'长期在外地居住工作、经医院转诊，或者临时外出需要就医。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile', 'applicant.homeAddress'),
		...familyWhenHelped,
		...mayAsk('applicant.socialCardNumber'),
		...ask('activity.treatmentPlace', 'activity.treatmentFrom'),
		...mayAsk('activity.treatmentUntil', 'activity.treatmentHospital'),
		askWith('activity.diagnosis', { when: whenAnswer('activity.remoteCareReason', 'referral'), maxLength: 500 }),
		...ask('declaration.truthful', 'declaration.dataSharing', 'declaration.delivery')
	],
	materials: [
		held('citizen-id-card'),
		paper('remote-residence-proof', 'electronic', { when: whenAnswer('activity.remoteCareReason', 'settled') }),
		paper('referral-letter', 'electronic', { when: whenAnswer('activity.remoteCareReason', 'referral') })
	],
	results: ['remote-care-filing'],
	visits: 0,
	legalBasis: ['中华人民共和国社会保险法 第二十九条'],
	source: '[O]',
	proposals: [...usualProposals, '法定时限', '居住证明和转诊意见']
};

const housingFundRecord: Matter = {
	id: 'JB14',
	code: '371003-JB14',
	name: '住房公积金缴存证明打印/异地贷款缴存证明',
	everydayWords: ['公积金证明', '打印公积金', '公积金查询', '异地公积金贷款', '公积金明细'],
	zone: 'general',
	domain: '住房公积金',
	type: 'public-service',
	kind: 'instant',
	servedTo: ['person'],
	competences: by.housingFund,
	flow: 'district-decides',
	statutory: atOnceUnsourced,
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: ['本人在文登有住房公积金账户。', '异地贷款的，账户状态正常，没有未还清的公积金贷款。'],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile', 'applicant.workplace'),
		...mayAsk('applicant.fundAccount'),
		...agentWhenSent,
		...ask('activity.recordFrom', 'activity.recordUntil', 'activity.documentUse'),
		askWith('activity.copyCount', { min: 1, max: 5 }),
		askWith('activity.loanCity', { when: whenAnswer('activity.fundRecordFor', 'remote-loan') }),
		...ask('declaration.truthful', 'declaration.delivery')
	],
	materials: [
		held('citizen-id-card'),
		held('fund-account-record'),
		paper('mandate', 'original', { when: whenYes('applicant.sendsAgent') })
	],
	results: ['housing-fund-record'],
	visits: 0,
	legalBasis: ['住房公积金管理条例 第二十二条、第三十六条'],
	source: '[O]',
	proposals: [...usualProposals, '法定时限', '代办委托书']
};

const realEstateQuery: Matter = {
	id: 'JB15',
	code: '371003-JB15',
	name: '不动产登记资料查询(无房证明)',
	everydayWords: ['无房证明', '查房产', '有没有房', '房产证明', '查不动产', '首套房证明'],
	zone: 'general',
	domain: '住房保障',
	type: 'public-service',
	kind: 'instant',
	servedTo: ['person', 'enterprise', 'institution', 'association'],
	competences: by.realEstateRegistry,
	flow: 'district-decides',
	statutory: atOnceUnsourced,
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'是权利人本人，或者有证据证明的利害关系人。',
		'写明查询的目的，结果不用在别处。',
		'连同家庭成员查询的，成年家人都同意。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile'),
		...mayAsk('unit.name', 'unit.creditCode'),
		...agentWhenSent,
		askWith('household.queriedMembers', { when: whenYes('household.isQueried') }),
		...ask('activity.landRegisterQuery', 'activity.queryArea'),
		...mayAsk('premises.address', 'premises.certificateNumber', 'site.parcelNumber'),
		...ask('activity.documentUse'),
		askWith('activity.copyCount', { min: 1, max: 5 }),
		...ask('declaration.queryUse', 'declaration.truthful', 'declaration.delivery')
	],
	materials: [
		held('citizen-id-card'),
		held('household-register', { when: whenYes('household.isQueried') }),
		paper('query-interest-proof', 'copy', { isRequired: false }),
		paper('mandate', 'original', { when: whenYes('applicant.sendsAgent') })
	],
	results: ['real-estate-query-result'],
	visits: 0,
	legalBasis: ['不动产登记暂行条例 第二十七条、第二十八条'],
	source: '[O]',
	proposals: [...usualProposals, '法定时限', '利害关系证明和代办委托书']
};

const leaseFiling: Matter = {
	id: 'JB16',
	code: '371003-JB16',
	name: '房屋租赁登记备案',
	everydayWords: ['租房备案', '租房合同备案', '出租房登记', '租赁备案', '房东备案'],
	zone: 'general',
	domain: '住房保障',
	type: 'filing',
	kind: 'instant',
	servedTo: ['person', 'enterprise', 'sole-trader', 'institution', 'association'],
	competences: by.housing,
	flow: 'district-decides',
	statutory: atOnceUnsourced,
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'租赁合同已经签订；合同签订后三十日内来备案。',
		'房屋可以合法出租，不是违法建筑，没有改变用途。',
		'出租人是产权人或者有权出租的人。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile'),
		...mayAsk('unit.name', 'unit.creditCode'),
		...ask('premises.address', 'premises.floorArea', 'premises.landlord', 'premises.houseUse'),
		...mayAsk('premises.certificateNumber', 'site.parcelNumber'),
		...ask('premises.rentedPart'),
		askWith('premises.occupantCount', { min: 1 }),
		...ask('participants.tenants', 'activity.leaseStartsOn', 'premises.leaseEndsOn'),
		...ask('amounts.monthlyRent', 'amounts.rentPaidEvery'),
		...mayAsk('amounts.rentDeposit'),
		...ask('declaration.leaseTrue', 'declaration.truthful', 'declaration.delivery')
	],
	materials: [
		paper('house-lease-contract', 'copy'),
		held('real-estate-certificate'),
		held('citizen-id-card'),
		paper('co-owner-consent', 'original', { when: whenYes('premises.hasCoOwners') }),
		paper('sublet-consent', 'original', { when: whenYes('premises.isSublet') })
	],
	results: ['lease-filing-certificate'],
	visits: 0,
	legalBasis: ['中华人民共和国城市房地产管理法 第五十四条', '商品房屋租赁管理办法 第十四条'],
	source: '[O]',
	proposals: [...usualProposals, '法定时限', '共有人和转租同意书']
};

const residencePermitEndorsement: Matter = {
	id: 'JB17',
	code: '371003-JB17',
	name: '居住证签注',
	everydayWords: ['居住证年签', '居住证续签', '居住证到期', '居住证盖章', '居住证年审'],
	zone: 'general',
	domain: '公共安全',
	type: 'confirmation',
	kind: 'instant',
	servedTo: ['person'],
	competences: by.publicSecurity,
	flow: 'district-decides',
	statutory: atOnceUnsourced,
	promised: promisedAtOnce,
	limitNote: '条例只规定每年签注 1 次，在居住每满 1 年之日前 1 个月内办，没有规定公安机关的办理期限。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'持有文登的居住证，并且一直在文登居住。',
		'在居住每满 1 年之日前 1 个月内办理；过期的可以补办，补办之前居住证暂停使用。',
		'仍然有稳定的住处、工作或者连续上学。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile'),
		...ask('applicant.registeredAddress', 'applicant.homeAddress', 'applicant.residencePermitNumber'),
		...mayAsk('applicant.residencePermitSignedUntil', 'applicant.workplace'),
		...ask('applicant.residesSince'),
		...agentWhenSent,
		...ask('declaration.truthful', 'declaration.dataSharing')
	],
	materials: [
		held('residence-permit'),
		paper('dwelling-proof', 'copy', { when: whenAnswer('applicant.stayBasis', 'home') }),
		paper('work-proof', 'copy', { when: whenAnswer('applicant.stayBasis', 'work') }),
		paper('study-proof', 'copy', { when: whenAnswer('applicant.stayBasis', 'study') })
	],
	results: ['residence-permit-endorsement'],
	visits: 1,
	legalBasis: ['居住证暂行条例 第十条、第二十一条'],
	source: '[L]居住证条例§10；即办[O]',
	proposals: [...usualProposals, '法定时限'],
	note: '签注不收费。签注写在原来的居住证上，当场还给您。'
};

const truckAnnualReview: Matter = {
	id: 'JB18',
	code: '371003-JB18',
	name: '道路普通货运车辆年审',
	everydayWords: ['货车年审', '货车审车', '道路运输证年审', '营运证年审', '大货车审验'],
	zone: 'general',
	type: 'other-power',
	kind: 'instant',
	servedTo: ['person', 'enterprise', 'sole-trader'],
	competences: by.transport,
	flow: 'district-decides',
	statutory: atOnceUnsourced,
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'车辆总质量超过 4500 千克，已经配发道路运输证。',
		'检验检测合格，技术等级评定符合要求。',
		'车辆外形、尺寸和载质量没有擅自改变。',
		'没有未处理完的道路运输违法记录。'
	],
	prerequisites: [],
	fields: [
		...ask('applicant.name', 'applicant.citizenId', 'applicant.mobile'),
		...mayAsk('unit.name', 'unit.creditCode'),
		...ask('vehicle.plateNumber', 'vehicle.plateColour', 'vehicle.truckKind', 'vehicle.transportCertificateNumber'),
		askWith('vehicle.frameNumber', {
			pattern: { expression: '^[A-HJ-NPR-Z0-9]{17}$', sentence: '车架号是 17 位大写字母和数字，没有 I、O、Q。' }
		}),
		askWith('vehicle.grossMass', { min: 4501 }),
		...ask('vehicle.registeredOn', 'vehicle.inspectedOn', 'vehicle.inspectedBy', 'vehicle.isRebuilt'),
		...mayAsk('vehicle.hasSatellitePositioning'),
		...ask('declaration.lawfulTransport', 'declaration.truthful', 'declaration.delivery')
	],
	materials: [held('vehicle-inspection-record'), held('road-transport-certificate'), held('vehicle-licence')],
	results: ['truck-annual-review'],
	visits: 0,
	legalBasis: ['中华人民共和国道路运输条例 第三十条', '道路货物运输及站场管理规定（2026年修正） 第五十条'],
	source: '[O]',
	proposals: [...usualProposals, '法定时限'],
	note: '总质量 4500 千克及以下的普通货车不用办道路运输证，也不用年审。'
};

const enterpriseProjectFiling = listedAs(originalIn(approvalMatters, 'LX02'), { id: 'JB01', zone: 'general' });
const publicPlaceHygiene = listedAs(originalIn(foodAndHealthMatters, 'HZ06'), {
	id: 'JB02',
	zone: 'general',
	everydayWords: ['卫生许可证', '开理发店', '开美容店', '开宾馆', '开浴池', '足疗店', '告知承诺卫生许可']
});
const roadOccupation = listedAs(originalIn(worksMatters, 'SG08'), {
	id: 'JB03',
	zone: 'general',
	everydayWords: ['占道', '挖路', '破路', '占用人行道', '门前搭脚手架', '市政设施审批', '六证合一']
});
const secondClassDevices = listedAs(originalIn(foodAndHealthMatters, 'HZ11'), { id: 'JB04', zone: 'general' });
const vehicleRepair = listedAs(originalIn(tradeAndFarmingMatters, 'HZ22'), { id: 'JB05', zone: 'general' });
const elderHome = listedAs(originalIn(foodAndHealthMatters, 'HZ34'), {
	id: 'JB06',
	zone: 'general',
	domain: '社会福利'
});

/** 即办件 of the district hall. */
export const instantMatters: readonly Matter[] = [
	enterpriseProjectFiling,
	publicPlaceHygiene,
	roadOccupation,
	secondClassDevices,
	vehicleRepair,
	elderHome,
	marriageRegistration,
	marriagePaperReissue,
	unemploymentRegistration,
	employmentRegistration,
	flexibleWorkInsurance,
	residentMedicalInsurance,
	remoteCareFiling,
	housingFundRecord,
	realEstateQuery,
	leaseFiling,
	residencePermitEndorsement,
	truckAnnualReview
];
