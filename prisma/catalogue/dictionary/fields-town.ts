import type { Field } from '#lib/domain/catalogue/field.ts';

/**
 * Concepts the town matters ask: schooling, relief, disability and old age, food stalls, funerals, volunteers, work, pensions,
 * births and deaths. What the hall's general counters ask too is among the general fields.
 */
export const townFields = [
	{ id: 'applicant.villageName', label: '所在村（社区）', kind: 'text', help: '例如“大水泊镇某某村”' },
	{
		id: 'applicant.insuranceKind',
		label: '参加哪种基本医疗保险',
		kind: 'choice',
		options: [
			{ value: 'resident', label: '城乡居民医保' },
			{ value: 'worker', label: '职工医保' }
		]
	},
	{
		id: 'applicant.deceasedRelation',
		label: '您是逝者的',
		kind: 'choice',
		options: [
			{ value: 'spouse', label: '配偶' },
			{ value: 'child', label: '子女' },
			{ value: 'parent', label: '父母' },
			{ value: 'kin', label: '其他亲属' },
			{ value: 'village', label: '村（居）委会' },
			{ value: 'supporter', label: '抚养人或者邻居' }
		]
	},
	{
		id: 'applicant.hardToEmployKind',
		label: '属于哪种就业困难人员',
		kind: 'choice',
		help: '符合一种就可以；符合几种的，选最容易证明的一种',
		options: [
			{ value: 'age', label: '年龄偏大的失业人员' },
			{ value: 'disability', label: '残疾人' },
			{ value: 'relief', label: '最低生活保障家庭成员' },
			{ value: 'jobless-home', label: '零就业家庭成员' },
			{ value: 'land-taken', label: '失去土地的农民' },
			{ value: 'long-term', label: '连续失业一年以上' },
			{ value: 'other', label: '其他' }
		]
	},
	{
		id: 'applicant.unemploymentNumber',
		label: '失业登记凭证编号',
		kind: 'text',
		help: '不记得可以不填，按身份证号码查'
	},
	{
		id: 'applicant.founderKind',
		label: '创业者属于',
		kind: 'choice',
		options: [
			{ value: 'unemployed', label: '登记失业人员、就业困难人员' },
			{ value: 'veteran', label: '退役军人' },
			{ value: 'returned', label: '返乡创业农民工' },
			{ value: 'graduate', label: '高校毕业生' },
			{ value: 'rural', label: '农村自主创业农民' },
			{ value: 'disabled', label: '残疾人' },
			{ value: 'small-firm', label: '招用了这些人的小微企业' }
		]
	},
	{
		id: 'applicant.pensionGroup',
		label: '参保人属于哪一类',
		kind: 'choice',
		options: [
			{ value: 'ordinary', label: '普通居民' },
			{ value: 'relief', label: '低保、特困、脱贫不稳定人口' },
			{ value: 'disabled', label: '重度残疾人' }
		]
	},
	{ id: 'applicant.hasWorkerPension', label: '在领职工养老金或者其他退休待遇吗', kind: 'yes-no' },
	{ id: 'applicant.cardLostOn', label: '社保卡什么时候丢的', kind: 'day', help: '记不准就填大约的日期' },
	{
		id: 'applicant.cardLossKind',
		label: '社保卡怎么了',
		kind: 'choice',
		options: [
			{ value: 'lost', label: '丢了' },
			{ value: 'stolen', label: '被偷了' },
			{ value: 'damaged', label: '坏了、读不出来' }
		]
	},
	{ id: 'applicant.cardBank', label: '想用哪家银行的社保卡', kind: 'text', help: '可以换，也可以还用原来的银行' },
	{ id: 'applicant.onlyChildCertificateNumber', label: '独生子女父母光荣证编号', kind: 'text' },
	{ id: 'applicant.onlyChildCertificateOn', label: '独生子女父母光荣证领证日期', kind: 'day' },
	{
		id: 'applicant.hasEmployer',
		label: '有工作单位吗',
		kind: 'yes-no',
		help: '有单位的，奖励费由单位发'
	},
	{
		id: 'applicant.newbornRelation',
		label: '您是新生儿的',
		kind: 'choice',
		options: [
			{ value: 'father', label: '父亲' },
			{ value: 'mother', label: '母亲' },
			{ value: 'grandparent', label: '祖父母、外祖父母' },
			{ value: 'head', label: '户主' },
			{ value: 'other', label: '其他亲属、抚养人或者邻居' }
		]
	},

	{
		id: 'unit.teamName',
		label: '志愿服务组织名称',
		kind: 'text',
		help: '例如“某某村巾帼志愿服务队”'
	},
	{ id: 'unit.teamSize', label: '志愿者人数', kind: 'number', unit: '人' },
	{ id: 'unit.hostName', label: '依托哪个村（社区）或者单位', kind: 'text' },
	{
		id: 'unit.communityKind',
		label: '社区社会组织类别',
		kind: 'choice',
		options: [
			{ value: 'service', label: '生活服务类' },
			{ value: 'charity', label: '公益慈善和互助类' },
			{ value: 'culture', label: '文体活动类' },
			{ value: 'peace', label: '邻里调解、平安治理类' },
			{ value: 'rural', label: '农村生产服务类' }
		]
	},

	{ id: 'person.pupilName', label: '孩子姓名', kind: 'text', isSensitive: true, help: '和户口簿上一致' },
	{ id: 'person.pupilCitizenId', label: '孩子身份证号码', kind: 'citizen-id', isSensitive: true },
	{ id: 'person.kindergarten', label: '读过的幼儿园', kind: 'text', isSensitive: true, help: '没有上过就写“无”' },
	{ id: 'person.schoolYear', label: '哪一年入学', kind: 'number', unit: '年' },
	{ id: 'person.schoolWanted', label: '按片区应当去的学校', kind: 'text', help: '不清楚就不填，由教育部门对照片区' },
	{
		id: 'person.healthNeeds',
		label: '孩子身体上需要学校照顾的地方',
		kind: 'long-text',
		isSensitive: true,
		help: '没有就不填'
	},
	{
		id: 'person.postponeReason',
		label: '延缓入学的原因',
		kind: 'choice',
		isSensitive: true,
		options: [
			{ value: 'illness', label: '患病，要治疗或者休养' },
			{ value: 'disability', label: '残疾，暂时不能适应学校' },
			{ value: 'growth', label: '发育迟缓' },
			{ value: 'other', label: '其他身体原因' }
		]
	},
	{ id: 'person.postponeDetail', label: '身体情况和治疗安排', kind: 'long-text', isSensitive: true },
	{ id: 'person.postponeUntil', label: '打算什么时候入学', kind: 'day' },
	{
		id: 'person.studyStage',
		label: '在读阶段',
		kind: 'choice',
		options: [
			{ value: 'kindergarten', label: '幼儿园' },
			{ value: 'primary', label: '小学' },
			{ value: 'junior', label: '初中' },
			{ value: 'senior', label: '普通高中' },
			{ value: 'vocational', label: '中等职业学校' }
		]
	},
	{ id: 'person.schoolName', label: '就读学校', kind: 'text' },
	{ id: 'person.schoolClass', label: '年级和班级', kind: 'text', help: '例如“四年级 2 班”' },
	{ id: 'person.isBoarder', label: '在学校寄宿吗', kind: 'yes-no' },
	{ id: 'person.collegeName', label: '高校名称', kind: 'text', help: '照录取通知书或者学生证写' },
	{ id: 'person.collegeMajor', label: '专业', kind: 'text' },
	{
		id: 'person.collegeLevel',
		label: '就读层次',
		kind: 'choice',
		options: [
			{ value: 'junior-college', label: '专科（高职）' },
			{ value: 'bachelor', label: '本科' },
			{ value: 'master', label: '研究生' }
		]
	},
	{ id: 'person.collegeYears', label: '学制', kind: 'number', unit: '年' },
	{
		id: 'person.disabilityCardNumber',
		label: '残疾人证号',
		kind: 'text',
		isSensitive: true,
		help: '残疾人证上的 20 位编号：身份证号码后面再加两位'
	},
	{
		id: 'person.disabilityGrade',
		label: '残疾等级',
		kind: 'choice',
		isSensitive: true,
		help: '照残疾人证上写的选',
		options: [
			{ value: '1', label: '一级' },
			{ value: '2', label: '二级' },
			{ value: '3', label: '三级' },
			{ value: '4', label: '四级' }
		]
	},
	{
		id: 'person.careNeed',
		label: '平时需要怎样的照料',
		kind: 'choice',
		isSensitive: true,
		options: [
			{ value: 'always', label: '长期需要别人照料' },
			{ value: 'some', label: '有些事需要别人帮一把' },
			{ value: 'none', label: '不需要' }
		]
	},
	{ id: 'person.caredForBy', label: '平时由谁照料', kind: 'text', help: '写姓名和关系；住养老院、托养机构的写机构名' },
	{
		id: 'person.otherBenefits',
		label: '已经在领的补贴',
		kind: 'choices',
		isSensitive: true,
		help: '同一类的只能领一份，可以挑高的领',
		options: [
			{ value: 'orphan', label: '孤儿（事实无人抚养儿童）基本生活费' },
			{ value: 'work-injury', label: '工伤生活护理费' },
			{ value: 'destitute', label: '特困供养金' },
			{ value: 'old-care', label: '老年护理、养老服务补贴' },
			{ value: 'retired-cadre', label: '离休、因公致残的护理费' },
			{ value: 'none', label: '都没有' }
		]
	},
	{
		id: 'person.supportGroup',
		label: '申请供养的人是',
		kind: 'choice',
		isSensitive: true,
		options: [
			{ value: 'old', label: '老年人' },
			{ value: 'disabled', label: '残疾人' },
			{ value: 'minor', label: '未满 16 周岁的未成年人' }
		]
	},
	{
		id: 'person.workAbility',
		label: '劳动能力',
		kind: 'choice',
		isSensitive: true,
		options: [
			{ value: 'none', label: '没有' },
			{ value: 'part', label: '有一部分' },
			{ value: 'able', label: '有' }
		]
	},
	{
		id: 'person.selfCare',
		label: '生活自理能力',
		kind: 'choice',
		isSensitive: true,
		help: '看吃饭、穿衣、上下床、上厕所、室内走动、洗澡六件事能不能自己做',
		options: [
			{ value: 'full', label: '六件都能自己做' },
			{ value: 'part', label: '有一到三件做不了' },
			{ value: 'none', label: '有四件以上做不了' }
		]
	},
	{
		id: 'person.supportForm',
		label: '想怎样供养',
		kind: 'choice',
		options: [
			{ value: 'home', label: '在家，分散供养' },
			{ value: 'institution', label: '到敬老院等机构，集中供养' }
		]
	},
	{
		id: 'person.livesWith',
		label: '老人和谁一起住',
		kind: 'choice',
		options: [
			{ value: 'alone', label: '一个人住' },
			{ value: 'spouse', label: '和老伴' },
			{ value: 'children', label: '和子女' },
			{ value: 'kin', label: '和其他亲属' },
			{ value: 'institution', label: '住养老机构' }
		]
	},
	{
		id: 'person.careNotes',
		label: '老人的病史和注意事项',
		kind: 'long-text',
		isSensitive: true,
		help: '例如“高血压，晚上要吃药”；没有就不填'
	},
	{ id: 'person.deceasedName', label: '逝者姓名', kind: 'text' },
	{ id: 'person.deceasedCitizenId', label: '逝者身份证号码', kind: 'citizen-id', isSensitive: true },
	{ id: 'person.deceasedAddress', label: '逝者户籍地址', kind: 'address' },
	{ id: 'person.diedOn', label: '去世日期', kind: 'day' },
	{ id: 'person.diedAt', label: '去世地点', kind: 'text', help: '例如“家中”“文登区人民医院”' },
	{
		id: 'person.deathCause',
		label: '去世原因',
		kind: 'choice',
		isSensitive: true,
		options: [
			{ value: 'illness', label: '疾病' },
			{ value: 'age', label: '年老' },
			{ value: 'accident', label: '交通、生产等意外' },
			{ value: 'other', label: '其他非正常原因' }
		]
	},
	{ id: 'person.onlyChildName', label: '独生子女姓名', kind: 'text', isSensitive: true },
	{ id: 'person.onlyChildCitizenId', label: '独生子女身份证号码', kind: 'citizen-id', isSensitive: true },
	{ id: 'person.dueOn', label: '预产期', kind: 'day', isSensitive: true, help: '还没有怀孕可以不填' },
	{
		id: 'person.birthOrder',
		label: '生的是第几个孩子',
		kind: 'choice',
		isSensitive: true,
		options: [
			{ value: 'first', label: '第一个' },
			{ value: 'second', label: '第二个' }
		]
	},
	{ id: 'person.newbornName', label: '新生儿姓名', kind: 'text', isSensitive: true, help: '和出生医学证明一致' },
	{
		id: 'person.newbornGender',
		label: '新生儿性别',
		kind: 'choice',
		isSensitive: true,
		options: [
			{ value: 'male', label: '男' },
			{ value: 'female', label: '女' }
		]
	},
	{ id: 'person.newbornBirthday', label: '新生儿出生日期', kind: 'day', isSensitive: true },
	{
		id: 'person.birthCertificateNumber',
		label: '出生医学证明编号',
		kind: 'text',
		isSensitive: true,
		help: '一个字母加 9 位数字'
	},
	{ id: 'person.birthPlace', label: '出生地', kind: 'text', isSensitive: true, help: '写到县（市、区）和医院' },
	{ id: 'person.newbornNation', label: '新生儿民族', kind: 'text', isSensitive: true, help: '随父亲或者母亲' },
	{ id: 'person.nativePlace', label: '籍贯', kind: 'text', help: '一般随祖父，写到县（市、区）' },
	{
		id: 'person.registeredWith',
		label: '户口落在谁那里',
		kind: 'choice',
		options: [
			{ value: 'father', label: '随父亲' },
			{ value: 'mother', label: '随母亲' },
			{ value: 'guardian', label: '随其他监护人' }
		]
	},

	{ id: 'spouse.workplace', label: '配偶（另一方）工作单位', kind: 'text', help: '没有就写“无”' },

	{
		id: 'guardian.pupilRelation',
		label: '您是孩子的',
		kind: 'choice',
		options: [
			{ value: 'father', label: '父亲' },
			{ value: 'mother', label: '母亲' },
			{ value: 'grandparent', label: '祖父母、外祖父母' },
			{ value: 'other', label: '其他监护人' }
		]
	},
	{ id: 'guardian.coBorrowerName', label: '共同借款人姓名', kind: 'text', help: '多为父亲或者母亲' },
	{ id: 'guardian.coBorrowerCitizenId', label: '共同借款人身份证号码', kind: 'citizen-id', isSensitive: true },
	{ id: 'guardian.coBorrowerMobile', label: '共同借款人手机号码', kind: 'mobile' },
	{ id: 'guardian.contactName', label: '紧急联系人姓名', kind: 'text' },
	{ id: 'guardian.contactMobile', label: '紧急联系人手机号码', kind: 'mobile' },
	{ id: 'guardian.fatherName', label: '父亲姓名', kind: 'text' },
	{ id: 'guardian.fatherCitizenId', label: '父亲身份证号码', kind: 'citizen-id', isSensitive: true },
	{ id: 'guardian.motherName', label: '母亲姓名', kind: 'text' },
	{ id: 'guardian.motherCitizenId', label: '母亲的身份证号码', kind: 'citizen-id', isSensitive: true },

	{
		id: 'household.schoolBasis',
		label: '凭什么在片区入学',
		kind: 'choice',
		options: [
			{ value: 'own', label: '父母在片区有房' },
			{ value: 'grandparents', label: '户口和住处随祖父母、外祖父母' },
			{ value: 'village', label: '农村家庭住房' },
			{ value: 'permit', label: '父母持居住证，孩子随迁' }
		]
	},
	{
		id: 'household.members',
		label: '共同生活的家庭成员',
		kind: 'people',
		columns: ['身份证号码', '与申请人的关系', '健康状况', '工作或者上学情况'],
		isSensitive: true
	},
	{
		id: 'household.supporters',
		label: '应当赡养、抚养、扶养的人',
		kind: 'people',
		columns: ['身份证号码', '与申请人的关系', '住在哪里', '工作和收入'],
		isSensitive: true,
		help: '例如不住在一起的子女、父母；没有就不填'
	},
	{ id: 'household.size', label: '家庭人口', kind: 'number', unit: '人' },
	{
		id: 'household.annualIncome',
		label: '全家一年的收入',
		kind: 'money',
		isSensitive: true,
		help: '工资、种地养殖、打零工、养老金都算，记个大约数'
	},
	{ id: 'household.wageIncome', label: '一年的工资和打工收入', kind: 'money', isSensitive: true },
	{ id: 'household.farmIncome', label: '一年的种植、养殖和经营收入', kind: 'money', isSensitive: true },
	{
		id: 'household.transferIncome',
		label: '一年的养老金、补贴和赡养费',
		kind: 'money',
		isSensitive: true
	},
	{ id: 'household.propertyIncome', label: '一年的租金、利息和分红', kind: 'money', isSensitive: true },
	{ id: 'household.savings', label: '存款、证券和现金', kind: 'money', isSensitive: true, help: '没有就填 0' },
	{
		id: 'household.vehicles',
		label: '家里的车、船和大型农机',
		kind: 'long-text',
		isSensitive: true,
		help: '写种类和号牌；没有就写“无”'
	},
	{ id: 'household.ownsBusiness', label: '家里有人办企业、开店吗', kind: 'yes-no', isSensitive: true },
	{
		id: 'household.hardshipCauses',
		label: '生活困难的主要原因',
		kind: 'choices',
		isSensitive: true,
		options: [
			{ value: 'illness', label: '患病' },
			{ value: 'disability', label: '残疾' },
			{ value: 'old-age', label: '年老、缺少劳动力' },
			{ value: 'schooling', label: '上学' },
			{ value: 'unemployment', label: '失业' },
			{ value: 'disaster', label: '遭灾' },
			{ value: 'accident', label: '意外事故' },
			{ value: 'other', label: '其他' }
		]
	},
	{
		id: 'household.unavoidableCosts',
		label: '一年里看病、上学等必须花的钱',
		kind: 'money',
		isSensitive: true,
		help: '只算自己掏的部分'
	},
	{
		id: 'household.officialKin',
		label: '近亲属里有村干部或者经办救助的人吗',
		kind: 'text',
		help: '有就写姓名、职务和关系，没有就写“无”；只用来备案，不影响审核'
	},
	{
		id: 'household.reliefStatus',
		label: '家庭救助身份',
		kind: 'choice',
		isSensitive: true,
		options: [
			{ value: 'minimum', label: '最低生活保障家庭' },
			{ value: 'edge', label: '低保边缘家庭' },
			{ value: 'destitute', label: '特困供养' },
			{ value: 'rigid', label: '其他困难家庭' },
			{ value: 'none', label: '没有认定过' }
		]
	},
	{
		id: 'household.hardshipDetail',
		label: '家里的困难',
		kind: 'long-text',
		isSensitive: true,
		help: '出了什么事、什么时候、现在怎样过日子'
	},
	{
		id: 'household.emergencyKind',
		label: '遇到了什么事',
		kind: 'choice',
		isSensitive: true,
		options: [
			{ value: 'accident', label: '火灾、交通事故等意外' },
			{ value: 'illness', label: '家人突然得了重病' },
			{ value: 'costs', label: '必须花的钱突然增加' },
			{ value: 'other', label: '其他特殊困难' }
		]
	},
	{ id: 'household.emergencyOn', label: '什么时候发生的', kind: 'day', isSensitive: true },
	{ id: 'household.homeFloorArea', label: '现在全家住房面积', kind: 'area' },
	{
		id: 'household.homeTenure',
		label: '现在的住房是',
		kind: 'choice',
		options: [
			{ value: 'own', label: '自己的' },
			{ value: 'rent', label: '租的' },
			{ value: 'kin', label: '借住亲友的' },
			{ value: 'unit', label: '单位宿舍' }
		]
	},
	{
		id: 'household.children',
		label: '已有的孩子',
		kind: 'people',
		columns: ['出生日期', '亲生、收养还是继子女'],
		isSensitive: true,
		help: '没有就不填'
	},
	{
		id: 'household.custody',
		label: '未成年孩子由谁抚养',
		kind: 'people',
		columns: ['出生日期', '随父还是随母', '每月抚养费'],
		isSensitive: true,
		help: '没有未成年孩子就不填'
	},
	{ id: 'household.propertySplit', label: '共同财产怎样分', kind: 'long-text', isSensitive: true },
	{ id: 'household.debtSplit', label: '债务怎样处理', kind: 'long-text', isSensitive: true, help: '没有就写“无”' },
	{ id: 'household.headName', label: '户主姓名', kind: 'text' },
	{ id: 'household.registerNumber', label: '户口簿户号', kind: 'text', help: '户口簿首页上的号码；没有可以不填' },
	{ id: 'household.newHeadName', label: '由谁接着当户主', kind: 'text' },

	{ id: 'site.cemeteryAddress', label: '墓地位置', kind: 'address', help: '写到村和地块' },
	{
		id: 'site.cemeteryLand',
		label: '墓地用的是什么地',
		kind: 'choice',
		options: [
			{ value: 'hill', label: '荒山' },
			{ value: 'barren', label: '荒地、瘠地' },
			{ value: 'old-graves', label: '原有的集体坟地' }
		]
	},
	{
		id: 'site.surroundings',
		label: '周围情况',
		kind: 'long-text',
		help: '离村庄、水库河流、公路铁路、耕地林地各有多远'
	},

	{ id: 'premises.stallPlace', label: '出摊地点', kind: 'address', help: '在划定的摊点区域内' },
	{ id: 'premises.stallHours', label: '出摊时段', kind: 'text', help: '例如“每天 5:00–9:00”' },

	{
		id: 'premises.fireworksShop',
		label: '烟花爆竹怎样摆卖',
		kind: 'choice',
		options: [
			{ value: 'shop', label: '专店' },
			{ value: 'counter', label: '专柜' }
		]
	},
	{
		id: 'premises.neighbours',
		label: '店铺四邻和距离',
		kind: 'long-text',
		help: '离学校、医院、加油站和别的烟花爆竹零售点各有多远'
	},

	{
		id: 'equipment.stallEquipment',
		label: '摊位上的设备',
		kind: 'long-text',
		help: '例如“带玻璃罩的推车、冰箱、垃圾桶”'
	},

	{ id: 'equipment.extinguisherCount', label: '灭火器数量', kind: 'number', unit: '具' },

	{
		id: 'activity.chronicDiseases',
		label: '申请哪种慢特病',
		kind: 'choices',
		isSensitive: true,
		options: [
			{ value: 'cancer', label: '恶性肿瘤' },
			{ value: 'dialysis', label: '尿毒症透析' },
			{ value: 'transplant', label: '器官移植抗排异' },
			{ value: 'hypertension', label: '高血压伴并发症' },
			{ value: 'diabetes', label: '糖尿病伴并发症' },
			{ value: 'heart', label: '冠心病' },
			{ value: 'stroke', label: '脑卒中后遗症' },
			{ value: 'mental', label: '严重精神障碍' },
			{ value: 'tuberculosis', label: '肺结核' },
			{ value: 'other', label: '其他，在诊断里写明' }
		]
	},
	{ id: 'activity.diagnosedOn', label: '确诊日期', kind: 'day', isSensitive: true },
	{ id: 'activity.diagnosedBy', label: '确诊医院', kind: 'text', isSensitive: true },
	{ id: 'activity.wasHospitalised', label: '近两年因为这个病住过院吗', kind: 'yes-no', isSensitive: true },
	{ id: 'activity.chosenHospital', label: '选哪家定点医院看门诊', kind: 'text' },
	{
		id: 'activity.elderServices',
		label: '需要哪些养老服务',
		kind: 'choices',
		options: [
			{ value: 'meals', label: '助餐' },
			{ value: 'cleaning', label: '助洁' },
			{ value: 'bathing', label: '助浴' },
			{ value: 'walking', label: '助行、陪诊' },
			{ value: 'errands', label: '代购、代缴' },
			{ value: 'nursing', label: '家庭护理' },
			{ value: 'alarm', label: '紧急呼叫' },
			{ value: 'visits', label: '上门或者电话探访' }
		]
	},
	{ id: 'activity.elderServiceTimes', label: '希望每周几次', kind: 'number', unit: '次' },
	{
		id: 'activity.stallFoodKinds',
		label: '经营品种',
		kind: 'choices',
		options: [
			{ value: 'breakfast', label: '早点、面食' },
			{ value: 'fried', label: '煎炸食品' },
			{ value: 'grilled', label: '烧烤' },
			{ value: 'boiled', label: '麻辣烫、关东煮' },
			{ value: 'cooked', label: '熟食' },
			{ value: 'drinks', label: '现制饮品' },
			{ value: 'packed', label: '预包装食品' },
			{ value: 'other', label: '其他' }
		]
	},
	{ id: 'activity.stallFoods', label: '具体卖什么', kind: 'text', help: '例如“油条、豆浆、鸡蛋饼”' },
	{
		id: 'activity.villageProofKind',
		label: '开哪种证明',
		kind: 'choice',
		help: '只开证明事项清单里保留的；清单里没有的，不用您来开',
		options: [
			{ value: 'residence', label: '居住证明' },
			{ value: 'situation', label: '村（社区）里的情况证明' },
			{ value: 'listed', label: '清单里的其他证明' }
		]
	},
	{ id: 'activity.proofFacts', label: '请证明什么', kind: 'long-text', help: '只写能核实的事实' },
	{ id: 'activity.proofReceiver', label: '哪个单位要这份证明', kind: 'text' },
	{ id: 'activity.divorceVisitOn', label: '双方到场申请日期', kind: 'day', help: '两个人都能亲自到场的一天' },
	{ id: 'activity.graveCount', label: '规划墓穴数', kind: 'number', unit: '个' },
	{ id: 'activity.servedVillages', label: '供哪些村使用', kind: 'text' },
	{ id: 'activity.servedHouseholds', label: '使用户数', kind: 'number', unit: '户' },
	{ id: 'activity.villageMeetingOn', label: '村民会议日期', kind: 'day' },
	{
		id: 'activity.villageVotes',
		label: '到会和同意人数',
		kind: 'text',
		help: '例如“应到 120 人，实到 96 人，同意 90 人”'
	},
	{ id: 'activity.funeralHome', label: '在哪个殡仪馆办理', kind: 'text' },
	{ id: 'activity.crematedOn', label: '火化日期', kind: 'day' },
	{
		id: 'activity.funeralServices',
		label: '减免哪些基本服务',
		kind: 'choices',
		options: [
			{ value: 'transport', label: '遗体接运' },
			{ value: 'storage', label: '遗体存放' },
			{ value: 'cremation', label: '遗体火化' },
			{ value: 'ashes', label: '骨灰寄存' }
		]
	},
	{
		id: 'activity.volunteerFields',
		label: '想做哪些志愿服务',
		kind: 'choices',
		options: [
			{ value: 'elders', label: '为老服务' },
			{ value: 'disabled', label: '助残' },
			{ value: 'children', label: '关爱儿童' },
			{ value: 'environment', label: '环境保护' },
			{ value: 'culture', label: '文化、体育' },
			{ value: 'legal', label: '普法、调解' },
			{ value: 'rescue', label: '应急救援' },
			{ value: 'other', label: '其他' }
		]
	},
	{
		id: 'activity.volunteerTimes',
		label: '什么时候有空',
		kind: 'choices',
		options: [
			{ value: 'weekday', label: '工作日白天' },
			{ value: 'evening', label: '晚上' },
			{ value: 'weekend', label: '周末' },
			{ value: 'holiday', label: '节假日' }
		]
	},
	{
		id: 'activity.pensionFrom',
		label: '从哪个月开始领',
		kind: 'day',
		help: '填那个月的 1 日；一般是满 60 周岁的下个月'
	},
	{ id: 'activity.pensionYearsPaid', label: '已经缴费几年', kind: 'number', unit: '年', help: '不清楚可以不填' },
	{
		id: 'activity.pensionCheckWay',
		label: '怎样认证',
		kind: 'choice',
		options: [
			{ value: 'window', label: '在窗口见面' },
			{ value: 'face', label: '手机刷脸' },
			{ value: 'home', label: '请人上门' }
		]
	},
	{
		id: 'activity.fireworksKinds',
		label: '卖哪几类烟花爆竹',
		kind: 'choices',
		options: [
			{ value: 'firecrackers', label: '爆竹类' },
			{ value: 'fountains', label: '喷花类' },
			{ value: 'spinners', label: '旋转、升空类' },
			{ value: 'toys', label: '玩具类' },
			{ value: 'combinations', label: '组合烟花类' }
		]
	},
	{ id: 'activity.fireworksSupplier', label: '从哪家批发企业进货', kind: 'text' },
	{ id: 'activity.fireworksFrom', label: '从哪天开始卖', kind: 'day' },
	{ id: 'activity.fireworksUntil', label: '卖到哪天', kind: 'day' },
	{
		id: 'activity.rebirthGround',
		label: '符合哪种再生育情形',
		kind: 'choice',
		isSensitive: true,
		options: [
			{ value: 'remarried', label: '再婚夫妻' },
			{ value: 'disabled-child', label: '已有的孩子经鉴定为病残儿' },
			{ value: 'other', label: '条例规定的其他情形' }
		]
	},
	{ id: 'activity.rebirthReason', label: '再生育的理由', kind: 'long-text', isSensitive: true },

	{
		id: 'participants.stallWorkers',
		label: '摊位上的从业人员',
		kind: 'people',
		columns: ['身份证号码', '健康证明编号'],
		isSensitive: true
	},

	{
		id: 'participants.safetyTrained',
		label: '受过安全教育的人员',
		kind: 'people',
		columns: ['身份证号码', '岗位', '证明编号'],
		isSensitive: true
	},

	{ id: 'amounts.tuitionPerYear', label: '每年学费和住宿费', kind: 'money' },
	{ id: 'amounts.hardshipCosts', label: '已经自己花了多少', kind: 'money', isSensitive: true },
	{
		id: 'amounts.compensation',
		label: '已经得到的赔偿、保险和捐助',
		kind: 'money',
		isSensitive: true,
		help: '没有就填 0'
	},
	{ id: 'amounts.reliefWanted', label: '申请救助金额', kind: 'money', isSensitive: true },
	{ id: 'amounts.cemeteryInvestment', label: '墓地建设资金', kind: 'money' },
	{ id: 'amounts.businessTurnover', label: '近一年营业收入', kind: 'money', help: '刚开业的填 0' },
	{ id: 'amounts.loanUse', label: '贷款做什么用', kind: 'long-text', help: '只能用在创业经营上' },
	{
		id: 'amounts.loanSecurity',
		label: '创业贷款怎样担保',
		kind: 'choice',
		options: [
			{ value: 'fund', label: '创业担保基金' },
			{ value: 'guarantor', label: '自然人保证' },
			{ value: 'collateral', label: '房产等抵押' },
			{ value: 'credit', label: '凭信用，不另外担保' }
		]
	},
	{ id: 'amounts.pensionContribution', label: '每年缴多少养老保险费', kind: 'money', help: '按当年公布的档次选一档' },

	{
		id: 'declaration.householdTrue',
		label: '家庭情况声明',
		kind: 'declaration',
		help: '我如实申报了全家的人口、收入和财产，没有隐瞒；以后有变化，及时告诉镇里。'
	},
	{
		id: 'declaration.economicCheck',
		label: '家庭经济状况核对授权',
		kind: 'declaration',
		help: '我和共同生活的家人同意民政部门向公安、社保、不动产、税务、银行等核对家庭的收入和财产。'
	},
	{
		id: 'declaration.publicNotice',
		label: '同意公示',
		kind: 'declaration',
		help: '我知道审核结果要在村（社区）公示，只公示姓名、人数和救助金额，不公示身份证号码和病情。'
	},
	{
		id: 'declaration.oneAllowance',
		label: '不重复领取声明',
		kind: 'declaration',
		help: '同一类补贴我只领一份；情况变了或者人不在了，家里及时告诉镇里停发。'
	},
	{
		id: 'declaration.stallHygiene',
		label: '摊点卫生承诺',
		kind: 'declaration',
		help: '在划定的地点和时段出摊，食品有防尘防蝇遮盖，公示卡挂在明处，收摊后清扫干净。'
	},
	{
		id: 'declaration.willingToDivorce',
		label: '自愿离婚声明',
		kind: 'declaration',
		help: '我们双方自愿离婚，对孩子抚养、财产和债务已经商量一致。'
	},
	{
		id: 'declaration.knowsCoolingOff',
		label: '知道两个 30 日',
		kind: 'declaration',
		help: '我们知道：登记处收到申请后 30 日内，任何一方都可以撤回；这 30 日满后的 30 日内，双方要亲自去领离婚证，不去就算撤回。'
	},
	{
		id: 'declaration.publicCemetery',
		label: '公益性承诺',
		kind: 'declaration',
		help: '墓地只供村民使用，不对外出售，不建宗族墓地、豪华墓和活人墓。'
	},
	{
		id: 'declaration.volunteering',
		label: '志愿服务承诺',
		kind: 'declaration',
		help: '我自愿、无偿参加志愿服务，尊重和保护服务对象的隐私。'
	},
	{
		id: 'declaration.noDoublePension',
		label: '没有重复参加养老保险',
		kind: 'declaration',
		help: '我没有同时参加职工基本养老保险，也不在领其他养老待遇。'
	},
	{
		id: 'declaration.seeksWork',
		label: '求职承诺',
		kind: 'declaration',
		help: '我有劳动能力，愿意工作，接受就业服务机构介绍的合适工作；找到工作后及时告诉镇里。'
	},
	{
		id: 'declaration.loanCheck',
		label: '创业贷款信用查询授权',
		kind: 'declaration',
		help: '同意人社部门、担保机构和经办银行为这次创业担保贷款查询我的信用报告。'
	},
	{
		id: 'declaration.onlyChild',
		label: '独生子女声明',
		kind: 'declaration',
		help: '我们领证以后没有再生育、收养孩子，也没有在别处领过这笔奖励费。'
	},
	{
		id: 'declaration.housingCheck',
		label: '住房和收入核对授权',
		kind: 'declaration',
		help: '我和共同申请的家人同意住建、民政部门核对全家的住房、收入和财产。'
	},
	{
		id: 'declaration.fireworksSafety',
		label: '烟花爆竹安全承诺',
		kind: 'declaration',
		help: '只在批准的地点和时间卖从批发企业进的合格产品，不超量存放，不在店里试放，不在店里住人、用明火。'
	},
	{
		id: 'declaration.nameAgreed',
		label: '父母商量一致',
		kind: 'declaration',
		help: '孩子的姓名、民族和落户地点由父母商量一致，只在一个地方申报户口。'
	}
] as const satisfies readonly Field[];
