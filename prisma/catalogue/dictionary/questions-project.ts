import type { Question } from '#lib/domain/catalogue/condition.ts';

const yesOrNo = [
	{ value: 'yes', label: '是' },
	{ value: 'no', label: '否' }
] as const;

/** What about a project decides which matters, branches and papers it needs. */
export const projectQuestions = [
	{
		id: 'project.landBy',
		text: '土地是怎样取得的？',
		help: '招标、拍卖、挂牌或协议有偿取得的选“出让”；政府无偿划给公共项目用的选“划拨”',
		options: [
			{ value: 'granted', label: '出让' },
			{ value: 'allocated', label: '划拨' }
		]
	},
	{
		id: 'project.needsEnergyReview',
		text: '年用能达到节能审查的标准吗？',
		help: '年综合能源消费量 1000 吨标准煤以上，或者用电 500 万千瓦时以上',
		options: yesOrNo
	},
	{
		id: 'project.needsEia',
		text: '项目要编制环境影响报告书或者报告表吗？',
		help: '只填登记表的选“否”；不清楚的可以先问生态环境窗口',
		options: yesOrNo
	},
	{
		id: 'project.eiaKind',
		text: '环境影响评价要做哪一种？',
		options: [
			{ value: 'report', label: '报告书' },
			{ value: 'table', label: '报告表' },
			{ value: 'register', label: '登记表' }
		]
	},
	{ id: 'project.needsSoilWaterPlan', text: '占地超过五千平方米或者挖填土石方超过五千立方米吗？', options: yesOrNo },
	{ id: 'project.needsCivilDefence', text: '是新建的民用建筑，按规定要修防空地下室吗？', options: yesOrNo },
	{ id: 'project.buildsShelterElsewhere', text: '因为地质条件修不了防空地下室，要申请易地建设吗？', options: yesOrNo },
	{
		id: 'project.isSpecialForFire',
		text: '属于特殊建设工程吗？',
		help: '大型商场、宾馆、医院、学校、体育馆、高层公共建筑、易燃易爆厂房仓库等',
		options: yesOrNo
	},
	{ id: 'project.nearHeritage', text: '在文物保护单位的保护范围或者建设控制地带里吗？', options: yesOrNo }
] as const satisfies readonly Question[];
