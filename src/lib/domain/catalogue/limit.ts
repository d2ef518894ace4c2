/** 工作日 working days by the loaded calendar; 日 natural days. A statute that says 日 keeps it. */
export type DayUnit = 'working-day' | 'day';

/** Whether a fact has a source, or is our proposal until the hall confirms it. */
export type Standing = 'sourced' | 'proposal';

/**
 * A time limit (时限). Counting starts on the day after `from`.
 *
 * @source 行政许可法 第四十二条、第八十二条
 */
export type Limit = {
	/** 0 means on the spot (即办、当场). */
	readonly amount: number;
	readonly unit: DayUnit;
	readonly from: 'receipt' | 'acceptance' | 'decision';
	readonly standing: Standing;
	/** Who may lengthen it, once, and by how much. */
	readonly extension?: {
		readonly amount: number;
		readonly unit: DayUnit;
		readonly by: 'authority-head' | 'government-head';
	};
	/** What the number alone does not say, in Chinese for the guide: two phases, what is not counted. */
	readonly note?: string;
};
