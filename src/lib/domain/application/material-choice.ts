import type { MaterialId } from '../catalogue/material.ts';

/** How the applicant hands a material over; `elsewhere`: an earlier result they hold from before and upload instead. */
export type MaterialChoice = 'upload' | 'paper-at-window' | 'elsewhere';

/** Only what was chosen; the rest goes by the rule. */
export type MaterialChoices = Readonly<Record<MaterialId, MaterialChoice>>;
