import type { Condition } from './condition.ts';
import type { MatterId } from './matter.ts';

/**
 * material: the result of one is a material of the other; legal: may not be *decided* before;
 * sequence: may not be *accepted* before; milestone: gates an act of the builder.
 */
export type PrerequisiteKind = 'material' | 'legal' | 'sequence' | 'milestone';

/** hard 法定 · customary 软,仅提示 · conditional 视情,见 `when`. */
export type PrerequisiteStrength = 'hard' | 'customary' | 'conditional';

/** One group of alternatives: any member is enough; all groups of a matter must hold (前置条件). */
export type Prerequisite = {
	readonly anyOf: readonly MatterId[];
	readonly kind: PrerequisiteKind;
	readonly strength: PrerequisiteStrength;
	/** The clause or reason, in Chinese. */
	readonly why: string;
	readonly when?: Condition;
};

/** An act of the builder that certificates gate: 开工, 组织竣工验收, 投入使用. */
export type Milestone = {
	readonly id: string;
	readonly name: string;
	readonly requires: readonly Prerequisite[];
};
