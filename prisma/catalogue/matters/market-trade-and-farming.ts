import type { Matter } from '#lib/domain/catalogue/matter.ts';
import { by } from '../departments.ts';
import { listedAs, originalIn } from '../listed-as.ts';
import {
	atOnceByLaw,
	mandateWhenSent,
	placeRight,
	promisedAtOnce,
	promisedWithin,
	shopProposals,
	shops,
	shopsAndCooperatives,
	signedOff,
	thePlace,
	theShop,
	theTenancy,
	theUnit,
	TWENTY_IS_GENERAL,
	twentyByLaw,
	twentyUnsourced,
	usualProposals
} from '../market-asks.ts';
import {
	ask,
	askWith,
	days,
	drawing,
	held,
	mayAsk,
	paper,
	usuallyAfter,
	whenAnswer,
	whenYes,
	workingDays
} from '../writing.ts';
import { worksMatters } from './construction-works.ts';

const tobacco: Matter = {
	id: 'HZ18',
	code: '371003-HZ18',
	name: '烟草专卖零售许可',
	everydayWords: ['卖烟', '烟草证', '烟证', '卷烟零售', '小卖部卖烟', '烟草专卖许可证'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shops,
	competences: by.tobacco,
	flow: 'district-decides',
	statutory: twentyUnsourced,
	promised: promisedWithin(10),
	limitNote: TWENTY_IS_GENERAL,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有和经营规模相适应的资金。',
		'有固定的经营场所，和住处相互独立。',
		'符合烟草制品零售点合理布局的要求：和别的零售点、中小学幼儿园保持距离。',
		'不卖给未成年人，不在自动售货机和网上卖。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...thePlace,
		...theTenancy,
		...ask('activity.tobaccoShop', 'premises.openingHours', 'premises.isApartFromLiving'),
		askWith('premises.schoolDistance', { min: 0 }),
		askWith('premises.tobaccoDistance', { min: 0 }),
		askWith('amounts.tobaccoFunds', { min: 0 }),
		...ask('declaration.tobaccoRules'),
		...signedOff
	],
	materials: [held('business-licence'), ...placeRight, mandateWhenSent],
	results: ['tobacco-retail-licence'],
	visits: 0,
	legalBasis: ['中华人民共和国烟草专卖法 第十六条', '中华人民共和国烟草专卖法实施条例 第九条'],
	source: '[L] limit [O]',
	proposals: [...shopProposals, '法定时限'],
	note: '到店里量距离、看布局。许可证最长 5 年。'
};

const hasTrucks = whenYes('trucking.hasTrucks');

