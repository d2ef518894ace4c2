import { expect, test } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { lintCatalogue } from './lint-catalogue.ts';
import type { FaultKind } from './lint/catalogue-fault.ts';
import type { Matter } from './matter.ts';
import { sampleCatalogue, sampleMatter } from './sample-catalogue.ts';

type Case = readonly [what: string, catalogue: Catalogue, faults: readonly (readonly [FaultKind, string, RegExp])[]];

const plain = sampleCatalogue();
const withMatter = (changes: Partial<Matter>): Catalogue => sampleCatalogue({ matters: [sampleMatter(changes)] });
const licence = { amount: 20, unit: 'working-day', from: 'acceptance', standing: 'sourced' } as const;
const paper = { form: 'copy', copies: 1, isRequired: true, accepts: ['pdf'], maxMegabytes: 20 } as const;

/** A second matter with nothing in common with the first but what the case gives it. */
const other = (changes: Partial<Matter> = {}): Matter =>
	sampleMatter({ id: 'CN01', code: '371003-CN01', name: '残疾人证办理', zone: 'general', ...changes });
const withOther = (changes: Partial<Matter>): Catalogue =>
	sampleCatalogue({ matters: [sampleMatter(), other(changes)] });

function expectFaults(catalogue: Catalogue, faults: Case[2]): void {
	const found = lintCatalogue(catalogue);
	expect(found.map(({ kind, where }) => [kind, where])).toEqual(faults.map(([kind, where]) => [kind, where]));
	faults.forEach(([, , reason], index) => expect(found[index]?.reason).toMatch(reason));
}

test('has nothing to say against a whole catalogue', () => {
	expect(lintCatalogue(plain)).toEqual([]);
});

test.each<Case>([
	['no name', withMatter({ name: ' ' }), [['incomplete', 'matters/HZ01', /没有名称/]]],
	['no code', withMatter({ code: '' }), [['incomplete', 'matters/HZ01', /没有编码/]]],
	[
		'a fee without its basis or amount in words',
		withMatter({ fee: { text: '', basis: '', standing: 'sourced' } }),
		[
			['incomplete', 'matters/HZ01', /收多少/],
			['incomplete', 'matters/HZ01', /依据/]
		]
	],
	[
		'a fee in parts of a fen',
		withMatter({ fee: { text: '每证10元', basis: '某规定', amountInFen: 999.5, standing: 'sourced' } }),
		[['incomplete', 'matters/HZ01', /以分计/]]
	],
	['a promised matter without a promise', withMatter({ promised: null }), [['incomplete', 'matters/HZ01', /承诺时限/]]],
	[
		'nobody in charge and no result',
		sampleCatalogue({ matters: [sampleMatter({ competences: [], results: [] })], results: [] }),
		[
			['incomplete', 'matters/HZ01', /哪个部门/],
			['incomplete', 'matters/HZ01', /什么结果/]
		]
	],
	[
		'no papers and no word why',
		sampleCatalogue({ matters: [sampleMatter({ materials: [] })], materials: [] }),
		[['incomplete', 'matters/HZ01', /没有申请材料/]]
	]
])('a matter is incomplete with %s', (_what, catalogue, faults) => {
	expectFaults(catalogue, faults);
});

test.each<[string, Catalogue]>([
	['no promise, and why', withMatter({ promised: null, limitNote: '公开招标,时间由程序定' })],
	[
		'no papers, and why',
		sampleCatalogue({ matters: [sampleMatter({ materials: [], note: '只填表' })], materials: [] })
	],
	[
		'a fee with its basis',
		withMatter({ fee: { text: '每证10元', basis: '某规定', amountInFen: 1000, standing: 'sourced' } })
	]
])('a matter is complete with %s', (_what, catalogue) => {
	expect(lintCatalogue(catalogue)).toEqual([]);
});

test.each<Case>([
	[
		'half a day',
		withMatter({ promised: { ...licence, amount: 2.5 } }),
		[['limit-unsound', 'matters/HZ01', /承诺时限/]]
	],
	[
		'less than no days',
		withMatter({ statutory: { ...licence, amount: -1 }, promised: null, limitNote: '无' }),
		[['limit-unsound', 'matters/HZ01', /法定时限/]]
	],
	[
		'a unit nobody knows',
		withMatter({ promised: { ...licence, amount: 5, unit: 'week' as 'day' } }),
		[['limit-unsound', 'matters/HZ01', /工作日还是自然日/]]
	],
	[
		'an extension by nothing',
		withMatter({ statutory: { ...licence, extension: { amount: 0, unit: 'working-day', by: 'authority-head' } } }),
		[['limit-unsound', 'matters/HZ01', /延长/]]
	],
	['days for what is done at once', withMatter({ kind: 'instant' }), [['limit-unsound', 'matters/HZ01', /即办件/]]],
	[
		'a promise longer than the law allows',
		withMatter({ promised: { ...licence, amount: 21 } }),
		[['promise-too-long', 'matters/HZ01', /承诺 21 天,比法定的 20 天还长/]]
	]
])('a limit is refused: %s', (_what, catalogue, faults) => {
	expectFaults(catalogue, faults);
});

