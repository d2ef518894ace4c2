import type { Material } from '#lib/domain/catalogue/material.ts';

/**
 * Papers of the general matters. The application or filing form itself is no paper here: the one form (一张表) prints it.
 */
export const generalMaterials = [
	{
		id: 'marriage-declarations',
		name: '无配偶和无血亲关系声明书',
		source: 'applicant',
		isSensitive: true,
		hint: '系统按您填的内容打印，两个人当着登记员的面签字'
	},
	{
		id: 'couple-photo',
		name: '双方近期半身免冠合影照片',
		source: 'applicant',
		isSensitive: true,
		hint: '两寸、半年内、红底；也可以到场再拍'
	},
	{
		id: 'former-marriage-end-proof',
		name: '上一段婚姻结束的证明（离婚证、生效判决或调解书、配偶死亡证明）',
		source: 'state',
		issuer: '民政、法院、公安',
		isSensitive: true,
		hint: '系统先联网核对；核对不到的，再拍离婚证或者法院文书'
	},
	{
		id: 'marriage-register-record',
		name: '婚姻登记档案',
		source: 'state',
		issuer: '民政',
		isSensitive: true,
		hint: '系统向婚姻登记数据核验；早年的纸质档案由登记处去查'
	},
	{
		id: 'marriage-paper-photo',
		name: '补证照片',
		source: 'applicant',
		isSensitive: true,
		hint: '补结婚证交双方合影，补离婚证交单人照；两寸、半年内'
	},
	{
		id: 'former-marriage-paper',
		name: '原结婚证或离婚证',
		source: 'applicant',
		isSensitive: true,
		hint: '破损或者信息有误的带来换；丢了的不用交'
	},
	{
		id: 'notarised-mandate',
		name: '经公证的授权委托书',
		source: 'third-party',
		issuer: '公证处',
		hint: '写明当事人姓名、身份证号码、委托办理的事项和委托期限'
	},
	{
		id: 'social-security-card',
		name: '社会保障卡',
		source: 'state',
		issuer: '人社',
		isSensitive: true,
		hint: '系统向社保数据核验'
	},
	{
		id: 'labour-contract-record',
		name: '劳动合同信息',
		source: 'applicant',
		isSensitive: true,
		hint: '电子劳动合同，或者合同首页、期限页和签字页的照片'
	},
	{
		id: 'remote-residence-proof',
		name: '异地居住（工作）证明',
		source: 'applicant',
		isSensitive: true,
		hint: '居住证、外地户口簿、房产证、劳动合同任选一样；都没有的可以签个人承诺书'
	},
	{
		id: 'referral-letter',
		name: '转诊转院意见',
		source: 'third-party',
		issuer: '转出医院',
		isSensitive: true,
		hint: '由文登有转诊资格的医院开具，有医师签名和医院盖章'
	},
	{
		id: 'fund-account-record',
		name: '住房公积金账户信息',
		source: 'state',
		issuer: '住房公积金管理机构',
		isSensitive: true,
		hint: '系统按身份证号码调取'
	},
	{
		id: 'query-interest-proof',
		name: '利害关系证明',
		source: 'applicant',
		hint: '查别人名下的不动产才要：买卖合同、法院受理通知书等'
	},
	{
		id: 'house-lease-contract',
		name: '房屋租赁合同',
		source: 'applicant',
		hint: '拍全部页，看得清双方签字、租金和租期'
	},
	{
		id: 'sublet-consent',
		name: '出租人同意转租的书面意见',
		source: 'applicant',
		hint: '原来的房东签字；合同里已经写明可以转租的，拍那一页'
	},
	{
		id: 'co-owner-consent',
		name: '共有人同意的书面意见',
		source: 'applicant',
		hint: '每一位共有人签字，写明同意办理什么'
	},
	{
		id: 'dwelling-proof',
		name: '居住地住址证明',
		source: 'applicant',
		hint: '租赁合同、房产证、购房合同，或者房东、单位、学校开的住宿证明，任选一样'
	},
	{
		id: 'work-proof',
		name: '就业证明',
		source: 'applicant',
		hint: '营业执照、劳动合同或者单位开的劳动关系证明，任选一样'
	},
	{ id: 'study-proof', name: '就读证明', source: 'applicant', hint: '学生证或者学校开的连续就读证明' },
	{
		id: 'vehicle-inspection-record',
		name: '车辆检验检测合格信息（含技术等级评定）',
		source: 'state',
		issuer: '交通、检验检测机构',
		hint: '系统向检验检测数据核验'
	},
	{
		id: 'road-transport-certificate',
		name: '道路运输证',
		source: 'state',
		issuer: '交通',
		hint: '系统按车牌号码调取'
	},
	{ id: 'vehicle-licence', name: '机动车行驶证', source: 'state', issuer: '公安', hint: '系统按车牌号码调取' },
	{
		id: 'forest-right-record',
		name: '林木权属证明',
		source: 'state',
		issuer: '不动产登记中心、林业',
		hint: '系统按林权证号核验；没有登记过的，交承包合同或者村委会证明'
	},
	{
		id: 'felling-plot-sketch',
		name: '采伐地点示意图',
		source: 'applicant',
		isDrawing: true,
		hint: '标出四至和面积；在地图截图上画也可以'
	},
	{
		id: 'felling-design',
		name: '伐区调查设计材料',
		source: 'applicant',
		isDrawing: true,
		hint: '超过规定面积或者蓄积才要，由有资质的调查设计单位做'
	},
	{
		id: 'organisation-constitution',
		name: '章程草案',
		source: 'applicant',
		hint: '按民政部门的示范文本写，发起人（举办者）签字'
	},
	{
		id: 'capital-verification',
		name: '验资报告',
		source: 'third-party',
		issuer: '会计师事务所',
		hint: '写明资金来源和数额'
	},
	{
		id: 'supervisor-approval',
		name: '业务主管单位批准文件',
		source: 'applicant',
		hint: '业务主管单位同意成立的正式文件'
	},
	{
		id: 'founder-profiles',
		name: '发起人（举办者）和拟任负责人基本情况',
		source: 'applicant',
		isSensitive: true,
		hint: '每人一页：简历、职务、身份证明'
	},
	{
		id: 'title-transfer-document',
		name: '转移原因文件（买卖合同、赠与书、继承材料、生效裁判文书等）',
		source: 'applicant',
		hint: '买卖的交网签备案的存量房买卖合同'
	},
	{
		id: 'mortgage-arrangement',
		name: '抵押权注销材料或带押过户协议',
		source: 'third-party',
		issuer: '抵押权人（多为银行）',
		hint: '向贷款银行要'
	},
	{
		id: 'home-purchase-contract',
		name: '购房合同',
		source: 'applicant',
		hint: '网签备案的合同，拍首页、面积价款页和签字页'
	},
	{
		id: 'house-building-approval',
		name: '建房、翻建或大修批准文件和费用凭证',
		source: 'applicant',
		hint: '乡村建设规划许可证或者房屋安全鉴定，加上费用发票'
	},
	{
		id: 'home-loan-record',
		name: '购房贷款合同和还款明细',
		source: 'applicant',
		isSensitive: true,
		hint: '公积金贷款系统自己查；商业贷款交合同和最近一年的还款明细'
	},
	{
		id: 'home-ownership-record',
		name: '家庭住房登记信息',
		source: 'state',
		issuer: '不动产登记中心',
		hint: '系统向不动产登记数据核验'
	},
	{ id: 'retirement-record', name: '离退休信息', source: 'state', issuer: '人社', hint: '系统向社保数据核验' },
	{
		id: 'incapacity-conclusion',
		name: '劳动能力鉴定结论和终止劳动关系证明',
		source: 'third-party',
		issuer: '劳动能力鉴定委员会、原单位',
		isSensitive: true
	},
	{
		id: 'settlement-abroad-proof',
		name: '出境定居证明',
		source: 'applicant',
		isSensitive: true,
		hint: '户口注销证明或者外国永久居留证件'
	},
	{ id: 'down-payment-receipt', name: '首付款凭证', source: 'applicant', hint: '发票或收据，加上转账记录' },
	{
		id: 'collateral-proof',
		name: '抵押物权属材料和抵押人同意书',
		source: 'applicant',
		hint: '用所购住房抵押的，交购房合同就可以'
	},
	{
		id: 'guarantor-commitment',
		name: '保证人承诺书和收入情况',
		source: 'applicant',
		isSensitive: true,
		hint: '保证人本人签字'
	},
	{
		id: 'pledge-certificate',
		name: '质押凭证',
		source: 'applicant',
		isSensitive: true,
		hint: '定期存单、国债等，由受委托银行核验'
	},
	{
		id: 'disability-assessment',
		name: '残疾评定表',
		source: 'third-party',
		issuer: '指定评定医院',
		isSensitive: true,
		hint: '残联收件后安排到指定医院评定，由医院出具；评定时间不算在办理时限里'
	},
	{
		id: 'guardianship-proof',
		name: '监护关系证明',
		source: 'applicant',
		isSensitive: true,
		hint: '同一本户口簿能看出关系的不用交；其他的交出生证明、结婚证或者指定监护文书'
	}
] as const satisfies readonly Material[];
