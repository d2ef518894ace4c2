/** A question about the applicant's situation (情形问题). Asked only when something chosen depends on it. */
export type Question = {
	readonly id: QuestionId;
	readonly text: string;
	readonly help?: string;
	/** Yes-no questions have the options `yes` and `no`. */
	readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** Dotted, subject first: `project.landBy`, `premises.servesHotFood`. */
export type QuestionId = string;

/** Answers to questions: question → chosen option. A question without an entry is open. */
export type Situation = Readonly<Record<QuestionId, string>>;

/** When a line of the catalogue applies. */
export type Condition =
	| { readonly question: QuestionId; readonly is: readonly string[] }
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition };

/** Open: a question it hangs on is unanswered, so the line counts as needed and is shown as 可能需要. */
export type Applicability = 'applies' | 'open' | 'falls-away';
