import type { Result } from '#lib/domain/catalogue/matter.ts';

/** What the matters after registration end in. The drainage permit stands with the works. */
export const marketResults = [
	{ id: 'food-business-licence', name: '食品经营许可证', kind: 'licence', validYears: 5, numberWord: '鲁威文食许' },
	{ id: 'prepackaged-food-filing', name: '仅销售预包装食品备案编号', kind: 'receipt', numberWord: '威文食备' },
	{ id: 'small-eatery-registration', name: '小餐饮登记证', kind: 'licence', validYears: 3, numberWord: '鲁威文小餐' },
	{
		id: 'food-workshop-registration',
		name: '食品小作坊登记证',
		kind: 'licence',
		validYears: 3,
		numberWord: '鲁威文小坊'
	},
	{ id: 'food-production-licence', name: '食品生产许可证', kind: 'licence', validYears: 5, numberWord: '鲁威文食产' },
	{
		id: 'public-place-hygiene-licence',
		name: '公共场所卫生许可证',
		kind: 'licence',
		validYears: 4,
		numberWord: '鲁威文卫公'
	},
	{
		id: 'pharmacy-preparation-approval',
		name: '药品零售企业同意筹建意见',
		kind: 'approval',
		numberWord: '威文药筹'
	},
	{ id: 'drug-business-licence', name: '药品经营许可证', kind: 'licence', validYears: 5, numberWord: '鲁威文药零' },
	{
		id: 'third-class-device-licence',
		name: '医疗器械经营许可证（第三类）',
		kind: 'licence',
		validYears: 5,
		numberWord: '鲁威械经许'
	},
	{
		id: 'second-class-device-filing',
		name: '第二类医疗器械经营备案编号',
		kind: 'receipt',
		numberWord: '鲁威械经备'
	},
	{ id: 'clinic-setup-approval', name: '设置医疗机构批准书', kind: 'approval', numberWord: '威文卫设' },
	{ id: 'clinic-practice-licence', name: '医疗机构执业许可证', kind: 'licence', numberWord: '鲁威文卫医' },
	{ id: 'elder-home-filing', name: '养老机构备案回执', kind: 'receipt', numberWord: '威文民养备' },

	{
		id: 'fire-opening-permission',
		name: '公众聚集场所投入使用、营业消防安全许可决定书',
		kind: 'approval',
		numberWord: '威文消安许'
	},
	{ id: 'lodging-licence', name: '特种行业许可证（旅馆业）', kind: 'licence', numberWord: '鲁威文公特' },
	{ id: 'entertainment-licence', name: '娱乐经营许可证', kind: 'licence', numberWord: '鲁威文娱' },
	{
		id: 'netcafe-preparation-approval',
		name: '互联网上网服务营业场所同意筹建文件',
		kind: 'approval',
		numberWord: '威文网筹'
	},
	{ id: 'netcafe-licence', name: '网络文化经营许可证', kind: 'licence', numberWord: '鲁威文网文' },
	{ id: 'show-approval', name: '营业性演出批准文件', kind: 'approval', numberWord: '威文演' },
	{ id: 'publication-licence', name: '出版物经营许可证', kind: 'licence', numberWord: '鲁威文出零' },
	{ id: 'printing-licence', name: '印刷经营许可证', kind: 'licence', numberWord: '鲁威文印证' },
	{ id: 'fireworks-retail-licence', name: '烟花爆竹经营（零售）许可证', kind: 'licence', numberWord: '鲁威文爆零' },
	{ id: 'hazardous-chemicals-licence', name: '危险化学品经营许可证', kind: 'licence', numberWord: '鲁威文危化' },
	{ id: 'school-licence', name: '民办学校办学许可证', kind: 'licence', numberWord: '鲁威文教民' },
	{ id: 'outdoor-sign-approval', name: '户外广告设施设置批准书', kind: 'approval', numberWord: '威文综执广' },

	{
		id: 'tobacco-retail-licence',
		name: '烟草专卖零售许可证',
		kind: 'licence',
		validYears: 5,
		numberWord: '鲁威文烟零'
	},
	{ id: 'road-freight-licence', name: '道路运输经营许可证', kind: 'licence', numberWord: '鲁威文运许' },
	{ id: 'truck-operation-certificate', name: '车辆营运证', kind: 'certificate', numberWord: '鲁威文运车' },
	{ id: 'vehicle-repair-filing', name: '机动车维修经营备案凭证', kind: 'receipt', numberWord: '威文交修备' },
	{ id: 'pesticide-licence', name: '农药经营许可证', kind: 'licence', validYears: 5, numberWord: '鲁威文农药' },
	{ id: 'veterinary-drug-licence', name: '兽药经营许可证', kind: 'licence', validYears: 5, numberWord: '鲁威文兽药' },
	{ id: 'seed-licence', name: '农作物种子生产经营许可证', kind: 'licence', numberWord: '鲁威文种许' },
	{ id: 'breeding-stock-licence', name: '种畜禽生产经营许可证', kind: 'licence', numberWord: '鲁威文种畜' },
	{ id: 'animal-epidemic-certificate', name: '动物防疫条件合格证', kind: 'certificate', numberWord: '鲁威文动防合' },
	{ id: 'animal-clinic-licence', name: '动物诊疗许可证', kind: 'licence', numberWord: '鲁威文动诊' },
	{ id: 'aquatic-fry-licence', name: '水产苗种生产许可证', kind: 'licence', numberWord: '鲁威文水苗' },
	{ id: 'job-service-licence', name: '人力资源服务许可证', kind: 'licence', numberWord: '鲁威文人服' },
	{ id: 'labour-dispatch-licence', name: '劳务派遣经营许可证', kind: 'licence', numberWord: '鲁威文劳派' }
] as const satisfies readonly Result[];
