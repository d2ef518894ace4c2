import { canonicalJson, type JsonValue } from '../../canonical-json.ts';
import type { Matter } from '../matter.ts';
import { inMatter, type CatalogueFault, type CatalogueRule } from './catalogue-fault.ts';

/** What must be one wherever a matter is listed, in an order that does not matter. */
const PARTS: readonly { readonly word: string; readonly of: (matter: Matter) => JsonValue }[] = [
	{ word: '名称', of: ({ name }) => name },
	{ word: '类型', of: ({ type }) => type },
	{ word: '表单字段', of: ({ fields }) => inAnyOrder(fields) },
	{ word: '材料', of: ({ materials }) => inAnyOrder(materials) },
	{ word: '办理结果', of: ({ results }) => inAnyOrder(results) },
	{ word: '收费', of: ({ fee }) => fee },
	{ word: '法定时限', of: ({ statutory }) => statutory },
	{ word: '承诺时限', of: ({ promised }) => promised }
];

/**
 * The same matter listed in two zones is the same in both (六统一).
 *
 * @source 威文政办字〔2017〕6号 三(三)
 */
export const agreeingTwins: CatalogueRule = ({ matters }) => {
	const byId = new Map(matters.map((matter) => [matter.id, matter]));
	return matters.flatMap((matter) => {
		const original = matter.sameAs === undefined ? undefined : byId.get(matter.sameAs);
		return original === undefined ? [] : twinFaults(matter, original);
	});
};

function twinFaults(twin: Matter, original: Matter): readonly CatalogueFault[] {
	const fault = (reason: string): CatalogueFault => ({ kind: 'twins-differ', ...inMatter(twin), reason });
	if (twin.id === original.id) return [fault('把自己写成了同一事项。')];
	if (original.sameAs !== undefined) {
		return [fault(`写的同一事项 ${original.id} 本身也是转列的,应当直接写 ${original.sameAs}。`)];
	}
	const differing = PARTS.filter(({ of }) => canonicalJson(of(twin)) !== canonicalJson(of(original)));
	if (differing.length === 0) return [];
	return [fault(`和 ${original.id} 是同一事项,但${differing.map(({ word }) => word).join('、')}不一致。`)];
}

function inAnyOrder(rows: readonly JsonValue[]): JsonValue {
	return rows.map(canonicalJson).sort();
}
