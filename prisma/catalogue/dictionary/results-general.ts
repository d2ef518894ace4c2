import type { Result } from '#lib/domain/catalogue/matter.ts';

/** What the general matters end in; matters listed from another zone end in that zone's results. */
export const generalResults = [
	{ id: 'marriage-registration-certificate', name: '结婚证', kind: 'certificate', numberWord: 'J371003' },
	{ id: 'reissued-marriage-paper', name: '补发的结婚证（离婚证）', kind: 'certificate', numberWord: 'B371003' },
	{ id: 'unemployment-registration', name: '失业登记凭证', kind: 'receipt', numberWord: '威文失登' },
	{ id: 'employment-registration', name: '就业登记回执', kind: 'receipt', numberWord: '威文就登' },
	{ id: 'flexible-work-insurance', name: '灵活就业人员参保登记回执', kind: 'receipt', numberWord: '威文灵保' },
	{
		id: 'resident-medical-insurance',
		name: '城乡居民基本医疗保险参保登记回执',
		kind: 'receipt',
		numberWord: '威文居医'
	},
	{ id: 'remote-care-filing', name: '异地就医备案回执', kind: 'receipt', numberWord: '威文异医' },
	{ id: 'housing-fund-record', name: '住房公积金缴存证明', kind: 'certificate', numberWord: '威文公积证' },
	{
		id: 'real-estate-query-result',
		name: '不动产登记资料查询结果证明',
		kind: 'certificate',
		numberWord: '威文不动查'
	},
	{ id: 'lease-filing-certificate', name: '房屋租赁登记备案证明', kind: 'certificate', numberWord: '威文租备' },
	{
		id: 'residence-permit-endorsement',
		name: '居住证签注',
		kind: 'certificate',
		validYears: 1,
		numberWord: '威文居签'
	},
	{
		id: 'truck-annual-review',
		name: '道路货物运输车辆年度审验记录',
		kind: 'receipt',
		validYears: 1,
		numberWord: '威文货审'
	},
	{ id: 'felling-licence', name: '林木采伐许可证', kind: 'licence', numberWord: '鲁威文采' },
	{
		id: 'association-certificate',
		name: '社会团体法人登记证书',
		kind: 'certificate',
		numberWord: '鲁威文社团'
	},
	{
		id: 'private-service-unit-certificate',
		name: '民办非企业单位登记证书',
		kind: 'certificate',
		numberWord: '鲁威文民非'
	},
	{
		id: 'transferred-real-estate-title',
		name: '不动产权证书（转移登记）',
		kind: 'certificate',
		numberWord: '鲁文登不动产权'
	},
	{ id: 'fund-withdrawal-decision', name: '准予提取住房公积金决定', kind: 'approval', numberWord: '威文公积提' },
	{ id: 'fund-loan-decision', name: '准予住房公积金贷款决定', kind: 'approval', numberWord: '威文公积贷' },
	{ id: 'residence-permit', name: '居住证', kind: 'certificate', numberWord: '鲁威文居' },
	{ id: 'disability-certificate', name: '残疾人证', kind: 'certificate', validYears: 10, numberWord: '鲁威文残' },
	{
		id: 'information-disclosure-reply',
		name: '政府信息公开申请答复书',
		kind: 'reply',
		numberWord: '威文公开'
	}
] as const satisfies readonly Result[];
