import type { Matter } from '#lib/domain/catalogue/matter.ts';
import { by } from '../departments.ts';
import {
	atOnceByLaw,
	mandateWhenSent,
	placeRight,
	promisedAtOnce,
	promisedWithin,
	shops,
	shopsAndCooperatives,
	signedOff,
	theFounder,
	thePlace,
	theShop,
	theTenancy,
	theUnit,
	twentyByLaw,
	twentyUnsourced,
	shopProposals,
	usualProposals
} from '../market-asks.ts';
import {
	after,
	ask,
	askWith,
	days,
	drawing,
	held,
	mayAsk,
	onTheSpot,
	paper,
	plusTen,
	whenAnswer,
	whenYes,
	workingDays
} from '../writing.ts';

const isCatering = whenAnswer('food.trade', 'restaurant', 'canteen');
const isSelling = whenAnswer('food.trade', 'shop');
const servesHotFood = whenYes('premises.servesHotFood');

const foodBusiness: Matter = {
	id: 'HZ01',
	code: '371003-HZ01',
	name: '食品经营许可',
	everydayWords: ['开饭店', '开餐馆', '开奶茶店', '办食品证', '卫生许可证', '开超市', '办食堂', '卖熟食'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shopsAndCooperatives,
	competences: by.foodDrug,
	flow: 'district-decides',
	statutory: workingDays(20, { ...plusTen, note: '自受理之日起算；有的地方按 15 个工作日公布。' }),
	promised: promisedWithin(5, '含现场核查；要整改的，整改时间不算在内。'),
	limitNote: '别处公布的承诺是 10 个工作日；本区的 5 个工作日是建议值，待区里确认。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'已经领了营业执照，经营范围里有食品。',
		'有和食品品种、数量相适应的场所，离旱厕、垃圾场等污染源有距离，环境整洁。',
		'有相应的设备：洗手、清洗消毒、冷藏冷冻、通风、防虫防鼠、废弃物存放。',
		'有专职或者兼职的食品安全管理人员和食品安全制度。',
		'布局合理，生熟分开，原料进、成品出不交叉。',
		'接触直接入口食品的人都有有效的健康证明。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...thePlace,
		...ask('premises.openingHours'),
		askWith('premises.staffCount', { min: 1 }),
		...ask('activity.foodProjects'),
		askWith('activity.mainDishes', { when: isCatering, maxLength: 500 }),
		askWith('activity.foodSold', { when: isSelling, maxLength: 500 }),
		...ask('activity.onlineTrade'),
		askWith('premises.kitchenArea', { when: isCatering, min: 1 }),
		askWith('premises.diningArea', { when: isCatering, min: 0 }),
		askWith('premises.seats', { when: isCatering, min: 0 }),
		...ask('premises.waterSource'),
		askWith('equipment.disinfection', { when: isCatering }),
		askWith('equipment.fumeExtraction', { when: servesHotFood }),
		...mayAsk('equipment.coldStorage', 'premises.warehouseAddress'),
		askWith('activity.kitchenWaste', { when: isCatering }),
		...ask('participants.foodSafetyManager', 'participants.healthCertified', 'declaration.foodSafety'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		drawing('premises-floor-plan', 'original'),
		paper('food-operation-flow', 'original'),
		paper('food-safety-rules', 'original'),
		paper('health-certificates', 'copy'),
		mandateWhenSent
	],
	results: ['food-business-licence'],
	visits: 0,
	legalBasis: [
		'中华人民共和国食品安全法 第三十五条',
		'食品经营许可管理办法(2017年修正)',
		'食品经营许可和备案管理办法(2023年)'
	],
	source: '[L][S26]',
	proposals: [...shopProposals],
	note: '可能到店里现场核查，去之前打电话约时间。申请书由系统按您填的内容生成。小餐饮可以改办小餐饮登记，只卖预包装食品的备案就行。'
};

const prepackagedFood: Matter = {
	id: 'HZ02',
	code: '371003-HZ02',
	name: '仅销售预包装食品备案',
	everydayWords: ['开小卖部', '开便利店', '卖零食', '卖酒水', '卖保健品', '网上卖食品'],
	zone: 'market',
	type: 'filing',
	kind: 'instant',
	servedTo: shopsAndCooperatives,
	competences: by.foodDrug,
	flow: 'district-decides',
	statutory: atOnceByLaw,
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'只卖预先包装好的食品；有散装、现做现卖的，办食品经营许可。',
		'有固定的经营场所，食品离墙离地存放，远离有毒有害物品。',
		'需要冷藏冷冻的，有相应设备。',
		'进货时查验供货商资质和产品合格证明，留好记录。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...thePlace,
		...ask('activity.prepackagedKinds', 'activity.onlineTrade'),
		...mayAsk('equipment.coldStorage', 'premises.warehouseAddress'),
		...ask('participants.foodSafetyManager', 'declaration.foodSafety'),
		...signedOff
	],
	materials: [held('business-licence'), mandateWhenSent],
	results: ['prepackaged-food-filing'],
	visits: 0,
	legalBasis: ['中华人民共和国食品安全法 第三十五条'],
	source: '[L]',
	proposals: [...shopProposals],
	note: '2021 年修改食品安全法以后改为备案，2017 年还是许可。备案表由系统生成。'
};

