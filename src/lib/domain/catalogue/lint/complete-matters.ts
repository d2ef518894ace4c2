import type { Matter } from '../matter.ts';
import { inMatter, isBlank, type CatalogueRule } from './catalogue-fault.ts';

/**
 * Every matter has the six things that must be one everywhere (六统一): name, code, materials, process, fee, limit.
 *
 * @source 威文政办字〔2017〕6号 三(三)「统一事项名称、编码、申报材料、办理流程、收费标准、办理时限」
 * @source 行政许可法 第五十八条(收费须有法律、行政法规依据)
 */
export const completeMatters: CatalogueRule = ({ matters }) =>
	matters.flatMap((matter) =>
		PARTS.filter(({ isMissing }) => isMissing(matter)).map(({ reason }) => ({
			kind: 'incomplete' as const,
			...inMatter(matter),
			reason
		}))
	);

const PARTS: readonly { readonly isMissing: (matter: Matter) => boolean; readonly reason: string }[] = [
	{ isMissing: ({ name }) => isBlank(name), reason: '没有名称。' },
	{ isMissing: ({ code }) => isBlank(code), reason: '没有编码。' },
	{
		isMissing: ({ materials, note = '' }) => materials.length === 0 && isBlank(note),
		reason: '没有申请材料,也没有在备注里写明为什么不用材料。'
	},
	{ isMissing: ({ competences }) => competences.length === 0, reason: '办理流程不完整:没有写由哪个部门办理。' },
	{ isMissing: ({ results }) => results.length === 0, reason: '办理流程不完整:没有写办完后得到什么结果。' },
	{
		isMissing: ({ fee }) => fee !== null && isBlank(fee.text),
		reason: '有收费,但没有写收多少、怎么收。'
	},
	{
		isMissing: ({ fee }) => fee !== null && isBlank(fee.basis),
		reason: '有收费,但没有写收费依据。没有依据的不得收费。'
	},
	{
		isMissing: ({ fee }) => fee?.amountInFen !== undefined && !isWholeFen(fee.amountInFen),
		reason: '收费金额应当是以分计的非负整数。'
	},
	{
		isMissing: ({ kind, promised, limitNote = '' }) => kind === 'promised' && promised === null && isBlank(limitNote),
		reason: '承诺件没有承诺时限,也没有写明为什么不能承诺。'
	}
];

function isWholeFen(amount: number): boolean {
	return Number.isSafeInteger(amount) && amount >= 0;
}
