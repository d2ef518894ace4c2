import { inMatter, type CatalogueRule } from './catalogue-fault.ts';

/**
 * What the state holds is fetched, so no matter may ask for it as a copy or an original. Where the law wants the
 * original seen, that is another paper: 居民身份证(到场核验原件).
 *
 * @source 国务院关于在线政务服务的若干规定 第七条;行政许可法 第三十一条
 */
export const nothingTheStateHolds: CatalogueRule = ({ matters, materials }) => {
	const heldByState = new Map(materials.filter(({ source }) => source === 'state').map(({ id, name }) => [id, name]));
	return matters.flatMap((matter) =>
		matter.materials
			.filter(({ material, form }) => heldByState.has(material) && form !== 'electronic')
			.map(({ material }) => ({
				kind: 'state-paper-demanded' as const,
				...inMatter(matter),
				reason: `「${heldByState.get(material)}」由系统调取,不得要求交纸质的。`
			}))
	);
};
