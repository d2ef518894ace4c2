import type { Situation } from '../catalogue/condition.ts';
import { SUBJECTS, type Field, type FieldNeed, type Subject } from '../catalogue/field.ts';
import type { CatalogueIndex } from '../catalogue/index-catalogue.ts';
import type { Matter, MatterId } from '../catalogue/matter.ts';
import { askedNeeds, greatest, least, type AskedNeeds, type LineStanding } from './asked-needs.ts';
import { canonicalMatters } from './canonical-matters.ts';

type Pattern = NonNullable<FieldNeed['pattern']>;

/** One line of the one form (一张表): a concept asked once, for every matter that wants it. */
export type FormLine = {
	readonly field: Field;
	readonly required: boolean;
	/** Inclusive; for `money` in fen. */
	readonly min?: number;
	readonly max?: number;
	readonly maxLength?: number;
	/** All must match. */
	readonly patterns: readonly Pattern[];
	/** In the order of the catalogue. */
	readonly askedBy: readonly MatterId[];
	readonly standing: LineStanding;
};

/** The lines about one subject. */
export type FormSection = { readonly subject: Subject; readonly lines: readonly FormLine[] };

/**
 * The form of a set of matters, whatever the order of choosing: by subject, then as the dictionary has it. Where
 * matters differ the stricter holds: required over optional, the narrower bounds, every pattern.
 *
 * @source 威文政办字〔2017〕6号 二(三)「一张表格在线填报」
 */
export function mergeForm(
	matters: readonly Matter[],
	situation: Situation,
	index: CatalogueIndex
): readonly FormLine[] {
	const asked = askedNeeds(
		canonicalMatters(matters, index),
		({ fields }) => fields,
		({ field }) => field,
		situation
	);
	const lines = index.catalogue.fields.flatMap((field) => {
		const needs = asked.get(field.id);
		return needs === undefined ? [] : [mergedLine(field, needs)];
	});
	return sections(lines).flatMap((section) => section.lines);
}

/** Grouped by subject, in the order of the form; subjects nothing is asked about are left out. */
export function sections(lines: readonly FormLine[]): readonly FormSection[] {
	const bySubject = SUBJECTS.map((subject) => ({
		subject,
		lines: lines.filter(({ field }) => field.id.startsWith(`${subject}.`))
	}));
	return bySubject.filter((section) => section.lines.length > 0);
}

function mergedLine(field: Field, { needs, askedBy, standing }: AskedNeeds<FieldNeed>): FormLine {
	return {
		field,
		required: needs.some(({ required }) => required),
		min: greatest(needs.map(({ min }) => min)),
		max: least(needs.map(({ max }) => max)),
		maxLength: least(needs.map(({ maxLength }) => maxLength)),
		patterns: eachOnce(needs.flatMap(({ pattern }) => pattern ?? [])),
		askedBy,
		standing
	};
}

function eachOnce(patterns: readonly Pattern[]): readonly Pattern[] {
	return [...new Map(patterns.map((pattern) => [`${pattern.expression}\n${pattern.sentence}`, pattern])).values()];
}
