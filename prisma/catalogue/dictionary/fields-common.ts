import type { Field } from '#lib/domain/catalogue/field.ts';

/** Concepts that more than one zone asks: who applies, for which unit, project, site and premises; accounts; declarations. */
export const commonFields = [
	{ id: 'applicant.name', label: '姓名', kind: 'text', prefill: 'account-name', help: '和身份证上一致' },
	{
		id: 'applicant.citizenId',
		label: '身份证号码',
		kind: 'citizen-id',
		isSensitive: true,
		prefill: 'account-citizen-id'
	},
	{
		id: 'applicant.mobile',
		label: '手机号码',
		kind: 'mobile',
		prefill: 'account-mobile',
		help: '办理进度和取件码发到这个号码'
	},
	{
		id: 'applicant.gender',
		label: '性别',
		kind: 'choice',
		options: [
			{ value: 'male', label: '男' },
			{ value: 'female', label: '女' }
		]
	},
	{ id: 'applicant.birthday', label: '出生日期', kind: 'day' },
	{ id: 'applicant.nation', label: '民族', kind: 'text' },
	{ id: 'applicant.registeredAddress', label: '户籍地址', kind: 'address', help: '户口簿首页上的地址' },
	{ id: 'applicant.homeAddress', label: '现在住址', kind: 'address', help: '写到门牌号；村里写到村和户' },
	{ id: 'applicant.postalAddress', label: '邮寄地址', kind: 'address', help: '选择邮寄结果时用' },
	{
		id: 'applicant.maritalStatus',
		label: '婚姻状况',
		kind: 'choice',
		options: [
			{ value: 'single', label: '未婚' },
			{ value: 'married', label: '已婚' },
			{ value: 'divorced', label: '离异' },
			{ value: 'widowed', label: '丧偶' }
		]
	},
	{
		id: 'applicant.education',
		label: '文化程度',
		kind: 'choice',
		options: [
			{ value: 'primary', label: '小学及以下' },
			{ value: 'junior', label: '初中' },
			{ value: 'senior', label: '高中、中专' },
			{ value: 'college', label: '大专' },
			{ value: 'bachelor', label: '本科及以上' }
		]
	},
	{ id: 'applicant.workplace', label: '工作单位', kind: 'text', help: '没有就写“无”' },
	{
		id: 'applicant.photoPlace',
		label: '证件照采集方式',
		kind: 'choice',
		options: [
			{ value: 'upload', label: '上传电子照片' },
			{ value: 'window', label: '到窗口现场拍' }
		]
	},

	{ id: 'agent.name', label: '经办人姓名', kind: 'text', help: '替申请人来办的人；本人办理不用填' },
	{ id: 'agent.citizenId', label: '经办人身份证号码', kind: 'citizen-id', isSensitive: true },
	{ id: 'agent.mobile', label: '经办人手机号码', kind: 'mobile' },
	{
		id: 'agent.relation',
		label: '经办人与申请人的关系',
		kind: 'choice',
		options: [
			{ value: 'staff', label: '单位职工' },
			{ value: 'family', label: '家属' },
			{ value: 'guardian', label: '监护人' },
			{ value: 'village', label: '村(居)委会' },
			{ value: 'other', label: '其他受托人' }
		]
	},

	{ id: 'unit.name', label: '单位名称', kind: 'text', prefill: 'unit-name', help: '和营业执照上一致' },
	{
		id: 'unit.creditCode',
		label: '统一社会信用代码',
		kind: 'credit-code',
		prefill: 'unit-credit-code',
		help: '营业执照右上角的 18 位代码'
	},
	{
		id: 'unit.kind',
		label: '单位类型',
		kind: 'choice',
		options: [
			{ value: 'enterprise', label: '企业' },
			{ value: 'cooperative', label: '农民专业合作社' },
			{ value: 'sole-trader', label: '个体工商户' },
			{ value: 'institution', label: '事业单位' },
			{ value: 'association', label: '社会组织' },
			{ value: 'government', label: '机关' }
		]
	},
	{ id: 'unit.legalRepresentative', label: '法定代表人(负责人、经营者)', kind: 'text' },
	{ id: 'unit.legalRepresentativeCitizenId', label: '法定代表人身份证号码', kind: 'citizen-id', isSensitive: true },
	{ id: 'unit.registeredAddress', label: '单位住所', kind: 'address', help: '营业执照上的住所' },
	{ id: 'unit.telephone', label: '单位电话', kind: 'telephone' },
	{ id: 'unit.businessScope', label: '经营范围', kind: 'long-text', help: '照营业执照抄，不用改写' },
	{ id: 'unit.registeredCapital', label: '注册资本', kind: 'money' },
	{ id: 'unit.establishedOn', label: '成立日期', kind: 'day' },

	{
		id: 'project.code',
		label: '投资项目统一代码',
		kind: 'project-code',
		prefill: 'project-code',
		help: '还没有代码的，受理时由窗口在省平台申请'
	},
	{ id: 'project.name', label: '项目名称', kind: 'text' },
	{
		id: 'project.kind',
		label: '建设性质',
		kind: 'choice',
		options: [
			{ value: 'new', label: '新建' },
			{ value: 'rebuild', label: '改建' },
			{ value: 'extend', label: '扩建' },
			{ value: 'upgrade', label: '技术改造' },
			{ value: 'relocate', label: '迁建' }
		]
	},
	{ id: 'project.industry', label: '所属行业', kind: 'text', help: '按国民经济行业分类填，例如“通用设备制造业”' },
	{ id: 'project.location', label: '建设地点', kind: 'address', help: '写到镇街、路段或村；有不动产单元号的一并写' },
	{ id: 'project.content', label: '建设规模和内容', kind: 'long-text' },
	{ id: 'project.totalInvestment', label: '项目总投资', kind: 'money' },
	{
		id: 'project.fundSource',
		label: '资金来源',
		kind: 'choices',
		options: [
			{ value: 'own', label: '自有资金' },
			{ value: 'loan', label: '银行贷款' },
			{ value: 'budget', label: '财政资金' },
			{ value: 'bond', label: '专项债券' },
			{ value: 'other', label: '其他' }
		]
	},
	{ id: 'project.startOn', label: '计划开工日期', kind: 'day' },
	{ id: 'project.finishOn', label: '计划竣工日期', kind: 'day' },
	{ id: 'project.landArea', label: '用地面积', kind: 'area' },
	{ id: 'project.floorArea', label: '总建筑面积', kind: 'area' },
	{ id: 'project.floorsAbove', label: '地上层数', kind: 'number', unit: '层' },
	{ id: 'project.floorsBelow', label: '地下层数', kind: 'number', unit: '层' },
	{ id: 'project.height', label: '建筑高度', kind: 'number', unit: '米' },
	{
		id: 'project.structure',
		label: '结构类型',
		kind: 'choice',
		options: [
			{ value: 'frame', label: '框架' },
			{ value: 'shear-wall', label: '剪力墙' },
			{ value: 'frame-shear', label: '框架剪力墙' },
			{ value: 'steel', label: '钢结构' },
			{ value: 'brick', label: '砖混' },
			{ value: 'other', label: '其他' }
		]
	},

	{ id: 'site.parcelNumber', label: '宗地号或不动产单元号', kind: 'text' },
	{
		id: 'site.landUse',
		label: '土地用途',
		kind: 'choice',
		options: [
			{ value: 'residential', label: '居住' },
			{ value: 'commercial', label: '商业服务' },
			{ value: 'industrial', label: '工业' },
			{ value: 'storage', label: '物流仓储' },
			{ value: 'public', label: '公共管理与公共服务' },
			{ value: 'transport', label: '交通' },
			{ value: 'utility', label: '公用设施' },
			{ value: 'green', label: '绿地' },
			{ value: 'other', label: '其他' }
		]
	},
	{
		id: 'site.landRight',
		label: '土地取得方式',
		kind: 'choice',
		options: [
			{ value: 'granted', label: '出让' },
			{ value: 'allocated', label: '划拨' },
			{ value: 'leased', label: '租赁' },
			{ value: 'collective', label: '集体土地' }
		]
	},
	{ id: 'site.boundaries', label: '四至范围', kind: 'long-text', help: '东、南、西、北各到哪里' },
	{ id: 'site.area', label: '场地面积', kind: 'area' },
	{ id: 'site.floorAreaRatio', label: '容积率', kind: 'number' },
	{ id: 'site.buildingDensity', label: '建筑密度', kind: 'number', unit: '%' },
	{ id: 'site.greenRatio', label: '绿地率', kind: 'number', unit: '%' },

	{ id: 'premises.name', label: '招牌名称', kind: 'text', help: '店门口挂的名字' },
	{ id: 'premises.address', label: '经营(活动)场所地址', kind: 'address' },
	{ id: 'premises.floorArea', label: '场所面积', kind: 'area' },
	{ id: 'premises.floors', label: '所在楼层', kind: 'text', help: '例如“1–2 层”' },
	{
		id: 'premises.tenure',
		label: '场所来源',
		kind: 'choice',
		options: [
			{ value: 'own', label: '自有' },
			{ value: 'rent', label: '租赁' },
			{ value: 'free', label: '无偿使用' }
		]
	},
	{ id: 'premises.landlord', label: '房屋所有人', kind: 'text' },
	{ id: 'premises.leaseEndsOn', label: '租期到', kind: 'day' },
	{ id: 'premises.openingHours', label: '营业时间', kind: 'text' },
	{ id: 'premises.staffCount', label: '从业人数', kind: 'number', unit: '人' },
	{ id: 'premises.manager', label: '现场负责人', kind: 'text' },
	{ id: 'premises.managerMobile', label: '现场负责人手机', kind: 'mobile' },

	{ id: 'amounts.bankName', label: '开户银行', kind: 'text' },
	{ id: 'amounts.bankAccount', label: '银行账号', kind: 'bank-account', isSensitive: true },
	{ id: 'amounts.bankAccountName', label: '账户名', kind: 'text', help: '应当是本人(本单位)的账户' },

	{
		id: 'declaration.truthful',
		label: '真实性声明',
		kind: 'declaration',
		help: '我填写的内容和提交的材料都是真实的；如有虚假，愿意承担法律责任。'
	},
	{
		id: 'declaration.meetsConditions',
		label: '符合条件承诺',
		kind: 'declaration',
		help: '我已经看过本事项的办理条件和标准，承诺现在就符合；查实不符的，接受撤销决定。'
	},
	{
		id: 'declaration.dataSharing',
		label: '数据核验授权',
		kind: 'declaration',
		help: '同意经办机关为办理本次事项向其他政府部门核验我的相关信息。'
	},
	{
		id: 'declaration.delivery',
		label: '结果领取方式',
		kind: 'choice',
		options: [
			{ value: 'window', label: '到窗口领' },
			{ value: 'post', label: '邮寄(到付)' },
			{ value: 'electronic', label: '只要电子证照' }
		]
	}
] as const satisfies readonly Field[];