test('does not compare a promise in natural days with a law in working days', () => {
	expect(lintCatalogue(withMatter({ promised: { ...licence, amount: 25, unit: 'day' } }))).toEqual([]);
});

test.each<Case>([
	[
		'options',
		sampleCatalogue({ fields: [{ id: 'premises.floorArea', label: '面积', kind: 'choice' }] }),
		[['options-missing', 'fields/premises.floorArea', /没有选项/]]
	],
	[
		'two different options',
		sampleCatalogue({
			fields: [
				{
					id: 'premises.floorArea',
					label: '面积',
					kind: 'choices',
					options: [
						{ value: 'small', label: '小' },
						{ value: 'small', label: '大' }
					]
				}
			]
		}),
		[['options-doubled', 'fields/premises.floorArea', /small/]]
	]
])('a choice lacks %s', (_what, catalogue, faults) => {
	expectFaults(catalogue, faults);
});

test.each<Case>([
	[
		'asks a copy of what the state holds',
		withMatter({
			materials: [
				{ ...paper, material: 'site-plan' },
				{ ...paper, material: 'business-licence' }
			]
		}),
		[['state-paper-demanded', 'matters/HZ01', /营业执照.*不得要求/]]
	],
	[
		'has days on which nobody is in charge',
		withMatter({
			competences: [
				{ department: 'market', validFrom: '2014-01-25', validTo: '2019-01-30' },
				{ department: 'market', validFrom: '2019-02-01', validTo: null }
			]
		}),
		[['competence-gap', 'matters/HZ01', /2019-01-31/]]
	],
	[
		'has nobody in charge any more',
		withMatter({ competences: [{ department: 'market', validFrom: '2014-01-25', validTo: '2019-01-31' }] }),
		[['competence-gap', 'matters/HZ01', /2019-01-31 以后/]]
	],
	[
		'has two in charge on one day, whichever is listed first',
		withMatter({
			competences: [
				{ department: 'market', validFrom: '2019-02-01', validTo: null },
				{ department: 'market', validFrom: '2014-01-25', validTo: '2019-02-01' }
			]
		}),
		[['competence-overlap', 'matters/HZ01', /2019-02-01/]]
	],
	[
		'has one in charge until before it began',
		withMatter({ competences: [{ department: 'market', validFrom: '2019-02-01', validTo: '2019-01-01' }] }),
		[
			['competence-gap', 'matters/HZ01', /早于/],
			['competence-gap', 'matters/HZ01', /以后/]
		]
	]
])('a matter is refused that %s', (_what, catalogue, faults) => {
	expectFaults(catalogue, faults);
});

test.each<Case>([
	[
		'with another name for the same thing',
		withOther({ sameAs: 'HZ01' }),
		[['twins-differ', 'matters/CN01', /名称不一致/]]
	],
	[
		'with another paper, fee and promise',
		withOther({
			name: '食品经营许可',
			sameAs: 'HZ01',
			materials: [{ ...paper, material: 'site-plan' }],
			fee: { text: '10元', basis: '某规定', standing: 'sourced' },
			promised: { ...licence, amount: 3 }
		}),
		[['twins-differ', 'matters/CN01', /材料、收费、承诺时限不一致/]]
	],
	['of itself', withMatter({ sameAs: 'HZ01' }), [['twins-differ', 'matters/HZ01', /自己/]]],
	[
		'of a matter that is itself listed again',
		sampleCatalogue({
			matters: [
				sampleMatter(),
				other({ name: '食品经营许可', sameAs: 'HZ01' }),
				other({ id: 'CN02', code: '371003-CN02', name: '食品经营许可', sameAs: 'CN01' })
			]
		}),
		[
			['twins-differ', 'matters/CN02', /应当直接写 HZ01/],
			['near-name', 'matters/CN02', /几乎一样/]
		]
	]
])('a matter listed again is refused %s', (_what, catalogue, faults) => {
	expectFaults(catalogue, faults);
});

test('a matter listed again may name its papers in another order and keep its code', () => {
	const again = other({
		name: '食品经营许可',
		code: '371003-HZ01',
		sameAs: 'HZ01',
		materials: sampleMatter().materials.toReversed()
	});
	expect(lintCatalogue(sampleCatalogue({ matters: [sampleMatter(), again] }))).toEqual([]);
});

test('a matter listed again may be decided at once on a written promise, under the limits of its original', () => {
	const again = other({ name: '食品经营许可', sameAs: 'HZ01', kind: 'instant' });
	expect(lintCatalogue(sampleCatalogue({ matters: [sampleMatter(), again] }))).toEqual([]);
});