const smallEatery: Matter = {
	id: 'HZ03',
	code: '371003-HZ03',
	name: '小餐饮登记',
	everydayWords: ['小吃店', '早餐店', '面馆', '快餐店', '包子铺', '烧烤店', '小饭馆'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: ['sole-trader', 'enterprise'],
	competences: by.foodDrug,
	flow: 'district-decides',
	statutory: days(15),
	promised: promisedWithin(3),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有固定门店，人少、面积小、条件简单的餐饮。',
		'店里和周围干净，离污染源有距离。',
		'有洗手、清洗消毒、冷藏、防蝇防鼠和废弃物存放的设施。',
		'用水符合饮用水标准，生熟分开。',
		'从业人员都有健康证明。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...thePlace,
		askWith('premises.kitchenArea', { min: 1 }),
		askWith('premises.diningArea', { min: 0 }),
		askWith('premises.seats', { min: 0 }),
		...ask('activity.foodProjects'),
		askWith('activity.mainDishes', { maxLength: 500 }),
		...ask('activity.onlineTrade', 'premises.waterSource', 'equipment.disinfection'),
		askWith('equipment.fumeExtraction', { when: servesHotFood }),
		...ask('activity.kitchenWaste', 'participants.foodSafetyManager', 'participants.healthCertified'),
		...ask('declaration.foodSafety'),
		...signedOff
	],
	materials: [held('business-licence'), held('citizen-id-card'), paper('health-certificates', 'copy'), mandateWhenSent],
	results: ['small-eatery-registration'],
	visits: 0,
	legalBasis: ['山东省食品小作坊小餐饮和食品摊点管理条例 第二十三条、第二十四条'],
	source: '[L]',
	proposals: [...shopProposals, '事项类型', '健康证明'],
	note: '登记证 3 年有效，到期前 30 日申请延续。必要时到店里看一次。达到食品经营许可条件的，也可以直接办食品经营许可。'
};

