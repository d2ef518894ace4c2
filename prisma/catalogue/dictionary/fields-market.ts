import type { Field } from '#lib/domain/catalogue/field.ts';

/**
 * Concepts that the forms after registration (后置许可) ask: what the place is like, what is sold or served there, who
 * answers for it, and the promises of each trade.
 */
export const marketFields = [
	// 单位
	{ id: 'unit.showLicenceNumber', label: '营业性演出许可证编号', kind: 'text' },
	{
		id: 'unit.schoolNature',
		label: '办学性质',
		kind: 'choice',
		options: [
			{ value: 'non-profit', label: '非营利' },
			{ value: 'profit', label: '营利' }
		],
		help: '小学、初中只能办非营利的'
	},

	// 场地
	{ id: 'site.nearby', label: '离村庄、学校、水源、公路多远', kind: 'long-text', help: '四个方向各写最近的一处和米数' },
	{ id: 'site.seedBase', label: '种子生产地点', kind: 'address', help: '写到镇、村、地块' },
	{ id: 'site.isolation', label: '隔离条件', kind: 'long-text', help: '用什么隔离、隔多少米、错开几天播种' },
	{ id: 'site.waterArea', label: '育苗水体面积', kind: 'area' },

	// 场所
	{ id: 'premises.kitchenArea', label: '厨房（操作间）面积', kind: 'area', help: '切配、烹饪、洗消、专间都算' },
	{ id: 'premises.diningArea', label: '用餐区面积', kind: 'area', help: '只做外卖、没有堂食的填 0' },
	{ id: 'premises.seats', label: '餐位数', kind: 'number', unit: '个', help: '能同时坐下吃饭的人数，只做外卖填 0' },
	{
		id: 'premises.waterSource',
		label: '用的什么水',
		kind: 'choice',
		options: [
			{ value: 'mains', label: '自来水' },
			{ value: 'secondary', label: '楼里二次供水' },
			{ value: 'well', label: '自备井水' },
			{ value: 'other', label: '其他' }
		],
		help: '自备井、二次供水要有一年内的水质检测'
	},
	{ id: 'premises.workshopArea', label: '生产车间面积', kind: 'area' },
	{ id: 'premises.warehouseAddress', label: '仓库地址', kind: 'address', help: '和店面在一处写“同上”，没有仓库不填' },
	{ id: 'premises.warehouseArea', label: '仓库面积', kind: 'area', help: '没有仓库填 0' },
	{ id: 'premises.isApartFromLiving', label: '经营的地方和住人的地方隔开了吗', kind: 'yes-no' },
	{ id: 'premises.hasOwnEntrance', label: '有单独的出入口吗', kind: 'yes-no', help: '不和居民楼道合用' },
	{ id: 'premises.capacity', label: '最多同时容纳多少人', kind: 'number', unit: '人' },
	{ id: 'premises.cleaningRoomArea', label: '清洗消毒间面积', kind: 'area' },
	{
		id: 'premises.gatheringKinds',
		label: '属于哪种公众聚集场所',
		kind: 'choices',
		options: [
			{ value: 'restaurant', label: '饭店、餐厅' },
			{ value: 'hotel', label: '宾馆、旅馆' },
			{ value: 'mall', label: '商场、超市' },
			{ value: 'market', label: '集贸市场' },
			{ value: 'waiting', label: '候车、候船、候机室' },
			{ value: 'sports', label: '体育场馆、健身' },
			{ value: 'hall', label: '会堂、影剧院、录像厅' },
			{ value: 'song-and-dance', label: '歌舞厅、KTV、酒吧' },
			{ value: 'games', label: '游艺、游乐' },
			{ value: 'bath', label: '桑拿、洗浴、足疗' },
			{ value: 'netcafe', label: '网吧' },
			{ value: 'other', label: '其他' }
		]
	},
	{ id: 'premises.exits', label: '安全出口数', kind: 'number', unit: '个' },
	{
		id: 'premises.interiorFinish',
		label: '顶棚、墙面装修材料的燃烧性能',
		kind: 'choice',
		options: [
			{ value: 'a', label: 'A 级（不燃）' },
			{ value: 'b1', label: 'B1 级（难燃）' },
			{ value: 'b2', label: 'B2 级（可燃）' }
		],
		help: '装修公司给的材料检验报告上有'
	},
	{
		id: 'premises.buildingFireDocument',
		label: '所在建筑的消防验收（备案）文号',
		kind: 'text',
		help: '问房东或者物业；查不到可以不填'
	},
	{ id: 'premises.rooms', label: '客房数', kind: 'number', unit: '间' },
	{ id: 'premises.beds', label: '床位数', kind: 'number', unit: '张', help: '没有床位填 0' },
	{ id: 'premises.boxRooms', label: '包厢（包间）数', kind: 'number', unit: '间' },
	{
		id: 'premises.schoolDistance',
		label: '离最近的中小学、幼儿园多远',
		kind: 'number',
		unit: '米',
		help: '从店门走到校门的米数'
	},
	{ id: 'premises.tobaccoDistance', label: '离最近的烟店多远', kind: 'number', unit: '米' },
	{ id: 'premises.soundProofing', label: '隔音做法', kind: 'text', help: '例如“双层隔音墙、隔音门”' },
	{ id: 'premises.playground', label: '户外活动场地面积', kind: 'area', help: '没有填 0' },
	{ id: 'premises.parkingArea', label: '停车场地面积', kind: 'area' },
	{ id: 'premises.truckPark', label: '货车停在哪里', kind: 'address' },

	// 车辆
	{ id: 'vehicle.truckCount', label: '投入几辆货车', kind: 'number', unit: '辆' },
	{
		id: 'vehicle.plannedTrucks',
		label: '打算买什么货车',
		kind: 'long-text',
		help: '写车型、总质量、几辆、哪天前买好'
	},

	// 设备
	{
		id: 'equipment.mainEquipment',
		label: '主要设备',
		kind: 'long-text',
		help: '一行一种：名称、型号、台数；有保养检测日期的写上'
	},
	{
		id: 'equipment.disinfection',
		label: '用具怎样清洗消毒',
		kind: 'choices',
		options: [
			{ value: 'heat', label: '煮沸、蒸汽' },
			{ value: 'cabinet', label: '消毒柜' },
			{ value: 'dishwasher', label: '洗碗机、洗衣机高温' },
			{ value: 'chemical', label: '药物浸泡' },
			{ value: 'outsourced', label: '送专业公司洗消' },
			{ value: 'ultraviolet', label: '紫外线' }
		],
		help: '餐具、毛巾、床品、工具都算，用了几种就选几种'
	},
	{
		id: 'equipment.fumeExtraction',
		label: '排烟和油烟净化',
		kind: 'text',
		help: '例如“两台油烟净化器，烟道通楼顶”'
	},
	{ id: 'equipment.coldStorage', label: '冷藏冷冻设备', kind: 'text', help: '写几台、多大、能到多少度；不需要的不填' },
	{
		id: 'equipment.ventilation',
		label: '怎样通风',
		kind: 'choices',
		options: [
			{ value: 'windows', label: '开窗' },
			{ value: 'fans', label: '排风扇、新风机' },
			{ value: 'split', label: '挂机、柜机空调' },
			{ value: 'central', label: '集中空调' }
		]
	},
	{ id: 'equipment.centralAir', label: '集中空调情况', kind: 'text', help: '品牌、新风口位置、上次清洗日期' },
	{ id: 'equipment.poolTreatment', label: '池水怎样净化消毒', kind: 'text', help: '循环几小时一次、用什么消毒' },
	{ id: 'equipment.drugSystem', label: '有药品进销存和追溯系统吗', kind: 'yes-no' },
	{ id: 'equipment.deviceSystem', label: '有医疗器械信息管理系统吗', kind: 'yes-no' },
	{ id: 'equipment.traceScanner', label: '有扫码追溯的设备吗', kind: 'yes-no' },
	{
		id: 'equipment.pesticideProtection',
		label: '农药防护和应急用品',
		kind: 'text',
		help: '例如“手套、口罩、吸附沙、洗眼器”'
	},
	{ id: 'equipment.guestRegister', label: '装了旅客登记系统吗', kind: 'yes-no', help: '公安的旅馆业治安管理信息系统' },
	{ id: 'equipment.cameras', label: '监控摄像头', kind: 'text', help: '几个、装在哪里、录像存几天' },
	{ id: 'equipment.safeBoxes', label: '旅客财物怎样保管', kind: 'text', help: '保险柜、寄存室，由谁看管' },
	{ id: 'equipment.songSystem', label: '点歌系统', kind: 'text', help: '厂家、型号；不能连境外曲库' },
	{ id: 'equipment.gameMachines', label: '游戏机', kind: 'long-text', help: '一行一种：名称、型号、台数' },
	{ id: 'equipment.computers', label: '上网电脑台数', kind: 'number', unit: '台' },
	{ id: 'equipment.networkAddress', label: '接入单位和固定网络地址', kind: 'text' },
	{ id: 'equipment.netSecurity', label: '网络安全技术措施', kind: 'text', help: '实名登记、日志留存、过滤用的是什么' },
	{ id: 'equipment.stage', label: '临时舞台、看台', kind: 'long-text', help: '长宽高、能承受多少人、谁来搭' },
	{ id: 'equipment.leakProtection', label: '防火、防爆、防泄漏设施', kind: 'long-text' },
	{ id: 'equipment.seedTesting', label: '种子检验仪器', kind: 'text' },
	{
		id: 'equipment.farmHygiene',
		label: '防疫设施',
		kind: 'choices',
		options: [
			{ value: 'gate', label: '门口消毒池、消毒间' },
			{ value: 'changing', label: '更衣、淋浴室' },
			{ value: 'isolation', label: '隔离圈舍' },
			{ value: 'vet-room', label: '兽医室' },
			{ value: 'sewage', label: '污水处理' },
			{ value: 'corpses', label: '病死动物暂存、处理' },
			{ value: 'fence', label: '围墙、防疫沟' },
			{ value: 'pests', label: '防鼠、防鸟、防虫' }
		]
	},
	{ id: 'equipment.officeSystem', label: '办公设施和管理系统', kind: 'text' },
	{
		id: 'equipment.signKind',
		label: '招牌、广告的样式',
		kind: 'choice',
		options: [
			{ value: 'fascia', label: '门头招牌' },
			{ value: 'wall', label: '墙面广告牌' },
			{ value: 'projecting', label: '伸出墙面的侧招' },
			{ value: 'light-box', label: '灯箱' },
			{ value: 'screen', label: '电子显示屏' },
			{ value: 'roof', label: '楼顶发光字' },
			{ value: 'column', label: '立柱广告' },
			{ value: 'other', label: '其他' }
		]
	},
	{
		id: 'equipment.signPlace',
		label: '装在什么位置',
		kind: 'text',
		help: '例如“一层门脸上方，左右和店面齐”'
	},
	{ id: 'equipment.signLength', label: '招牌长', kind: 'number', unit: '米' },
	{ id: 'equipment.signHeight', label: '招牌高', kind: 'number', unit: '米' },
	{ id: 'equipment.signThickness', label: '招牌厚（伸出墙面）', kind: 'number', unit: '米' },
	{ id: 'equipment.signClearance', label: '下沿离地', kind: 'number', unit: '米' },
	{ id: 'equipment.signCount', label: '一共几块', kind: 'number', unit: '块' },
	{
		id: 'equipment.signMaterials',
		label: '用什么材料',
		kind: 'choices',
		options: [
			{ value: 'aluminium', label: '铝板、铝塑板' },
			{ value: 'steel', label: '钢架、不锈钢' },
			{ value: 'acrylic', label: '亚克力' },
			{ value: 'wood', label: '防腐木' },
			{ value: 'cloth', label: '灯布、喷绘布' },
			{ value: 'led', label: 'LED 模组' },
			{ value: 'stone', label: '石材、砖' }
		]
	},
	{
		id: 'equipment.signLighting',
		label: '怎样发光',
		kind: 'choice',
		options: [
			{ value: 'none', label: '不发光' },
			{ value: 'inside', label: '字或者箱体里面发光' },
			{ value: 'outside', label: '外面打灯' },
			{ value: 'screen', label: '显示屏，画面会动' }
		]
	},

	// 食品
	{
		id: 'activity.foodProjects',
		label: '经营项目',
		kind: 'choices',
		options: [
			{ value: 'hot', label: '热菜、热食' },
			{ value: 'cold', label: '凉菜、冷食' },
			{ value: 'raw', label: '刺身等生食' },
			{ value: 'pastry', label: '面包、糕点' },
			{ value: 'decorated-cake', label: '裱花蛋糕' },
			{ value: 'drinks', label: '自制饮品、奶茶、咖啡' },
			{ value: 'bulk', label: '散装食品' },
			{ value: 'cooked', label: '散装熟食' },
			{ value: 'packaged', label: '预包装食品' },
			{ value: 'special', label: '保健食品、婴幼儿奶粉等特殊食品' },
			{ value: 'delivery', label: '集体用餐配送' },
			{ value: 'central-kitchen', label: '中央厨房' }
		],
		help: '做什么选什么，许可证上照此写明'
	},
	{
		id: 'activity.mainDishes',
		label: '主要菜品、饮品',
		kind: 'long-text',
		help: '写十样左右，例如“海鲜水饺、炒菜、扎啤”'
	},
	{ id: 'activity.foodSold', label: '主要卖哪些食品', kind: 'long-text', help: '例如“散装糖果、熟食、乳制品”' },
	{
		id: 'activity.onlineTrade',
		label: '在网上经营吗',
		kind: 'choice',
		options: [
			{ value: 'no', label: '不在网上' },
			{ value: 'platform', label: '入驻外卖、电商等平台' },
			{ value: 'own', label: '自己的网站、小程序' },
			{ value: 'both', label: '两样都有' }
		]
	},
	{
		id: 'activity.kitchenWaste',
		label: '餐厨垃圾和废油交给谁',
		kind: 'text',
		help: '写收运单位的名字；还没签协议的写打算交给谁'
	},
	{
		id: 'activity.prepackagedKinds',
		label: '卖哪几类预包装食品',
		kind: 'choices',
		options: [
			{ value: 'shelf', label: '常温食品' },
			{ value: 'chilled', label: '冷藏冷冻食品' },
			{ value: 'alcohol', label: '酒类' },
			{ value: 'health', label: '保健食品' },
			{ value: 'infant', label: '婴幼儿配方乳粉' },
			{ value: 'medical', label: '特殊医学用途配方食品' }
		]
	},
	{ id: 'activity.workshopFoods', label: '生产哪些食品', kind: 'text', help: '例如“花生油、豆腐”' },
	{ id: 'activity.additives', label: '用哪些食品添加剂', kind: 'text', help: '一样不用写“无”' },
	{ id: 'activity.dailyOutput', label: '一天大约做多少', kind: 'text', help: '例如“豆腐 200 斤”' },
	{ id: 'activity.salesPlaces', label: '卖到哪里', kind: 'text', help: '例如“本镇集市、区内超市”' },
	{
		id: 'activity.foodCategories',
		label: '食品类别',
		kind: 'choices',
		options: [
			{ value: 'grain', label: '粮食加工品' },
			{ value: 'oil', label: '食用油、油脂' },
			{ value: 'condiment', label: '调味品' },
			{ value: 'meat', label: '肉制品' },
			{ value: 'dairy', label: '乳制品' },
			{ value: 'drinks', label: '饮料' },
			{ value: 'instant', label: '方便食品' },
			{ value: 'biscuit', label: '饼干' },
			{ value: 'canned', label: '罐头' },
			{ value: 'frozen', label: '速冻食品' },
			{ value: 'snack', label: '薯类、膨化食品' },
			{ value: 'sweets', label: '糖果' },
			{ value: 'tea', label: '茶叶' },
			{ value: 'liquor', label: '酒类' },
			{ value: 'vegetable', label: '蔬菜制品' },
			{ value: 'fruit', label: '水果制品' },
			{ value: 'nuts', label: '炒货、坚果' },
			{ value: 'egg', label: '蛋制品' },
			{ value: 'aquatic', label: '水产制品' },
			{ value: 'starch', label: '淀粉、淀粉制品' },
			{ value: 'pastry', label: '糕点' },
			{ value: 'bean', label: '豆制品' },
			{ value: 'honey', label: '蜂产品' },
			{ value: 'other', label: '其他' }
		]
	},
	{ id: 'activity.foodVarieties', label: '品种明细', kind: 'long-text', help: '例如“水产制品：干海参、即食海参”' },
	{ id: 'activity.productStandards', label: '产品执行标准', kind: 'text', help: '写标准号，例如“GB 31602”' },
	{ id: 'activity.yearlyOutput', label: '一年大约生产多少', kind: 'text', help: '写吨数或者件数' },
	{
		id: 'activity.inspectionWay',
		label: '出厂怎样检验',
		kind: 'choice',
		options: [
			{ value: 'own', label: '自己检验' },
			{ value: 'entrusted', label: '委托有资质的机构' },
			{ value: 'both', label: '部分自检、部分委托' }
		]
	},

	// 卫生、药品、器械、医疗、养老
	{
		id: 'activity.publicPlaceKinds',
		label: '属于哪种公共场所',
		kind: 'choices',
		options: [
			{ value: 'lodging', label: '宾馆、旅店、民宿' },
			{ value: 'bath', label: '公共浴室、足疗' },
			{ value: 'hair', label: '理发店' },
			{ value: 'beauty', label: '美容店' },
			{ value: 'theatre', label: '影剧院、录像厅' },
			{ value: 'games', label: '游艺厅' },
			{ value: 'dance', label: '歌舞厅、音乐厅' },
			{ value: 'pool', label: '游泳场馆' },
			{ value: 'exhibition', label: '展览馆、博物馆、图书馆' },
			{ value: 'shopping', label: '商场、书店' },
			{ value: 'waiting', label: '候诊、候车、候船、候机室' },
			{ value: 'tea', label: '饭馆、咖啡馆、酒吧、茶座' }
		],
		help: '店里有几种就选几种'
	},
	{
		id: 'activity.drugScope',
		label: '经营哪些药品',
		kind: 'choices',
		options: [
			{ value: 'prescription', label: '处方药' },
			{ value: 'class-a', label: '甲类非处方药' },
			{ value: 'class-b', label: '乙类非处方药' },
			{ value: 'herbs', label: '中药饮片' },
			{ value: 'patent', label: '中成药' },
			{ value: 'chemical', label: '化学药' },
			{ value: 'biological', label: '生物制品' }
		]
	},
	{ id: 'activity.openingOn', label: '打算哪天开业', kind: 'day' },
	{
		id: 'activity.deviceWay',
		label: '医疗器械经营方式',
		kind: 'choice',
		options: [
			{ value: 'retail', label: '零售' },
			{ value: 'wholesale', label: '批发' },
			{ value: 'both', label: '批零兼营' }
		]
	},
	{
		id: 'activity.deviceScope',
		label: '医疗器械经营范围',
		kind: 'long-text',
		help: '按分类目录写类别和编码，例如“16 眼科器械”'
	},
	{
		id: 'activity.clinicKind',
		label: '医疗机构类别',
		kind: 'choice',
		options: [
			{ value: 'clinic', label: '诊所' },
			{ value: 'dental', label: '口腔诊所' },
			{ value: 'chinese', label: '中医诊所' },
			{ value: 'outpatient', label: '门诊部' },
			{ value: 'village', label: '村卫生室' },
			{ value: 'nursing', label: '护理院、护理站' },
			{ value: 'hospital', label: '医院' },
			{ value: 'other', label: '其他' }
		]
	},
	{
		id: 'activity.clinicDepartments',
		label: '诊疗科目',
		kind: 'choices',
		options: [
			{ value: 'general', label: '全科医疗' },
			{ value: 'internal', label: '内科' },
			{ value: 'surgery', label: '外科' },
			{ value: 'gynaecology', label: '妇产科' },
			{ value: 'children', label: '儿科' },
			{ value: 'eyes', label: '眼科' },
			{ value: 'ear-nose-throat', label: '耳鼻咽喉科' },
			{ value: 'mouth', label: '口腔科' },
			{ value: 'skin', label: '皮肤科' },
			{ value: 'cosmetic', label: '医疗美容科' },
			{ value: 'rehabilitation', label: '康复医学科' },
			{ value: 'laboratory', label: '医学检验科' },
			{ value: 'imaging', label: '医学影像科' },
			{ value: 'chinese', label: '中医科' }
		]
	},
	{
		id: 'activity.clinicNeed',
		label: '为什么在这里设',
		kind: 'long-text',
		help: '周围多少人、已有哪些医疗机构、服务谁'
	},
	{ id: 'activity.medicalWaste', label: '诊疗废弃物交给谁处理', kind: 'text' },
	{
		id: 'activity.elderCareKinds',
		label: '收住哪些老人',
		kind: 'choices',
		options: [
			{ value: 'independent', label: '能自理' },
			{ value: 'partial', label: '部分失能' },
			{ value: 'full', label: '完全失能' },
			{ value: 'dementia', label: '失智' }
		]
	},
	{ id: 'activity.mealsProvided', label: '自己开食堂吗', kind: 'yes-no', help: '开食堂的要另办食品经营许可' },
	{
		id: 'activity.medicalCare',
		label: '医疗服务怎样解决',
		kind: 'choice',
		options: [
			{ value: 'inside', label: '院里设医务室、护理站' },
			{ value: 'agreement', label: '和附近医院签协议' },
			{ value: 'none', label: '还没有安排' }
		]
	},

	// 文化、安全、教育
	{ id: 'activity.showName', label: '演出名称', kind: 'text', help: '不能带“中国”“全国”“国际”等字样' },
	{ id: 'activity.showFrom', label: '演出第一天', kind: 'day' },
	{ id: 'activity.showUntil', label: '演出最后一天', kind: 'day' },
	{ id: 'activity.showTimes', label: '演几场', kind: 'number', unit: '场' },
	{ id: 'activity.programme', label: '节目安排', kind: 'long-text', help: '一行一个：节目名、表演者、几分钟' },
	{
		id: 'activity.publicationKinds',
		label: '卖哪些出版物',
		kind: 'choices',
		options: [
			{ value: 'books', label: '图书' },
			{ value: 'newspapers', label: '报纸' },
			{ value: 'periodicals', label: '期刊' },
			{ value: 'audio-video', label: '音像制品' },
			{ value: 'electronic', label: '电子出版物' }
		]
	},
	{ id: 'activity.publicationSource', label: '从哪里进书', kind: 'text', help: '供货的出版社、新华书店或者批发商' },
	{
		id: 'activity.printingKinds',
		label: '印哪些东西',
		kind: 'choices',
		options: [
			{ value: 'other', label: '其他印刷品（文件、图表、名片等）' },
			{ value: 'packaging', label: '包装装潢印刷品' },
			{ value: 'publications', label: '出版物' }
		],
		help: '个体工商户只能选第一种'
	},
	{
		id: 'activity.printingSteps',
		label: '做哪几道工序',
		kind: 'choices',
		options: [
			{ value: 'typesetting', label: '排版、制版' },
			{ value: 'printing', label: '印刷' },
			{ value: 'binding', label: '装订' },
			{ value: 'copying', label: '复印、影印、打印' }
		]
	},
	{ id: 'activity.fireworksStock', label: '店里最多放几箱', kind: 'number', unit: '箱' },
	{
		id: 'activity.chemicalWay',
		label: '危险化学品经营方式',
		kind: 'choice',
		options: [
			{ value: 'paper', label: '只签单，不存货' },
			{ value: 'shop', label: '零售店面' },
			{ value: 'warehouse', label: '带仓库批发' },
			{ value: 'station', label: '加油站、加气站' }
		]
	},
	{
		id: 'activity.chemicalList',
		label: '经营哪些危险化学品',
		kind: 'long-text',
		help: '一行一种：品名、CAS 号、一年大约卖多少'
	},
	{ id: 'activity.chemicalStock', label: '最多存放多少', kind: 'text', help: '分品名写吨数' },
	{ id: 'activity.emergencyPlan', label: '应急预案', kind: 'text', help: '名称、编制日期、有没有备案' },
	{ id: 'activity.classCount', label: '几个班', kind: 'number', unit: '个' },
	{ id: 'activity.schoolPlaces', label: '最多招多少孩子（学生）', kind: 'number', unit: '人' },
	{ id: 'activity.schoolSubjects', label: '学段和教学内容', kind: 'long-text' },
	{ id: 'activity.signContent', label: '招牌、广告的内容', kind: 'long-text', help: '照着写上去的字，图案简单说明' },
	{ id: 'activity.signFrom', label: '从哪天开始设置', kind: 'day' },
	{ id: 'activity.signUntil', label: '设置到哪天', kind: 'day' },

	// 烟草、运输、农牧渔、用工
	{
		id: 'activity.tobaccoShop',
		label: '卖烟的店是',
		kind: 'choice',
		options: [
			{ value: 'grocery', label: '食杂店' },
			{ value: 'convenience', label: '便利店' },
			{ value: 'supermarket', label: '超市' },
			{ value: 'mall', label: '商场' },
			{ value: 'special', label: '烟酒店' },
			{ value: 'leisure', label: '餐饮、宾馆、娱乐' },
			{ value: 'other', label: '其他' }
		]
	},
	{
		id: 'activity.freightKinds',
		label: '货运类别',
		kind: 'choices',
		options: [
			{ value: 'general', label: '普通货运' },
			{ value: 'container', label: '集装箱' },
			{ value: 'refrigerated', label: '冷藏保鲜' },
			{ value: 'tank', label: '罐式容器' },
			{ value: 'oversize', label: '大型物件' }
		]
	},
	{
		id: 'activity.repairClass',
		label: '维修类别',
		kind: 'choice',
		options: [
			{ value: 'first', label: '一类汽车维修' },
			{ value: 'second', label: '二类汽车维修' },
			{ value: 'third', label: '三类汽车维修（专项）' },
			{ value: 'motorcycle', label: '摩托车维修' },
			{ value: 'other', label: '其他机动车维修' }
		]
	},
	{
		id: 'activity.repairItems',
		label: '修哪些',
		kind: 'choices',
		options: [
			{ value: 'whole', label: '整车、总成' },
			{ value: 'engine', label: '发动机' },
			{ value: 'body', label: '车身钣金' },
			{ value: 'paint', label: '喷漆' },
			{ value: 'electric', label: '电气、空调' },
			{ value: 'tyres', label: '轮胎、四轮定位' },
			{ value: 'upkeep', label: '换油、保养' },
			{ value: 'glass', label: '玻璃、内饰、清洗美容' }
		]
	},
	{ id: 'activity.oilWaste', label: '废机油、废电瓶交给谁', kind: 'text' },
	{
		id: 'activity.pesticideScope',
		label: '农药经营范围',
		kind: 'choice',
		options: [
			{ value: 'unrestricted', label: '农药（限制使用农药除外）' },
			{ value: 'all', label: '农药（含限制使用农药）' }
		]
	},
	{ id: 'activity.packageRecycling', label: '农药空瓶、空袋怎样回收', kind: 'text' },
	{
		id: 'activity.veterinaryDrugKinds',
		label: '经营哪些兽药',
		kind: 'choices',
		options: [
			{ value: 'chemical', label: '化学药品、抗生素' },
			{ value: 'chinese', label: '兽用中药' },
			{ value: 'external', label: '外用杀虫剂、消毒剂' },
			{ value: 'prescription', label: '兽用处方药' },
			{ value: 'additive', label: '药物饲料添加剂' }
		]
	},
	{ id: 'activity.seedCrops', label: '哪些作物的种子', kind: 'text', help: '例如“小麦、花生、蔬菜”' },
	{ id: 'activity.seedVarieties', label: '品种名称和审定（登记）号', kind: 'long-text' },
	{ id: 'activity.seedArea', label: '种子卖到哪些地方', kind: 'text' },
	{
		id: 'activity.breedKinds',
		label: '种畜禽种类',
		kind: 'choices',
		options: [
			{ value: 'pig', label: '猪' },
			{ value: 'cattle', label: '牛' },
			{ value: 'sheep', label: '羊' },
			{ value: 'chicken', label: '鸡' },
			{ value: 'duck', label: '鸭、鹅' },
			{ value: 'fur', label: '兔、貂、狐等' },
			{ value: 'other', label: '其他' }
		]
	},
	{ id: 'activity.breedNames', label: '品种、代次', kind: 'text', help: '例如“大约克，祖代”' },
	{ id: 'activity.breedSource', label: '从哪里引种', kind: 'text', help: '供种场名称和它的许可证编号' },
	{ id: 'activity.breedStock', label: '基础母畜（禽）数量', kind: 'number', unit: '头（只）' },
	{ id: 'activity.breedOutput', label: '一年提供多少种畜禽', kind: 'text' },
	{
		id: 'activity.animalKinds',
		label: '养（处理）哪些动物',
		kind: 'choices',
		options: [
			{ value: 'pig', label: '猪' },
			{ value: 'cattle', label: '牛' },
			{ value: 'sheep', label: '羊' },
			{ value: 'poultry', label: '鸡、鸭、鹅' },
			{ value: 'fur', label: '貂、狐、貉、兔' },
			{ value: 'pets', label: '犬、猫' },
			{ value: 'other', label: '其他' }
		]
	},
	{ id: 'activity.animalsKept', label: '设计存栏', kind: 'number', unit: '头（只）' },
	{ id: 'activity.dailyHandling', label: '一天屠宰（处理）多少', kind: 'text' },
	{ id: 'activity.deadAnimals', label: '病死动物怎样处理', kind: 'text', help: '自己处理，或者交给哪家处理场' },
	{ id: 'activity.manure', label: '粪污怎样处理', kind: 'text', help: '例如“沼气池，还田”' },
	{
		id: 'activity.animalClinicServices',
		label: '做哪些动物诊疗',
		kind: 'choices',
		options: [
			{ value: 'outpatient', label: '门诊' },
			{ value: 'vaccination', label: '免疫接种' },
			{ value: 'surgery', label: '一般手术' },
			{ value: 'major-surgery', label: '颅腔、胸腔、腹腔手术' },
			{ value: 'inpatient', label: '住院观察' },
			{ value: 'imaging', label: '拍片、化验' }
		]
	},
	{
		id: 'activity.hatcheryWater',
		label: '育苗用水',
		kind: 'choice',
		options: [
			{ value: 'sea', label: '海水' },
			{ value: 'underground', label: '地下咸水' },
			{ value: 'fresh', label: '淡水' }
		]
	},
	{ id: 'activity.fryKinds', label: '育什么苗', kind: 'text', help: '例如“刺参、海带、牙鲆”' },
	{ id: 'activity.fryOutput', label: '一年育苗多少', kind: 'text', help: '写万尾、万头或者公斤' },
	{ id: 'activity.parentSource', label: '亲本从哪里来', kind: 'text', help: '原种场、良种场的名称和引进日期' },
	{ id: 'activity.tailWater', label: '养殖尾水怎样处理', kind: 'text' },
	{
		id: 'activity.jobServices',
		label: '做哪些职业中介',
		kind: 'choices',
		options: [
			{ value: 'job-seekers', label: '为求职的人介绍用人单位' },
			{ value: 'employers', label: '为用人单位推荐人' },
			{ value: 'households', label: '介绍家政服务人员' },
			{ value: 'fair', label: '办招聘会' },
			{ value: 'online', label: '网上招聘' },
			{ value: 'executive', label: '高级人才寻访' }
		]
	},
	{
		id: 'activity.serviceCharges',
		label: '中介服务怎样收费',
		kind: 'long-text',
		help: '分项写标准；不能向求职的人收押金'
	},
	{ id: 'activity.dispatchPosts', label: '派遣到哪些岗位', kind: 'text', help: '只能是临时性、辅助性、替代性的岗位' },
	{ id: 'activity.dispatchedCount', label: '预计派遣多少人', kind: 'number', unit: '人' },

	// 人员
	{
		id: 'participants.healthCertified',
		label: '有健康证明的从业人员',
		kind: 'people',
		columns: ['岗位', '健康证明编号', '健康证明到期日'],
		isSensitive: true,
		help: '接触食品、直接为顾客服务的人都要写上'
	},
	{
		id: 'participants.foodSafetyManager',
		label: '食品安全管理员',
		kind: 'text',
		help: '小店可以由老板自己担任'
	},
	{
		id: 'participants.hygieneManager',
		label: '卫生管理员',
		kind: 'text',
		help: '可以兼职；和食品安全管理员可以是一个人'
	},
	{
		id: 'participants.technicians',
		label: '专业技术人员',
		kind: 'people',
		columns: ['岗位', '学历或者职称', '专业']
	},
	{ id: 'participants.pharmacist', label: '药师姓名', kind: 'text' },
	{ id: 'participants.pharmacistNumber', label: '药师注册证（资格证）编号', kind: 'text' },
	{ id: 'participants.qualityManager', label: '质量负责人', kind: 'text' },
	{ id: 'participants.qualityManagerEducation', label: '质量负责人的学历、职称', kind: 'text' },
	{ id: 'participants.clinicHead', label: '医疗机构主要负责人', kind: 'text' },
	{
		id: 'participants.medicalStaff',
		label: '医护人员',
		kind: 'people',
		columns: ['执业证书编号', '执业类别', '科室', '专职还是多点执业']
	},
	{ id: 'participants.elderCareHead', label: '养老机构负责人', kind: 'text' },
	{ id: 'participants.carerCount', label: '护理员人数', kind: 'number', unit: '人' },
	{ id: 'participants.fireManager', label: '消防安全管理人', kind: 'text' },
	{ id: 'participants.fireManagerMobile', label: '消防安全管理人手机', kind: 'mobile' },
	{ id: 'participants.fireTrained', label: '受过消防培训的员工', kind: 'number', unit: '人' },
	{ id: 'participants.securityHead', label: '治安负责人', kind: 'text' },
	{ id: 'participants.securityHeadMobile', label: '治安负责人手机', kind: 'mobile' },
	{ id: 'participants.guards', label: '保安人数', kind: 'number', unit: '人' },
	{ id: 'participants.guardCompany', label: '保安服务公司', kind: 'text', help: '娱乐场所只能用保安公司派的人' },
	{
		id: 'participants.investors',
		label: '投资人和负责人',
		kind: 'people',
		columns: ['身份证号码', '职务', '出资比例'],
		isSensitive: true,
		help: '由文化部门请公安核查'
	},
	{ id: 'participants.networkManager', label: '网络技术人员', kind: 'text' },
	{
		id: 'participants.performers',
		label: '演出团体和演员',
		kind: 'people',
		columns: ['团体还是个人', '演出许可证或者身份证号码'],
		isSensitive: true
	},
	{ id: 'participants.showLead', label: '演出负责人', kind: 'text' },
	{ id: 'participants.showLeadMobile', label: '演出负责人手机', kind: 'mobile' },
	{ id: 'participants.publicationHead', label: '出版物业务负责人', kind: 'text' },
	{ id: 'participants.printingHead', label: '印刷业务负责人', kind: 'text' },
	{ id: 'participants.chemicalHead', label: '危险化学品主要负责人', kind: 'text' },
	{
		id: 'participants.safetyOfficers',
		label: '考核合格的安全管理人员',
		kind: 'people',
		columns: ['岗位', '考核合格证编号']
	},
	{ id: 'participants.headteacher', label: '园长（校长）', kind: 'text' },
	{
		id: 'participants.teachers',
		label: '教师、保育员',
		kind: 'people',
		columns: ['岗位', '资格证编号']
	},
	{ id: 'participants.signMaker', label: '制作安装单位', kind: 'text', help: '还没找好的写“待定”' },
	{
		id: 'participants.drivers',
		label: '货车驾驶员',
		kind: 'people',
		columns: ['驾驶证号', '准驾车型', '从业资格证号'],
		isSensitive: true
	},
	{ id: 'participants.transportSafetyHead', label: '运输安全负责人', kind: 'text' },
	{
		id: 'participants.repairTechnicians',
		label: '维修技术人员',
		kind: 'people',
		columns: ['工种', '技术等级或者培训证明']
	},
	{
		id: 'participants.pesticideStaff',
		label: '农药经营人员',
		kind: 'people',
		columns: ['学历和专业，或者培训证明编号']
	},
	{
		id: 'participants.veterinaryDrugStaff',
		label: '兽药技术人员',
		kind: 'people',
		columns: ['学历和专业，或者职称、执业兽医证编号']
	},
	{
		id: 'participants.seedTechnicians',
		label: '种子技术人员',
		kind: 'people',
		columns: ['岗位', '学历和专业，或者职称']
	},
	{
		id: 'participants.livestockTechnicians',
		label: '畜牧技术人员',
		kind: 'people',
		columns: ['岗位', '学历和专业，或者职称']
	},
	{ id: 'participants.farmVet', label: '为场子服务的兽医', kind: 'text', help: '写姓名和执业（乡村）兽医证号' },
	{
		id: 'participants.vets',
		label: '执业兽医',
		kind: 'people',
		columns: ['执业兽医资格证编号', '备案编号']
	},
	{
		id: 'participants.fryTechnicians',
		label: '水产技术和检验人员',
		kind: 'people',
		columns: ['岗位', '学历和专业，或者职称']
	},
	{
		id: 'participants.jobStaff',
		label: '职业中介专职人员',
		kind: 'people',
		columns: ['岗位', '学历', '从业证明编号']
	},
	{ id: 'participants.dispatchManager', label: '劳务派遣业务负责人', kind: 'text' },

	// 金额
	{ id: 'amounts.investment', label: '投资总额', kind: 'money' },
	{ id: 'amounts.monthlyCareFee', label: '每月最低收费', kind: 'money', help: '床位费、护理费、伙食费合计' },
	{ id: 'amounts.highestTicket', label: '最高票价', kind: 'money', help: '不卖票填 0' },
	{ id: 'amounts.monthlyTuition', label: '每月保教费（学费）', kind: 'money' },
	{ id: 'amounts.tobaccoFunds', label: '进烟的周转资金', kind: 'money' },

	// 承诺
	{
		id: 'declaration.foodSafety',
		label: '食品安全承诺',
		kind: 'declaration',
		help: '我按食品安全法经营，进货查验留记录，从业人员持健康证明上岗，不卖过期、变质的食品。'
	},
	{
		id: 'declaration.drugQuality',
		label: '药品质量承诺',
		kind: 'declaration',
		help: '我只从有许可的企业进药，处方药凭处方卖，药师在岗，不卖假药、劣药。'
	},
	{
		id: 'declaration.deviceTraceability',
		label: '器械追溯承诺',
		kind: 'declaration',
		help: '我只卖有注册证或者备案的医疗器械，进货和销售都有记录，能追到每一批。'
	},
	{
		id: 'declaration.clinicPractice',
		label: '依法执业承诺',
		kind: 'declaration',
		help: '我只做核准的诊疗科目，只用有执业资格的人，收费公开。'
	},
	{
		id: 'declaration.elderCare',
		label: '养老服务承诺',
		kind: 'declaration',
		help: '我的房屋、消防、食品、医疗都符合要求，不欺老虐老，接受检查，停办前妥善安置老人。'
	},
	{
		id: 'declaration.fireSafety',
		label: '消防安全承诺',
		kind: 'declaration',
		help: '我的场所符合消防标准，营业时不锁安全出口，设施定期检查，接受开业后的核查。'
	},
	{
		id: 'declaration.guestRegistration',
		label: '旅客登记承诺',
		kind: 'declaration',
		help: '我如实登记每一位旅客，接待未成年人按规定询问和联系监护人，可疑情况马上报告公安。'
	},
	{
		id: 'declaration.noBannedPast',
		label: '没有禁业情形声明',
		kind: 'declaration',
		help: '投资人、法定代表人和负责人都没有娱乐场所管理条例第五条列的情形，也不是文化、公安部门工作人员的亲属。'
	},
	{
		id: 'declaration.noMinors',
		label: '不接纳未成年人承诺',
		kind: 'declaration',
		help: '我不让未成年人进网吧，上网的人都实名登记，每天只在 8 点到 24 点营业。'
	},
	{
		id: 'declaration.showContent',
		label: '演出内容承诺',
		kind: 'declaration',
		help: '演出按报批的节目、演员和时间进行，内容合法，不假唱，卖票不超过核准的人数。'
	},
	{
		id: 'declaration.lawfulPublications',
		label: '不卖非法出版物承诺',
		kind: 'declaration',
		help: '我从正规单位进货，不卖盗版和违禁出版物，进销有单据。'
	},
	{
		id: 'declaration.printingRules',
		label: '印刷五项制度承诺',
		kind: 'declaration',
		help: '我建立承印验证、承印登记、保管、交付、残次品销毁五项制度，不印违禁内容。'
	},
	{
		id: 'declaration.chemicalSafety',
		label: '危险化学品安全承诺',
		kind: 'declaration',
		help: '我只从有许可的单位进货，只卖给有手续的人，存放和运输符合标准，出事马上报告。'
	},
	{
		id: 'declaration.schoolConduct',
		label: '规范办学承诺',
		kind: 'declaration',
		help: '我按章程办园（办学），收费公示，教职工都经过犯罪记录查询，不虐待、不体罚孩子。'
	},
	{
		id: 'declaration.signSafety',
		label: '招牌安全承诺',
		kind: 'declaration',
		help: '招牌由我负责检查维护，大风前加固，坏了马上修，到期不用了自己拆除。'
	},
	{
		id: 'declaration.tobaccoRules',
		label: '卷烟零售承诺',
		kind: 'declaration',
		help: '我只从本地烟草公司进烟，不卖假烟、走私烟，不卖给未成年人。'
	},
	{
		id: 'declaration.repairStandards',
		label: '维修经营承诺',
		kind: 'declaration',
		help: '我的场地、设备、人员符合维修业务标准，明码标价，不用假配件，不改装、不修报废车。'
	},
	{
		id: 'declaration.pesticideBooks',
		label: '农药台账承诺',
		kind: 'declaration',
		help: '我进货查验、进销台账保存两年以上，不卖假劣农药，告诉买的人怎样安全使用。'
	},
	{
		id: 'declaration.veterinaryDrugQuality',
		label: '兽药经营承诺',
		kind: 'declaration',
		help: '我按兽药经营质量管理规范经营，处方药凭兽医处方卖，不卖人用药和假劣兽药。'
	},
	{
		id: 'declaration.seedQuality',
		label: '种子质量承诺',
		kind: 'declaration',
		help: '我对种子质量负责，标签真实，建立生产经营档案，不卖假劣种子。'
	},
	{
		id: 'declaration.breedRecords',
		label: '种畜禽记录承诺',
		kind: 'declaration',
		help: '我建立系谱和育种记录，卖种畜禽附合格证明、检疫证明和系谱。'
	},
	{
		id: 'declaration.epidemicReporting',
		label: '动物疫情报告承诺',
		kind: 'declaration',
		help: '我做好消毒、免疫和记录，发现动物染疫或者疑似染疫，马上报告，不卖不扔病死动物。'
	},
	{
		id: 'declaration.fryQuality',
		label: '苗种质量承诺',
		kind: 'declaration',
		help: '我按技术规程育苗，用药有记录，卖苗附检疫证明，不用禁用药。'
	},
	{
		id: 'declaration.jobServiceRules',
		label: '职业中介承诺',
		kind: 'declaration',
		help: '我不发假招聘信息，不扣证件、不收押金，明示证照和收费，台账保存两年以上。'
	},
	{
		id: 'declaration.dispatchRules',
		label: '劳务派遣承诺',
		kind: 'declaration',
		help: '我和每个派遣工签两年以上劳动合同，按月发工资、交社保，同工同酬。'
	}
] as const satisfies readonly Field[];
