import type { Question } from '#lib/domain/catalogue/condition.ts';

const yesOrNo = [
	{ value: 'yes', label: '是' },
	{ value: 'no', label: '否' }
] as const;

/** What the conditions of the general matters hang on. */
export const generalQuestions = [
	{
		id: 'applicant.sendsAgent',
		text: '您请别人代办吗？',
		help: '本人到场或者本人在手机上办的选“否”',
		options: yesOrNo
	},
	{ id: 'person.isSomeoneElse', text: '您是替家里人办的吗？', help: '例如替孩子、替老人', options: yesOrNo },
	{ id: 'person.needsGuardian', text: '本人未成年，或者需要监护人代为办事吗？', options: yesOrNo },
	{ id: 'applicant.wasMarried', text: '您以前结过婚吗？', options: yesOrNo },
	{ id: 'spouse.wasMarried', text: '另一方以前结过婚吗？', options: yesOrNo },
	{ id: 'applicant.isMarried', text: '您现在已婚吗？', options: yesOrNo },
	{ id: 'spouse.alsoWithdraws', text: '配偶也要一起提取公积金吗？', options: yesOrNo },
	{
		id: 'applicant.stayBasis',
		text: '您凭什么在文登居住？',
		help: '有一样就可以，选最容易证明的一样',
		options: [
			{ value: 'home', label: '有稳定的住处（自有、租住或单位宿舍）' },
			{ value: 'work', label: '有稳定的工作' },
			{ value: 'study', label: '在这里连续上学' }
		]
	},
	{
		id: 'activity.remoteCareReason',
		text: '为什么要去外地看病？',
		options: [
			{ value: 'settled', label: '长期在外地居住或者工作' },
			{ value: 'referral', label: '医院转诊到外地' },
			{ value: 'travel', label: '临时在外地，急诊或者自己去看病' }
		]
	},
	{
		id: 'activity.fundRecordFor',
		text: '公积金证明用来做什么？',
		options: [
			{ value: 'record', label: '证明缴存情况' },
			{ value: 'remote-loan', label: '在外地申请公积金贷款' }
		]
	},
	{ id: 'household.isQueried', text: '要连同家庭成员一起查询吗？', options: yesOrNo },
	{ id: 'premises.isSublet', text: '是承租人再转租吗？', options: yesOrNo },
	{ id: 'premises.hasCoOwners', text: '这处房屋还有其他共有人吗？', options: yesOrNo },
	{
		id: 'premises.isMortgaged',
		text: '这处房屋还在抵押吗？',
		help: '贷款还没有还清的，多半还在抵押',
		options: yesOrNo
	},
	{
		id: 'activity.fellsOverThreshold',
		text: '采伐的面积或者蓄积超过省里规定的数量吗？',
		help: '不清楚可以先不答，由林业部门核对',
		options: yesOrNo
	},
	{
		id: 'unit.hasIndustryLicence',
		text: '这个行业要先取得执业许可吗？',
		help: '例如办幼儿园先取得办学许可，办诊所先取得医疗机构执业许可',
		options: yesOrNo
	},
	{
		id: 'activity.withdrawalReason',
		text: '为什么提取公积金？',
		options: [
			{ value: 'buy', label: '买自己住的房' },
			{ value: 'build', label: '建造、翻建、大修自己住的房' },
			{ value: 'repay', label: '还购房贷款' },
			{ value: 'rent', label: '租房' },
			{ value: 'retire', label: '离休、退休' },
			{ value: 'incapable', label: '完全丧失劳动能力并离开单位' },
			{ value: 'emigrate', label: '出境定居' }
		]
	},
	{
		id: 'activity.loanGuarantee',
		text: '用什么给贷款担保？',
		options: [
			{ value: 'mortgage', label: '房屋抵押' },
			{ value: 'pledge', label: '存单等质押' },
			{ value: 'guarantor', label: '保证人' }
		]
	}
] as const satisfies readonly Question[];
