import type { Day } from '../calendar/day.ts';
import type { FieldNeed } from './field.ts';
import type { Limit, Standing } from './limit.ts';
import type { MaterialNeed, ResultId } from './material.ts';
import type { Prerequisite } from './prerequisite.ts';

/** `LX01`…`JG15` construction, `HZ01`… market, `JB01`… instant, `CN01`… promised, `ZJ01`… town. */
export type MatterId = string;

/** 功能区: 建设工程项目 · 市场主体 · 综合业务 · 镇街便民. */
export type Zone = 'construction' | 'market' | 'general' | 'town';
export type StageId = 'LX' | 'YD' | 'GH' | 'SG' | 'JG';

export const LIVELIHOOD_DOMAINS = [
	'教育',
	'医疗卫生',
	'社会救助',
	'社会福利',
	'社区服务',
	'婚姻登记',
	'殡葬服务',
	'社会工作',
	'劳动就业',
	'社会保障',
	'计划生育',
	'住房保障',
	'住房公积金',
	'公共安全'
] as const;
export type LivelihoodDomain = (typeof LIVELIHOOD_DOMAINS)[number];

/** 行政许可 · 行政确认 · 备案 · 其他行政权力 · 行政给付 · 公共服务 · 中介技术服务 · 建设单位自主验收 · 联办. */
export type MatterType =
	| 'licence'
	| 'confirmation'
	| 'filing'
	| 'other-power'
	| 'benefit'
	| 'public-service'
	| 'technical-service'
	| 'self-acceptance'
	| 'joint-service';

/** 自然人 · 企业 · 农民专业合作社 · 个体工商户 · 事业单位 · 社会组织 · 机关. */
export type ServedTo =
	'person' | 'enterprise' | 'cooperative' | 'sole-trader' | 'institution' | 'association' | 'government';

/** Who does what with a case of the matter (流程模板). */
export type FlowTemplate =
	| 'district-decides' // 窗口受理,区级部门审批
	| 'town-decides' // 镇街受理并办结
	| 'town-accepts-district-decides' // 镇街受理初审,区级部门审批
	| 'receive-and-pass-on' // 收件转递垂直机构
	| 'district-reports-upward' // 区级初审,上级决定
	| 'self-acceptance'; // 建设单位自主,主管部门收报告

/** When a department is in charge: bodies were merged in 2019 and licensing moved since. */
export type Competence = {
	readonly department: string;
	readonly validFrom: Day;
	readonly validTo: Day | null;
};

/** One matter (事项), with everything its public guide and its form need. */
export type Matter = {
	readonly id: MatterId;
	/** 统一编码: ours until the province's 实施编码 is loaded. */
	readonly code: string;
	readonly name: string;
	/** Everyday words people search by: 开饭店, 办残疾证. */
	readonly everydayWords: readonly string[];
	readonly zone: Zone;
	readonly stage?: StageId;
	readonly domain?: LivelihoodDomain;
	/** The same matter listed in another zone; name, materials, fee and limit must then agree (六统一). */
	readonly sameAs?: MatterId;
	readonly type: MatterType;
	/** instant 即办件 · promised 承诺件. */
	readonly kind: 'instant' | 'promised';
	readonly servedTo: readonly ServedTo[];
	readonly competences: readonly Competence[];
	readonly flow: FlowTemplate;
	/** null: the law sets none. */
	readonly statutory: Limit | null;
	/** null: no promise can be made (public tender, self-acceptance); the note says why. */
	readonly promised: Limit | null;
	readonly limitNote?: string;
	/** Working days after which silence is acceptance (行政许可法 第三十二条); 0 for registration of real estate. */
	readonly deemedAcceptanceWorkingDays: 0 | 5;
	/** null: no fee, the rule (行政许可法 第五十八条). */
	readonly fee: {
		readonly text: string;
		readonly basis: string;
		readonly amountInFen?: number;
		readonly standing: Standing;
	} | null;
	/** What one must meet to be granted it, in plain Chinese. */
	readonly conditions: readonly string[];
	readonly prerequisites: readonly Prerequisite[];
	readonly fields: readonly FieldNeed[];
	readonly materials: readonly MaterialNeed[];
	/** One result may close several matters: then it stands in each of them. */
	readonly results: readonly ResultId[];
	/** How often one must come in person: 0 wholly online. */
	readonly visits: 0 | 1 | 2;
	/** Two officers must decide (复核); never one's own case. */
	readonly isFourEyes?: boolean;
	readonly legalBasis: readonly string[];
	/** Mark in the fact sheet: `[L]` statute text, `[S8]` a page, `[O]` unsourced. */
	readonly source: string;
	/** What in this row is our proposal, in Chinese: 承诺时限、材料…… */
	readonly proposals: readonly string[];
	readonly note?: string;
};

/** A result document (办理结果) a matter ends in. */
export type Result = {
	readonly id: ResultId;
	readonly name: string;
	readonly kind: 'licence' | 'certificate' | 'approval' | 'opinion' | 'receipt' | 'reply' | 'entitlement';
	/** How long it holds; none: without end. */
	readonly validYears?: number;
	readonly validMonths?: number;
	/** 证照编号 prefix, Chinese characters allowed: 鲁威文食许. */
	readonly numberWord: string;
};
