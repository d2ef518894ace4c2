import type { Matter } from '#lib/domain/catalogue/matter.ts';
import { by } from '../departments.ts';
import {
	mandateWhenSent,
	placeRight,
	promisedWithin,
	shopProposals,
	shops,
	signedOff,
	theFounder,
	thePlace,
	theShop,
	theTenancy,
	theUnit,
	TWENTY_IS_GENERAL,
	twentyUnsourced,
	usualProposals
} from '../market-asks.ts';
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

const publicGathering: Matter = {
	id: 'HZ07',
	code: '371003-HZ07',
	name: '公众聚集场所投入使用、营业前消防安全检查',
	everydayWords: ['开业消防检查', '消防证', '消防手续', '饭店消防', '商场开业', '宾馆消防', '消防安检'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shops,
	competences: by.fire,
	flow: 'district-decides',
	statutory: workingDays(10, { note: '不选告知承诺的；选告知承诺、材料齐全的，当场作出决定。' }),
	promised: promisedWithin(7, '选告知承诺、材料齐全的，当场办。'),
	limitNote: '两种办法自己选：告知承诺当场拿决定；先检查再办的，10 个工作日内检查并决定。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'属于公众聚集场所：宾馆饭店、商场市场、车站码头候车室、体育场馆、影剧院、歌舞游艺、洗浴、网吧等。',
		'所在建筑依法通过消防验收或者消防备案。',
		'疏散通道、安全出口畅通，装修材料符合防火要求。',
		'消防设施、器材齐全好用。',
		'有消防安全制度、灭火和应急疏散预案，员工受过消防培训。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...thePlace,
		...ask('premises.floors', 'premises.gatheringKinds'),
		askWith('premises.capacity', { min: 1 }),
		askWith('premises.exits', { min: 1 }),
		...ask('premises.interiorFinish', 'equipment.fireFacilities'),
		askWith('equipment.extinguisherCount', { min: 1 }),
		...mayAsk('premises.buildingFireDocument'),
		...ask('activity.openingOn', 'participants.fireManager', 'participants.fireManagerMobile'),
		askWith('participants.fireTrained', { min: 1 }),
		...ask('declaration.fireSafety'),
		...signedOff
	],
	materials: [
		paper('notified-commitment', 'original', { when: whenAnswer('fire.openingWay', 'commitment') }),
		held('business-licence'),
		drawing('premises-floor-plan', 'copy'),
		mandateWhenSent
	],
	results: ['fire-opening-permission'],
	visits: 0,
	legalBasis: ['中华人民共和国消防法 第十五条'],
	source: '[L]',
	proposals: [...shopProposals],
	note: '这份决定是旅馆业、娱乐场所、网吧许可常要的前一步。选告知承诺的，开业后会来核查；承诺不实的撤销许可。'
};

