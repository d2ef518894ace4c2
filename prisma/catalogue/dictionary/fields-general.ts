import type { Field } from '#lib/domain/catalogue/field.ts';

/**
 * Concepts the matters of the hall's general counters ask: marriage, work, insurance, housing, residence, forestry,
 * associations, disability, disclosure. What more than one zone asks of applicants, units and places is among the common fields.
 */
export const generalFields = [
	{ id: 'applicant.occupation', label: '职业', kind: 'text', help: '例如“工人”“教师”“务农”' },
	{ id: 'applicant.email', label: '电子邮箱', kind: 'text', help: '选择电子邮件答复时用' },
	{
		id: 'applicant.previousMarriageEnd',
		label: '申请人上一段婚姻怎样结束',
		kind: 'choice',
		options: [
			{ value: 'registry', label: '在民政局离婚' },
			{ value: 'court', label: '经法院判决或调解离婚' },
			{ value: 'widowed', label: '配偶去世' }
		]
	},
	{ id: 'applicant.socialCardNumber', label: '社会保障卡卡号', kind: 'text', help: '卡片正面的号码；没有可以不填' },
	{ id: 'applicant.lastWorkplace', label: '上一个工作单位', kind: 'text', help: '从来没有工作过就写“无”' },
	{ id: 'applicant.leftWorkOn', label: '离开上一个单位的日期', kind: 'day' },
	{
		id: 'applicant.unemploymentReason',
		label: '没有工作的原因',
		kind: 'choice',
		options: [
			{ value: 'graduate', label: '毕业后还没有工作' },
			{ value: 'contract-ended', label: '合同到期没有续签' },
			{ value: 'dismissed', label: '被单位辞退或裁员' },
			{ value: 'resigned', label: '自己辞职' },
			{ value: 'business-closed', label: '个体经营或企业停业' },
			{ value: 'land-taken', label: '土地被征收' },
			{ value: 'discharged', label: '退役' },
			{ value: 'other', label: '其他' }
		]
	},
	{
		id: 'applicant.skills',
		label: '会做的工作和职业资格证书',
		kind: 'long-text',
		help: '例如“电工，有中级证”；没有就写“无”'
	},
	{
		id: 'applicant.flexibleWorkKind',
		label: '灵活就业形式',
		kind: 'choice',
		options: [
			{ value: 'sole-trader', label: '没有雇工的个体经营' },
			{ value: 'part-time', label: '没在单位参保的非全日制工作' },
			{ value: 'platform', label: '外卖、快递、网约车等平台工作' },
			{ value: 'casual', label: '零工、家政等其他灵活就业' }
		]
	},
	{ id: 'applicant.fundAccount', label: '住房公积金个人账号', kind: 'text', help: '不记得可以不填，按身份证号码查' },
	{ id: 'applicant.monthlyIncome', label: '月均税前收入', kind: 'money', isSensitive: true },
	{ id: 'applicant.residencePermitNumber', label: '居住证号码', kind: 'text', help: '居住证正面的号码' },
	{ id: 'applicant.residesSince', label: '从哪天开始在文登居住', kind: 'day' },
	{ id: 'applicant.residencePermitSignedUntil', label: '居住证签注到期日', kind: 'day' },

	{ id: 'unit.proposedName', label: '拟用名称', kind: 'text', help: '还没有成立的组织打算用的全名' },
	{ id: 'unit.purpose', label: '宗旨', kind: 'long-text', help: '为谁、做什么、不以营利为目的' },
	{ id: 'unit.activityScope', label: '业务范围', kind: 'long-text', help: '和章程里写的一致' },
	{ id: 'unit.activityArea', label: '活动地域', kind: 'text', help: '例如“威海市文登区”' },
	{ id: 'unit.supervisor', label: '业务主管单位', kind: 'text', help: '审查同意成立的政府部门' },
	{ id: 'unit.startingFunds', label: '注册（开办）资金', kind: 'money', help: '验资报告上的数额' },
	{ id: 'unit.constitutionAdoptedOn', label: '章程草案通过日期', kind: 'day' },
	{
		id: 'unit.serviceTrade',
		label: '所属行业',
		kind: 'choice',
		options: [
			{ value: 'education', label: '教育' },
			{ value: 'health', label: '卫生' },
			{ value: 'culture', label: '文化' },
			{ value: 'sport', label: '体育' },
			{ value: 'labour', label: '劳动培训' },
			{ value: 'civil', label: '养老、助残等民政服务' },
			{ value: 'science', label: '科技' },
			{ value: 'other', label: '其他' }
		]
	},
	{ id: 'unit.employeeCount', label: '在职职工人数', kind: 'number', unit: '人' },

	{ id: 'person.name', label: '家人姓名', kind: 'text', help: '替谁办就填谁，和身份证或户口簿一致' },
	{ id: 'person.citizenId', label: '家人身份证号码', kind: 'citizen-id', isSensitive: true },
	{
		id: 'person.relation',
		label: '家人是申请人的',
		kind: 'choice',
		options: [
			{ value: 'spouse', label: '配偶' },
			{ value: 'child', label: '子女' },
			{ value: 'parent', label: '父母' },
			{ value: 'grandparent', label: '祖父母、外祖父母' },
			{ value: 'grandchild', label: '孙子女、外孙子女' },
			{ value: 'sibling', label: '兄弟姐妹' },
			{ value: 'ward', label: '被监护人' },
			{ value: 'other', label: '其他亲属' }
		]
	},
	{
		id: 'person.disabilityKinds',
		label: '残疾类别',
		kind: 'choices',
		isSensitive: true,
		help: '按自己的情况选，最后以医院评定为准；两类以上都选上',
		options: [
			{ value: 'sight', label: '视力' },
			{ value: 'hearing', label: '听力' },
			{ value: 'speech', label: '言语' },
			{ value: 'limb', label: '肢体' },
			{ value: 'intellect', label: '智力' },
			{ value: 'mind', label: '精神' }
		]
	},
	{
		id: 'person.disabilityCause',
		label: '致残原因',
		kind: 'choice',
		isSensitive: true,
		options: [
			{ value: 'birth', label: '先天或遗传' },
			{ value: 'illness', label: '疾病' },
			{ value: 'work', label: '工伤' },
			{ value: 'traffic', label: '交通事故' },
			{ value: 'other', label: '其他意外或原因' }
		]
	},
	{
		id: 'person.disabledSince',
		label: '从什么时候开始',
		kind: 'day',
		isSensitive: true,
		help: '只记得哪一年，就填那年 1 月 1 日'
	},
	{
		id: 'person.assessmentPlace',
		label: '残疾评定方式',
		kind: 'choice',
		isSensitive: true,
		options: [
			{ value: 'hospital', label: '能到指定医院评定' },
			{ value: 'home', label: '出门困难，需要医生上门' }
		]
	},

	{ id: 'spouse.name', label: '配偶（另一方）姓名', kind: 'text', help: '和身份证上一致' },
	{ id: 'spouse.citizenId', label: '配偶（另一方）身份证号码', kind: 'citizen-id', isSensitive: true },
	{ id: 'spouse.mobile', label: '配偶（另一方）手机号码', kind: 'mobile' },
	{ id: 'spouse.nation', label: '配偶（另一方）民族', kind: 'text' },
	{
		id: 'spouse.education',
		label: '配偶（另一方）文化程度',
		kind: 'choice',
		options: [
			{ value: 'primary', label: '小学及以下' },
			{ value: 'junior', label: '初中' },
			{ value: 'senior', label: '高中、中专' },
			{ value: 'college', label: '大专' },
			{ value: 'bachelor', label: '本科及以上' }
		]
	},
	{ id: 'spouse.occupation', label: '配偶（另一方）职业', kind: 'text' },
	{ id: 'spouse.registeredAddress', label: '配偶（另一方）户籍地址', kind: 'address' },
	{
		id: 'spouse.maritalStatus',
		label: '另一方目前的婚姻状况',
		kind: 'choice',
		options: [
			{ value: 'single', label: '未婚' },
			{ value: 'divorced', label: '离异' },
			{ value: 'widowed', label: '丧偶' }
		]
	},
	{
		id: 'spouse.previousMarriageEnd',
		label: '另一方上一段婚姻怎样结束',
		kind: 'choice',
		options: [
			{ value: 'registry', label: '在民政局离婚' },
			{ value: 'court', label: '经法院判决或调解离婚' },
			{ value: 'widowed', label: '配偶去世' }
		]
	},
	{ id: 'spouse.monthlyIncome', label: '配偶月均税前收入', kind: 'money', isSensitive: true },

	{ id: 'guardian.name', label: '监护人姓名', kind: 'text' },
	{ id: 'guardian.citizenId', label: '监护人身份证号码', kind: 'citizen-id', isSensitive: true },
	{ id: 'guardian.mobile', label: '监护人手机号码', kind: 'mobile' },
	{
		id: 'guardian.relation',
		label: '监护人是本人的',
		kind: 'choice',
		options: [
			{ value: 'spouse', label: '配偶' },
			{ value: 'parent', label: '父母' },
			{ value: 'child', label: '子女' },
			{ value: 'relative', label: '其他近亲属' },
			{ value: 'organisation', label: '村（居）委会、民政部门等组织' }
		]
	},
	{
		id: 'household.queriedMembers',
		label: '一起查询的家庭成员',
		kind: 'people',
		columns: ['身份证号码', '与申请人的关系'],
		isSensitive: true
	},
	{ id: 'household.homesOwned', label: '家庭名下住房套数', kind: 'number', unit: '套' },

	{
		id: 'site.forestPlot',
		label: '林地位置（小班或地块）',
		kind: 'text',
		help: '写到镇、村和地块名；知道小班号的一并写'
	},
	{ id: 'site.forestRightNumber', label: '林权证或不动产权证号', kind: 'text' },
	{
		id: 'site.treeOwnership',
		label: '林木归谁所有',
		kind: 'choice',
		options: [
			{ value: 'state', label: '国有' },
			{ value: 'collective', label: '集体' },
			{ value: 'household', label: '个人（承包户）' },
			{ value: 'enterprise', label: '企业或合作社' }
		]
	},
	{
		id: 'site.forestKind',
		label: '林种',
		kind: 'choice',
		options: [
			{ value: 'timber', label: '用材林' },
			{ value: 'shelter', label: '防护林' },
			{ value: 'economic', label: '经济林' },
			{ value: 'fuel', label: '能源林' },
			{ value: 'special', label: '特种用途林' }
		]
	},

	{ id: 'premises.certificateNumber', label: '房屋权属证书号', kind: 'text', help: '不动产权证或房产证上的编号' },
	{
		id: 'premises.houseUse',
		label: '房屋用途',
		kind: 'choice',
		options: [
			{ value: 'dwelling', label: '住宅' },
			{ value: 'shop', label: '商业' },
			{ value: 'office', label: '办公' },
			{ value: 'storage', label: '仓储' },
			{ value: 'industrial', label: '工业' },
			{ value: 'other', label: '其他' }
		]
	},
	{
		id: 'premises.rentedPart',
		label: '出租部分',
		kind: 'choice',
		options: [
			{ value: 'whole', label: '整套（整栋）' },
			{ value: 'rooms', label: '其中几间' }
		]
	},
	{ id: 'premises.occupantCount', label: '居住（使用）人数', kind: 'number', unit: '人' },

	{ id: 'vehicle.plateNumber', label: '车牌号码', kind: 'text', help: '例如“鲁K12345”；挂车写挂车号牌' },
	{
		id: 'vehicle.plateColour',
		label: '车牌颜色',
		kind: 'choice',
		options: [
			{ value: 'yellow', label: '黄色' },
			{ value: 'blue', label: '蓝色' },
			{ value: 'green', label: '绿色（新能源）' },
			{ value: 'yellow-green', label: '黄绿双色（新能源）' }
		]
	},
	{
		id: 'vehicle.truckKind',
		label: '货车类型',
		kind: 'choice',
		options: [
			{ value: 'van', label: '厢式、仓栅式货车' },
			{ value: 'flat', label: '栏板、平板货车' },
			{ value: 'tipper', label: '自卸货车' },
			{ value: 'tractor', label: '牵引车' },
			{ value: 'trailer', label: '挂车' },
			{ value: 'tank', label: '罐式货车' }
		]
	},
	{ id: 'vehicle.frameNumber', label: '车辆识别代号（车架号）', kind: 'text', help: '行驶证上的 17 位代号' },
	{ id: 'vehicle.transportCertificateNumber', label: '道路运输证号', kind: 'text' },
	{ id: 'vehicle.grossMass', label: '总质量', kind: 'number', unit: '千克', help: '行驶证上的总质量' },
	{ id: 'vehicle.registeredOn', label: '车辆注册登记日期', kind: 'day', help: '行驶证上的注册日期' },
	{ id: 'vehicle.inspectedOn', label: '最近一次检验检测日期', kind: 'day' },
	{ id: 'vehicle.inspectedBy', label: '检验检测机构', kind: 'text' },
	{ id: 'vehicle.isRebuilt', label: '上次年审后改过外形、尺寸或载质量吗', kind: 'yes-no' },
	{ id: 'vehicle.hasSatellitePositioning', label: '装有正常使用的卫星定位装置', kind: 'yes-no' },

	{ id: 'activity.marriageDay', label: '预约登记日期', kind: 'day', help: '两个人都能到场的一天' },
	{
		id: 'activity.marriageHalfDay',
		label: '预约时段',
		kind: 'choice',
		options: [
			{ value: 'morning', label: '上午' },
			{ value: 'afternoon', label: '下午' }
		]
	},
	{ id: 'activity.wantsMarriageCeremony', label: '要不要颁证仪式', kind: 'yes-no' },
	{
		id: 'activity.marriagePaper',
		label: '补领哪种证',
		kind: 'choice',
		options: [
			{ value: 'marriage', label: '结婚证' },
			{ value: 'divorce', label: '离婚证' }
		]
	},
	{
		id: 'activity.marriageRegisteredOn',
		label: '原来的登记日期',
		kind: 'day',
		help: '记不准就填大约的日期，并在下面说明'
	},
	{
		id: 'activity.marriageRegistry',
		label: '原来的登记机关',
		kind: 'text',
		help: '例如“文登市民政局”“某某镇人民政府”'
	},
	{ id: 'activity.marriagePaperNumber', label: '原证字号', kind: 'text', help: '记不得可以不填' },
	{
		id: 'activity.marriageReissueReason',
		label: '补领原因',
		kind: 'choice',
		options: [
			{ value: 'lost', label: '丢了' },
			{ value: 'damaged', label: '破损、看不清' },
			{ value: 'wrong', label: '证上信息有误' }
		]
	},
	{ id: 'activity.jobWanted', label: '想找什么工作', kind: 'text' },
	{ id: 'activity.wageWanted', label: '希望的月工资', kind: 'money' },
	{ id: 'activity.wantsTraining', label: '想参加免费职业培训吗', kind: 'yes-no' },
	{
		id: 'activity.employmentContract',
		label: '劳动合同类型',
		kind: 'choice',
		options: [
			{ value: 'fixed', label: '固定期限' },
			{ value: 'open', label: '无固定期限' },
			{ value: 'task', label: '以完成一项任务为期限' },
			{ value: 'part-time', label: '非全日制用工' }
		]
	},
	{ id: 'activity.hiredOn', label: '用工开始日期', kind: 'day' },
	{
		id: 'activity.workerInsurance',
		label: '参加哪些保险',
		kind: 'choices',
		options: [
			{ value: 'pension', label: '职工基本养老保险' },
			{ value: 'medical', label: '职工基本医疗保险' }
		]
	},
	{ id: 'activity.insuredFrom', label: '从哪个月开始参保', kind: 'day', help: '填那个月的 1 日' },
	{ id: 'activity.insuranceYear', label: '参保年度', kind: 'number', unit: '年' },
	{
		id: 'activity.residentInsuranceGroup',
		label: '参保人属于',
		kind: 'choice',
		options: [
			{ value: 'adult', label: '成年居民' },
			{ value: 'child', label: '未入学儿童、中小学生' },
			{ value: 'student', label: '大学生' },
			{ value: 'newborn', label: '新生儿' },
			{ value: 'supported', label: '低保、特困、重度残疾等财政资助参保的人' }
		]
	},
	{ id: 'activity.treatmentPlace', label: '到哪里就医（省、市）', kind: 'text' },
	{ id: 'activity.treatmentFrom', label: '备案开始日期', kind: 'day' },
	{ id: 'activity.treatmentUntil', label: '备案结束日期', kind: 'day', help: '长期居住的可以不填' },
	{ id: 'activity.treatmentHospital', label: '打算去的医院', kind: 'text', help: '没有定下来可以不填' },
	{
		id: 'activity.diagnosis',
		label: '病情或诊断',
		kind: 'long-text',
		isSensitive: true,
		help: '照转诊单或病历抄主要诊断'
	},
	{ id: 'activity.recordFrom', label: '证明的起始月份', kind: 'day', help: '填那个月的 1 日' },
	{ id: 'activity.recordUntil', label: '证明的截止月份', kind: 'day', help: '填那个月的 1 日' },
	{ id: 'activity.documentUse', label: '用在哪里', kind: 'text', help: '例如“孩子入学”“外地贷款买房”' },
	{ id: 'activity.copyCount', label: '需要几份', kind: 'number', unit: '份' },
	{ id: 'activity.loanCity', label: '在哪个城市贷款', kind: 'text' },
	{
		id: 'activity.landRegisterQuery',
		label: '查什么',
		kind: 'choice',
		options: [
			{ value: 'no-home', label: '名下有没有房（无房证明）' },
			{ value: 'own', label: '名下不动产的登记情况' },
			{ value: 'book', label: '某一处不动产的登记簿' },
			{ value: 'papers', label: '某一处不动产的原始登记资料' }
		]
	},
	{ id: 'activity.queryArea', label: '查询范围', kind: 'text', help: '例如“威海市文登区”' },
	{ id: 'activity.leaseStartsOn', label: '租期从', kind: 'day' },
	{
		id: 'activity.fellingKind',
		label: '采伐类型',
		kind: 'choice',
		options: [
			{ value: 'main', label: '主伐' },
			{ value: 'tending', label: '抚育采伐' },
			{ value: 'renewal', label: '更新采伐' },
			{ value: 'low-yield', label: '低产（低效）林改造' },
			{ value: 'other', label: '其他采伐' }
		]
	},
	{
		id: 'activity.fellingMethod',
		label: '采伐方式',
		kind: 'choice',
		options: [
			{ value: 'clear', label: '皆伐' },
			{ value: 'selective', label: '择伐' },
			{ value: 'gradual', label: '渐伐' }
		]
	},
	{ id: 'activity.treeSpecies', label: '采伐树种', kind: 'text', help: '例如“黑松、刺槐”' },
	{ id: 'activity.fellingTrees', label: '采伐株数', kind: 'number', unit: '株' },
	{ id: 'activity.fellingVolume', label: '采伐蓄积', kind: 'number', unit: '立方米' },
	{ id: 'activity.fellingFrom', label: '计划采伐开始日期', kind: 'day' },
	{ id: 'activity.fellingUntil', label: '计划采伐结束日期', kind: 'day' },
	{
		id: 'activity.replantingMeasures',
		label: '更新措施',
		kind: 'long-text',
		help: '伐后种什么树、种多少、什么时候种完'
	},
	{ id: 'activity.replantingArea', label: '更新面积', kind: 'area' },
	{
		id: 'activity.transferReason',
		label: '转移原因',
		kind: 'choice',
		options: [
			{ value: 'sale', label: '买卖' },
			{ value: 'gift', label: '赠与' },
			{ value: 'exchange', label: '互换' },
			{ value: 'inheritance', label: '继承、受遗赠' },
			{ value: 'divorce', label: '离婚分割' },
			{ value: 'judgment', label: '法院、仲裁裁决' }
		]
	},
	{ id: 'activity.homeContractSignedOn', label: '购房（转让）合同签订日期', kind: 'day' },
	{ id: 'activity.informationName', label: '政府信息的名称或文号', kind: 'text', help: '知道就写，不知道可以只写描述' },
	{
		id: 'activity.informationDescription',
		label: '想了解的信息',
		kind: 'long-text',
		help: '写清什么时间、什么地方、什么事，方便查找'
	},
	{
		id: 'activity.informationHolder',
		label: '信息可能在哪个部门',
		kind: 'text',
		help: '不知道可以不填，由受理单位查找'
	},
	{
		id: 'activity.informationForm',
		label: '想要什么形式',
		kind: 'choice',
		options: [
			{ value: 'paper', label: '纸质' },
			{ value: 'electronic', label: '电子' },
			{ value: 'reading', label: '现场查阅、抄录' }
		]
	},
	{
		id: 'activity.informationChannel',
		label: '答复怎样给您',
		kind: 'choice',
		options: [
			{ value: 'window', label: '到窗口领' },
			{ value: 'post', label: '邮寄' },
			{ value: 'email', label: '电子邮件' },
			{ value: 'account', label: '本平台查看' }
		]
	},
	{ id: 'activity.needsReadingHelp', label: '看字、听话有困难，需要帮助吗', kind: 'yes-no' },

	{
		id: 'participants.employees',
		label: '招用的职工',
		kind: 'people',
		columns: ['身份证号码', '手机号码', '岗位', '合同终止日期'],
		isSensitive: true
	},
	{
		id: 'participants.tenants',
		label: '承租人',
		kind: 'people',
		columns: ['身份证号码或信用代码', '手机号码'],
		isSensitive: true
	},
	{
		id: 'participants.founders',
		label: '发起人（举办者）',
		kind: 'people',
		columns: ['身份证号码或信用代码', '工作单位和职务', '手机号码'],
		isSensitive: true
	},
	{
		id: 'participants.officers',
		label: '拟任负责人',
		kind: 'people',
		columns: ['身份证号码', '拟任职务', '手机号码'],
		isSensitive: true
	},
	{ id: 'participants.individualMembers', label: '个人会员数', kind: 'number', unit: '人' },
	{ id: 'participants.unitMembers', label: '单位会员数', kind: 'number', unit: '个' },
	{ id: 'participants.fullTimeStaff', label: '专职工作人员数', kind: 'number', unit: '人' },
	{
		id: 'participants.sellers',
		label: '转让方（原权利人）',
		kind: 'people',
		columns: ['身份证号码或信用代码', '手机号码'],
		isSensitive: true
	},
	{
		id: 'participants.coBuyers',
		label: '其他受让人（共有人）',
		kind: 'people',
		columns: ['身份证号码或信用代码', '手机号码', '份额'],
		isSensitive: true
	},
	{
		id: 'participants.guarantors',
		label: '保证人',
		kind: 'people',
		columns: ['身份证号码', '工作单位', '手机号码'],
		isSensitive: true
	},

	{
		id: 'amounts.contributionTier',
		label: '缴费基数档次',
		kind: 'choice',
		help: '占全省上年度全口径平均工资的比例；以当年公布的上下限为准',
		options: [
			{ value: '60', label: '60%' },
			{ value: '70', label: '70%' },
			{ value: '80', label: '80%' },
			{ value: '90', label: '90%' },
			{ value: '100', label: '100%' },
			{ value: '200', label: '200%' },
			{ value: '300', label: '300%' }
		]
	},
	{
		id: 'amounts.contributionCycle',
		label: '多久缴一次',
		kind: 'choice',
		options: [
			{ value: 'month', label: '每月' },
			{ value: 'quarter', label: '每季' },
			{ value: 'half-year', label: '每半年' },
			{ value: 'year', label: '每年' }
		]
	},
	{
		id: 'amounts.contributionChannel',
		label: '怎样缴费',
		kind: 'choice',
		options: [
			{ value: 'online', label: '手机或网上缴' },
			{ value: 'bank', label: '银行代扣' },
			{ value: 'village', label: '村（社区）集中代收' }
		]
	},
	{ id: 'amounts.monthlyRent', label: '月租金', kind: 'money' },
	{ id: 'amounts.rentDeposit', label: '押金', kind: 'money' },
	{
		id: 'amounts.rentPaidEvery',
		label: '租金怎样付',
		kind: 'choice',
		options: [
			{ value: 'month', label: '按月' },
			{ value: 'quarter', label: '按季' },
			{ value: 'half-year', label: '按半年' },
			{ value: 'year', label: '按年' }
		]
	},
	{ id: 'amounts.price', label: '成交总价', kind: 'money', help: '和合同一致；没有成交价的填 0' },
	{ id: 'amounts.withdrawal', label: '申请提取金额', kind: 'money', help: '不超过账户余额' },
	{ id: 'amounts.spouseWithdrawal', label: '配偶提取金额', kind: 'money' },
	{ id: 'amounts.downPayment', label: '已付首付款', kind: 'money' },
	{ id: 'amounts.loanWanted', label: '申请贷款金额', kind: 'money' },
	{ id: 'amounts.loanYears', label: '贷款年限', kind: 'number', unit: '年' },
	{
		id: 'amounts.repaymentMethod',
		label: '还款方式',
		kind: 'choice',
		options: [
			{ value: 'equal-payment', label: '等额本息' },
			{ value: 'equal-principal', label: '等额本金' }
		]
	},
	{ id: 'amounts.monthlyDebts', label: '每月要还的其他债务', kind: 'money', isSensitive: true, help: '没有就填 0' },

	{
		id: 'declaration.noSpouse',
		label: '无配偶声明',
		kind: 'declaration',
		help: '我们两个人现在都没有配偶；如有隐瞒，愿意承担法律责任。'
	},
	{
		id: 'declaration.noKinship',
		label: '无血亲关系声明',
		kind: 'declaration',
		help: '我们之间没有直系血亲和三代以内旁系血亲关系。'
	},
	{
		id: 'declaration.willingToMarry',
		label: '自愿结婚声明',
		kind: 'declaration',
		help: '我们完全自愿结婚，没有受到任何人强迫或者干涉；一方患有重大疾病的，已经如实告诉对方。'
	},
	{
		id: 'declaration.marriageUnchanged',
		label: '婚姻状况声明',
		kind: 'declaration',
		help: '原来的登记之后，我的婚姻状况一直没有变化；证件确实丢失、破损或者有误。'
	},
	{
		id: 'declaration.unemployed',
		label: '失业声明',
		kind: 'declaration',
		help: '我在劳动年龄内，有劳动能力，现在没有工作，也没有办企业或者个体经营，愿意找工作。'
	},
	{
		id: 'declaration.noDoubleInsurance',
		label: '没有重复参保',
		kind: 'declaration',
		help: '参保人没有在别的地方重复参加基本医疗保险。'
	},
	{
		id: 'declaration.queryUse',
		label: '查询用途承诺',
		kind: 'declaration',
		help: '查到的登记资料只用在我写明的用途上，没有权利人同意不告诉别人。'
	},
	{
		id: 'declaration.leaseTrue',
		label: '租赁双方声明',
		kind: 'declaration',
		help: '房屋不属于违法建筑，没有改变用途出租，租赁合同由双方自愿签订。'
	},
	{
		id: 'declaration.replanting',
		label: '更新造林承诺',
		kind: 'declaration',
		help: '采伐后按期完成更新造林，面积不少于采伐面积，质量达到技术规程的标准。'
	},
	{
		id: 'declaration.jointApplication',
		label: '双方共同申请',
		kind: 'declaration',
		help: '转让方和受让方都同意办理这次登记，并对登记原因的真实性负责。'
	},
	{
		id: 'declaration.creditCheck',
		label: '征信查询授权',
		kind: 'declaration',
		help: '同意公积金管理机构和受委托银行为这次贷款查询我和配偶的个人信用报告。'
	},
	{
		id: 'declaration.nonProfit',
		label: '非营利承诺',
		kind: 'declaration',
		help: '不从事营利性经营活动，财产和收入只用于章程规定的事业，不向会员、举办者分配。'
	},
	{
		id: 'declaration.lawfulTransport',
		label: '车辆合规声明',
		kind: 'declaration',
		help: '车辆没有擅自改装，按规定维护和检测，未处理的运输违法行为已经如实说明。'
	}
] as const satisfies readonly Field[];