const foodWorkshop: Matter = {
	id: 'HZ04',
	code: '371003-HZ04',
	name: '食品小作坊登记',
	everydayWords: ['小作坊', '磨豆腐', '榨油坊', '馒头房', '做粉条', '做糕点', '酱菜作坊'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: ['sole-trader', 'enterprise', 'cooperative'],
	competences: by.foodDrug,
	flow: 'district-decides',
	statutory: days(15),
	promised: promisedWithin(3),
	limitNote: '登记内容有变化来办变更的，10 日内办完。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有固定的生产场所，和生活区隔开，离污染源有距离。',
		'生产的品种不在禁止小作坊生产的目录里。',
		'有相应的设备、清洗消毒和防虫防鼠设施。',
		'原料、工艺、用水符合食品安全要求，从业人员有健康证明。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...thePlace,
		...ask('activity.workshopFoods', 'activity.additives', 'activity.dailyOutput', 'activity.salesPlaces'),
		...ask('equipment.mainEquipment', 'premises.waterSource', 'premises.isApartFromLiving'),
		...ask('participants.foodSafetyManager', 'participants.healthCertified', 'declaration.foodSafety'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		held('citizen-id-card'),
		paper('process-flow-chart', 'original'),
		mandateWhenSent
	],
	results: ['food-workshop-registration'],
	visits: 0,
	legalBasis: ['山东省食品小作坊小餐饮和食品摊点管理条例 第十六条、第十七条'],
	source: '[L]',
	proposals: [...shopProposals, '事项类型']
};

const foodProduction: Matter = {
	id: 'HZ05',
	code: '371003-HZ05',
	name: '食品生产许可',
	everydayWords: ['办食品厂', '食品加工厂', 'SC证', '食品生产证', '水产加工', '做海产品'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shopsAndCooperatives,
	competences: by.foodDrug,
	flow: 'district-decides',
	statutory: twentyUnsourced,
	promised: promisedWithin(10, '现场核查算在内；整改时间不算。'),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有和食品品种、产量相适应的厂房、仓库，环境整洁，离污染源有距离。',
		'有相应的生产设备和检验条件；自己不能检验的，委托有资质的机构。',
		'有专职或者兼职的食品安全专业技术人员、管理人员和食品安全制度。',
		'设备布局和工艺流程合理，原料和成品不交叉。',
		'产品有执行标准，试制的样品检验合格。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...ask('premises.address', 'unit.registeredAddress'),
		askWith('premises.workshopArea', { min: 1 }),
		askWith('premises.warehouseArea', { min: 0 }),
		...ask('activity.foodCategories', 'activity.foodVarieties', 'activity.productStandards'),
		...ask('activity.yearlyOutput', 'activity.inspectionWay', 'activity.additives'),
		...ask('equipment.mainEquipment', 'premises.waterSource'),
		...ask('participants.foodSafetyManager', 'participants.technicians', 'participants.healthCertified'),
		...ask('declaration.foodSafety'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		drawing('premises-floor-plan', 'original'),
		paper('process-flow-chart', 'original'),
		paper('food-safety-rules', 'original'),
		mandateWhenSent
	],
	results: ['food-production-licence'],
	visits: 0,
	legalBasis: ['中华人民共和国食品安全法 第三十五条', '食品生产许可管理办法(2020年)'],
	source: '[L] limit [O]',
	proposals: [...shopProposals, '法定时限'],
	note: '要现场核查。肉制品、乳制品、保健食品等由市里或者省里审批，窗口收到后告诉您转到哪里。'
};

const publicPlaceHygiene: Matter = {
	id: 'HZ06',
	code: '371003-HZ06',
	name: '公共场所卫生许可',
	everydayWords: ['卫生许可证', '开理发店', '开美容店', '开宾馆', '开浴池', '开游泳馆', '开影院', '足疗店'],
	zone: 'market',
	type: 'licence',
	kind: 'instant',
	servedTo: shops,
	competences: by.health,
	flow: 'district-decides',
	statutory: twentyByLaw,
	promised: onTheSpot({ note: '按告知承诺办：承诺符合条件，材料齐全当场发证，发证后再到店里核查。' }),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'属于要领卫生许可证的场所：住宿、洗浴、理发美容、影剧院、歌舞游艺、游泳、展览、商场书店、候诊候车等。',
		'空气、水质、采光照明、噪声和顾客用具符合国家卫生标准。',
		'有清洗消毒、保洁、通风的设施，给顾客用的用具一客一换一消毒。',
		'有卫生管理制度和卫生管理人员。',
		'直接为顾客服务的人都有健康合格证。',
		'只做餐饮的饭馆、咖啡馆、酒吧、茶座已经并入食品经营许可；店里另有住宿、洗浴、歌舞、游艺等场所的才办这一项。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...thePlace,
		...ask('premises.floors', 'premises.openingHours'),
		askWith('premises.staffCount', { min: 1 }),
		...ask('activity.publicPlaceKinds'),
		askWith('premises.capacity', { min: 1 }),
		...ask('premises.waterSource', 'equipment.ventilation'),
		askWith('equipment.centralAir', { when: whenYes('premises.hasCentralAir') }),
		askWith('equipment.disinfection', { when: whenYes('premises.offersSharedUtensils') }),
		askWith('premises.cleaningRoomArea', { when: whenYes('premises.offersSharedUtensils'), min: 1 }),
		askWith('equipment.poolTreatment', { when: whenYes('premises.hasPool') }),
		...ask('participants.hygieneManager', 'participants.healthCertified'),
		...ask('declaration.meetsConditions'),
		...signedOff
	],
	materials: [
		paper('notified-commitment', 'original'),
		drawing('premises-floor-plan', 'copy'),
		paper('place-hygiene-test-report', 'copy', { validMonths: 12 }),
		paper('health-certificates', 'copy'),
		mandateWhenSent
	],
	results: ['public-place-hygiene-licence'],
	visits: 0,
	legalBasis: ['公共场所卫生管理条例 第二条、第四条、第八条'],
	source: '[L][S8][S27][S28]',
	proposals: ['申请表字段', '检测报告的有效月数', '代办委托书'],
	note: '许可证 4 年有效，每 2 年复核一次。2016 年国务院决定把饭馆、咖啡馆、酒吧、茶座的卫生许可并入食品经营许可，这一点由卫生部门在受理时核对。'
};

const isOpening = whenAnswer('pharmacy.phase', 'open');

const pharmacy: Matter = {
	id: 'HZ09',
	code: '371003-HZ09',
	name: '药品经营许可(零售)',
	everydayWords: ['开药店', '开药房', '药店许可证', '药品零售', '卖药'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shops,
	competences: by.foodDrug,
	flow: 'district-decides',
	statutory: workingDays(20, { ...plusTen, standing: 'proposal', note: '验收领证这一步；整改时间不算在内。' }),
	promised: promisedWithin(10),
	limitNote: '分两步：先筹建，后验收领证。2017 年的规定里筹建审查是 30 个工作日；现在的 20 个工作日待核对。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有依法认定资格的药师或者其他药学技术人员；卖处方药的配执业药师。',
		'有和经营药品相适应的营业场所、设备、仓储设施和卫生环境。',
		'有质量管理机构或者人员。',
		'有保证药品质量的制度，计算机系统能记录购进、销售和追溯。',
		'布局方便群众购药。'
	],
	prerequisites: [],
	fields: [
		...theFounder,
		...thePlace,
		...theTenancy,
		...ask('activity.drugScope'),
		askWith('activity.openingOn', { when: whenAnswer('pharmacy.phase', 'prepare') }),
		askWith('premises.warehouseArea', { when: isOpening, min: 0 }),
		askWith('equipment.coldStorage', { when: isOpening }),
		askWith('equipment.drugSystem', { when: isOpening }),
		...ask('participants.pharmacist', 'participants.pharmacistNumber', 'participants.qualityManager'),
		...ask('declaration.drugQuality'),
		...signedOff
	],
	materials: [
		held('business-licence', { when: isOpening }),
		held('pharmacist-registration'),
		paper('premises-equipment-proof', 'copy', { when: isOpening }),
		...placeRight,
		paper('drug-quality-rules', 'original', { when: isOpening }),
		held('pharmacy-preparation-approval', { when: isOpening, isRequired: false })
	],
	results: ['pharmacy-preparation-approval', 'drug-business-licence'],
	visits: 0,
	legalBasis: [
		'中华人民共和国药品管理法 第五十一条、第五十二条、第五十三条',
		'中华人民共和国药品管理法实施条例 第十二条'
	],
	source: '[L]',
	proposals: [...usualProposals, '法定时限'],
	note: '筹建结束后再办验收，前一步的意见系统自动带出。'
};

/** 第十条第一项至第六项, what both classes of device show. */
const deviceFields = [
	...theUnit,
	...ask('unit.registeredAddress', 'premises.address'),
	...theTenancy,
	askWith('premises.floorArea', { min: 1 }),
	...mayAsk('premises.warehouseAddress'),
	askWith('premises.warehouseArea', { min: 0 }),
	...ask('activity.deviceWay', 'activity.deviceScope', 'participants.qualityManager'),
	...ask('participants.qualityManagerEducation', 'participants.technicians'),
	...mayAsk('equipment.coldStorage')
] as const;

const thirdClassDevices: Matter = {
	id: 'HZ10',
	code: '371003-HZ10',
	name: '第三类医疗器械经营许可',
	everydayWords: ['卖医疗器械', '三类器械', '器械经营许可证', '卖隐形眼镜', '卖注射器'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: ['enterprise'],
	competences: by.foodDrug,
	flow: 'district-reports-upward',
	statutory: workingDays(20, {
		...plusTen,
		note: '作出决定后 10 个工作日内发证；现场核查要整改的，整改时间不算在内。'
	}),
	promised: promisedWithin(7),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有和经营范围、规模相适应的经营场所和贮存条件。',
		'有质量管理机构或者质量管理人员，质量负责人有相关专业学历或者职称。',
		'有质量管理制度，能做培训指导和售后服务。',
		'有符合要求的计算机信息管理系统，产品可以追溯。'
	],
	prerequisites: [],
	fields: [
		...deviceFields,
		...ask('unit.legalRepresentativeCitizenId', 'equipment.deviceSystem', 'declaration.deviceTraceability'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		held('legal-representative-proof'),
		paper('quality-manager-proof', 'copy'),
		paper('device-organisation-chart', 'original'),
		drawing('premises-location-map', 'copy'),
		drawing('premises-floor-plan', 'copy'),
		...placeRight,
		paper('device-system-description', 'original')
	],
	results: ['third-class-device-licence'],
	visits: 0,
	legalBasis: ['医疗器械经营监督管理办法 第十条、第十三条、第十四条'],
	source: '[L]',
	proposals: [...usualProposals],
	note: '由市里审批发证，区里代收材料、转送和取证，不用您跑市里。'
};

const secondClassDevices: Matter = {
	id: 'HZ11',
	code: '371003-HZ11',
	name: '第二类医疗器械经营备案',
	everydayWords: ['二类器械', '卖血压计', '卖口罩', '卖助听器', '器械备案', '医疗器械备案'],
	zone: 'market',
	type: 'filing',
	kind: 'instant',
	servedTo: ['enterprise'],
	competences: by.foodDrug,
	flow: 'district-reports-upward',
	statutory: atOnceByLaw,
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有和经营范围、规模相适应的经营场所和贮存条件。',
		'有质量管理机构或者质量管理人员和质量管理制度。',
		'有做培训指导和售后服务的能力。'
	],
	prerequisites: [],
	fields: [...deviceFields, ...ask('declaration.deviceTraceability'), ...signedOff],
	materials: [
		held('business-licence'),
		held('legal-representative-proof'),
		paper('quality-manager-proof', 'copy', { when: whenAnswer('device.hasThirdClassLicence', 'no') }),
		paper('device-organisation-chart', 'original', { when: whenAnswer('device.hasThirdClassLicence', 'no') }),
		drawing('premises-location-map', 'copy', { when: whenAnswer('device.hasThirdClassLicence', 'no') }),
		drawing('premises-floor-plan', 'copy', { when: whenAnswer('device.hasThirdClassLicence', 'no') }),
		paper('premises-right-proof', 'copy', {
			when: { all: [whenAnswer('device.hasThirdClassLicence', 'no'), whenYes('premises.isRented')] }
		}),
		held('real-estate-certificate', {
			when: { all: [whenAnswer('device.hasThirdClassLicence', 'no'), whenAnswer('premises.isRented', 'no')] }
		}),
		held('third-class-device-licence', { when: whenYes('device.hasThirdClassLicence') })
	],
	results: ['second-class-device-filing'],
	visits: 0,
	legalBasis: ['医疗器械经营监督管理办法 第四条、第二十一条、第二十二条、第二十三条'],
	source: '[L]',
	proposals: [...usualProposals],
	note: '由市里备案，区里代收。备案后 3 个月内会到现场检查。'
};

const isRegistering = whenAnswer('clinic.phase', 'register');
const isSettingUp = whenAnswer('clinic.phase', 'set-up');

const clinic: Matter = {
	id: 'HZ12',
	code: '371003-HZ12',
	name: '医疗机构设置审批/执业登记',
	everydayWords: ['开诊所', '办诊所', '开门诊', '开口腔诊所', '办医院', '医疗机构执业许可证'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shops,
	competences: by.health,
	flow: 'district-decides',
	statutory: days(45, { note: '执业登记 45 日，设置审批 30 日，都从受理那天起算。' }),
	promised: promisedWithin(15, '设置和登记每一步各 15 个工作日。'),
	limitNote: '分两步：先设置审批，领设置批准书；再执业登记，领执业许可证。',
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'符合医疗机构设置规划和基本标准。',
		'登记时有设置医疗机构批准书。',
		'有适合的名称、组织机构和场所。',
		'有相应的经费、设施、设备和专业卫生技术人员。',
		'有规章制度，能够独立承担民事责任。',
		'不设床位或者床位不满 100 张的在区里办。'
	],
	prerequisites: [],
	fields: [
		...theFounder,
		...ask('unit.proposedName', 'premises.address'),
		askWith('premises.floorArea', { min: 1 }),
		...ask('activity.clinicKind', 'activity.clinicDepartments'),
		askWith('premises.beds', { min: 0, max: 99 }),
		askWith('amounts.investment', { min: 1 }),
		askWith('activity.clinicNeed', { when: isSettingUp, maxLength: 500 }),
		askWith('premises.openingHours', { when: isRegistering }),
		askWith('participants.clinicHead', { when: isRegistering }),
		askWith('participants.medicalStaff', { when: isRegistering }),
		askWith('equipment.mainEquipment', { when: isRegistering }),
		askWith('activity.medicalWaste', { when: isRegistering }),
		...ask('declaration.clinicPractice'),
		...signedOff
	],
	materials: [
		held('citizen-id-card'),
		paper('clinic-feasibility-report', 'original', { when: isSettingUp }),
		drawing('clinic-site-report', 'original', { when: isSettingUp }),
		held('clinic-setup-approval', { when: isRegistering })
	],
	results: ['clinic-setup-approval', 'clinic-practice-licence'],
	visits: 0,
	legalBasis: ['医疗机构管理条例 第九条、第十二条、第十五条、第十九条'],
	source: '[L]',
	proposals: [...usualProposals],
	note: '执业登记前到现场验收。100 张床以上的医院和专科医院由市里、省里审批。'
};

const elderHome: Matter = {
	id: 'HZ34',
	code: '371003-HZ34',
	name: '养老机构备案',
	everydayWords: ['办养老院', '开敬老院', '养老机构', '开老年公寓', '养老院备案'],
	zone: 'market',
	type: 'filing',
	kind: 'instant',
	servedTo: ['enterprise', 'association'],
	competences: by.civilAffairs,
	flow: 'district-decides',
	statutory: atOnceByLaw,
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'已经登记为企业或者社会组织，业务里有养老服务。',
		'房屋质量和消防安全合格。',
		'有和收住老人相适应的床位、无障碍设施、护理人员。',
		'开展服务后 10 个工作日内来备案。'
	],
	prerequisites: [after('material', ['JG02', 'JG03', 'JG13'], '房屋的消防验收结果是备案要看的材料')],
	fields: [
		...theUnit,
		...ask('unit.kind'),
		...thePlace,
		...theTenancy,
		...ask('premises.floors'),
		askWith('premises.beds', { min: 10 }),
		...ask('activity.elderCareKinds', 'participants.elderCareHead'),
		askWith('participants.carerCount', { min: 1 }),
		...ask('activity.mealsProvided', 'activity.medicalCare', 'activity.openingOn'),
		askWith('amounts.monthlyCareFee', { min: 0 }),
		...ask('declaration.elderCare'),
		...signedOff
	],
	materials: [
		held('credit-code-certificate'),
		paper('notified-commitment', 'original'),
		held('building-fire-result'),
		...placeRight
	],
	results: ['elder-home-filing'],
	visits: 0,
	legalBasis: ['山东省养老服务条例 第三十条'],
	source: '[L]',
	proposals: [...usualProposals, '房屋产权或者租赁材料', '办理条件里的床位和日数'],
	note: '没有消防验收结果的旧楼，先找住房城乡建设部门补齐。'
};

/** 吃的 · 卫生 · 药品器械 · 医疗养老. */
export const foodAndHealthMatters: readonly Matter[] = [
	foodBusiness,
	prepackagedFood,
	smallEatery,
	foodWorkshop,
	foodProduction,
	publicPlaceHygiene,
	pharmacy,
	thirdClassDevices,
	secondClassDevices,
	clinic,
	elderHome
];
