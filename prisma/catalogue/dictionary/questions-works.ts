import type { Question } from '#lib/domain/catalogue/condition.ts';

const yesOrNo = [
	{ value: 'yes', label: '是' },
	{ value: 'no', label: '否' }
] as const;

/** What the conditions of building and completion matters hang on, besides the questions about the project itself. */
export const worksQuestions = [
	{
		id: 'works.contractBy',
		text: '施工单位是怎样确定的？',
		help: '依法必须招标的工程选“招标”；没有招标要求、自己谈定的选“直接发包”',
		options: [
			{ value: 'tender', label: '招标' },
			{ value: 'direct', label: '直接发包' }
		]
	},
	{
		id: 'works.hasSupervisor',
		text: '工程委托了监理单位吗？',
		help: '成片住宅小区、大中型公用事业和国家重点工程等必须委托监理',
		options: yesOrNo
	},
	{ id: 'works.isRebuiltInside', text: '是在原有建筑里装修、改变用途或者做外墙保温吗？', options: yesOrNo },
	{
		id: 'works.needsExpertFireReview',
		text: '消防设计用了国家标准没有规定的做法吗？',
		help: '例如采用国际标准、境外标准，或者标准没有规定的新技术新材料；这时要另请专家评审',
		options: yesOrNo
	},
	{
		id: 'works.needsExpertSchemes',
		text: '工程里有危险性较大的分部分项工程吗？',
		help: '例如深基坑、高支模、起重吊装、拆除爆破；不清楚的问施工单位技术负责人',
		options: yesOrNo
	},
	{
		id: 'road.act',
		text: '要在城市道路上做什么？',
		options: [
			{ value: 'occupy', label: '临时占用路面' },
			{ value: 'dig', label: '挖掘路面' },
			{ value: 'both', label: '又占又挖' }
		]
	},
	{ id: 'road.affectsTraffic', text: '施工会影响车辆或者行人通行吗？', options: yesOrNo },
	{
		id: 'greenery.act',
		text: '要对城市绿地、树木做什么？',
		options: [
			{ value: 'occupy', label: '临时占用绿地' },
			{ value: 'trees', label: '砍伐或者移植树木' },
			{ value: 'both', label: '占用绿地，也要砍伐或者移植树木' }
		]
	},
	{
		id: 'drainage.isBuildingSite',
		text: '是建筑工地施工期间排水吗？',
		help: '工地选“是”；工厂、饭店、医院等长期排水选“否”',
		options: yesOrNo
	},
	{
		id: 'drainage.isKeyDischarger',
		text: '单位列入重点排污单位名录了吗？',
		help: '名录由生态环境部门每年公布',
		options: yesOrNo
	},
	{
		id: 'equipment.isRented',
		text: '起重机械是租来的吗？',
		help: '自有的选“否”',
		options: yesOrNo
	},
	{
		id: 'completion.way',
		text: '竣工后的各项验收想怎样办？',
		help: '联合验收是一次申请、各部门一起到场、出一份意见书；分别办理是一项一项来',
		options: [
			{ value: 'joint', label: '联合验收' },
			{ value: 'separate', label: '分别办理' }
		]
	},
	{ id: 'completion.isHousing', text: '这次竣工的是商品住宅吗？', options: yesOrNo }
] as const satisfies readonly Question[];
