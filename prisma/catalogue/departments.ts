import type { Department } from '#lib/domain/catalogue/catalogue.ts';
import type { Competence } from '#lib/domain/catalogue/matter.ts';

/** The district came into being in January 2014; nothing here is older. */
const FOUNDED = '2014-01-25';
/** District bodies were merged in early 2019. The day is our proposal until the district confirms it. */
const LAST_DAY_BEFORE_REFORM = '2019-01-31';
const REFORM = '2019-02-01';

function lasting(id: string, name: string, shortName: string, word: string): Department {
	return { id, name: `威海市文登区${name}`, shortName, documentWord: `威文${word}`, validFrom: FOUNDED, validTo: null };
}
function until2019(id: string, name: string, shortName: string, word: string, successor: string): Department {
	return { ...lasting(id, name, shortName, word), validTo: LAST_DAY_BEFORE_REFORM, successor };
}
function since2019(id: string, name: string, shortName: string, word: string): Department {
	return { ...lasting(id, name, shortName, word), validFrom: REFORM };
}

/** The bodies of the plan of 2017 and the ones that took over in 2019. */
export const departments: readonly Department[] = [
	lasting('hall-office', '政务服务中心管理办公室', '政务服务', '政服'),
	lasting('government-office', '人民政府办公室', '区府办', '政办'),
	until2019('reform-2017', '发展改革局', '发改', '发改', 'reform'),
	since2019('reform', '发展和改革局', '发改', '发改'),
	until2019('industry-2017', '经济和信息化局', '经信', '经信', 'industry'),
	since2019('industry', '工业和信息化局', '工信', '工信'),
	until2019('land-2017', '国土资源局', '国土', '国土资', 'natural-resources'),
	until2019('planning-2017', '规划局', '规划', '规', 'natural-resources'),
	since2019('natural-resources', '自然资源局', '自然资源', '自然资'),
	lasting('real-estate-registry', '不动产登记中心', '不动产登记', '不动产'),
	until2019('housing-2017', '住房城乡建设局', '住建', '住建', 'housing'),
	since2019('housing', '住房和城乡建设局', '住建', '住建'),
	until2019('fire-2017', '公安消防大队', '消防', '公消', 'fire-rescue'),
	since2019('fire-rescue', '消防救援大队', '消防', '消'),
	lasting('civil-defence', '人民防空办公室', '人防', '人防'),
	until2019('environment-2017', '环境保护局', '环保', '环', 'environment'),
	since2019('environment', '生态环境分局', '生态环境', '环'),
	lasting('water', '水利局', '水利', '水'),
	until2019('forestry-2017', '林业局', '林业', '林', 'natural-resources'),
	lasting('weather', '气象局', '气象', '气'),
	until2019('earthquake-2017', '地震局', '地震', '震', 'emergency'),
	lasting('political-legal', '政法委员会', '政法', '政法'),
	lasting('state-security', '国家安全机关(上级)', '国安', '国安'),
	until2019('culture-2017', '文化广电新闻出版局', '文化', '文', 'culture'),
	since2019('culture', '文化和旅游局', '文旅', '文旅'),
	until2019('food-drug-2017', '食品药品监督管理局', '食药', '食药监', 'market'),
	until2019('market-2017', '市场监督管理局(工商)', '市场监管', '市监', 'market'),
	since2019('market', '市场监督管理局', '市场监管', '市监'),
	until2019('health-2017', '卫生和计划生育局', '卫计', '卫计', 'health'),
	since2019('health', '卫生健康局', '卫健', '卫健'),
	lasting('public-security', '公安分局', '公安', '公'),
	lasting('transport', '交通运输局', '交通', '交'),
	until2019('agriculture-2017', '农业局', '农业', '农', 'agriculture'),
	since2019('agriculture', '农业农村局', '农业农村', '农'),
	lasting('livestock', '畜牧兽医事业发展中心', '畜牧', '牧'),
	lasting('ocean', '海洋与渔业局', '海洋渔业', '海渔'),
	until2019('safety-2017', '安全生产监督管理局', '安监', '安监', 'emergency'),
	since2019('emergency', '应急管理局', '应急', '应急'),
	lasting('tobacco', '烟草专卖局', '烟草', '烟'),
	lasting('city-management', '综合行政执法局(城市管理)', '城管', '综执'),
	lasting('education', '教育和体育局', '教育', '教'),
	lasting('civil-affairs', '民政局', '民政', '民'),
	lasting('labour', '人力资源和社会保障局', '人社', '人社'),
	until2019('medical-insurance-2017', '社会保险服务中心(医保)', '医保', '医保', 'medical-insurance'),
	since2019('medical-insurance', '医疗保障局', '医保', '医保'),
	lasting('disabled-federation', '残疾人联合会', '残联', '残'),
	lasting('housing-fund', '住房公积金管理部', '公积金', '公积金'),
	lasting('archives', '城市建设档案馆', '城建档案', '建档'),
	lasting('utilities', '市政公用服务企业', '水电气热信', '市政'),
	lasting('drawing-review', '施工图审查机构', '审图', '审图'),
	lasting('builder', '建设单位(自主办理)', '建设单位', '建'),
	lasting('town-government', '镇人民政府(街道办事处、管委)', '镇街', '镇')
];

