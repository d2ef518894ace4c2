import type { Day } from '../calendar/day.ts';
import type { Question } from './condition.ts';
import type { Field } from './field.ts';
import type { Material } from './material.ts';
import type { Matter, Result, StageId } from './matter.ts';
import type { Milestone } from './prerequisite.ts';

/** A department (部门). Renamed or merged bodies keep their row, with the days they existed. */
export type Department = {
	readonly id: string;
	readonly name: string;
	readonly shortName: string;
	/** 机关代字 in document numbers: 威文市监. */
	readonly documentWord: string;
	readonly validFrom: Day;
	readonly validTo: Day | null;
	readonly successor?: string;
};

/** A town convenience centre (镇级便民服务中心), or the district hall with kind `district`. */
export type Centre = {
	/** 9-digit statistical code, or `wd-…` where the statistics office gives none. */
	readonly id: string;
	/** Three digits for case numbers. */
	readonly numberPart: string;
	readonly name: string;
	readonly kind: 'district' | 'town' | 'subdistrict' | 'committee';
	readonly hours: { readonly text: string; readonly standing: 'sourced' | 'proposal' };
	readonly address?: string;
	readonly telephone?: string;
};

export type Stage = { readonly id: StageId; readonly name: string; readonly leads: Matter['competences'] };

/** Words in a business scope (经营范围) → matters to suggest. */
export type ScopeSuggestion = {
	readonly words: readonly string[];
	readonly matters: readonly string[];
	readonly perhaps: readonly string[];
};

/** One version of the catalogue, frozen with every application made under it. */
export type Catalogue = {
	/** `2026-11-01`: the day from which it is in force is its name. */
	readonly version: Day;
	readonly matters: readonly Matter[];
	readonly fields: readonly Field[];
	readonly materials: readonly Material[];
	readonly results: readonly Result[];
	readonly questions: readonly Question[];
	readonly departments: readonly Department[];
	readonly centres: readonly Centre[];
	readonly stages: readonly Stage[];
	readonly milestones: readonly Milestone[];
	readonly scopes: readonly ScopeSuggestion[];
};
