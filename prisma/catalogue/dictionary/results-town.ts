import type { Result } from '#lib/domain/catalogue/matter.ts';

/** What the town matters end in; matters listed from another zone end in that zone's results. */
export const townResults = [
	{ id: 'enrolment-decision', name: '入学登记（延缓入学）答复书', kind: 'reply', numberWord: '威文教入' },
	{
		id: 'student-aid-decision',
		name: '学生资助审核通知书',
		kind: 'entitlement',
		validYears: 1,
		numberWord: '威文教助'
	},
	{
		id: 'student-loan-prequalification',
		name: '生源地信用助学贷款资格预审意见',
		kind: 'opinion',
		validYears: 1,
		numberWord: '威文教贷'
	},
	{ id: 'chronic-disease-entitlement', name: '门诊慢特病待遇认定通知书', kind: 'entitlement', numberWord: '威文医特' },
	{ id: 'minimum-living-decision', name: '最低生活保障审核确认通知书', kind: 'entitlement', numberWord: '威文民低' },
	{ id: 'destitute-support-decision', name: '特困人员救助供养认定通知书', kind: 'entitlement', numberWord: '威文民特' },
	{ id: 'temporary-relief-decision', name: '临时救助审批通知书', kind: 'entitlement', numberWord: '威文民临' },
	{ id: 'disability-allowance-decision', name: '残疾人补贴审定通知书', kind: 'entitlement', numberWord: '威文民残' },
	{ id: 'old-age-allowance-decision', name: '高龄津贴审核通知书', kind: 'entitlement', numberWord: '威文民龄' },
	{ id: 'stall-card', name: '食品摊点信息公示卡', kind: 'certificate', numberWord: '鲁威文食摊' },
	{ id: 'village-certificate', name: '村（社区）证明', kind: 'certificate', numberWord: '威文镇证' },
	{ id: 'home-care-decision', name: '居家和社区养老服务审核通知书', kind: 'entitlement', numberWord: '威文民养' },
	{ id: 'marriage-appointment', name: '结婚登记预约单', kind: 'receipt', numberWord: '威文婚约' },
	{ id: 'divorce-certificate', name: '离婚证', kind: 'certificate', numberWord: 'L371003' },
	{ id: 'cemetery-approval', name: '农村公益性墓地审批意见', kind: 'approval', numberWord: '威文民墓' },
	{ id: 'funeral-fee-waiver', name: '惠民殡葬费用减免单', kind: 'approval', numberWord: '威文民葬' },
	{ id: 'volunteer-registration', name: '志愿服务登记回执', kind: 'receipt', numberWord: '威文志愿' },
	{ id: 'community-organisation-filing', name: '社区社会组织备案通知书', kind: 'receipt', numberWord: '威文社备' },
	{ id: 'hard-to-employ-recognition', name: '就业困难人员认定书', kind: 'certificate', numberWord: '威文就困' },
	{ id: 'startup-loan-opinion', name: '创业担保贷款资格审核意见', kind: 'opinion', numberWord: '威文创贷' },
	{ id: 'resident-pension-enrolment', name: '城乡居民养老保险参保登记回执', kind: 'receipt', numberWord: '威文居养' },
	{ id: 'pension-notice', name: '养老待遇核定（资格认证）通知单', kind: 'entitlement', numberWord: '威文养领' },
	{ id: 'replacement-social-card', name: '补办的社会保障卡', kind: 'certificate', numberWord: '威文社卡' },
	{ id: 'birth-plan-registration', name: '生育登记凭证', kind: 'receipt', numberWord: '威文生登' },
	{ id: 'rebirth-approval', name: '再生育审批决定书', kind: 'approval', numberWord: '威文再生' },
	{ id: 'only-child-award', name: '独生子女父母奖励费发放通知', kind: 'entitlement', numberWord: '威文独奖' },
	{ id: 'housing-aid-decision', name: '住房保障资格通知书', kind: 'entitlement', numberWord: '威文住保' },
	{ id: 'birth-register-entry', name: '新生儿户口登记页', kind: 'certificate', numberWord: '威文户生' },
	{ id: 'death-cancellation', name: '死亡注销户口证明', kind: 'certificate', numberWord: '威文户亡' },
	{ id: 'fireworks-pre-review', name: '烟花爆竹零售许可材料预审意见', kind: 'opinion', numberWord: '威文镇爆' }
] as const satisfies readonly Result[];
