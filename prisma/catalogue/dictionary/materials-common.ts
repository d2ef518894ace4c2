import type { Material } from '#lib/domain/catalogue/material.ts';

/** Papers that more than one zone asks for. What the state holds (source `state`) is fetched, never asked. */
export const commonMaterials = [
	{
		id: 'citizen-id-card',
		name: '居民身份证',
		source: 'state',
		issuer: '公安',
		isSensitive: true,
		hint: '系统向公安数据核验，不用提交；核验失败时再拍正反两面'
	},
	{
		id: 'citizen-id-card-original',
		name: '居民身份证(到场核验原件)',
		source: 'applicant',
		isSensitive: true,
		hint: '本人带着来，窗口当场看过就还给您'
	},
	{
		id: 'household-register',
		name: '居民户口簿',
		source: 'state',
		issuer: '公安',
		isSensitive: true,
		hint: '系统向公安数据核验；核验失败时再拍首页和本人页'
	},
	{
		id: 'household-register-original',
		name: '居民户口簿(到场核验原件)',
		source: 'applicant',
		isSensitive: true,
		hint: '带原件来，窗口当场看过就还给您'
	},
	{
		id: 'business-licence',
		name: '营业执照',
		source: 'state',
		issuer: '市场监管',
		hint: '系统按统一社会信用代码调取电子执照'
	},
	{
		id: 'credit-code-certificate',
		name: '单位统一社会信用代码信息',
		source: 'state',
		issuer: '市场监管、编办、民政',
		hint: '系统按统一社会信用代码调取'
	},
	{ id: 'residence-permit', name: '居住证', source: 'state', issuer: '公安', hint: '系统向公安数据核验' },
	{
		id: 'marriage-certificate',
		name: '结婚证',
		source: 'state',
		issuer: '民政',
		isSensitive: true,
		hint: '系统向婚姻登记数据核验'
	},
	{
		id: 'real-estate-certificate',
		name: '不动产权属证明',
		source: 'state',
		issuer: '不动产登记中心',
		hint: '系统向不动产登记数据核验'
	},
	{ id: 'tax-receipt', name: '完税凭证', source: 'state', issuer: '税务', hint: '系统向税务数据核验' },
	{ id: 'id-photo', name: '近期证件照', source: 'applicant', hint: '白底、免冠、半年内；手机拍的要光线均匀、没有阴影' },
	{
		id: 'mandate',
		name: '授权委托书',
		source: 'applicant',
		hint: '写明委托谁、办什么、到哪天，双方签字；单位的盖公章'
	},
	{ id: 'legal-representative-proof', name: '法定代表人身份证明', source: 'state', issuer: '市场监管、公安' },
	{
		id: 'premises-right-proof',
		name: '场所使用证明(租赁合同或产权证明)',
		source: 'applicant',
		hint: '租的房子拍合同全部页；自家的房子系统能查到产权的不用交'
	},
	{
		id: 'premises-floor-plan',
		name: '场所平面布局图',
		source: 'applicant',
		isDrawing: true,
		hint: '标出面积、出入口和各功能区；手绘清楚也可以'
	},
	{
		id: 'health-certificates',
		name: '从业人员健康证明',
		source: 'applicant',
		isSensitive: true,
		hint: '每名从业人员一张，都在有效期内'
	},
	{
		id: 'bank-account-proof',
		name: '银行账户信息',
		source: 'applicant',
		isSensitive: true,
		hint: '银行卡或存折有账号的一面'
	}
] as const satisfies readonly Material[];
