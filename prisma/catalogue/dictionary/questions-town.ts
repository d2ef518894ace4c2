import type { Question } from '#lib/domain/catalogue/condition.ts';

const yesOrNo = [
	{ value: 'yes', label: '是' },
	{ value: 'no', label: '否' }
] as const;

/** What the conditions of the town matters hang on, besides the questions of the general matters. */
export const townQuestions = [
	{
		id: 'household.isRegisteredHere',
		text: '户口在文登区吗？',
		help: '孩子入学看孩子的户口，申请救助看申请家庭的户口',
		options: yesOrNo
	},
	{
		id: 'person.schoolRequest',
		text: '给孩子办哪一样？',
		options: [
			{ value: 'enrol', label: '登记入学信息' },
			{ value: 'postpone', label: '申请延缓入学' }
		]
	},
	{
		id: 'household.hasHardshipStatus',
		text: '家里已经认定为低保、特困、残疾等困难身份了吗？',
		help: '认定过的，系统自己能查到，不用交证明',
		options: yesOrNo
	},
	{ id: 'person.isNewStudent', text: '是今年新考上的学生吗？', options: yesOrNo },
	{
		id: 'household.needsUrgentHelp',
		text: '情况是不是紧急，等不了调查和公示？',
		help: '紧急的先救助，证明事后再补',
		options: yesOrNo
	},
	{
		id: 'activity.disabilityAllowance',
		text: '申请哪一项残疾人补贴？',
		options: [
			{ value: 'living', label: '困难残疾人生活补贴' },
			{ value: 'care', label: '重度残疾人护理补贴' },
			{ value: 'both', label: '两项都申请' }
		]
	},
	{
		id: 'person.movedFromOtherProvince',
		text: '残疾人是从外省迁来的吗？',
		help: '外省的户口和残疾人证，系统有时查不到',
		options: yesOrNo
	},
	{
		id: 'person.hasAbilityAssessment',
		text: '老人做过能力评估吗？',
		help: '没有做过也能申请，由民政安排评估',
		options: yesOrNo
	},
	{
		id: 'applicant.volunteerAs',
		text: '登记个人还是队伍？',
		options: [
			{ value: 'person', label: '我个人当志愿者' },
			{ value: 'team', label: '登记一支志愿服务组织' }
		]
	},
	{
		id: 'activity.pensionRequest',
		text: '养老待遇办哪一样？',
		options: [
			{ value: 'claim', label: '到了年龄，第一次申领' },
			{ value: 'check', label: '已经在领，做每年的资格认证' }
		]
	},
	{
		id: 'household.housingAid',
		text: '想要哪一种住房保障？',
		options: [
			{ value: 'house', label: '租住公共租赁住房' },
			{ value: 'subsidy', label: '自己租房，领租赁补贴' }
		]
	},
	{ id: 'guardian.parentsMarried', text: '孩子的父母登记结婚了吗？', options: yesOrNo },
	{ id: 'person.deceasedWasHead', text: '去世的人是户主吗？', options: yesOrNo }
] as const satisfies readonly Question[];
