import type { Field } from '#lib/domain/catalogue/field.ts';

/**
 * Concepts the forms of building and completion ask: who builds and who answers for it, what the contract says, fire
 * safety, roads, greenery, drainage, machines, sale of homes, and how the finished works compare with what was approved.
 */
export const worksFields = [
	// Project: buildings, areas, structure
	{
		id: 'project.buildings',
		label: '各栋建筑',
		kind: 'long-text',
		help: '一栋写一行：楼号、地上和地下层数、高度、建筑面积，例如“1 号厂房，地上 2 层，12.3 米，5600 平方米”'
	},
	{ id: 'project.floorAreaAbove', label: '地上建筑面积', kind: 'area' },
	{ id: 'project.floorAreaBelow', label: '地下建筑面积', kind: 'area', help: '没有地下室填 0' },
	{
		id: 'project.worksKind',
		label: '工程类别',
		kind: 'choice',
		options: [
			{ value: 'housing', label: '住宅' },
			{ value: 'public', label: '公共建筑' },
			{ value: 'industrial', label: '工业建筑' },
			{ value: 'municipal', label: '市政基础设施' },
			{ value: 'fit-out', label: '装饰装修' },
			{ value: 'other', label: '其他' }
		]
	},
	{
		id: 'project.permitScope',
		label: '本次申请的工程范围',
		kind: 'long-text',
		help: '整个项目一起办写“全部”；分期办的写清是哪几栋、哪一段，例如“地下室和 1—3 号楼主体”'
	},
	{
		id: 'project.municipalLength',
		label: '市政工程长度',
		kind: 'number',
		unit: '米',
		help: '道路、管网、桥梁填；房屋不用填'
	},
	{ id: 'project.designLife', label: '设计使用年限', kind: 'number', unit: '年' },
	{
		id: 'project.foundation',
		label: '基础形式',
		kind: 'choice',
		options: [
			{ value: 'independent', label: '独立基础' },
			{ value: 'strip', label: '条形基础' },
			{ value: 'raft', label: '筏板基础' },
			{ value: 'pile', label: '桩基础' },
			{ value: 'other', label: '其他' }
		]
	},
	{
		id: 'project.seismicClass',
		label: '抗震设防类别',
		kind: 'choice',
		options: [
			{ value: 'special', label: '特殊设防类(甲类)' },
			{ value: 'key', label: '重点设防类(乙类)' },
			{ value: 'standard', label: '标准设防类(丙类)' },
			{ value: 'moderate', label: '适度设防类(丁类)' }
		]
	},
	{
		id: 'project.greenBuildingStars',
		label: '绿色建筑等级',
		kind: 'choice',
		options: [
			{ value: 'basic', label: '基本级' },
			{ value: 'one', label: '一星级' },
			{ value: 'two', label: '二星级' },
			{ value: 'three', label: '三星级' }
		]
	},
	{ id: 'project.savingRate', label: '设计节能率', kind: 'number', unit: '%' },
	{
		id: 'project.energyMeasures',
		label: '节能做法',
		kind: 'long-text',
		help: '外墙、屋面、门窗用什么材料，采暖、照明、太阳能怎样做'
	},
	{ id: 'project.startedOn', label: '实际开工日期', kind: 'day' },
	{ id: 'project.finishedOn', label: '实际完工日期', kind: 'day', help: '合同约定的内容全部做完的那天' },
	{
		id: 'project.acceptedOn',
		label: '竣工验收合格日期',
		kind: 'day',
		help: '建设、勘察、设计、施工、监理五方签字的那天'
	},
	{ id: 'project.builtFloorArea', label: '竣工实测建筑面积', kind: 'area', help: '照测绘报告填' },
	{ id: 'project.builtHeight', label: '竣工实测建筑高度', kind: 'number', unit: '米' },
	{
		id: 'project.changesFromApproved',
		label: '与批准图纸不一样的地方',
		kind: 'long-text',
		help: '写哪里改了、有没有办过变更；完全一致写“无”'
	},
	{
		id: 'project.acceptanceConclusion',
		label: '验收结论',
		kind: 'long-text',
		help: '照验收意见或验收报告写，存在的问题和整改情况一并写'
	},

	// Fire safety
	{
		id: 'project.fireKinds',
		label: '属于哪种特殊建设工程',
		kind: 'choices',
		help: '对照设计说明选，可以选几种',
		options: [
			{ value: 'hall', label: '超过两万平方米的体育场馆、会堂，展览馆、博物馆的展示厅' },
			{ value: 'terminal', label: '超过一万五千平方米的航站楼、候车室、候船厅' },
			{ value: 'market', label: '超过一万平方米的宾馆、饭店、商场、市场' },
			{
				value: 'crowd',
				label:
					'超过两千五百平方米的影剧院、图书阅览室、健身休闲场馆、门诊楼、大学教学楼和食堂、劳动密集型车间、寺庙教堂'
			},
			{
				value: 'vulnerable',
				label: '超过一千平方米的幼儿园、儿童活动场所、养老院、病房楼、中小学教学楼和食堂、集体宿舍'
			},
			{ value: 'leisure', label: '超过五百平方米的歌舞厅、游艺厅、洗浴、网吧、酒吧和有娱乐功能的餐饮' },
			{ value: 'high-housing', label: '一类高层住宅' },
			{ value: 'engineering', label: '城市轨道交通、隧道，大型发电、变配电工程' },
			{ value: 'dangerous', label: '易燃易爆危险品的工厂、仓库、车站、码头，充装站、供应站、调压站' },
			{ value: 'office', label: '机关办公楼，电力、电信、邮政、防灾、广电、档案楼' },
			{ value: 'containing', label: '里面设有前六种场所的建筑' },
			{ value: 'large-public', label: '单体超过四万平方米或者高度超过五十米的其他公共建筑' }
		]
	},
	{ id: 'project.useNature', label: '建筑使用性质', kind: 'text', help: '例如“丙类厂房”“办公”“商场”' },
	{
		id: 'project.fireResistance',
		label: '耐火等级',
		kind: 'choice',
		options: [
			{ value: 'one', label: '一级' },
			{ value: 'two', label: '二级' },
			{ value: 'three', label: '三级' },
			{ value: 'four', label: '四级' }
		]
	},
	{
		id: 'project.rebuiltPart',
		label: '装修、改造的部位和面积',
		kind: 'long-text',
		help: '写楼层、部位、面积、原来的用途和现在的用途'
	},
	{ id: 'project.fireReviewedOn', label: '消防设计审查合格日期', kind: 'day' },

	// Land and lines
	{ id: 'site.controlPoints', label: '放线依据的坐标点', kind: 'long-text', help: '照测绘成果填点号和坐标' },
	{ id: 'site.setbacks', label: '建筑退让距离', kind: 'long-text', help: '四面各退道路、用地边界、相邻建筑多少米' },
	{
		id: 'site.verifiedUse',
		label: '土地实际用途和建设情况',
		kind: 'long-text',
		help: '是不是按出让合同或划拨决定书约定的用途、开竣工时间和投资建设'
	},
	{ id: 'site.builtCommitments', label: '出让合同约定的配建内容完成情况', kind: 'long-text', help: '没有约定写“无”' },
	{ id: 'site.greenArea', label: '占用绿地面积', kind: 'area' },
	{ id: 'site.occupiedUntil', label: '占用到哪天', kind: 'day' },
	{ id: 'site.occupiedFrom', label: '从哪天开始占用', kind: 'day' },
	{ id: 'site.occupiedArea', label: '占用道路面积', kind: 'area' },
	{ id: 'site.dugArea', label: '挖掘道路面积', kind: 'area' },
	{ id: 'site.dugSize', label: '挖掘长、宽、深', kind: 'text', help: '例如“长 36 米、宽 1.2 米、深 1.5 米”' },
	{
		id: 'site.roadSurface',
		label: '路面结构',
		kind: 'choices',
		options: [
			{ value: 'asphalt', label: '沥青车行道' },
			{ value: 'concrete', label: '水泥车行道' },
			{ value: 'pavement', label: '人行道' },
			{ value: 'kerb', label: '路沿石' },
			{ value: 'other', label: '其他' }
		]
	},
	{
		id: 'site.roadPlace',
		label: '道路名称和起止位置',
		kind: 'address',
		help: '例如“文山路，米山路口向东 80 米，北侧人行道”'
	},

	// Machines and facilities
	{
		id: 'equipment.fireFacilities',
		label: '消防设施',
		kind: 'choices',
		options: [
			{ value: 'indoor-hydrant', label: '室内消火栓' },
			{ value: 'outdoor-hydrant', label: '室外消火栓' },
			{ value: 'alarm', label: '火灾自动报警' },
			{ value: 'sprinkler', label: '自动喷水灭火' },
			{ value: 'gas', label: '气体灭火' },
			{ value: 'foam', label: '泡沫灭火' },
			{ value: 'smoke', label: '防烟排烟' },
			{ value: 'evacuation', label: '应急照明和疏散指示' },
			{ value: 'lift', label: '消防电梯' },
			{ value: 'extinguisher', label: '灭火器' },
			{ value: 'other', label: '其他' }
		]
	},
	{
		id: 'equipment.craneKind',
		label: '起重机械种类',
		kind: 'choice',
		options: [
			{ value: 'tower', label: '塔式起重机' },
			{ value: 'hoist', label: '施工升降机' },
			{ value: 'material-hoist', label: '物料提升机' },
			{ value: 'gantry', label: '门式起重机' },
			{ value: 'other', label: '其他' }
		]
	},
	{
		id: 'equipment.specialKind',
		label: '特种设备种类',
		kind: 'choice',
		options: [
			{ value: 'lift', label: '电梯' },
			{ value: 'escalator', label: '自动扶梯、自动人行道' },
			{ value: 'boiler', label: '锅炉' },
			{ value: 'pressure-vessel', label: '压力容器' },
			{ value: 'pressure-pipe', label: '压力管道' },
			{ value: 'crane', label: '起重机械(工地用的除外)' },
			{ value: 'site-vehicle', label: '场(厂)内专用机动车辆' },
			{ value: 'amusement', label: '大型游乐设施' }
		]
	},
	{ id: 'equipment.model', label: '设备型号规格', kind: 'text', help: '照设备铭牌填' },
	{ id: 'equipment.maker', label: '制造单位', kind: 'text' },
	{ id: 'equipment.madeOn', label: '出厂日期', kind: 'day' },
	{ id: 'equipment.serialNumber', label: '出厂编号', kind: 'text', help: '照设备铭牌填' },
	{
		id: 'equipment.ownershipFilingNumber',
		label: '设备备案编号',
		kind: 'text',
		help: '产权单位办设备备案时得到的编号'
	},
	{ id: 'equipment.deviceCode', label: '设备代码', kind: 'text', help: '监督检验证书上的代码' },
	{ id: 'equipment.insideNumber', label: '单位内部编号', kind: 'text', help: '单位自己给设备编的号，例如“1 号梯”' },
	{ id: 'equipment.owner', label: '设备产权单位', kind: 'text' },
	{ id: 'equipment.installer', label: '安装单位', kind: 'text' },
	{ id: 'equipment.installerLicence', label: '安装单位资质(许可)证编号', kind: 'text' },
	{ id: 'equipment.installedAt', label: '安装位置', kind: 'address', help: '写到楼号、单元或者工地的哪一侧' },
	{ id: 'equipment.installedOn', label: '安装完成日期', kind: 'day' },
	{ id: 'equipment.installedHeight', label: '安装高度', kind: 'number', unit: '米' },
	{ id: 'equipment.inspectedBy', label: '检验检测机构', kind: 'text' },
	{ id: 'equipment.inspectedOn', label: '检验检测合格日期', kind: 'day' },
	{ id: 'equipment.nextInspectionOn', label: '下次检验日期', kind: 'day' },
	{ id: 'equipment.maintainer', label: '维护保养单位', kind: 'text' },
	{ id: 'equipment.maintainerTelephone', label: '维护保养单位应急电话', kind: 'telephone' },
	{ id: 'equipment.shelterCount', label: '防护单元数', kind: 'number', unit: '个' },
	{ id: 'equipment.shelterArea', label: '防空地下室建筑面积', kind: 'area' },
	{
		id: 'equipment.shelterGrade',
		label: '防护等级',
		kind: 'choice',
		options: [
			{ value: 'core-five', label: '核 5 级' },
			{ value: 'core-six', label: '核 6 级' },
			{ value: 'core-six-b', label: '核 6B 级' },
			{ value: 'regular-five', label: '常 5 级' },
			{ value: 'regular-six', label: '常 6 级' }
		]
	},
	{ id: 'equipment.shelterUse', label: '战时和平时用途', kind: 'text', help: '例如“战时二等人员掩蔽，平时停车”' },
	{
		id: 'equipment.environmentFacilities',
		label: '配套环保设施',
		kind: 'long-text',
		help: '废水、废气、噪声、固体废物各用什么设施处理，对照环评批复逐条写'
	},
	{
		id: 'equipment.soilWaterFacilities',
		label: '水土保持设施',
		kind: 'long-text',
		help: '挡墙、排水沟、绿化等做了多少，对照批准的方案写'
	},
	{
		id: 'equipment.lightningClass',
		label: '防雷类别',
		kind: 'choice',
		options: [
			{ value: 'one', label: '第一类' },
			{ value: 'two', label: '第二类' },
			{ value: 'three', label: '第三类' }
		]
	},
	{ id: 'equipment.groundResistance', label: '接地电阻', kind: 'number', unit: '欧姆', help: '照检测报告填最大值' },
	{ id: 'equipment.lightningScope', label: '防雷装置的建筑和部位', kind: 'long-text' },
	{
		id: 'equipment.drainPipes',
		label: '排水管道',
		kind: 'long-text',
		help: '雨水管、污水管各多长、管径多大、接到哪条路的哪个井'
	},
	{ id: 'equipment.pretreatment', label: '污水预处理设施', kind: 'text', help: '例如“隔油池 2 立方米”“沉淀池三级”' },
	{ id: 'equipment.autoMonitoring', label: '自动监测设备', kind: 'text', help: '型号和监测项目' },
	{ id: 'equipment.wasteVehicles', label: '运输车辆', kind: 'long-text', help: '一辆写一行：车牌号、核定载重' },

	// Contract, quality and safety, roads, greenery, waste, drainage, presale, completion
	{
		id: 'activity.reviewSpecialties',
		label: '送审的专业',
		kind: 'choices',
		options: [
			{ value: 'architecture', label: '建筑' },
			{ value: 'structure', label: '结构' },
			{ value: 'water', label: '给水排水' },
			{ value: 'heating', label: '暖通' },
			{ value: 'electrical', label: '电气' },
			{ value: 'fire', label: '消防' },
			{ value: 'civil-defence', label: '人防' },
			{ value: 'energy', label: '节能和绿色建筑' },
			{ value: 'survey', label: '勘察' }
		]
	},
	{
		id: 'activity.tenderKind',
		label: '招标方式',
		kind: 'choice',
		options: [
			{ value: 'public', label: '公开招标' },
			{ value: 'invited', label: '邀请招标' }
		]
	},
	{ id: 'activity.tenderAgency', label: '招标代理机构', kind: 'text', help: '自行招标写“无”' },
	{ id: 'activity.bidOpenedOn', label: '开标日期', kind: 'day' },
	{ id: 'activity.awardNoticeNumber', label: '中标通知书编号', kind: 'text' },
	{ id: 'activity.directReason', label: '直接发包的理由', kind: 'long-text', help: '写明为什么不属于必须招标的工程' },
	{
		id: 'activity.contractModel',
		label: '承包方式',
		kind: 'choice',
		options: [
			{ value: 'general', label: '施工总承包' },
			{ value: 'engineering', label: '工程总承包' },
			{ value: 'special', label: '专业承包' }
		]
	},
	{ id: 'activity.contractSignedOn', label: '施工合同签订日期', kind: 'day' },
	{ id: 'activity.contractDays', label: '合同工期', kind: 'number', unit: '天', help: '日历天' },
	{
		id: 'activity.qualityGoal',
		label: '合同约定的质量标准',
		kind: 'choice',
		options: [
			{ value: 'qualified', label: '合格' },
			{ value: 'excellent', label: '创优(在合同里写明奖项)' }
		]
	},
	{
		id: 'activity.qualitySystem',
		label: '质量保证措施',
		kind: 'long-text',
		help: '谁负责材料进场检验、隐蔽工程验收和见证取样'
	},
	{ id: 'activity.testingAgency', label: '质量检测机构', kind: 'text', help: '建设单位委托的检测机构名称' },
	{
		id: 'activity.dangerousWorks',
		label: '危险性较大的分部分项工程',
		kind: 'long-text',
		help: '一项写一行：名称、部位、预计施工时间，要不要专家论证'
	},
	{ id: 'activity.safetyGoal', label: '安全文明施工目标', kind: 'text', help: '例如“无死亡事故，市级安全文明工地”' },
	{
		id: 'activity.siteReadiness',
		label: '施工现场准备情况',
		kind: 'long-text',
		help: '水、电、路、围挡好了没有；有拆迁的写进度'
	},
	{
		id: 'activity.surroundings',
		label: '工地周边和地下管线情况',
		kind: 'long-text',
		help: '毗邻建筑、管线、河道，怎样保护'
	},
	{
		id: 'activity.lineCheckRound',
		label: '这次验哪一次线',
		kind: 'choice',
		options: [
			{ value: 'before-start', label: '开工前验灰线' },
			{ value: 'foundation-done', label: '基础完成后验正负零' }
		]
	},
	{ id: 'activity.readyOn', label: '现场可以查看的日期', kind: 'day', help: '工作人员按这个日期联系您到现场' },
	{
		id: 'activity.roadPurpose',
		label: '占用、挖掘道路做什么',
		kind: 'long-text',
		help: '例如“敷设燃气支管”“搭脚手架”'
	},
	{ id: 'activity.workHours', label: '每天施工时段', kind: 'text', help: '例如“22:00 到次日 5:00”' },
	{
		id: 'activity.trafficPlan',
		label: '交通疏导办法',
		kind: 'long-text',
		help: '行人和车辆怎样绕行，标志、围挡、看守人员怎样安排'
	},
	{ id: 'activity.restoration', label: '怎样恢复', kind: 'long-text', help: '由谁、在哪天前恢复到什么样子' },
	{ id: 'activity.greenReason', label: '占用绿地或砍伐移植树木的理由', kind: 'long-text' },
	{
		id: 'activity.trees',
		label: '树种、胸径和棵数',
		kind: 'long-text',
		help: '一种写一行，例如“法桐，胸径 25 厘米，3 棵，移植”'
	},
	{ id: 'activity.treeCount', label: '砍伐、移植总棵数', kind: 'number', unit: '棵' },
	{ id: 'activity.replantPlace', label: '移植或补植到哪里', kind: 'address' },
	{ id: 'activity.replantCount', label: '补植棵数', kind: 'number', unit: '棵' },
	{
		id: 'activity.wasteKinds',
		label: '建筑垃圾种类',
		kind: 'choices',
		options: [
			{ value: 'soil', label: '工程渣土' },
			{ value: 'slurry', label: '工程泥浆' },
			{ value: 'works', label: '工程垃圾' },
			{ value: 'demolition', label: '拆除垃圾' },
			{ value: 'fit-out', label: '装修垃圾' }
		]
	},
	{ id: 'activity.wasteVolume', label: '处置总量', kind: 'number', unit: '立方米' },
	{ id: 'activity.wasteFrom', label: '从哪天开始外运', kind: 'day' },
	{ id: 'activity.wasteUntil', label: '外运到哪天', kind: 'day' },
	{ id: 'activity.wasteRoute', label: '运输路线和时段', kind: 'long-text' },
	{ id: 'activity.wasteDestination', label: '消纳场所', kind: 'address', help: '渣土运到哪里；回填利用的写利用的工地' },
	{ id: 'activity.dustMeasures', label: '防尘措施', kind: 'long-text', help: '车辆密闭、出口冲洗、洒水怎样做' },
	{ id: 'activity.waterUse', label: '日用水量', kind: 'number', unit: '立方米' },
	{ id: 'activity.drainVolume', label: '日排水量', kind: 'number', unit: '立方米' },
	{
		id: 'activity.drainOutlets',
		label: '排水口',
		kind: 'long-text',
		help: '一个口写一行：位置、管径、排雨水还是污水、接到哪条路'
	},
	{
		id: 'activity.pollutants',
		label: '污水里的主要污染物',
		kind: 'choices',
		options: [
			{ value: 'solids', label: '悬浮物、泥沙' },
			{ value: 'cod', label: '化学需氧量' },
			{ value: 'ammonia', label: '氨氮' },
			{ value: 'phosphorus', label: '总磷' },
			{ value: 'grease', label: '动植物油' },
			{ value: 'oil', label: '石油类' },
			{ value: 'metal', label: '重金属' },
			{ value: 'bacteria', label: '病菌' },
			{ value: 'other', label: '其他' }
		]
	},
	{ id: 'activity.drainUntil', label: '工地排水到哪天', kind: 'day' },
	{ id: 'activity.presaleName', label: '楼盘对外名称', kind: 'text', help: '和地名批准的名称一致' },
	{ id: 'activity.presaleBuildings', label: '预售的楼号和层数', kind: 'long-text' },
	{ id: 'activity.presaleHomes', label: '预售套数', kind: 'number', unit: '套' },
	{ id: 'activity.presaleArea', label: '预售建筑面积', kind: 'area' },
	{ id: 'activity.buildProgress', label: '现在施工到哪里', kind: 'text', help: '例如“3 号楼主体施工到 8 层”' },
	{ id: 'activity.deliveryOn', label: '承诺交付日期', kind: 'day' },
	{ id: 'activity.ratedCode', label: '房地产开发资质证书编号', kind: 'text' },
	{ id: 'activity.archiveVolumes', label: '竣工档案卷数', kind: 'number', unit: '卷' },
	{ id: 'activity.archiveDrawings', label: '竣工图张数', kind: 'number', unit: '张' },
	{
		id: 'activity.archiveMedium',
		label: '档案载体',
		kind: 'choices',
		options: [
			{ value: 'electronic', label: '电子档案' },
			{ value: 'paper', label: '纸质档案' },
			{ value: 'film', label: '声像档案' }
		]
	},
	{ id: 'activity.publishedAt', label: '验收报告公开的网址或地点', kind: 'text' },
	{ id: 'activity.publishedFrom', label: '公开起始日期', kind: 'day' },
	{ id: 'activity.publishedUntil', label: '公开截止日期', kind: 'day' },
	{
		id: 'activity.jointScope',
		label: '联合验收包含的专项',
		kind: 'choices',
		options: [
			{ value: 'planning', label: '规划核实' },
			{ value: 'fire', label: '消防验收或者备案' },
			{ value: 'civil-defence', label: '人防验收备案' },
			{ value: 'archives', label: '城建档案验收' },
			{ value: 'land', label: '土地核验' }
		]
	},
	{ id: 'activity.warrantyYears', label: '保修范围和年限', kind: 'long-text', help: '照工程质量保修书写' },
	{
		id: 'activity.registrationParts',
		label: '登记的房屋',
		kind: 'long-text',
		help: '一栋写一行：幢号、层数、结构、用途、套内和总建筑面积'
	},
	{
		id: 'activity.coOwnership',
		label: '共有情况',
		kind: 'choice',
		options: [
			{ value: 'sole', label: '单独所有' },
			{ value: 'joint', label: '共同共有' },
			{ value: 'shares', label: '按份共有' }
		]
	},
	{ id: 'activity.landTerm', label: '土地使用权到期日', kind: 'day', help: '照出让合同；划拨的不用填' },

	// Who builds and who answers for it
	{ id: 'participants.ownerLead', label: '建设单位项目负责人', kind: 'text' },
	{ id: 'participants.ownerLeadMobile', label: '建设单位项目负责人手机', kind: 'mobile' },
	{ id: 'participants.surveyor', label: '勘察单位', kind: 'text' },
	{ id: 'participants.surveyorCreditCode', label: '勘察单位统一社会信用代码', kind: 'credit-code' },
	{ id: 'participants.surveyorLead', label: '勘察项目负责人', kind: 'text' },
	{ id: 'participants.designer', label: '设计单位', kind: 'text' },
	{ id: 'participants.designerCreditCode', label: '设计单位统一社会信用代码', kind: 'credit-code' },
	{ id: 'participants.designerLevel', label: '设计单位资质等级', kind: 'text' },
	{ id: 'participants.designerLead', label: '设计项目负责人', kind: 'text' },
	{ id: 'participants.designerLeadCertificate', label: '设计项目负责人注册证书编号', kind: 'text' },
	{ id: 'participants.reviewer', label: '施工图审查机构', kind: 'text' },
	{ id: 'participants.contractor', label: '施工总承包单位', kind: 'text' },
	{ id: 'participants.contractorCreditCode', label: '施工总承包单位统一社会信用代码', kind: 'credit-code' },
	{
		id: 'participants.contractorLevel',
		label: '施工总承包单位资质类别和等级',
		kind: 'text',
		help: '例如“建筑工程施工总承包二级”'
	},
	{ id: 'participants.contractorSafetyLicence', label: '安全生产许可证编号', kind: 'text' },
	{ id: 'participants.contractorLead', label: '施工项目负责人(项目经理)', kind: 'text' },
	{ id: 'participants.contractorLeadCertificate', label: '项目经理注册建造师证书编号', kind: 'text' },
	{ id: 'participants.contractorLeadMobile', label: '项目经理手机', kind: 'mobile' },
	{
		id: 'participants.subcontractors',
		label: '专业分包单位',
		kind: 'people',
		columns: ['统一社会信用代码', '分包内容', '项目负责人']
	},
	{ id: 'participants.supervisor', label: '监理单位', kind: 'text' },
	{ id: 'participants.supervisorCreditCode', label: '监理单位统一社会信用代码', kind: 'credit-code' },
	{ id: 'participants.supervisorLead', label: '总监理工程师', kind: 'text' },
	{ id: 'participants.supervisorLeadCertificate', label: '总监理工程师注册证书编号', kind: 'text' },
	{
		id: 'participants.qualityStaff',
		label: '项目质量管理人员',
		kind: 'people',
		columns: ['所在单位', '岗位', '证书编号']
	},
	{
		id: 'participants.safetyStaff',
		label: '项目专职安全生产管理人员',
		kind: 'people',
		columns: ['所在单位', '安全考核合格证编号', '手机']
	},
	{ id: 'participants.mappingAgency', label: '测绘单位', kind: 'text' },
	{ id: 'participants.mappedOn', label: '测绘日期', kind: 'day' },
	{ id: 'participants.fireContractor', label: '消防设施施工单位', kind: 'text' },
	{ id: 'participants.fireTester', label: '消防设施检测机构', kind: 'text' },
	{ id: 'participants.defenceContractor', label: '人防防护设备生产安装单位', kind: 'text' },
	{ id: 'participants.acceptanceAgency', label: '验收报告编制单位', kind: 'text' },
	{ id: 'participants.lightningTester', label: '雷电防护装置检测单位', kind: 'text' },
	{ id: 'participants.energyTester', label: '建筑节能检测机构', kind: 'text' },
	{ id: 'participants.operator', label: '排水设施以后由谁维护', kind: 'text' },
	{ id: 'participants.carrier', label: '运输单位', kind: 'text' },
	{ id: 'participants.carrierCreditCode', label: '运输单位统一社会信用代码', kind: 'credit-code' },
	{ id: 'participants.archivist', label: '档案整理责任人', kind: 'text' },
	{ id: 'participants.safetyManager', label: '特种设备安全管理员', kind: 'text' },
	{ id: 'participants.safetyManagerMobile', label: '特种设备安全管理员手机', kind: 'mobile' },
	{ id: 'participants.operators', label: '司机、信号工和司索工', kind: 'people', columns: ['工种', '操作证编号'] },
	{ id: 'participants.seller', label: '销售负责人', kind: 'text' },
	{ id: 'participants.coOwners', label: '共有人', kind: 'people', columns: ['证件类型和号码', '份额'] },

	// Money
	{ id: 'amounts.contractPrice', label: '施工合同价格', kind: 'money' },
	{ id: 'amounts.awardPrice', label: '中标价', kind: 'money' },
	{ id: 'amounts.supervisionPrice', label: '监理合同价格', kind: 'money' },
	{ id: 'amounts.safetyFund', label: '安全文明施工费', kind: 'money' },
	{ id: 'amounts.fundsArranged', label: '已经落实的建设资金', kind: 'money' },
	{ id: 'amounts.invested', label: '到现在已经投入的建设资金', kind: 'money', help: '预售要达到工程建设总投资的 25%' },
	{ id: 'amounts.presalePrice', label: '拟售均价(每平方米)', kind: 'money' },
	{ id: 'amounts.presaleAccount', label: '预售资金监管账号', kind: 'bank-account' },
	{ id: 'amounts.presaleBank', label: '预售资金监管银行', kind: 'text' },
	{ id: 'amounts.finalPrice', label: '工程结算(决算)价', kind: 'money', help: '还没有结算的填合同价' },
	{ id: 'amounts.environmentInvestment', label: '环保投资', kind: 'money' },
	{ id: 'amounts.soilWaterInvestment', label: '水土保持投资', kind: 'money' },
	{ id: 'amounts.landPriceUnpaid', label: '没有交清的土地出让价款', kind: 'money', help: '已经交清填 0' },

	// Declarations
	{
		id: 'declaration.noArrears',
		label: '不拖欠工程款承诺',
		kind: 'declaration',
		help: '资金安排满足施工需要，本单位没有拖欠工程款和农民工工资的情况。'
	},
	{
		id: 'declaration.lifelongDuty',
		label: '终身责任承诺',
		kind: 'declaration',
		help: '各参建单位项目负责人都已签署授权书，知道要在工程设计使用年限内承担质量责任。'
	},
	{
		id: 'declaration.startInTime',
		label: '按期开工承诺',
		kind: 'declaration',
		help: '我知道领证后三个月内要开工，不能按期开工会提前申请延期，最多延两次、每次不超过三个月，否则许可证自行废止。'
	},
	{
		id: 'declaration.asDrawn',
		label: '按图施工承诺',
		kind: 'declaration',
		help: '工程按审查合格的图纸建成，改动的地方都已办理变更。'
	},
	{
		id: 'declaration.restorePlace',
		label: '按时恢复承诺',
		kind: 'declaration',
		help: '按批准的位置、面积和时间施工，期满自行清场、恢复原状。'
	},
	{
		id: 'declaration.reportedInTime',
		label: '按时报备声明',
		kind: 'declaration',
		help: '我知道应当在竣工验收合格之日起 15 日内报备。'
	},
	{
		id: 'declaration.reportPublished',
		label: '公开声明',
		kind: 'declaration',
		help: '验收报告已经依法向社会公开，涉及国家秘密和商业秘密的除外。'
	},
	{
		id: 'declaration.spotCheckReady',
		label: '接受抽查声明',
		kind: 'declaration',
		help: '我知道备案后系统随机抽签，抽中的要接受现场检查；检查不合格的，停止使用并整改。'
	}
] as const satisfies readonly Field[];