const lodging: Matter = {
	id: 'HZ08',
	code: '371003-HZ08',
	name: '旅馆业特种行业许可',
	everydayWords: ['开宾馆', '开旅馆', '开酒店', '开民宿', '特种行业许可证', '开客栈'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shops,
	competences: by.publicSecurity,
	flow: 'district-decides',
	statutory: twentyUnsourced,
	promised: promisedWithin(7),
	limitNote: TWENTY_IS_GENERAL,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'房屋建筑、消防设备、出入口和通道符合消防和治安的要求。',
		'已经通过开业前的消防安全检查。',
		'装了旅馆业治安管理信息系统，能如实登记每一位旅客。',
		'有治安保卫人员和治安、财物保管制度，大厅、通道有监控。'
	],
	prerequisites: [
		after(
			'material',
			['HZ07'],
			'旅馆业治安管理办法第三条：消防设备、出入口和通道必须符合消防法；消防检查的决定是申请材料'
		)
	],
	fields: [
		...theShop,
		...thePlace,
		...ask('premises.floors'),
		askWith('premises.rooms', { min: 1 }),
		askWith('premises.beds', { min: 1 }),
		...ask('equipment.guestRegister', 'equipment.cameras', 'equipment.safeBoxes'),
		...ask('participants.securityHead', 'participants.securityHeadMobile'),
		askWith('participants.guards', { min: 0 }),
		...ask('activity.openingOn', 'declaration.guestRegistration'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		drawing('premises-floor-plan', 'original'),
		held('fire-opening-permission'),
		mandateWhenSent
	],
	results: ['lodging-licence'],
	visits: 0,
	legalBasis: ['旅馆业治安管理办法 第三条、第四条'],
	source: '[L] limit [O]',
	proposals: [...shopProposals, '法定时限'],
	note: '到场所看一次。2017 年旅馆业还是先许可、后登记，现在先领营业执照。'
};

const singsAndDances = whenAnswer('entertainment.kind', 'song-and-dance');
const hasGames = whenAnswer('entertainment.kind', 'games');

const entertainment: Matter = {
	id: 'HZ13',
	code: '371003-HZ13',
	name: '娱乐场所经营许可',
	everydayWords: ['开KTV', '开歌厅', '开舞厅', '开游戏厅', '电玩城', '娱乐经营许可证'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: ['enterprise'],
	competences: by.culture,
	flow: 'district-decides',
	statutory: workingDays(20, { ...plusTen, note: '依法应当听证，听证的时间不算在内。' }),
	promised: promisedWithin(10, '听证的时间不算在内，会书面告诉您要多久。'),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'投资人、拟任法定代表人和负责人没有条例第五条列的违法犯罪情形，由公安核查。',
		'地点不在居民楼、博物馆、图书馆里，不在住宅区和学校、医院、机关周围，不在地下一层以下。',
		'使用面积达到最低标准，边界噪声达标。',
		'消防、卫生的手续已经办好。',
		'歌舞场所的包间没有隔断和内锁，装有监控；游艺场所没有赌博功能的机器。'
	],
	prerequisites: [
		after('material', ['HZ07'], '娱乐场所管理条例第九条：依法需要消防手续的，从其规定'),
		after('material', ['HZ06'], '娱乐场所管理条例第九条：依法需要卫生手续的，从其规定')
	],
	fields: [
		...theUnit,
		...ask('unit.legalRepresentativeCitizenId'),
		...thePlace,
		...ask('premises.floors', 'premises.openingHours'),
		askWith('premises.capacity', { min: 1 }),
		askWith('premises.schoolDistance', { min: 1 }),
		...ask('premises.soundProofing', 'equipment.cameras'),
		askWith('premises.boxRooms', { when: singsAndDances, min: 0 }),
		askWith('equipment.songSystem', { when: singsAndDances }),
		askWith('equipment.gameMachines', { when: hasGames }),
		...ask('participants.investors', 'participants.guardCompany', 'declaration.noBannedPast'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		paper('no-banned-past-statement', 'original'),
		held('police-background-check'),
		held('fire-opening-permission'),
		held('public-place-hygiene-licence')
	],
	results: ['entertainment-licence'],
	visits: 0,
	isFourEyes: true,
	legalBasis: ['娱乐场所管理条例 第九条、第十条、第十一条'],
	source: '[L]',
	proposals: [...usualProposals, '双人复核'],
	note: '领证后 15 日内还要到公安部门备案。每天凌晨 2 点到上午 8 点不得营业。'
};

const isFinalReview = whenAnswer('netcafe.phase', 'final');
const isPreparing = whenAnswer('netcafe.phase', 'prepare');

const netcafe: Matter = {
	id: 'HZ14',
	code: '371003-HZ14',
	name: '互联网上网服务营业场所经营许可',
	everydayWords: ['开网吧', '开网咖', '电竞馆', '网吧许可证', '网络文化经营许可证'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: ['enterprise'],
	competences: by.culture,
	flow: 'district-decides',
	statutory: workingDays(20, { from: 'receipt', note: '筹建 20 个工作日，终审 15 个工作日，都从收到申请那天起算。' }),
	promised: promisedWithin(10, '筹建 10 个工作日，终审 7 个工作日。'),
	limitNote: '分两步：先同意筹建；装好后办公安网络安全审核和消防，再来终审领证。公安审核另有 20 个工作日。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有企业名称、住所、组织机构、章程和相适应的资金。',
		'离中小学校园 200 米以上，不在居民住宅楼（院）里。',
		'营业面积、电脑数量和每台电脑的面积达到标准。',
		'有固定的网络地址、网络安全制度和技术措施。',
		'有取得资格的安全、管理和技术人员。',
		'终审前通过公安网络安全审核和消防安全检查。'
	],
	prerequisites: [
		afterWhen(
			isFinalReview,
			'material',
			['HZ07'],
			'互联网上网服务营业场所管理条例第十一条：取得消防安全批准文件后，才申请最终审核'
		)
	],
	fields: [
		...theUnit,
		...ask('unit.registeredCapital'),
		...thePlace,
		...theTenancy,
		...ask('premises.floors'),
		askWith('premises.schoolDistance', { min: 200 }),
		askWith('equipment.computers', { min: 1 }),
		askWith('equipment.networkAddress', { when: isFinalReview }),
		askWith('equipment.netSecurity', { when: isFinalReview }),
		askWith('premises.openingHours', { when: isFinalReview }),
		askWith('participants.securityHead', { when: isFinalReview }),
		askWith('participants.networkManager', { when: isFinalReview }),
		...ask('declaration.noMinors'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		paper('unit-constitution', 'copy', { when: isPreparing }),
		held('citizen-id-card'),
		paper('fund-credit-proof', 'copy', { when: isPreparing }),
		...placeRight,
		held('netcafe-preparation-approval', { when: isFinalReview }),
		held('net-security-review', { when: isFinalReview }),
		held('fire-opening-permission', { when: isFinalReview })
	],
	results: ['netcafe-preparation-approval', 'netcafe-licence'],
	visits: 0,
	legalBasis: ['互联网上网服务营业场所管理条例 第七条、第八条、第九条、第十条、第十一条'],
	source: '[L]',
	proposals: [...usualProposals],
	note: '公安网络安全审核向公安部门申请，结果由系统取回。终审前到场所实地看一次。'
};

const show: Matter = {
	id: 'HZ15',
	code: '371003-HZ15',
	name: '营业性演出审批(举办)',
	everydayWords: ['办演唱会', '办演出', '演出批文', '音乐节', '商演', '开业演出', '唱戏'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: ['enterprise'],
	competences: by.culture,
	flow: 'district-decides',
	statutory: days(3),
	promised: days(2, { standing: 'proposal' }),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'举办的单位有营业性演出许可证；几家凑台的演出由演出经纪机构或者演出场所举办。',
		'节目内容合法，没有条例第二十五条禁止的情形。',
		'场地的建筑、设施和消防合格，有安全保卫方案和应急疏散预案。',
		'临时搭舞台、看台的，验收合格，并有安全、消防批准文件。',
		'有外国、港澳台演员的，由省里或者国家审批，不在区里办。'
	],
	prerequisites: [],
	fields: [
		...theUnit,
		...ask('unit.showLicenceNumber', 'activity.showName', 'activity.showFrom', 'activity.showUntil'),
		askWith('activity.showTimes', { min: 1 }),
		...ask('premises.address'),
		askWith('premises.capacity', { min: 1 }),
		...ask('activity.programme', 'participants.performers', 'participants.showLead'),
		...ask('participants.showLeadMobile'),
		askWith('participants.guards', { min: 0 }),
		askWith('amounts.highestTicket', { min: 0 }),
		askWith('equipment.stage', { when: whenYes('show.buildsStage') }),
		...ask('declaration.showContent'),
		...signedOff
	],
	materials: [
		paper('show-programme', 'original', { accepts: ['pdf', 'jpg', 'png', 'zip'], maxMegabytes: 200 }),
		paper('performers-consent', 'original'),
		paper('show-safety-plan', 'original'),
		paper('stage-acceptance', 'copy', { when: whenYes('show.buildsStage') })
	],
	results: ['show-approval'],
	visits: 0,
	legalBasis: ['营业性演出管理条例 第十三条、第十六条、第二十条'],
	source: '[L]',
	proposals: [...usualProposals, '演员同意函'],
	note: '法律写的是 3 日，按自然日算，碰上周末也不顺延。名称、时间、演员、节目有变化的，要重新报批。'
};

const publications: Matter = {
	id: 'HZ16',
	code: '371003-HZ16',
	name: '出版物零售经营许可',
	everydayWords: ['开书店', '卖书', '书报亭', '卖教辅', '网上卖书', '出版物经营许可证'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shops,
	competences: by.culture,
	flow: 'district-decides',
	statutory: twentyUnsourced,
	promised: promisedWithin(3),
	limitNote: TWENTY_IS_GENERAL,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有确定的企业名称和经营范围，营业执照上有出版物零售。',
		'有固定的经营场所；只在网上卖的，有住所。',
		'从正规出版、发行单位进货，不卖非法出版物。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...thePlace,
		...theTenancy,
		...ask('activity.publicationKinds', 'activity.publicationSource', 'activity.onlineTrade'),
		...mayAsk('premises.warehouseAddress'),
		...ask('participants.publicationHead', 'declaration.lawfulPublications'),
		...signedOff
	],
	materials: [held('business-licence'), ...placeRight, mandateWhenSent],
	results: ['publication-licence'],
	visits: 0,
	legalBasis: ['出版管理条例 第三十五条、第三十六条'],
	source: '[L] limit [O]',
	proposals: [...shopProposals, '法定时限']
};

const printing: Matter = {
	id: 'HZ17',
	code: '371003-HZ17',
	name: '印刷经营许可(其他印刷品等)',
	everydayWords: ['开印刷厂', '开打印店', '打字复印', '印名片', '做包装盒', '印刷许可证'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shops,
	competences: by.culture,
	flow: 'district-reports-upward',
	statutory: days(60, { from: 'receipt' }),
	promised: promisedWithin(10),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'企业有名称、章程、确定的业务范围和组织机构、人员。',
		'有适应业务范围的生产经营场所、资金和设备。',
		'个体工商户只能做其他印刷品（文件、资料、图表、票证、名片等），不能印出版物和包装装潢。',
		'建立承印验证、承印登记、印刷品保管、交付和残次品销毁五项制度。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...thePlace,
		...theTenancy,
		...ask('activity.printingKinds', 'activity.printingSteps', 'equipment.mainEquipment'),
		...ask('participants.printingHead'),
		askWith('premises.staffCount', { min: 1 }),
		...mayAsk('unit.registeredCapital'),
		...ask('declaration.printingRules'),
		...signedOff
	],
	materials: [held('business-licence'), paper('premises-equipment-proof', 'copy'), ...placeRight, mandateWhenSent],
	results: ['printing-licence'],
	visits: 0,
	legalBasis: ['印刷业管理条例 第八条、第九条、第十条、第十一条'],
	source: '[L]',
	proposals: [...shopProposals],
	note: '条例把包装装潢和其他印刷品定为市级权限，出版物印刷由省里审批；区里收件、核对场所，再转送。'
};

const fireworks: Matter = {
	id: 'HZ19',
	code: '371003-HZ19',
	name: '烟花爆竹经营(零售)许可',
	everydayWords: ['卖鞭炮', '卖烟花', '烟花爆竹', '鞭炮零售', '春节卖炮', '烟花证'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: ['sole-trader', 'enterprise'],
	competences: by.safety,
	flow: 'district-decides',
	statutory: days(20, { note: '含现场核查。' }),
	promised: promisedWithin(5),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'主要负责人经过安全知识教育。',
		'专店或者专柜销售，有专人负责安全。',
		'配了必要的消防器材，张贴明显的安全警示标志。',
		'在布点规划以内，和学校、医院、加油站等保持安全距离。',
		'只从有批发许可的企业进货，不卖专业燃放类产品。'
	],
	prerequisites: [usuallyAfter(['ZJ38'], '镇里先帮您看一遍材料，可以少跑')],
	fields: [
		...theShop,
		...thePlace,
		...ask('premises.fireworksShop'),
		askWith('premises.neighbours', { maxLength: 300 }),
		askWith('equipment.extinguisherCount', { min: 2, max: 999 }),
		...ask(
			'activity.fireworksKinds',
			'activity.fireworksSupplier',
			'activity.fireworksFrom',
			'activity.fireworksUntil'
		),
		askWith('activity.fireworksStock', { min: 1 }),
		...ask('participants.safetyTrained', 'declaration.fireworksSafety'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		paper('fireworks-safety-training', 'copy'),
		paper('premises-photos', 'electronic'),
		paper('fire-equipment-list', 'electronic'),
		mandateWhenSent
	],
	results: ['fireworks-retail-licence'],
	visits: 0,
	legalBasis: ['烟花爆竹安全管理条例 第十六条、第十八条、第十九条'],
	source: '[L]',
	proposals: [...shopProposals, '灭火器最少数量'],
	note: '许可证上写明负责人、地址、经营期限、种类和限制存放量。'
};

const storesChemicals = whenYes('chemicals.hasStorage');

const chemicals: Matter = {
	id: 'HZ20',
	code: '371003-HZ20',
	name: '危险化学品经营许可',
	everydayWords: ['卖化学品', '危化品', '危化证', '加油站', '卖油漆', '化工贸易'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: ['enterprise'],
	competences: by.safety,
	flow: 'district-decides',
	statutory: days(30, { standing: 'proposal' }),
	promised: promisedWithin(10),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有符合国家标准、行业标准的经营场所；存放的，有符合标准的储存设施。',
		'从业人员经过专业技术培训并考核合格。',
		'有健全的安全管理制度和专职安全管理人员。',
		'有危险化学品事故应急预案和应急救援器材。',
		'供货的企业有生产或者经营许可。'
	],
	prerequisites: [],
	fields: [
		...theFounder,
		...ask('premises.address'),
		askWith('premises.floorArea', { min: 1 }),
		...ask('activity.chemicalWay', 'activity.chemicalList'),
		askWith('premises.warehouseAddress', { when: storesChemicals }),
		askWith('premises.warehouseArea', { when: storesChemicals, min: 1 }),
		askWith('activity.chemicalStock', { when: storesChemicals }),
		askWith('equipment.leakProtection', { when: storesChemicals }),
		...ask('participants.chemicalHead', 'participants.safetyOfficers', 'activity.emergencyPlan'),
		...ask('declaration.chemicalSafety'),
		...signedOff
	],
	materials: [
		paper('chemical-premises-file', 'copy'),
		paper('chemical-training-certificates', 'copy'),
		paper('chemical-safety-rules', 'original')
	],
	results: ['hazardous-chemicals-licence'],
	visits: 0,
	isFourEyes: true,
	legalBasis: ['危险化学品安全管理条例 第三十三条、第三十四条、第三十五条'],
	source: '[L]',
	proposals: [...usualProposals, '法定时限', '双人复核'],
	note: '这一项要先领许可证，再凭证办登记，和别的后置许可相反，所以不查营业执照。有储存设施或者剧毒品的由市里审批，区里代收。'
};

const isKindergarten = whenAnswer('school.kind', 'kindergarten');
const isSchool = whenAnswer('school.kind', 'school');

const school: Matter = {
	id: 'HZ32',
	code: '371003-HZ32',
	name: '民办幼儿园/民办学校办学许可',
	everydayWords: ['办幼儿园', '开幼儿园', '办学许可证', '办学校', '开培训班', '民办学校'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: ['enterprise', 'association'],
	competences: by.education,
	flow: 'district-decides',
	statutory: workingDays(20, { ...plusTen, note: '幼儿园 20 个工作日；民办学校正式设立 3 个月，筹设 30 日。' }),
	promised: promisedWithin(15),
	limitNote: '民办学校可以先申请筹设（30 日内决定），条件齐了也可以直接申请正式设立（3 个月内决定）。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'举办者有政治权利和完全民事行为能力，举办的单位有法人资格，信用良好。',
		'有组织机构、章程和合格的教师、保育员、园长（校长）。',
		'有安全、独立的园舍（校舍）和场地，符合抗震、消防标准。',
		'有必备的办学资金和稳定的经费来源。',
		'符合当地的布局规划。'
	],
	prerequisites: [],
	fields: [
		...theFounder,
		...ask('unit.proposedName', 'unit.schoolNature', 'unit.purpose'),
		askWith('unit.startingFunds', { min: 1 }),
		...ask('premises.address'),
		askWith('premises.floorArea', { min: 1 }),
		...theTenancy,
		askWith('premises.playground', { min: 0 }),
		askWith('activity.classCount', { min: 1 }),
		askWith('activity.schoolPlaces', { min: 1 }),
		askWith('activity.mealsProvided', { when: isKindergarten }),
		askWith('activity.schoolSubjects', { when: isSchool }),
		...ask('participants.founders', 'participants.headteacher', 'participants.teachers'),
		askWith('amounts.monthlyTuition', { min: 0 }),
		...ask('declaration.schoolConduct'),
		...signedOff
	],
	materials: [
		paper('founder-profiles', 'original'),
		paper('unit-constitution', 'original'),
		...placeRight,
		drawing('premises-floor-plan', 'copy'),
		paper('teacher-qualifications', 'copy')
	],
	results: ['school-licence'],
	visits: 1,
	legalBasis: ['山东省学前教育条例 第二十五条', '中华人民共和国民办教育促进法 第十二条至第十八条'],
	source: '[L]',
	proposals: [...usualProposals],
	note: '到园（校）里实地看一次。领证以后再去登记：非营利的到民政，营利的到市场监管。'
};

const outdoorSign: Matter = {
	id: 'HZ35',
	code: '371003-HZ35',
	name: '户外广告设施设置',
	everydayWords: ['挂招牌', '门头招牌', '做门头', '店招', '广告牌', 'LED屏', '灯箱', '立柱广告'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shops,
	competences: by.cityManagement,
	flow: 'district-decides',
	statutory: twentyUnsourced,
	promised: promisedWithin(5),
	limitNote: TWENTY_IS_GENERAL,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'位置、尺寸、颜色和街道立面协调，符合户外广告设置规划和门头标准。',
		'不挡门窗、消防救援口、交通标志和行人通道，不伤树木绿地。',
		'结构牢固，大型的有结构设计，电气安全。',
		'灯光不晃眼、不扰邻。',
		'房屋的业主或者共有人同意。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...ask('premises.name', 'premises.address', 'equipment.signKind', 'equipment.signPlace'),
		askWith('equipment.signLength', { min: 0 }),
		askWith('equipment.signHeight', { min: 0 }),
		askWith('equipment.signThickness', { min: 0 }),
		askWith('equipment.signClearance', { min: 0 }),
		askWith('equipment.signCount', { min: 1 }),
		...ask('equipment.signMaterials', 'equipment.signLighting'),
		askWith('activity.signContent', { maxLength: 300 }),
		...ask('activity.signFrom', 'activity.signUntil', 'participants.signMaker'),
		...ask('premises.manager', 'premises.managerMobile', 'declaration.signSafety'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		drawing('sign-rendering', 'electronic'),
		paper('wall-owner-consent', 'original', { when: whenYes('sign.isOnOthersBuilding') }),
		held('real-estate-certificate', { when: whenAnswer('sign.isOnOthersBuilding', 'no') }),
		drawing('sign-structure-design', 'electronic', { when: whenYes('sign.isLarge') }),
		mandateWhenSent
	],
	results: ['outdoor-sign-approval'],
	visits: 0,
	legalBasis: ['城市市容和环境卫生管理条例 第十一条'],
	source: '[O]',
	proposals: [...shopProposals, '法定时限', '办理条件', '大型设施的结构设计'],
	note: '条例只要求大型户外广告审批；门头招牌照区里的门头标准，由同一窗口一并受理。到期要继续用的，到期前 30 日申请延续；不用了自己拆干净。'
};

/** 消防 · 治安 · 文化 · 安全 · 教育 · 市容. */
export const cultureAndSecurityMatters: readonly Matter[] = [
	publicGathering,
	lodging,
	entertainment,
	netcafe,
	show,
	publications,
	printing,
	fireworks,
	chemicals,
	school,
	outdoorSign
];