const always = (department: string): readonly Competence[] => [{ department, validFrom: FOUNDED, validTo: null }];
const handedOver = (before: string, after: string): readonly Competence[] => [
	{ department: before, validFrom: FOUNDED, validTo: LAST_DAY_BEFORE_REFORM },
	{ department: after, validFrom: REFORM, validTo: null }
];

/** Who is competent for what, with the days: spread into a matter's `competences`. */
export const by = {
	hallOffice: always('hall-office'),
	governmentOffice: always('government-office'),
	reform: handedOver('reform-2017', 'reform'),
	industry: handedOver('industry-2017', 'industry'),
	land: handedOver('land-2017', 'natural-resources'),
	planning: handedOver('planning-2017', 'natural-resources'),
	realEstateRegistry: always('real-estate-registry'),
	housing: handedOver('housing-2017', 'housing'),
	/** Fire design review and acceptance of buildings went to the housing bureau in 2019. */
	constructionFire: handedOver('fire-2017', 'housing'),
	fire: handedOver('fire-2017', 'fire-rescue'),
	civilDefence: always('civil-defence'),
	environment: handedOver('environment-2017', 'environment'),
	water: always('water'),
	forestry: handedOver('forestry-2017', 'natural-resources'),
	weather: always('weather'),
	earthquake: handedOver('earthquake-2017', 'emergency'),
	politicalLegal: always('political-legal'),
	stateSecurity: always('state-security'),
	culture: handedOver('culture-2017', 'culture'),
	foodDrug: handedOver('food-drug-2017', 'market'),
	market: handedOver('market-2017', 'market'),
	health: handedOver('health-2017', 'health'),
	publicSecurity: always('public-security'),
	transport: always('transport'),
	agriculture: handedOver('agriculture-2017', 'agriculture'),
	livestock: always('livestock'),
	ocean: always('ocean'),
	safety: handedOver('safety-2017', 'emergency'),
	tobacco: always('tobacco'),
	cityManagement: always('city-management'),
	education: always('education'),
	civilAffairs: always('civil-affairs'),
	labour: always('labour'),
	medicalInsurance: handedOver('medical-insurance-2017', 'medical-insurance'),
	disabledFederation: always('disabled-federation'),
	housingFund: always('housing-fund'),
	archives: always('archives'),
	utilities: always('utilities'),
	drawingReview: always('drawing-review'),
	builder: always('builder'),
	town: always('town-government')
} as const satisfies Record<string, readonly Competence[]>;
