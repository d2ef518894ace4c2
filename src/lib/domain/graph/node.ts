import type { Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { PauseGround } from '../case/events.ts';
import type { Holder } from '../case/holder.ts';
import type { CaseStanding, CaseState } from '../case/state.ts';
import type { Situation } from '../catalogue/condition.ts';
import type { CatalogueIndex } from '../catalogue/index-catalogue.ts';
import type { MatterId } from '../catalogue/matter.ts';
import type { PrerequisiteKind } from '../catalogue/prerequisite.ts';
import type { FinishedCase } from './history.ts';

/** A case of the application, or one still planned: then its id is its matter's. */
export type GraphCase = {
	readonly id: string;
	readonly matterId: MatterId;
	/** null: not submitted yet. */
	readonly standing: CaseStanding | null;
	readonly holder: Holder;
	readonly departmentId: string;
	/** Planned only: handed in with the others today, or not before all that comes first is there. */
	readonly submits?: 'now' | 'when-ready';
};

export type GraphInput = {
	readonly cases: readonly GraphCase[];
	readonly index: CatalogueIndex;
	readonly calendar: WorkCalendar;
	readonly today: Day;
	readonly situation: Situation;
	/** Matters whose results the applicant holds from before, outside these cases. */
	readonly held?: readonly MatterId[];
	/** Cases finished earlier, of any application; none: the prediction is the promise. */
	readonly history?: readonly FinishedCase[];
};

/** Why a node does not go on. */
export type WaitReason =
	/** An earlier matter of the set; any of the nodes is enough. */
	| {
			readonly kind: 'earlier';
			readonly nodeIds: readonly string[];
			readonly gates: 'acceptance' | 'decision';
			readonly isPerhaps: boolean;
			readonly why: string;
	  }
	/** A result nobody in this set produces and nobody here holds: it must be among the materials. */
	| {
			readonly kind: 'elsewhere';
			readonly matterIds: readonly MatterId[];
			readonly isPerhaps: boolean;
			readonly why: string;
	  }
	/** Each matter that could have come first was denied, withdrawn or not accepted. */
	| { readonly kind: 'out-of-reach'; readonly nodeIds: readonly string[]; readonly why: string }
	| { readonly kind: 'correction'; readonly letterId: string; readonly lines: number }
	| { readonly kind: 'pause'; readonly ground: PauseGround; readonly since: Day; readonly expectedDays: number };

export type NodeState =
	| CaseState
	| 'planned'
	/** A correction letter the applicant has to answer. */
	| 'yours'
	/** A milestone whose certificates are all there, or not yet. */
	| 'reached'
	| 'ahead';

export type GraphNode = {
	readonly id: string;
	readonly kind: 'case' | 'correction' | 'milestone';
	readonly name: string;
	/** null for what is no matter. */
	readonly matterId: MatterId | null;
	readonly departmentId: string | null;
	readonly state: NodeState;
	readonly holder: Holder;
	/** The day it came to stand as it does; null: planned. */
	readonly since: Day | null;
	/** The day by which whoever has it must act; null: no clock runs. */
	readonly dueOn: Day | null;
	/** The day it is decided when every promise is just kept; decided already: that day. null: nobody can say. */
	readonly finishOn: Day | null;
	/** Without slack: a day lost here is a day lost for the whole. */
	readonly isCritical: boolean;
	/** The law sets no limit and nobody promised one: its own length is counted as nothing. */
	readonly isUnlimited: boolean;
	readonly waitsFor: readonly WaitReason[];
};

/** met: it is there · waiting · failed: it can no longer come · not-needed: another branch is there. */
export type EdgeState = 'met' | 'waiting' | 'failed' | 'not-needed';

export type GraphEdge = {
	readonly from: string;
	readonly to: string;
	readonly kind: PrerequisiteKind | 'correction';
	readonly state: EdgeState;
	/** Customary: drawn, never waited for. */
	readonly isAdvice: boolean;
	/** It hangs on a question not answered yet. */
	readonly isPerhaps: boolean;
	/** Edges into one node with the same group are alternatives; any is enough. */
	readonly group: number;
	readonly why: string;
};

export type Predicted = {
	/** Half of the simulated courses are done by then; nine in ten by the other. */
	readonly p50On: Day;
	readonly p90On: Day;
	/** thin: for some matter too few cases are known, and the promise stands in for them. */
	readonly standing: 'thin' | 'fair';
};

export type ProgressGraph = {
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
	/** From first to last, each waiting for the one before. */
	readonly criticalPath: readonly string[];
	/** The one day by which all is decided when every promise is kept; null: nothing is left that can finish. */
	readonly promisedOn: Day | null;
	/** null as `promisedOn`, and when all is decided. */
	readonly predicted: Predicted | null;
};
