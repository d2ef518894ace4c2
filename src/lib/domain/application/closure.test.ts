import { expect, test } from 'vitest';
import { indexCatalogue } from '../catalogue/index-catalogue.ts';
import type { MatterId } from '../catalogue/matter.ts';
import { sampleMatter } from '../catalogue/sample-catalogue.ts';
import { closure, type Closure } from './closure.ts';
import { isLarge, shop, shopCatalogue } from './example-shop.ts';

function closureOf(chosen: readonly MatterId[], held: readonly string[] = [], situation = {}): Closure {
	const verdict = closure(chosen, new Set(held), situation, shop);
	if (!verdict.ok) throw new Error(`Refused: ${JSON.stringify(verdict.refusal)}`);
	return verdict.value;
}

const added = ({ additions }: Closure) => additions.map(({ matterId }) => matterId);

test('proposes the fewest matters, and what they need in turn', () => {
	// YD13 would be enough for both too, but needs YD02 before it.
	expect(added(closureOf(['SG06']))).toEqual(['GH03', 'YD02']);
});

test('says of each why, and who waits for it', () => {
	const { additions } = closureOf(['SG06']);
	expect(additions).toEqual([
		{ matterId: 'GH03', neededBy: ['SG06'], orElse: [], why: ['规划许可证'], standing: 'needed' },
		{
			matterId: 'YD02',
			neededBy: ['SG06', 'GH03'],
			orElse: ['YD13'],
			why: ['建筑法第八条：用地批准手续', '使用土地的有关证明文件'],
			standing: 'needed'
		}
	]);
});

test('shows each way to close a gap with what it costs', () => {
	const gap = closureOf(['SG06']).gaps.find(({ anyOf }) => anyOf.length === 2);
	expect(gap).toMatchObject({ neededBy: ['SG06'], gates: 'decision', standing: 'needed' });
	expect(gap?.alternatives).toEqual([
		{
			matterId: 'YD13',
			isProposed: false,
			promised: null,
			fee: null,
			further: ['YD02'],
			materialIds: []
		},
		{
			matterId: 'YD02',
			isProposed: true,
			promised: expect.objectContaining({ amount: 5 }) as unknown,
			fee: null,
			further: [],
			materialIds: ['land-survey']
		}
	]);
});

test('what is chosen or held already is not proposed', () => {
	expect(added(closureOf(['SG06', 'GH03', 'YD02']))).toEqual([]);
	expect(added(closureOf(['SG06'], ['planning-permit', 'land-contract']))).toEqual([]);
	expect(closureOf(['SG06'], ['planning-permit', 'land-contract']).gaps).toEqual([]);
	expect(added(closureOf(['SG06'], ['land-contract']))).toEqual(['GH03']);
});

test('advice is told and never proposed', () => {
	const { additions, advice } = closureOf(['SG06']);
	expect(advice).toEqual([expect.objectContaining({ anyOf: ['SG01'], why: ['先审图更快'], isAdvice: true })]);
	expect(additions.map(({ matterId }) => matterId)).not.toContain('SG01');
});

test('what hangs on an open question is proposed as perhaps, and not once it has fallen away', () => {
	expect(closureOf(['HZ01']).additions).toEqual([expect.objectContaining({ matterId: 'HZ07', standing: 'perhaps' })]);
	expect(added(closureOf(['HZ01'], [], { 'premises.isLarge': 'no' }))).toEqual([]);
	const sure = closureOf(['HZ01'], [], { 'premises.isLarge': 'yes' });
	expect(sure.additions).toEqual([expect.objectContaining({ matterId: 'HZ07', standing: 'needed' })]);
});

test('a matter listed at another counter waits as its original does', () => {
	expect(closureOf(['ZJ01', 'HZ01']).gaps).toEqual(closureOf(['HZ01']).gaps);
});

const waiting = (id: MatterId, ...groups: MatterId[][]) =>
	sampleMatter({
		id,
		materials: [],
		results: [`result-${id}`],
		prerequisites: groups.map((anyOf) => ({ anyOf, kind: 'legal', strength: 'hard', why: '' }))
	});

test('matters that wait for each other are refused by name', () => {
	const matters = [waiting('A', ['B']), waiting('B', ['C']), waiting('C', ['A']), waiting('D', ['A'])];
	const index = indexCatalogue({ ...shopCatalogue, matters });
	const refusal = { code: 'produced-by-cycle', matterIds: ['A', 'B', 'C'] };
	expect(closure(['D', 'C', 'B', 'A'], new Set(), {}, index)).toEqual({ ok: false, refusal });
	expect(closure(['A', 'B', 'C'], new Set(['result-B']), {}, index).ok).toBe(true);
	expect(closure(['A', 'B'], new Set(), {}, index).ok).toBe(true);
});

