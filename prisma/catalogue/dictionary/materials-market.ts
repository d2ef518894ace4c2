import type { Material } from '#lib/domain/catalogue/material.ts';

/** Papers of the matters after registration. Application forms are no papers here: the one form (一张表) prints them. */
export const marketMaterials = [
	{
		id: 'notified-commitment',
		name: '告知承诺书',
		source: 'applicant',
		hint: '系统按事项打印好，看清条件再签字；单位的盖公章'
	},

	// 食品、卫生
	{
		id: 'food-operation-flow',
		name: '食品操作流程',
		source: 'applicant',
		hint: '从进货、粗加工、烹饪到上桌，每步在哪里做、用什么设备；画成框图也可以'
	},
	{
		id: 'food-safety-rules',
		name: '食品安全管理制度',
		source: 'applicant',
		hint: '人员健康、进货查验、清洗消毒、自查、召回等，窗口有范本可以照着改'
	},
	{
		id: 'process-flow-chart',
		name: '生产工艺流程图或者说明',
		source: 'applicant',
		hint: '原料到成品一步一步写，标出关键的温度、时间和添加剂'
	},
	{
		id: 'place-hygiene-test-report',
		name: '公共场所卫生检测报告',
		source: 'third-party',
		issuer: '有资质的检测机构',
		hint: '空气、用具、水质等项目，拍有结论和盖章的全部页'
	},
	{
		id: 'public-place-hygiene-licence',
		name: '公共场所卫生许可证',
		source: 'result',
		anyOfResults: ['public-place-hygiene-licence'],
		hint: '发证后系统自动带出，不用上传'
	},

	// 药品、器械、医疗、养老
	{
		id: 'pharmacist-registration',
		name: '药师注册（资格）信息',
		source: 'state',
		issuer: '药品监管、人社',
		hint: '系统按编号核验；查不到时再拍证书'
	},
	{
		id: 'premises-equipment-proof',
		name: '场所和设备照片、清单',
		source: 'applicant',
		hint: '门头、店内、仓库各一张，主要设备列清单并拍铭牌'
	},
	{
		id: 'drug-quality-rules',
		name: '药品质量管理制度',
		source: 'applicant',
		hint: '进货、验收、陈列、处方药销售、冷链、追溯、不良反应报告'
	},
	{
		id: 'pharmacy-preparation-approval',
		name: '药品零售企业同意筹建意见',
		source: 'result',
		anyOfResults: ['pharmacy-preparation-approval'],
		hint: '前一步办完系统自动带出；按现在规定没有办过筹建的不用'
	},
	{
		id: 'quality-manager-proof',
		name: '质量负责人学历或者职称证明',
		source: 'applicant',
		hint: '毕业证或者职称证，姓名、专业看得清'
	},
	{
		id: 'device-organisation-chart',
		name: '组织机构和部门设置说明',
		source: 'applicant',
		hint: '画出部门、岗位和人名，写明谁管质量'
	},
	{
		id: 'premises-location-map',
		name: '经营场所和仓库地理位置图',
		source: 'applicant',
		isDrawing: true,
		hint: '地图截图标出位置和周边路名'
	},
	{
		id: 'device-system-description',
		name: '计算机信息管理系统说明',
		source: 'applicant',
		hint: '软件名称、功能截图，能追到每一批的进货和销售'
	},
	{
		id: 'third-class-device-licence',
		name: '第三类医疗器械经营许可证',
		source: 'result',
		anyOfResults: ['third-class-device-licence'],
		hint: '已经有证的系统自动带出'
	},
	{
		id: 'clinic-feasibility-report',
		name: '设置医疗机构可行性研究报告',
		source: 'applicant',
		hint: '服务人群、规模、科目、人员、设备、资金和环境影响'
	},
	{
		id: 'clinic-site-report',
		name: '选址报告和建筑设计平面图',
		source: 'applicant',
		isDrawing: true,
		hint: '位置、周围环境、房屋情况，各诊室面积和流线'
	},
	{
		id: 'clinic-setup-approval',
		name: '设置医疗机构批准书',
		source: 'result',
		anyOfResults: ['clinic-setup-approval'],
		hint: '批准后系统自动带出，不用上传'
	},
	{
		id: 'building-fire-result',
		name: '房屋消防验收结果（验收、备案或者联合验收）',
		source: 'result',
		anyOfResults: ['fire-acceptance-opinion', 'fire-acceptance-filing', 'joint-acceptance-opinion'],
		hint: '在这里验收过的系统自动带出；早年的拍验收文件'
	},
	{
		id: 'industry-practice-licence',
		name: '行业执业许可证（办学、医疗等）',
		source: 'result',
		anyOfResults: ['school-licence', 'clinic-practice-licence'],
		hint: '办园、办学、办诊所先领的许可证，系统自动带出'
	},

	// 消防、治安、文化
	{
		id: 'fire-opening-permission',
		name: '开业前消防安全许可决定',
		source: 'result',
		anyOfResults: ['fire-opening-permission'],
		hint: '消防检查办完系统自动带出，不用上传'
	},
	{
		id: 'no-banned-past-statement',
		name: '没有禁业情形的书面声明',
		source: 'applicant',
		isSensitive: true,
		hint: '每个投资人、法定代表人、负责人各签一份'
	},
	{
		id: 'police-background-check',
		name: '公安核查结果',
		source: 'state',
		issuer: '公安',
		isSensitive: true,
		hint: '由文化部门向公安核查，您不用去开证明'
	},
	{
		id: 'unit-constitution',
		name: '企业（学校）章程',
		source: 'applicant',
		hint: '全部页，股东或者举办者签字'
	},
	{
		id: 'fund-credit-proof',
		name: '资金信用证明',
		source: 'third-party',
		issuer: '银行或者会计师事务所',
		hint: '银行存款证明或者审计验资报告都可以'
	},
	{
		id: 'netcafe-preparation-approval',
		name: '上网场所同意筹建文件',
		source: 'result',
		anyOfResults: ['netcafe-preparation-approval'],
		hint: '前一步办完系统自动带出'
	},
	{
		id: 'net-security-review',
		name: '信息网络安全审核批准文件',
		source: 'state',
		issuer: '公安',
		hint: '公安审核合格后系统取回，您不用送'
	},
	{
		id: 'show-programme',
		name: '节目单和视听资料',
		source: 'applicant',
		hint: '节目单一份，歌词、台词和录像打成一个包'
	},
	{
		id: 'performers-consent',
		name: '演出团体、演员同意参加的函',
		source: 'applicant',
		hint: '团体盖章，演员签字，写明演出日期和节目'
	},
	{
		id: 'show-safety-plan',
		name: '场地消防、安全保卫和疏散方案',
		source: 'applicant',
		hint: '场地消防合格的材料、安保人数和位置、疏散路线图'
	},
	{
		id: 'stage-acceptance',
		name: '临时舞台看台验收合格证明',
		source: 'third-party',
		issuer: '检测机构',
		hint: '搭好以后验收，盖章的结论页要清楚'
	},
	{
		id: 'fire-equipment-list',
		name: '消防器材清单',
		source: 'applicant',
		hint: '灭火器、水桶、沙箱各多少，放在哪里'
	},
	{
		id: 'chemical-premises-file',
		name: '危险化学品场所和设施材料',
		source: 'applicant',
		hint: '场所产权或者租赁、平面图；存放的加安全评价和设施验收'
	},
	{
		id: 'chemical-training-certificates',
		name: '从业人员培训考核合格证',
		source: 'applicant',
		hint: '主要负责人、安全管理员、业务员每人一张'
	},
	{
		id: 'chemical-safety-rules',
		name: '安全管理制度和岗位操作规程',
		source: 'applicant',
		hint: '责任制、购销、防火防爆、应急救援都写到'
	},
	{
		id: 'teacher-qualifications',
		name: '教职工资格证明',
		source: 'applicant',
		hint: '园长（校长）、教师、保育员、保健人员每人一份'
	},
	{
		id: 'sign-rendering',
		name: '招牌、广告效果图',
		source: 'applicant',
		isDrawing: true,
		hint: '白天、夜里各一张，装在实景照片上，标出长、高、厚和离地'
	},
	{
		id: 'wall-owner-consent',
		name: '房屋业主（共有人）同意书',
		source: 'applicant',
		hint: '业主、物业或者房东签字，写明同意在哪面墙装'
	},
	{
		id: 'sign-structure-design',
		name: '大型设施结构设计图',
		source: 'third-party',
		issuer: '有资质的设计单位',
		isDrawing: true,
		hint: '钢架、基础、抗风和电气图，盖设计章'
	},

	// 运输、农牧渔、用工
	{
		id: 'truck-purchase-commitment',
		name: '拟购车辆承诺书',
		source: 'applicant',
		hint: '写车型、数量、性能和购车期限'
	},
	{
		id: 'driver-qualification',
		name: '驾驶员驾驶证和从业资格信息',
		source: 'state',
		issuer: '公安、交通',
		hint: '系统按您填的证号核验；查不到时再拍'
	},
	{
		id: 'pesticide-staff-proof',
		name: '农药经营人员学历或者培训证明',
		source: 'applicant',
		hint: '植保等专业中专以上毕业证，或者 56 学时以上培训证明'
	},
	{
		id: 'pesticide-rules',
		name: '农药进销台账和仓储安全制度',
		source: 'applicant',
		hint: '质量、台账、安全防护、应急、仓储、废弃物回收'
	},
	{
		id: 'veterinary-drug-staff-proof',
		name: '兽药人员资格证明',
		source: 'applicant',
		hint: '兽医、药学等专业的毕业证、职称证或者执业兽医证'
	},
	{
		id: 'veterinary-drug-rules',
		name: '兽药质量管理制度',
		source: 'applicant',
		hint: '进货、保管、处方药、追溯、不良反应'
	},
	{
		id: 'seed-equipment-proof',
		name: '种子加工、检验和仓储设施证明',
		source: 'applicant',
		hint: '清单、照片、购置或者租用凭证'
	},
	{
		id: 'seed-staff-proof',
		name: '种子人员资质证明',
		source: 'applicant',
		hint: '生产、检验、贮藏人员的学历或者职称'
	},
	{
		id: 'seed-isolation-proof',
		name: '种子生产地点隔离条件证明',
		source: 'applicant',
		hint: '地块图、隔离距离和产地检疫合格'
	},
	{
		id: 'breeding-conditions-proof',
		name: '种畜禽场条件证明',
		source: 'applicant',
		hint: '引种证明、系谱、圈舍和设备照片、技术人员证明、制度，打成一个包'
	},
	{
		id: 'farm-site-plan',
		name: '场所地理位置图和各功能区布局平面图',
		source: 'applicant',
		isDrawing: true,
		hint: '标出距离、风向、净道污道和各圈舍'
	},
	{
		id: 'farm-facility-list',
		name: '防疫设施设备清单',
		source: 'applicant',
		hint: '消毒、隔离、无害化处理设施，各几处、在哪里'
	},
	{
		id: 'farm-epidemic-rules',
		name: '动物防疫制度和人员情况',
		source: 'applicant',
		hint: '消毒、免疫、检疫申报、疫情报告、无害化处理和人员健康'
	},
	{
		id: 'vet-registration',
		name: '执业兽医备案信息',
		source: 'state',
		issuer: '农业农村',
		hint: '系统按证号核验；查不到时再拍证书'
	},
	{
		id: 'parent-stock-source',
		name: '亲本来源证明',
		source: 'applicant',
		hint: '原种场、良种场的供种合同、发票和检疫证明'
	},
	{
		id: 'job-staff-proof',
		name: '专职工作人员证明',
		source: 'applicant',
		hint: '劳动合同或者社保记录，职业指导等培训证明'
	},
	{
		id: 'dispatch-rules',
		name: '劳务派遣管理制度和协议样本',
		source: 'applicant',
		hint: '劳动合同、报酬、社保、休假、纠纷处理；附派遣协议样本'
	}
] as const satisfies readonly Material[];
