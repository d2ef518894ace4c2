import type { Material } from '#lib/domain/catalogue/material.ts';

/** Papers of the town matters. Application forms are printed from the one form (一张表) and are no paper here. */
export const townMaterials = [
	{
		id: 'pupil-diagnosis',
		name: '延缓入学的诊断证明',
		source: 'applicant',
		isSensitive: true,
		hint: '医院开的，写明病情和建议休养多久；拍清医生签名和医院盖章'
	},
	{
		id: 'hardship-status-record',
		name: '低保、特困、残疾等困难身份信息',
		source: 'state',
		issuer: '民政、残联、农业农村',
		isSensitive: true,
		hint: '系统向民政、残联等数据核验，不用提交'
	},
	{
		id: 'hardship-statement',
		name: '家庭困难情况说明',
		source: 'applicant',
		isSensitive: true,
		hint: '还没有认定过困难身份的才要；写清家里的困难，由家长签字'
	},
	{ id: 'admission-letter', name: '录取通知书', source: 'applicant', hint: '拍有姓名、学校、专业和报到日期的一页' },
	{ id: 'student-card', name: '学生证', source: 'applicant', hint: '拍有照片的一页和最近一次注册的一页' },
	{
		id: 'medical-history',
		name: '病历',
		source: 'applicant',
		isSensitive: true,
		hint: '住院病历，或者门诊病历加检查报告；可以到医院病案室复印'
	},
	{
		id: 'assistance-honesty-statement',
		name: '书面诚信声明',
		source: 'applicant',
		isSensitive: true,
		hint: '镇里有现成的样式，申请人签字；不会写字的可以按手印'
	},
	{
		id: 'assistance-truth-commitment',
		name: '申请材料真实承诺书',
		source: 'applicant',
		hint: '承诺申报的收入和财产都是真的，申请人签字'
	},
	{
		id: 'economic-check-mandate',
		name: '经济状况核对诚信承诺及委托授权书',
		source: 'applicant',
		isSensitive: true,
		hint: '共同生活的成年家人每人都要签；行动不便的，上门签'
	},
	{
		id: 'support-means-statement',
		name: '劳动能力、生活来源和财产状况书面声明',
		source: 'applicant',
		isSensitive: true,
		hint: '本人签字；有困难的，由村（居）委会代写、本人按手印'
	},
	{
		id: 'hardship-proof',
		name: '遭遇困难的证明',
		source: 'applicant',
		isSensitive: true,
		hint: '看病的交费用清单，遭灾、出事故的交事故认定书或者现场照片'
	},
	{
		id: 'disability-card-record',
		name: '残疾人证信息',
		source: 'state',
		issuer: '残联',
		isSensitive: true,
		hint: '系统向残联数据核验类别和等级，不用提交'
	},
	{
		id: 'relief-status-record',
		name: '低保或者低保边缘家庭信息',
		source: 'state',
		issuer: '民政',
		isSensitive: true,
		hint: '系统向民政数据核验，不用提交'
	},
	{
		id: 'disability-certificate-original',
		name: '残疾人证（到场核验原件）',
		source: 'applicant',
		isSensitive: true,
		hint: '外省迁来的才要；带原件来，窗口当场看过就还给您'
	},
	{
		id: 'elder-ability-assessment',
		name: '老年人能力评估报告',
		source: 'third-party',
		issuer: '民政部门委托的评估机构',
		isSensitive: true,
		hint: '做过评估的才交；拍有评估等级和盖章的一页'
	},
	{
		id: 'divorce-agreement',
		name: '离婚协议书',
		source: 'applicant',
		isSensitive: true,
		hint: '写明双方自愿离婚，以及孩子抚养、财产和债务怎样处理；到场后当着登记员的面签字'
	},
	{
		id: 'village-meeting-resolution',
		name: '村民会议决议',
		source: 'applicant',
		hint: '写明同意建公益性墓地和选址，到会村民签字'
	},
	{
		id: 'cemetery-land-opinion',
		name: '墓地用地意见',
		source: 'applicant',
		hint: '自然资源部门对选址的书面意见，写明不占耕地、林地'
	},
	{
		id: 'death-record',
		name: '死亡证明',
		source: 'state',
		issuer: '卫健、公安',
		isSensitive: true,
		hint: '系统向卫健数据核验居民死亡医学证明；查不到的，再拍照上传'
	},
	{
		id: 'employment-commitment',
		name: '就业困难情况承诺书',
		source: 'applicant',
		hint: '镇里有现成的样式，写明属于哪种困难，本人签字'
	},
	{
		id: 'social-card-account',
		name: '社会保障卡银行账户信息',
		source: 'state',
		issuer: '人社',
		isSensitive: true,
		hint: '系统向社保数据调取，不用提交'
	},
	{
		id: 'rebirth-application',
		name: '再生育申请书',
		source: 'applicant',
		isSensitive: true,
		hint: '写明已有孩子的情况和理由，夫妻双方签字'
	},
	{
		id: 'rebirth-ground-proof',
		name: '符合再生育情形的证明',
		source: 'applicant',
		isSensitive: true,
		hint: '例如再婚的交离婚证或者法院文书，孩子病残的交鉴定结论'
	},
	{
		id: 'only-child-certificate',
		name: '独生子女父母光荣证',
		source: 'applicant',
		hint: '拍有编号、照片和盖章的一页；丢了的，由镇里查档'
	},
	{
		id: 'housing-check-mandate',
		name: '收入住房状况核对授权书',
		source: 'applicant',
		isSensitive: true,
		hint: '共同申请的成年家人每人都要签'
	},
	{
		id: 'birth-medical-certificate',
		name: '出生医学证明',
		source: 'state',
		issuer: '卫健',
		isSensitive: true,
		hint: '系统按编号向卫健数据核验；核验不到的，再拍照上传'
	},
	{
		id: 'parents-household-register',
		name: '父母户口簿',
		source: 'state',
		issuer: '公安',
		isSensitive: true,
		hint: '系统向公安数据核验；父母有一方户口在外省、查不到的，再拍首页和本人页'
	},
	{
		id: 'unmarried-birth-statement',
		name: '非婚生育说明',
		source: 'applicant',
		isSensitive: true,
		hint: '父母没有登记结婚的才要；写清孩子的父母是谁，由申报的父亲或者母亲签字'
	},
	{
		id: 'fireworks-safety-training',
		name: '烟花爆竹安全教育证明',
		source: 'applicant',
		hint: '主要负责人和销售人员每人一份，由区里组织的培训发'
	},
	{
		id: 'premises-photos',
		name: '经营场所照片',
		source: 'applicant',
		hint: '门头、柜台、消防器材和左右四邻各拍一张'
	}
] as const satisfies readonly Material[];
