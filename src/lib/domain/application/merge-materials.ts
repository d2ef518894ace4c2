import type { Situation } from '../catalogue/condition.ts';
import type { CatalogueIndex } from '../catalogue/index-catalogue.ts';
import { FORMS, type FileType, type Form, type Material, type MaterialNeed } from '../catalogue/material.ts';
import type { Matter, MatterId } from '../catalogue/matter.ts';
import { askedNeeds, least, type AskedNeeds, type LineStanding } from './asked-needs.ts';
import { canonicalMatters } from './canonical-matters.ts';

/** One line of the one list of materials (一套材料): each kind of paper once. */
export type MaterialLine = {
	readonly material: Material;
	readonly form: Form;
	readonly copies: number;
	/** File types that serve every matter; none: no one file serves all, so it is handed over on paper. */
	readonly accepts: readonly FileType[];
	/** Of each file. */
	readonly maxMegabytes: number;
	/** Not older than this when handed in; none: its age does not matter. */
	readonly validMonths?: number;
	readonly isRequired: boolean;
	/** In the order of the catalogue. */
	readonly askedBy: readonly MatterId[];
	readonly standing: LineStanding;
};

/**
 * The materials of a set of matters, whatever the order of choosing, as the dictionary has them. Where matters differ
 * one paper serves the strictest: original over certified copy over copy over electronic, most copies, freshest.
 *
 * @source 行政许可法 第三十一条;优化营商环境条例 第三十六条(不得重复提交)
 */
export function mergeMaterials(
	matters: readonly Matter[],
	situation: Situation,
	index: CatalogueIndex
): readonly MaterialLine[] {
	const asked = askedNeeds(
		canonicalMatters(matters, index),
		({ materials }) => materials,
		({ material }) => material,
		situation
	);
	return index.catalogue.materials.flatMap((material) => {
		const needs = asked.get(material.id);
		return needs === undefined ? [] : [mergedLine(material, needs)];
	});
}

function mergedLine(material: Material, { needs, askedBy, standing }: AskedNeeds<MaterialNeed>): MaterialLine {
	return {
		material,
		form: strictest(needs.map(({ form }) => form)),
		copies: Math.max(...needs.map(({ copies }) => copies)),
		accepts: inCommon(needs.map(({ accepts }) => accepts)),
		maxMegabytes: Math.min(...needs.map(({ maxMegabytes }) => maxMegabytes)),
		validMonths: least(needs.map(({ validMonths }) => validMonths)),
		isRequired: needs.some(({ isRequired }) => isRequired),
		askedBy,
		standing
	};
}

function strictest(forms: readonly Form[]): Form {
	return FORMS.findLast((form) => forms.includes(form)) ?? 'electronic';
}

function inCommon([first = [], ...others]: readonly (readonly FileType[])[]): readonly FileType[] {
	return first.filter((type) => others.every((accepts) => accepts.includes(type)));
}
