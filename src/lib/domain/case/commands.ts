import type { CorrectionLine, Outcome, PauseGround } from './events.ts';

/** An opinion in a joint handling (联审意见). */
export type Stance = 'agree' | 'agree-with-conditions' | 'disagree';

/** How a result reaches its holder: at the window (with the code and a signature), by post, or electronically. */
export type Delivery = 'window' | 'post' | 'electronic';

/** What someone asks to be done with a case. Whether it may be is for `decideMove`. */
export type CaseCommand =
	| { readonly type: 'submit' }
	| { readonly type: 'claim' }
	| { readonly type: 'release' }
	| { readonly type: 'ask-correction'; readonly letterId: string; readonly lines: readonly CorrectionLine[] }
	/** `answeredLines`: keys of the letter's lines that now have an answer, as in `CorrectionLine.line`. */
	| { readonly type: 'correct'; readonly answeredLines: readonly string[] }
	| { readonly type: 'accept' }
	/** Time has passed: the hall did not answer within its days. */
	| { readonly type: 'accept-by-silence' }
	| {
			readonly type: 'refuse-acceptance';
			readonly ground: 'not-needed' | 'not-ours';
			readonly reason: string;
			readonly rightBody?: string;
	  }
	| { readonly type: 'forward'; readonly opinion: string }
	| { readonly type: 'give-opinion'; readonly stance: Stance; readonly text: string }
	| { readonly type: 'pause'; readonly ground: PauseGround; readonly expectedDays: number; readonly text: string }
	| { readonly type: 'resume' }
	/** `amount` in the unit of the limit it lengthens. */
	| { readonly type: 'extend'; readonly amount: number; readonly reason: string }
	| ({ readonly type: 'decide' } & Decision)
	/** Accept and decide in one act (即办件). */
	| ({ readonly type: 'decide-at-once' } & Decision)
	| { readonly type: 'issue-result'; readonly documentIds: readonly string[] }
	| { readonly type: 'hand-over'; readonly how: Delivery; readonly hasSignature: boolean }
	| { readonly type: 'withdraw'; readonly reason: string }
	| { readonly type: 'revoke'; readonly reason: string; readonly articles: readonly string[] }
	| { readonly type: 'rate'; readonly act: RatedAct; readonly level: 1 | 2 | 3 | 4 | 5 };

export type Decision = {
	readonly outcome: Outcome;
	readonly reasons: string;
	readonly articles: readonly string[];
};

/** Acts of the hall an applicant may rate, by the event they leave. */
export const RATED_ACTS = [
	'submitted',
	'correction-asked',
	'accepted',
	'not-accepted',
	'decided',
	'result-issued',
	'delivered'
] as const;
export type RatedAct = (typeof RATED_ACTS)[number];

export type CaseMove = CaseCommand['type'];
export type CommandOf<M extends CaseMove> = Extract<CaseCommand, { readonly type: M }>;