test('what is only usual or only gates the builder holds up nobody', () => {
	const bound = { anyOf: ['A'], strength: 'hard', why: '' } as const;
	const usual = { ...waiting('B'), prerequisites: [{ ...bound, kind: 'legal', strength: 'customary' }] } as const;
	const gate = { ...waiting('C'), prerequisites: [{ ...bound, kind: 'milestone' }] } as const;
	const matters = [waiting('A', ['B'], ['C']), usual, gate];
	const index = indexCatalogue({ ...shopCatalogue, matters });
	expect(closure(['A', 'B', 'C'], new Set(), {}, index).ok).toBe(true);
	expect(closure(['C'], new Set(), {}, index)).toMatchObject({ value: { additions: [], gaps: [], advice: [] } });
});

test('a gap holds up acceptance when anybody may not be accepted before, and is sure when anybody’s is', () => {
	expect(closureOf(['YD13']).gaps).toEqual([expect.objectContaining({ anyOf: ['YD02'], gates: 'acceptance' })]);
	const on = (id: MatterId, kind: 'legal' | 'sequence', isSure: boolean) =>
		({
			...waiting(id),
			prerequisites: [{ anyOf: ['Z'], kind, strength: 'hard', why: id, ...(!isSure && { when: isLarge }) }]
		}) as const;
	const matters = [on('A', 'legal', false), on('B', 'sequence', true), waiting('Z')];
	const verdict = closure(['A', 'B'], new Set(), {}, indexCatalogue({ ...shopCatalogue, matters }));
	const joined = { neededBy: ['A', 'B'], standing: 'needed', why: ['A', 'B'] };
	expect(verdict).toMatchObject({
		value: { gaps: [{ ...joined, gates: 'acceptance' }], additions: [joined] }
	});
});

test('sure and unsure reasons together make an addition needed', () => {
	const unsure = { anyOf: ['Z', 'Y'], kind: 'legal', strength: 'hard', why: '', when: isLarge } as const;
	const matters = [
		{ ...waiting('A', ['Z']), prerequisites: [unsure] },
		waiting('B', ['Z']),
		waiting('Y'),
		waiting('Z')
	];
	const verdict = closure(['A', 'B'], new Set(), {}, indexCatalogue({ ...shopCatalogue, matters }));
	expect(verdict).toMatchObject({ value: { additions: [{ matterId: 'Z', standing: 'needed' }] } });
});

test('a way needs no further matter that is chosen already', () => {
	const matters = [waiting('A', ['B', 'C']), waiting('B', ['D']), waiting('C'), waiting('D', ['E']), waiting('E')];
	const index = indexCatalogue({ ...shopCatalogue, matters });
	const further = (...chosen: MatterId[]) => {
		const verdict = closure(chosen, new Set(), {}, index);
		return verdict.ok ? verdict.value.gaps.find(({ anyOf }) => anyOf.includes('B'))?.alternatives[0]?.further : null;
	};
	expect(further('A')).toEqual(['D', 'E']);
	expect(further('A', 'D')).toEqual([]);
});

test('a circle with another way out is none', () => {
	const matters = [waiting('A', ['B', 'D']), waiting('B', ['A']), waiting('D')];
	const index = indexCatalogue({ ...shopCatalogue, matters });
	expect(closure(['A', 'B', 'D'], new Set(), {}, index).ok).toBe(true);
	expect(closure(['A', 'B'], new Set(), {}, index)).toMatchObject({ refusal: { matterIds: ['A', 'B'] } });
});

test('a result no matter of the catalogue gives is a gap without a way, to be uploaded', () => {
	const matters = [waiting('A', ['X9'])];
	const verdict = closure(['A'], new Set(), {}, indexCatalogue({ ...shopCatalogue, matters }));
	expect(verdict).toMatchObject({ ok: true, value: { additions: [], gaps: [{ anyOf: [], alternatives: [] }] } });
});

test('of two ways of the same length the quicker is proposed', () => {
	const promised = (amount: number) =>
		({ promised: { amount, unit: 'day', from: 'acceptance', standing: 'proposal' } }) as const;
	const matters = [
		waiting('A', ['S', 'Q']),
		{ ...waiting('S'), ...promised(9) },
		{ ...waiting('Q'), ...promised(3) },
		{
			...waiting('E', ['A']),
			prerequisites: [{ anyOf: ['A'], kind: 'legal', strength: 'conditional', why: '', when: isLarge }]
		} as const
	];
	const verdict = closure(['E'], new Set(), {}, indexCatalogue({ ...shopCatalogue, matters }));
	expect(verdict).toMatchObject({ ok: true, value: { additions: [{ matterId: 'A' }, { matterId: 'Q' }] } });
});