const roadFreight: Matter = {
	id: 'HZ21',
	code: '371003-HZ21',
	name: '道路货物运输经营许可',
	everydayWords: ['跑货运', '货车营运证', '拉货', '大货车', '道路运输证', '办运输公司'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shopsAndCooperatives,
	competences: by.transport,
	flow: 'district-decides',
	statutory: days(20),
	promised: promisedWithin(3),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有和经营业务相适应、检测合格的车辆；总质量 4500 千克及以下的普通货车不用办。',
		'驾驶员有相应驾驶证和货运从业资格，年龄不超过 60 周岁。',
		'有健全的安全生产管理制度。',
		'危险货物运输由市里审批，不在这一项里。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...ask('activity.freightKinds'),
		askWith('vehicle.truckCount', { min: 1 }),
		askWith('vehicle.plateNumber', { when: hasTrucks }),
		askWith('vehicle.plateColour', { when: hasTrucks }),
		askWith('vehicle.truckKind', { when: hasTrucks }),
		askWith('vehicle.frameNumber', {
			when: hasTrucks,
			pattern: { expression: '^[A-HJ-NPR-Z0-9]{17}$', sentence: '车架号是 17 位大写字母和数字，没有 I、O、Q。' }
		}),
		askWith('vehicle.grossMass', { when: hasTrucks, min: 4501 }),
		askWith('vehicle.inspectedOn', { when: hasTrucks }),
		askWith('vehicle.plannedTrucks', { when: whenAnswer('trucking.hasTrucks', 'no') }),
		...ask('premises.truckPark', 'participants.drivers', 'participants.transportSafetyHead'),
		...ask('declaration.lawfulTransport'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		held('vehicle-inspection-record', { when: hasTrucks }),
		held('vehicle-licence', { when: hasTrucks }),
		paper('truck-purchase-commitment', 'original', { when: whenAnswer('trucking.hasTrucks', 'no') }),
		held('driver-qualification'),
		mandateWhenSent
	],
	results: ['road-freight-licence', 'truck-operation-certificate'],
	visits: 0,
	legalBasis: ['中华人民共和国道路运输条例 第二十一条、第二十二条、第二十四条'],
	source: '[L]',
	proposals: [...shopProposals, '拟购车辆承诺书'],
	note: '先发道路运输经营许可证，车辆检测合格后每辆车配发车辆营运证。几辆车的，先填一辆，其余的附清单。'
};

const vehicleRepair: Matter = {
	id: 'HZ22',
	code: '371003-HZ22',
	name: '机动车维修经营备案',
	everydayWords: ['开修车店', '汽修厂', '修车铺', '摩托车修理', '汽车美容', '补胎店'],
	zone: 'market',
	type: 'filing',
	kind: 'instant',
	servedTo: shops,
	competences: by.transport,
	flow: 'district-decides',
	statutory: atOnceByLaw,
	promised: promisedAtOnce,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有相应的维修场地和停车场地。',
		'有必要的设备、设施和技术人员。',
		'有健全的维修管理制度和环境保护措施。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...thePlace,
		...theTenancy,
		...ask('activity.repairClass', 'activity.repairItems', 'equipment.mainEquipment'),
		askWith('premises.parkingArea', { min: 0 }),
		...ask('participants.repairTechnicians', 'activity.oilWaste', 'declaration.repairStandards'),
		...signedOff
	],
	materials: [held('business-licence'), paper('premises-equipment-proof', 'copy'), ...placeRight, mandateWhenSent],
	results: ['vehicle-repair-filing'],
	visits: 0,
	legalBasis: ['中华人民共和国道路运输条例 第三十七条、第三十九条'],
	source: '[L]',
	proposals: [...shopProposals],
	note: '2017 年还是许可，现在改为备案。'
};

