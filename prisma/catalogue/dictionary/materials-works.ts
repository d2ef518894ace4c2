import type { Material } from '#lib/domain/catalogue/material.ts';

/** Papers of building and completion. Application and filing forms are no papers here: the one form (一张表) prints them. */
export const worksMaterials = [
	// Building
	{
		id: 'construction-drawings',
		name: '全套施工图设计文件',
		source: 'third-party',
		issuer: '设计单位',
		isDrawing: true,
		hint: '各专业图纸和计算书，盖设计单位出图章和注册师章；PDF 或者 DWG，可以打成一个压缩包'
	},
	{
		id: 'geotechnical-survey-report',
		name: '岩土工程勘察报告',
		source: 'third-party',
		issuer: '勘察单位',
		isDrawing: true,
		hint: '详细勘察阶段的报告，盖勘察单位章'
	},
	{
		id: 'fire-design-documents',
		name: '消防设计文件',
		source: 'third-party',
		issuer: '设计单位',
		isDrawing: true,
		hint: '消防设计说明和图纸，与报审的施工图一致'
	},
	{
		id: 'special-fire-design-file',
		name: '特殊消防设计技术资料',
		source: 'third-party',
		issuer: '设计单位',
		isDrawing: true,
		hint: '标准没有规定的做法才要：依据、比较、模拟或者试验报告'
	},
	{
		id: 'designer-qualification',
		name: '设计单位资质证书',
		source: 'state',
		issuer: '住房城乡建设',
		hint: '系统向建筑市场监管数据核验'
	},
	{
		id: 'award-notice',
		name: '中标通知书',
		source: 'applicant',
		hint: '招标人盖章的原件，拍全部页'
	},
	{
		id: 'works-contract',
		name: '建设工程施工合同',
		source: 'applicant',
		hint: '协议书、通用和专用条款、附件都要，双方签字盖章，骑缝章看得清'
	},
	{
		id: 'supervision-contract',
		name: '建设工程监理合同',
		source: 'applicant',
		hint: '双方签字盖章的全部页'
	},
	{
		id: 'safety-measures-file',
		name: '安全施工措施资料',
		source: 'applicant',
		hint: '施工组织设计里的安全技术措施、危险性较大工程清单、应急预案和安全费用计划'
	},
	{
		id: 'funds-commitment',
		name: '建设资金安排承诺书',
		source: 'applicant',
		hint: '写明工程名称、合同价、资金从哪里来、分几次到位，单位盖章、法定代表人签字'
	},
	{
		id: 'drawing-review-certificate',
		name: '施工图设计文件审查合格书',
		source: 'result',
		anyOfResults: ['drawing-review-certificate'],
		hint: '审图合格后系统自动带出，不用上传'
	},
	{
		id: 'works-contract-filing-receipt',
		name: '招标投标和施工合同信息备案回执',
		source: 'result',
		anyOfResults: ['works-contract-filing-receipt'],
		hint: '合同信息备案后系统自动带出，不用上传'
	},
	{
		id: 'fire-design-review-opinion',
		name: '特殊建设工程消防设计审查意见书',
		source: 'result',
		anyOfResults: ['fire-design-review-opinion'],
		hint: '消防设计审查合格后系统自动带出，不用上传'
	},
	{
		id: 'construction-permit',
		name: '建筑工程施工许可证',
		source: 'result',
		anyOfResults: ['construction-permit'],
		hint: '领证后系统自动带出，不用上传'
	},
	{
		id: 'staking-survey-report',
		name: '放线(复测)测绘成果',
		source: 'third-party',
		issuer: '测绘单位(政府购买服务)',
		isDrawing: true,
		hint: '政府出钱请测绘单位做，您不用付费；成果由测绘单位直接传来'
	},
	{
		id: 'roadworks-scheme',
		name: '占用、挖掘道路施工方案',
		source: 'applicant',
		hint: '写清工期、施工方法、围挡、交通疏导和路面恢复'
	},
	{
		id: 'roadworks-plan',
		name: '占用、挖掘位置平面图',
		source: 'applicant',
		isDrawing: true,
		hint: '标出道路、长宽、管线走向和围挡范围；手绘清楚也可以'
	},
	{
		id: 'green-site-photos',
		name: '绿地、树木现场照片',
		source: 'applicant',
		hint: '全景一张，每棵要动的树一张，能看出位置和大小'
	},
	{
		id: 'replanting-plan',
		name: '移植、补植方案',
		source: 'applicant',
		hint: '写清移到或者补种到哪里、种什么、谁来养护、保证成活多久'
	},
	{
		id: 'waste-disposal-plan',
		name: '建筑垃圾处置方案',
		source: 'applicant',
		hint: '种类、数量、运输时间和路线、消纳场所、防尘措施'
	},
	{
		id: 'waste-transport-contract',
		name: '建筑垃圾运输合同',
		source: 'applicant',
		hint: '与有运输资格的单位签订，拍全部页'
	},
	{
		id: 'drainage-scheme',
		name: '排水方案',
		source: 'applicant',
		isDrawing: true,
		hint: '单位内部排水管网图，标出检测井、预处理设施、排水口位置和管径'
	},
	{
		id: 'water-quality-report',
		name: '排水水质、水量检测报告',
		source: 'third-party',
		issuer: '有计量认证的检测机构',
		hint: '还没有排水的，交水质、水量预测报告'
	},
	{
		id: 'crane-inspection-report',
		name: '起重机械安装检验检测报告',
		source: 'third-party',
		issuer: '检验检测机构',
		hint: '安装完成后的检测合格报告，拍全部页'
	},
	{
		id: 'developer-qualification',
		name: '房地产开发企业资质证书',
		source: 'state',
		issuer: '住房城乡建设',
		hint: '系统向资质数据核验'
	},
	{
		id: 'presale-investment-proof',
		name: '已投入建设资金证明',
		source: 'applicant',
		hint: '付款凭证汇总表和银行流水，合计不少于工程建设总投资的 25%'
	},
	{
		id: 'presale-floor-plans',
		name: '预售商品房分层平面图',
		source: 'applicant',
		isDrawing: true,
		hint: '一层一张，标房号和建筑面积'
	},
	{
		id: 'presale-plan',
		name: '商品房预售方案',
		source: 'applicant',
		hint: '房屋位置、装修标准、交付日期、预售价格、公共部位和物业管理'
	},

	// Completion
	{
		id: 'completion-survey-report',
		name: '竣工勘验测绘报告',
		source: 'third-party',
		issuer: '测绘单位(政府购买服务)',
		isDrawing: true,
		hint: '政府出钱请测绘单位做，您不用付费；报告由测绘单位直接传来'
	},
	{
		id: 'completion-report',
		name: '工程竣工验收报告',
		source: 'applicant',
		hint: '建设、勘察、设计、施工、监理各方签字盖章'
	},
	{
		id: 'as-built-drawings',
		name: '竣工图',
		source: 'third-party',
		issuer: '施工单位',
		isDrawing: true,
		hint: '盖竣工图章；消防部分的平面图和系统图要齐'
	},
	{
		id: 'fire-facility-test-certificate',
		name: '消防设施检测合格证明',
		source: 'third-party',
		issuer: '消防技术服务机构',
		hint: '对照消防设计逐项检测的合格报告'
	},
	{
		id: 'civil-defence-acceptance-file',
		name: '人防工程竣工验收资料',
		source: 'third-party',
		issuer: '施工、监理和防护设备检测单位',
		isDrawing: true,
		hint: '验收记录、防护设备检测报告和竣工图，打成一个压缩包'
	},
	{
		id: 'completion-archives',
		name: '建设工程竣工档案',
		source: 'applicant',
		isDrawing: true,
		hint: '按城建档案归档目录整理的电子档案，一卷一个文件夹'
	},
	{
		id: 'environment-acceptance-file',
		name: '环境保护设施竣工验收报告',
		source: 'third-party',
		issuer: '验收监测或报告编制单位',
		hint: '监测(调查)报告、验收意见和需要说明的其他事项三部分'
	},
	{
		id: 'soil-water-acceptance-report',
		name: '水土保持设施验收报告',
		source: 'third-party',
		issuer: '验收报告编制单位',
		hint: '验收鉴定书、验收报告和监测总结报告'
	},
	{
		id: 'lightning-test-report',
		name: '雷电防护装置检测报告',
		source: 'third-party',
		issuer: '有资质的雷电防护装置检测单位',
		hint: '竣工后的检测报告，结论为合格'
	},
	{
		id: 'supervisory-inspection-certificate',
		name: '特种设备监督检验证书',
		source: 'third-party',
		issuer: '特种设备检验机构',
		hint: '安装监督检验合格后发的证书，拍全部页'
	},
	{
		id: 'energy-saving-acceptance-file',
		name: '建筑节能验收资料',
		source: 'third-party',
		issuer: '施工、监理和节能检测单位',
		hint: '节能分部验收记录、材料复验和现场实体检验报告'
	},
	{
		id: 'drainage-completion-report',
		name: '排水设施竣工验收报告',
		source: 'applicant',
		isDrawing: true,
		hint: '验收意见、管道检测(内窥、闭水)记录和管网竣工图'
	},
	{
		id: 'land-verification-survey',
		name: '用地核验测绘成果',
		source: 'third-party',
		issuer: '测绘单位',
		isDrawing: true,
		hint: '实测界址、建筑占地和各项指标的图和表'
	},
	{
		id: 'quality-warranty',
		name: '工程质量保修书',
		source: 'applicant',
		hint: '施工单位签署，写明保修范围、期限和责任'
	},
	{
		id: 'housing-quality-guarantee',
		name: '住宅质量保证书和住宅使用说明书',
		source: 'applicant',
		hint: '交给购房人的样本，每种一份'
	},
	{
		id: 'house-survey-report',
		name: '房屋测绘报告',
		source: 'third-party',
		issuer: '房产测绘单位',
		isDrawing: true,
		hint: '分幢、分层、分户的面积和平面图'
	},
	{
		id: 'planning-completion-approval',
		name: '建设工程竣工规划核实认可文件',
		source: 'result',
		anyOfResults: ['planning-completion-approval'],
		hint: '规划核实通过后系统自动带出，不用上传'
	},
	{
		id: 'fire-acceptance-opinion',
		name: '特殊建设工程消防验收意见书',
		source: 'result',
		anyOfResults: ['fire-acceptance-opinion'],
		hint: '消防验收合格后系统自动带出，不用上传'
	},
	{
		id: 'fire-acceptance-filing',
		name: '建设工程消防验收备案凭证',
		source: 'result',
		anyOfResults: ['fire-acceptance-filing'],
		hint: '消防备案后系统自动带出，不用上传'
	},
	{
		id: 'joint-acceptance-opinion',
		name: '竣工联合验收意见书',
		source: 'result',
		anyOfResults: ['joint-acceptance-opinion'],
		hint: '联合验收通过后系统自动带出，代替规划、消防等单项验收文件'
	},
	{
		id: 'completion-filing-form',
		name: '房屋建筑和市政基础设施工程竣工验收备案表',
		source: 'result',
		anyOfResults: ['completion-filing-form'],
		hint: '竣工验收备案后系统自动带出，不用上传'
	}
] as const satisfies readonly Material[];
