import type { Condition } from './condition.ts';

/** Whom or what a field is about; the sections of the one form (一张表), in this order. */
export const SUBJECTS = [
	'applicant', // 申请人
	'agent', // 经办人、代办人
	'unit', // 单位
	'person', // 本事项所涉个人(残疾人、学生、逝者、新生儿……)
	'spouse', // 配偶、另一方
	'guardian', // 监护人、家庭成员
	'household', // 家庭
	'project', // 建设项目
	'site', // 用地、场址
	'premises', // 经营、活动场所
	'vehicle', // 车辆
	'equipment', // 设备、设施
	'activity', // 活动、业务、许可内容
	'participants', // 参建、从业人员和单位
	'amounts', // 金额、账户
	'declaration' // 声明
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Dotted, subject first: `premises.floorArea`. The same concept has the same id in every matter. */
export type FieldId = `${Subject}.${string}`;

export type FieldKind =
	| 'text'
	| 'long-text'
	| 'number'
	| 'money' // stored in fen, typed in yuan
	| 'area' // square metres
	| 'day'
	| 'choice'
	| 'choices'
	| 'yes-no'
	| 'declaration' // a sentence the applicant ticks
	| 'mobile'
	| 'telephone'
	| 'citizen-id'
	| 'credit-code'
	| 'project-code'
	| 'bank-account'
	| 'address'
	| 'people'; // a list of persons or units, one row each: name, then what `columns` says

/** One concept of the dictionary of fields (表单字段). Options and kind belong to the concept, not to a matter. */
export type Field = {
	readonly id: FieldId;
	readonly label: string;
	readonly kind: FieldKind;
	readonly options?: readonly { readonly value: string; readonly label: string }[];
	readonly columns?: readonly string[];
	readonly unit?: string;
	/** Plain Chinese, how to answer; for a declaration, the whole sentence declared. */
	readonly help?: string;
	readonly placeholder?: string;
	/** Health, finance, children, biometrics: asked with its own notice (个人信息保护法 第二十八条). */
	readonly isSensitive?: boolean;
	/** Where an answer may come from without asking. */
	readonly prefill?:
		'account-name' | 'account-mobile' | 'account-citizen-id' | 'unit-name' | 'unit-credit-code' | 'project-code';
};

/** What one matter asks of one field. */
export type FieldNeed = {
	readonly field: FieldId;
	readonly required: boolean;
	/** Inclusive; for `number`, `area`; for `money` in fen. */
	readonly min?: number;
	readonly max?: number;
	readonly maxLength?: number;
	/** A regular expression without flags, and the sentence shown when it does not match. */
	readonly pattern?: { readonly expression: string; readonly sentence: string };
	readonly when?: Condition;
};