const pesticides: Matter = {
	id: 'HZ23',
	code: '371003-HZ23',
	name: '农药经营许可',
	everydayWords: ['卖农药', '农资店', '农药店', '农药证', '卖除草剂'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shopsAndCooperatives,
	competences: by.agriculture,
	flow: 'district-decides',
	statutory: twentyByLaw,
	promised: promisedWithin(5),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有懂农药和病虫害防治、能指导安全用药的经营人员。',
		'营业和仓储场所与其他商品、饮用水水源、生活区有效隔离，有防护设施。',
		'有质量管理、台账记录、安全防护、应急处置、仓储管理等制度。',
		'经营限制使用农药的，另配专业技术人员，并且定点经营。',
		'店里不卖食品、食用农产品和饲料。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...thePlace,
		...mayAsk('premises.warehouseAddress'),
		askWith('premises.warehouseArea', { min: 0 }),
		...ask('premises.isApartFromLiving', 'activity.pesticideScope', 'equipment.pesticideProtection'),
		...ask('equipment.traceScanner', 'participants.pesticideStaff', 'activity.packageRecycling'),
		...ask('declaration.pesticideBooks'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		paper('pesticide-staff-proof', 'copy'),
		paper('premises-equipment-proof', 'copy'),
		paper('pesticide-rules', 'original'),
		mandateWhenSent
	],
	results: ['pesticide-licence'],
	visits: 0,
	legalBasis: ['农药管理条例 第二十四条、第二十五条'],
	source: '[L]',
	proposals: [...shopProposals],
	note: '许可证 5 年有效，到期前 90 日申请延续。只卖蚊香、杀虫气雾剂等卫生用农药的不用办。'
};

const veterinaryDrugs: Matter = {
	id: 'HZ24',
	code: '371003-HZ24',
	name: '兽药经营许可',
	everydayWords: ['卖兽药', '兽药店', '兽药证', '卖疫苗', '卖鸡药猪药'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shopsAndCooperatives,
	competences: by.livestock,
	flow: 'district-decides',
	statutory: workingDays(30, { from: 'receipt' }),
	promised: promisedWithin(10),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有和所经营的兽药相适应的兽药技术人员。',
		'有相适应的营业场所、设备和仓库。',
		'有质量管理机构或者人员。',
		'符合兽药经营质量管理规范，能扫码追溯。',
		'经营兽用生物制品（疫苗等）的，向省里申请。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...thePlace,
		askWith('premises.warehouseArea', { min: 0 }),
		...ask('activity.veterinaryDrugKinds', 'equipment.mainEquipment'),
		...mayAsk('equipment.coldStorage'),
		...ask('equipment.traceScanner', 'participants.veterinaryDrugStaff', 'participants.qualityManager'),
		...ask('declaration.veterinaryDrugQuality'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		paper('veterinary-drug-staff-proof', 'copy'),
		paper('premises-equipment-proof', 'copy'),
		paper('veterinary-drug-rules', 'original'),
		mandateWhenSent
	],
	results: ['veterinary-drug-licence'],
	visits: 0,
	legalBasis: ['兽药管理条例 第二十二条、第二十三条'],
	source: '[L]',
	proposals: [...shopProposals],
	note: '条文写的是“经营兽药的企业”，个体工商户、合作社能不能办由畜牧部门确认。许可证 5 年有效，到期前 6 个月申请换发。'
};

const producesSeeds = whenYes('seed.isProduced');

const seeds: Matter = {
	id: 'HZ25',
	code: '371003-HZ25',
	name: '农作物种子生产经营许可',
	everydayWords: ['卖种子', '种子证', '种子店', '做种子', '制种'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: ['enterprise', 'cooperative'],
	competences: by.agriculture,
	flow: 'district-decides',
	statutory: twentyUnsourced,
	promised: promisedWithin(10),
	limitNote: TWENTY_IS_GENERAL,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有和种子生产经营相适应的设施、设备。',
		'有专业技术人员。',
		'自己生产种子的，有隔离和培育条件，生产地点没有检疫性有害生物。',
		'只卖不再分装的包装种子、受委托代销的，不用办证，向区里备案。'
	],
	prerequisites: [],
	fields: [
		...theUnit,
		...ask('premises.address', 'activity.seedCrops', 'activity.seedVarieties', 'activity.seedArea'),
		askWith('premises.warehouseArea', { min: 1 }),
		...ask('equipment.mainEquipment', 'equipment.seedTesting', 'participants.seedTechnicians'),
		askWith('site.seedBase', { when: producesSeeds }),
		askWith('site.area', { when: producesSeeds, min: 1 }),
		askWith('site.isolation', { when: producesSeeds }),
		...ask('declaration.seedQuality'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		paper('seed-equipment-proof', 'copy'),
		paper('seed-staff-proof', 'copy'),
		paper('seed-isolation-proof', 'copy', { when: producesSeeds })
	],
	results: ['seed-licence'],
	visits: 0,
	legalBasis: ['中华人民共和国种子法 第三十一条、第三十二条、第三十三条'],
	source: '[L] limit [O]',
	proposals: [...usualProposals, '法定时限'],
	note: '主要农作物杂交种子和亲本种子由省里审批，窗口收到后告诉您转到哪里。'
};

const breedingStock: Matter = {
	id: 'HZ26',
	code: '371003-HZ26',
	name: '种畜禽生产经营许可',
	everydayWords: ['种猪场', '种鸡场', '孵化场', '种畜禽证', '卖猪苗', '卖鸡苗'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shopsAndCooperatives,
	competences: by.livestock,
	flow: 'district-decides',
	statutory: days(45, { standing: 'proposal' }),
	promised: promisedWithin(15),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'种畜禽是通过审定、鉴定的品种，或者经批准引进，来源清楚。',
		'有和生产规模相适应的畜牧兽医技术人员。',
		'有相应的繁育设施、设备和防疫条件。',
		'有质量管理和育种记录制度。'
	],
	prerequisites: [usuallyAfter(['HZ27'], '场子先有动物防疫条件合格证，再谈引种')],
	fields: [
		...theShop,
		...ask('premises.address'),
		askWith('site.area', { min: 1 }),
		...ask('activity.breedKinds', 'activity.breedNames', 'activity.breedSource'),
		askWith('activity.breedStock', { min: 1 }),
		...ask('activity.breedOutput', 'equipment.mainEquipment'),
		...ask('participants.livestockTechnicians', 'participants.farmVet', 'declaration.breedRecords'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		paper('breeding-conditions-proof', 'copy', { accepts: ['pdf', 'jpg', 'png', 'heic', 'zip'] }),
		mandateWhenSent
	],
	results: ['breeding-stock-licence'],
	visits: 0,
	legalBasis: ['中华人民共和国畜牧法 第二十四条'],
	source: '[L] limit [O]',
	proposals: [...shopProposals, '法定时限', '软前置'],
	note: '原种场、遗传资源保种场等由省里审批。'
};

const animalEpidemic: Matter = {
	id: 'HZ27',
	code: '371003-HZ27',
	name: '动物防疫条件合格证',
	everydayWords: ['养猪', '养鸡', '养殖场手续', '防疫证', '屠宰场', '办养殖场'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shopsAndCooperatives,
	competences: by.livestock,
	flow: 'district-decides',
	statutory: twentyUnsourced,
	promised: promisedWithin(7, '含现场核查；整改时间不算在内。'),
	limitNote: TWENTY_IS_GENERAL,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'场所和居民生活区、水源、学校、医院等的距离符合规定。',
		'生产区封闭隔离，布局和设施设备符合动物防疫要求。',
		'有污水、污物和病死动物的无害化处理设施、清洗消毒设施。',
		'有为其服务的执业兽医。',
		'有隔离消毒、购销台账、日常巡查等防疫制度。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...ask('premises.address'),
		askWith('site.area', { min: 1 }),
		...ask('site.nearby', 'activity.animalKinds'),
		askWith('activity.animalsKept', { when: whenAnswer('farm.kind', 'breeding', 'isolation'), min: 1 }),
		askWith('activity.dailyHandling', { when: whenAnswer('farm.kind', 'slaughter', 'disposal') }),
		...ask('equipment.farmHygiene', 'activity.deadAnimals', 'activity.manure'),
		...ask('participants.farmVet', 'declaration.epidemicReporting'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		drawing('farm-site-plan', 'copy'),
		paper('farm-facility-list', 'original'),
		paper('farm-epidemic-rules', 'original'),
		mandateWhenSent
	],
	results: ['animal-epidemic-certificate'],
	visits: 0,
	legalBasis: ['中华人民共和国动物防疫法 第二十五条'],
	source: '[L]',
	proposals: [...shopProposals, '法定时限'],
	note: '要到场里现场核查。自家散养、没到规模的不用办。'
};

const animalClinic: Matter = {
	id: 'HZ28',
	code: '371003-HZ28',
	name: '动物诊疗许可',
	everydayWords: ['开宠物医院', '宠物诊所', '动物诊所', '给猫狗看病', '兽医诊所'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shops,
	competences: by.livestock,
	flow: 'district-decides',
	statutory: twentyUnsourced,
	promised: promisedWithin(7),
	limitNote: TWENTY_IS_GENERAL,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有和诊疗活动相适应、符合防疫条件的场所，有独立的出入口。',
		'有相适应的执业兽医。',
		'有相适应的兽医器械和设备。',
		'有完善的管理制度和诊疗废弃物处理办法。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...thePlace,
		...theTenancy,
		...ask('premises.hasOwnEntrance', 'activity.animalClinicServices', 'equipment.mainEquipment'),
		...ask('participants.vets', 'activity.medicalWaste', 'premises.openingHours'),
		...ask('declaration.epidemicReporting'),
		...signedOff
	],
	materials: [held('business-licence'), ...placeRight, held('vet-registration'), mandateWhenSent],
	results: ['animal-clinic-licence'],
	visits: 0,
	legalBasis: ['中华人民共和国动物防疫法 第六十一条'],
	source: '[L]',
	proposals: [...shopProposals, '法定时限'],
	note: '到场所看一次。只给宠物洗澡美容、寄养的不用办。'
};

const aquaticFry: Matter = {
	id: 'HZ29',
	code: '371003-HZ29',
	name: '水产苗种生产许可',
	everydayWords: ['海参育苗', '育苗场', '鱼苗', '虾苗', '贝苗', '水产苗种证'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: shopsAndCooperatives,
	competences: by.ocean,
	flow: 'district-decides',
	statutory: twentyUnsourced,
	promised: promisedWithin(7),
	limitNote: TWENTY_IS_GENERAL,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'有固定的生产场地，水源充足，水质符合渔业用水标准。',
		'亲本来自原种场、良种场，质量符合种质标准。',
		'生产条件和设施符合苗种生产技术规程。',
		'有相应的水产技术和检验人员。',
		'渔业生产者自育、自用苗种的不用办。'
	],
	prerequisites: [],
	fields: [
		...theShop,
		...ask('premises.address'),
		askWith('site.waterArea', { min: 1 }),
		...ask('activity.hatcheryWater', 'activity.fryKinds', 'activity.fryOutput'),
		...ask('activity.parentSource', 'equipment.mainEquipment', 'activity.tailWater'),
		...ask('participants.fryTechnicians', 'declaration.fryQuality'),
		...signedOff
	],
	materials: [held('business-licence'), paper('parent-stock-source', 'copy'), mandateWhenSent],
	results: ['aquatic-fry-licence'],
	visits: 0,
	legalBasis: ['中华人民共和国渔业法 第十六条'],
	source: '[O]',
	proposals: [...shopProposals, '法定时限', '办理条件'],
	note: '文登沿海的育苗场常办。要到场里现场看；原种场、良种场由省里审批。'
};

const jobService: Matter = {
	id: 'HZ30',
	code: '371003-HZ30',
	name: '人力资源服务许可',
	everydayWords: ['办中介', '职业介绍所', '人力资源公司', '劳务中介', '家政中介', '猎头公司'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: ['enterprise'],
	competences: by.labour,
	flow: 'district-decides',
	statutory: days(20, { from: 'receipt' }),
	promised: promisedWithin(5),
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'要做职业中介的才办许可；只做招聘信息、培训、测评、外包的，开展业务后 15 日内备案。',
		'有明确的章程和管理制度。',
		'有开展业务必备的固定场所、办公设施和开办资金。',
		'有一定数量的专职工作人员。'
	],
	prerequisites: [],
	fields: [
		...theUnit,
		...ask('unit.registeredCapital', 'unit.businessScope', 'unit.establishedOn'),
		...thePlace,
		...theTenancy,
		...ask('activity.jobServices', 'activity.onlineTrade', 'activity.serviceCharges'),
		...ask('participants.jobStaff', 'declaration.jobServiceRules'),
		...signedOff
	],
	materials: [held('business-licence'), ...placeRight, paper('job-staff-proof', 'copy')],
	results: ['job-service-licence'],
	visits: 0,
	legalBasis: ['人力资源市场暂行条例 第十八条、第十九条、第二十条'],
	source: '[L]',
	proposals: [...usualProposals],
	note: '要做劳务派遣的，另办劳务派遣经营许可，两项可以一起申请。'
};

const labourDispatch: Matter = {
	id: 'HZ31',
	code: '371003-HZ31',
	name: '劳务派遣经营许可',
	everydayWords: ['劳务派遣', '派遣公司', '劳务公司', '派遣证', '人力外派'],
	zone: 'market',
	type: 'licence',
	kind: 'promised',
	servedTo: ['enterprise'],
	competences: by.labour,
	flow: 'district-decides',
	statutory: twentyUnsourced,
	promised: promisedWithin(7),
	limitNote: TWENTY_IS_GENERAL,
	deemedAcceptanceWorkingDays: 5,
	fee: null,
	conditions: [
		'注册资本不少于 200 万元。',
		'有和开展业务相适应的固定经营场所和设施。',
		'有符合法律、行政法规的劳务派遣管理制度。'
	],
	prerequisites: [],
	fields: [
		...theUnit,
		askWith('unit.registeredCapital', { min: 200_000_000 }),
		...ask('unit.businessScope', 'unit.establishedOn'),
		...thePlace,
		...theTenancy,
		askWith('premises.staffCount', { min: 1 }),
		...ask('equipment.officeSystem', 'participants.dispatchManager', 'activity.dispatchPosts'),
		askWith('activity.dispatchedCount', { min: 0 }),
		...ask('declaration.dispatchRules'),
		...signedOff
	],
	materials: [
		held('business-licence'),
		paper('capital-verification', 'copy'),
		...placeRight,
		paper('dispatch-rules', 'original')
	],
	results: ['labour-dispatch-licence'],
	visits: 0,
	legalBasis: ['中华人民共和国劳动合同法 第五十七条'],
	source: '[O]',
	proposals: [...usualProposals, '法定时限']
};

/** Restaurants and car washes take their water to the same permit as building sites (六统一). */
const drainage = listedAs(originalIn(worksMatters, 'SG11'), {
	id: 'HZ33',
	zone: 'market',
	everydayWords: ['排水证', '饭店排水', '餐馆下水', '油水分离', '洗车店排水', '排污进管网']
});

/** 买卖 · 运输 · 农牧渔 · 用工 · 排水. */
export const tradeAndFarmingMatters: readonly Matter[] = [
	tobacco,
	roadFreight,
	vehicleRepair,
	pesticides,
	veterinaryDrugs,
	seeds,
	breedingStock,
	animalEpidemic,
	animalClinic,
	aquaticFry,
	jobService,
	labourDispatch,
	drainage
];
