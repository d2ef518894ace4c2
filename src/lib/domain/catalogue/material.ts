import type { Condition } from './condition.ts';

/** Kebab-case: `citizen-id-card`, `business-licence`, `site-plan-drawing`. */
export type MaterialId = string;
export type ResultId = string;

/** 原件 over 复印件加盖公章(核对) over 复印件 over 电子; the strongest required wins a merge. */
export const FORMS = ['electronic', 'copy', 'certified-copy', 'original'] as const;
export type Form = (typeof FORMS)[number];

/** A 申请人自备 · T 第三方出具 · D 数据共享、电子证照,不得索要 · R 另一事项的结果. */
export type MaterialSource = 'applicant' | 'third-party' | 'state' | 'result';

export type FileType = 'jpg' | 'png' | 'webp' | 'heic' | 'pdf' | 'dwg' | 'docx' | 'xlsx' | 'zip';

/** One kind of paper, the same in every matter that asks for it (材料). */
export type Material = {
	readonly id: MaterialId;
	readonly name: string;
	readonly source: MaterialSource;
	/** With source `result`: any one of these results is this material. */
	readonly anyOfResults?: readonly ResultId[];
	readonly isDrawing?: boolean;
	/** Plain Chinese: what it is, where one gets it, what a good photograph of it shows. */
	readonly hint?: string;
	/** Who issues it, for third-party and state materials: 医院、测绘单位、公安…… */
	readonly issuer?: string;
	readonly isSensitive?: boolean;
};

/** What one matter asks of one material. */
export type MaterialNeed = {
	readonly material: MaterialId;
	readonly form: Form;
	readonly copies: number;
	readonly isRequired: boolean;
	readonly accepts: readonly FileType[];
	readonly maxMegabytes: number;
	/** Not older than this when handed in. */
	readonly validMonths?: number;
	readonly when?: Condition;
};
