import type { Matter } from '#lib/domain/catalogue/matter.ts';
import { construction, promise, theBuilder, theEnd, theProject, twentyUnsourced } from '../construction-asks.ts';
import { by } from '../departments.ts';
import {
	after,
	afterWhen,
	ask,
	drawing,
	held,
	mayAsk,
	onTheSpot,
	paper,
	usuallyAfter,
	whenAnswer,
	whenYes,
	workingDays
} from '../writing.ts';

const isAllocated = whenAnswer('project.landBy', 'allocated');
const noLimit = '法律没有写期限，按行政许可法的二十个工作日掌握。';
const scale = ask('project.content', 'project.totalInvestment', 'project.landArea', 'project.floorArea');
const dates = ask('project.startOn', 'project.finishOn');

/** 立项: from a project's code to its approval. */
export const approvalMatters: readonly Matter[] = [
	construction('LX01', {
		name: '投资项目统一代码赋码',
		everydayWords: ['项目代码', '赋码', '项目编号', '立项第一步', '申请项目码'],
		type: 'public-service',
		kind: 'instant',
		competences: by.reform,
		statutory: onTheSpot(),
		promised: onTheSpot(),
		conditions: ['在文登区投资建设固定资产投资项目。', '单位已经依法登记，有统一社会信用代码。'],
		prerequisites: [],
		fields: [
			...theBuilder,
			...ask('project.name', 'project.location', 'project.kind', 'project.industry'),
			...scale,
			...dates,
			...theEnd
		],
		materials: [held('credit-code-certificate')],
		results: ['project-code'],
		legalBasis: ['企业投资项目核准和备案管理条例 第四条', '政府投资条例 第十条'],
		source: '[L][S14]'
	}),
	construction('LX02', {
		name: '企业投资项目备案',
		everydayWords: ['企业备案', '项目备案', '立项备案', '建厂备案', '投资备案'],
		type: 'filing',
		kind: 'instant',
		competences: by.reform,
		statutory: onTheSpot({ note: '企业在开工前在线告知，信息齐全当场办结。' }),
		promised: onTheSpot(),
		conditions: ['企业投资、不用政府资金的项目。', '不在政府核准的投资项目目录里。', '不属于产业政策禁止的项目。'],
		prerequisites: [after('legal', ['LX01'], '企业投资项目核准和备案管理条例 第四条：用项目代码办理')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('unit.registeredAddress', 'project.kind', 'project.industry'),
			...scale,
			...ask('project.fundSource'),
			...dates,
			...ask('project.policyClass', 'declaration.policyFits'),
			...theEnd
		],
		materials: [held('business-licence')],
		results: ['enterprise-filing-certificate'],
		legalBasis: ['企业投资项目核准和备案管理条例 第三条、第十三条'],
		source: '[L]'
	}),
	construction('LX03', {
		name: '企业投资项目核准',
		everydayWords: ['项目核准', '企业核准', '核准立项'],
		type: 'licence',
		competences: by.reform,
		statutory: workingDays(20, {
			note: '可以延长，最多四十个工作日；评估的时间不算。',
			extension: { amount: 40, unit: 'working-day', by: 'authority-head' }
		}),
		promised: promise(7),
		conditions: [
			'项目在政府核准的投资项目目录里。',
			'不危害国家安全，符合发展建设规划和产业政策。',
			'合理开发并有效利用资源。'
		],
		prerequisites: [
			after('legal', ['LX01'], '企业投资项目核准和备案管理条例 第四条'),
			afterWhen(isAllocated, 'material', ['LX06'], '划拨用地：核准前须有选址意见书(城乡规划法 第三十六条)')
		],
		fields: [
			...theBuilder,
			...ask('unit.share'),
			...theProject,
			...ask('project.verificationClause', 'project.kind', 'project.industry'),
			...scale,
			...ask('project.fundSource', 'project.benefit'),
			...dates,
			...theEnd
		],
		materials: [
			paper('project-application-report', 'original'),
			held('site-opinion', { when: isAllocated }),
			paper('evaluation-report', 'original', { isRequired: false })
		],
		results: ['project-verification'],
		legalBasis: ['企业投资项目核准和备案管理条例 第六条至第十二条'],
		source: '[L]',
		note: '核准后两年内开工，可以延期一次，最多一年。'
	}),
	construction('LX04', {
		name: '政府投资项目建议书审批',
		everydayWords: ['项目建议书', '政府投资立项', '建议书批复'],
		type: 'other-power',
		competences: by.reform,
		servedTo: ['institution', 'government', 'enterprise'],
		statutory: twentyUnsourced,
		limitNote: noLimit,
		promised: promise(5),
		conditions: ['使用预算资金建设的项目。', '建设必要，资金来源落实。'],
		prerequisites: [after('legal', ['LX01'], '政府投资条例 第十条')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('project.necessity'),
			...scale,
			...ask('project.fundSource', 'amounts.fiscalFunds'),
			...theEnd
		],
		materials: [paper('project-proposal', 'original'), paper('fund-source-statement', 'original')],
		results: ['proposal-reply'],
		legalBasis: ['政府投资条例 第九条至第十一条'],
		source: '[L] limit [O]',
		proposals: ['法定时限', '承诺时限', '申请表字段']
	}),
	construction('LX05', {
		name: '政府投资项目可行性研究报告审批',
		everydayWords: ['可研', '可行性研究', '可研批复', '可研报告'],
		type: 'other-power',
		competences: by.reform,
		servedTo: ['institution', 'government', 'enterprise'],
		statutory: twentyUnsourced,
		limitNote: noLimit,
		promised: promise(7),
		conditions: ['项目建议书已经批准。', '技术经济可行，资金落实。'],
		prerequisites: [
			after('material', ['LX04'], '政府投资条例 第九条：按顺序审批'),
			afterWhen(isAllocated, 'material', ['LX06'], '划拨用地：批准前须有选址意见书(城乡规划法 第三十六条)'),
			afterWhen(
				whenYes('project.needsEnergyReview'),
				'material',
				['LX07'],
				'节约能源法 第十五条：不符合强制性节能标准的不得批准'
			),
			usuallyAfter(['LX13'], '学校、医院等要先明确抗震设防要求')
		],
		fields: [
			...theBuilder,
			...theProject,
			...ask('project.necessity', 'project.benefit'),
			...scale,
			...ask(
				'project.fundSource',
				'amounts.fiscalFunds',
				'activity.tenderScope',
				'activity.tenderKind',
				'activity.tenderForm'
			),
			...theEnd
		],
		materials: [
			paper('feasibility-report', 'original'),
			held('proposal-reply'),
			held('site-opinion', { when: isAllocated }),
			held('energy-review-opinion', { when: whenYes('project.needsEnergyReview') }),
			paper('tender-scheme', 'original')
		],
		results: ['feasibility-reply'],
		legalBasis: ['政府投资条例 第九条、第十一条'],
		source: '[L] limit [O]',
		proposals: ['法定时限', '承诺时限', '申请表字段']
	}),
	construction('LX06', {
		name: '建设项目用地预审与选址意见书',
		everydayWords: ['用地预审', '选址意见书', '选址', '预审'],
		type: 'licence',
		competences: by.land,
		statutory: twentyUnsourced,
		promised: promise(8),
		conditions: ['符合国土空间规划。', '符合供地政策和用地标准，少占或者不占耕地。'],
		prerequisites: [after('legal', ['LX01'], '使用项目代码')],
		fields: [
			...theBuilder,
			...theProject,
			...ask(
				'project.content',
				'project.landArea',
				'project.landOfFarm',
				'project.landOfArable',
				'site.landUse',
				'site.landKindNow',
				'site.center',
				'site.boundaries'
			),
			...theEnd
		],
		materials: [held('proposal-or-filing', { isRequired: false }), drawing('site-red-line-map')],
		results: ['land-preexamination-and-site-opinion'],
		legalBasis: ['城乡规划法 第三十六条', '土地管理法 第五十二条', '土地管理法实施条例 第二十四条'],
		source: '[L] limit [O]',
		proposals: ['法定时限', '承诺时限', '申请表字段'],
		note: '2017 年是两项：规划部门发选址意见书，国土部门办用地预审。'
	}),
	construction('LX07', {
		name: '固定资产投资项目节能审查',
		everydayWords: ['节能审查', '能评', '节能评估'],
		type: 'licence',
		competences: by.reform,
		statutory: twentyUnsourced,
		promised: promise(7),
		conditions: ['年综合能源消费量或者用电量达到审查标准。', '用能工艺和设备符合强制性节能标准。'],
		prerequisites: [after('legal', ['LX01'], '使用项目代码')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('project.industry', 'project.content', 'project.energyUse', 'project.powerUse'),
			...theEnd
		],
		materials: [
			paper('energy-report', 'original', { maxMegabytes: 100 }),
			held('proposal-or-filing', { isRequired: false })
		],
		results: ['energy-review-opinion'],
		legalBasis: ['节约能源法 第十五条'],
		source: '[L] limit [O]',
		proposals: ['法定时限', '承诺时限', '申请表字段']
	}),
	construction('LX08', {
		name: '政府投资项目初步设计及概算审批',
		everydayWords: ['初步设计', '概算', '初设批复'],
		type: 'other-power',
		competences: by.reform,
		servedTo: ['institution', 'government', 'enterprise'],
		statutory: twentyUnsourced,
		limitNote: noLimit,
		promised: promise(7),
		conditions: ['可行性研究报告已经批准。', '概算不超过估算；超过百分之十的要重新报可研。'],
		prerequisites: [after('material', ['LX05'], '政府投资条例 第九条；概算超可研估算百分之十可要求重报(第十二条)')],
		fields: [
			...theBuilder,
			...theProject,
			...scale,
			...ask(
				'project.budgetEstimate',
				'project.structure',
				'project.floorsAbove',
				'participants.designer',
				'participants.designerCreditCode'
			),
			...theEnd
		],
		materials: [drawing('preliminary-design', 'original'), held('feasibility-reply')],
		results: ['preliminary-design-reply'],
		legalBasis: ['政府投资条例 第九条、第十二条'],
		source: '[L] limit [O]',
		proposals: ['法定时限', '承诺时限', '申请表字段']
	}),
	construction('LX09', {
		name: '招标范围、招标方式、组织形式核准',
		everydayWords: ['招标核准', '招标方案', '招标方式'],
		type: 'other-power',
		competences: by.reform,
		statutory: null,
		promised: promise(7, '和核准、可研一起办，不另计时间。'),
		limitNote: '随项目核准或者可研审批一起办，法律没有另定期限。',
		conditions: ['依法必须招标的项目。'],
		prerequisites: [usuallyAfter(['LX03', 'LX05'], '一般和项目核准、可研一起报')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('project.totalInvestment', 'activity.tenderScope', 'activity.tenderKind', 'activity.tenderForm'),
			...theEnd
		],
		materials: [paper('tender-scheme', 'original')],
		results: ['tender-scheme-opinion'],
		legalBasis: ['招标投标法实施条例 第七条'],
		source: '[O]'
	}),
	construction('LX10', {
		name: '重大决策(项目)社会稳定风险评估备案',
		everydayWords: ['稳评', '稳定风险', '风险评估备案'],
		type: 'filing',
		competences: by.politicalLegal,
		statutory: workingDays(5, { standing: 'proposal' }),
		promised: promise(3),
		conditions: ['评估已经征求当地群众意见。', '评估结论明确，风险有防范措施。'],
		prerequisites: [usuallyAfter(['LX01'], '先有项目代码')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('project.content', 'participants.surveyAgency', 'activity.riskLevel'),
			...theEnd
		],
		materials: [paper('stability-assessment-report', 'original')],
		results: ['stability-filing-opinion'],
		legalBasis: ['重大行政决策程序暂行条例 第二十二条'],
		source: '[O]',
		proposals: ['法定时限', '承诺时限', '申请表字段']
	}),
	construction('LX11', {
		name: '企业技术改造项目备案',
		everydayWords: ['技改备案', '技术改造', '技改'],
		type: 'filing',
		kind: 'instant',
		competences: by.industry,
		statutory: onTheSpot(),
		promised: onTheSpot(),
		conditions: ['企业对现有设施、工艺和设备进行改造。', '不属于产业政策禁止的项目。'],
		prerequisites: [after('legal', ['LX01'], '使用项目代码')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('project.industry', 'project.content', 'project.totalInvestment', 'project.fundSource'),
			...dates,
			...mayAsk('project.energyUse'),
			...ask('project.policyClass', 'declaration.policyFits'),
			...theEnd
		],
		materials: [held('business-licence')],
		results: ['upgrade-filing-certificate'],
		legalBasis: ['企业投资项目核准和备案管理条例 第十三条', '山东省企业技术改造条例'],
		source: '[L]'
	}),
	construction('LX12', {
		name: '涉及国家安全事项的建设项目审批',
		everydayWords: ['国安审批', '国家安全', '安全控制区'],
		type: 'licence',
		flow: 'district-reports-upward',
		competences: by.stateSecurity,
		statutory: workingDays(20, { standing: 'proposal' }),
		promised: null,
		limitNote: '由上级国家安全机关决定，按上级公布的时间办。',
		conditions: ['建设地点在安全控制区域内。'],
		prerequisites: [usuallyAfter(['LX01'], '先有项目代码')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('project.content', 'project.height', 'site.center', 'site.boundaries'),
			...theEnd
		],
		materials: [drawing('site-red-line-map')],
		results: ['state-security-reply'],
		legalBasis: ['国家安全法 第五十九条', '涉及国家安全事项的建设项目许可管理规定'],
		source: '[S10] limit [O]',
		proposals: ['法定时限', '申请表字段']
	}),
	construction('LX13', {
		name: '建设工程抗震设防要求确定',
		everydayWords: ['抗震设防', '地震', '抗震要求'],
		type: 'other-power',
		competences: by.earthquake,
		statutory: workingDays(10, { standing: 'proposal' }),
		promised: promise(3),
		conditions: ['学校、医院等人员密集的工程，或者重大工程。'],
		prerequisites: [usuallyAfter(['LX01'], '先有项目代码')],
		fields: [
			...theBuilder,
			...theProject,
			...ask('project.content', 'project.height', 'project.structure', 'activity.seismicUse', 'site.center'),
			...theEnd
		],
		materials: [paper('seismic-site-file', 'electronic')],
		results: ['seismic-requirement-opinion'],
		legalBasis: ['山东省建设工程抗震设防条例 第十条、第十四条、第十五条'],
		source: '[L] limit [O]',
		proposals: ['法定时限', '承诺时限', '申请表字段'],
		note: '学校、医院等的设防要求提高一档。'
	})
];
