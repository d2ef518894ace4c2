import type { Question } from '#lib/domain/catalogue/condition.ts';

const yesOrNo = [
	{ value: 'yes', label: '是' },
	{ value: 'no', label: '否' }
] as const;

/** What the conditions of the matters after registration hang on. */
export const marketQuestions = [
	{
		id: 'premises.isRented',
		text: '店面（场所）是租来或者借来的吗？',
		help: '自己名下的房屋选“否”，产权由系统去查',
		options: yesOrNo
	},

	// 食品
	{
		id: 'food.trade',
		text: '做哪一种食品经营？',
		help: '饭店、小吃店、奶茶店选“餐饮”；超市、副食店选“食品销售”',
		options: [
			{ value: 'restaurant', label: '餐饮，现做现卖' },
			{ value: 'shop', label: '食品销售' },
			{ value: 'canteen', label: '单位、学校、养老院的食堂' }
		]
	},
	{
		id: 'premises.servesHotFood',
		text: '店里要开火做热菜吗？',
		help: '炒、煎、炸、烤、涮都算；只卖凉菜、饮品、面包的选“否”',
		options: yesOrNo
	},

	// 公共场所卫生
	{
		id: 'premises.hasCentralAir',
		text: '场所里用集中空调吗？',
		help: '一台主机带多个出风口的算；家用挂机、柜机不算',
		options: yesOrNo
	},
	{
		id: 'premises.offersSharedUtensils',
		text: '给顾客提供反复使用的用具吗？',
		help: '例如毛巾、床单、拖鞋、杯子、餐具、理发工具；全用一次性的选“否”',
		options: yesOrNo
	},
	{ id: 'premises.hasPool', text: '场所里有游泳池或者公共浴池吗？', options: yesOrNo },

	// 药品、器械、医疗
	{
		id: 'pharmacy.phase',
		text: '药店办到哪一步？',
		help: '店面还没装好，先要一份筹建意见的选“筹建”；人员、货架、制度都齐了的选“验收”',
		options: [
			{ value: 'prepare', label: '筹建' },
			{ value: 'open', label: '验收，领药品经营许可证' }
		]
	},
	{
		id: 'device.hasThirdClassLicence',
		text: '已经有第三类医疗器械经营许可证了吗？',
		help: '有的，经营场所、人员这些材料不用再交',
		options: yesOrNo
	},
	{
		id: 'clinic.phase',
		text: '医疗机构办到哪一步？',
		help: '先设置，后登记；有了设置批准书、装修和人员都齐了，再办执业登记',
		options: [
			{ value: 'set-up', label: '设置审批，领设置批准书' },
			{ value: 'register', label: '执业登记，领执业许可证' }
		]
	},

	// 消防、文化
	{
		id: 'fire.openingWay',
		text: '开业前的消防检查想怎样办？',
		help: '承诺符合消防标准的，材料齐全当场拿决定，开业后再来查；不承诺的，先查后发',
		options: [
			{ value: 'commitment', label: '承诺后当场办' },
			{ value: 'inspection', label: '先检查再办' }
		]
	},
	{
		id: 'entertainment.kind',
		text: '开哪一种娱乐场所？',
		options: [
			{ value: 'song-and-dance', label: '歌舞（KTV、舞厅）' },
			{ value: 'games', label: '游艺（电子游戏、游艺机）' }
		]
	},
	{
		id: 'netcafe.phase',
		text: '网吧办到哪一步？',
		help: '先同意筹建；装好以后过了公安网络安全和消防两关，再来终审',
		options: [
			{ value: 'prepare', label: '申请同意筹建' },
			{ value: 'final', label: '终审，领网络文化经营许可证' }
		]
	},
	{ id: 'show.buildsStage', text: '演出要临时搭舞台或者看台吗？', options: yesOrNo },
	{
		id: 'chemicals.hasStorage',
		text: '经营场所里要存放危险化学品吗？',
		help: '只签单不存货的选“否”；有储存设施或者经营剧毒品的，由市里审批，区里代收',
		options: yesOrNo
	},
	{
		id: 'sign.isOnOthersBuilding',
		text: '招牌、广告要装在别人的房屋或者共有的墙面上吗？',
		help: '租来的店面、小区外墙、楼顶都选“是”',
		options: yesOrNo
	},
	{
		id: 'sign.isLarge',
		text: '招牌、广告是大型的吗？',
		help: '任何一边超过 4 米、单面超过 10 平方米，或者装在楼顶、立柱上的选“是”',
		options: yesOrNo
	},
	{
		id: 'school.kind',
		text: '办的是幼儿园还是学校？',
		options: [
			{ value: 'kindergarten', label: '幼儿园' },
			{ value: 'school', label: '学校、培训学校' }
		]
	},

	// 运输、农牧
	{
		id: 'trucking.hasTrucks',
		text: '货车已经买好上牌了吗？',
		help: '还没买的也能先申请，书面承诺买什么车、什么时候买',
		options: yesOrNo
	},
	{
		id: 'seed.isProduced',
		text: '自己生产种子吗？',
		help: '只买进卖出的选“否”',
		options: yesOrNo
	},
	{
		id: 'farm.kind',
		text: '动物防疫场所是哪一种？',
		options: [
			{ value: 'breeding', label: '养殖场、养殖小区' },
			{ value: 'slaughter', label: '屠宰加工场' },
			{ value: 'isolation', label: '隔离场' },
			{ value: 'disposal', label: '病死动物无害化处理场' }
		]
	}
] as const satisfies readonly Question[];
