import { expect, test } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import type { Condition } from './condition.ts';
import { lintCatalogue } from './lint-catalogue.ts';
import type { Matter } from './matter.ts';
import type { Prerequisite } from './prerequisite.ts';
import { sampleCatalogue, sampleMatter } from './sample-catalogue.ts';

/** How the rows of a catalogue name each other: doubled, unknown and unused rows, and circles. */
type Case = readonly [what: string, catalogue: Catalogue, told: readonly string[]];

const plain = sampleCatalogue();
const told = (catalogue: Catalogue): string[] =>
	lintCatalogue(catalogue).map(({ kind, where, reason }) => `${kind} ${where} ${reason}`);
const withMatter = (changes: Partial<Matter>): Catalogue => sampleCatalogue({ matters: [sampleMatter(changes)] });
const after = (anyOf: readonly string[], more: Partial<Prerequisite> = {}): Prerequisite => ({
	anyOf,
	kind: 'legal',
	strength: 'hard',
	why: '法定前置',
	...more
});
const question = { id: 'premises.servesHotFood', text: '卖热食吗?', options: [{ value: 'yes', label: '是' }] };
const askedWhen = (when: Condition): Catalogue =>
	sampleCatalogue({
		questions: [question],
		matters: [sampleMatter({ fields: [{ field: 'premises.floorArea', required: true, when }] })]
	});
/** Matters that have nothing in common but their papers, so that only what links them is told. */
const chain = (...rows: readonly Partial<Matter>[]): Matter[] =>
	rows.map((row, index) => sampleMatter({ code: `371003-${row.id}`, name: `第${'甲乙丙丁'.charAt(index)}项`, ...row }));

test.each<Case>([
	[
		'a matter',
		sampleCatalogue({ matters: [sampleMatter(), sampleMatter({ name: '残疾人证', code: '2' })] }),
		['matters/HZ01 编号 HZ01']
	],
	[
		'a field',
		sampleCatalogue({ fields: [...plain.fields, { id: 'premises.floorArea', label: '门头', kind: 'text' }] }),
		['fields/premises.floorArea 编号']
	],
	[
		'a department',
		sampleCatalogue({ departments: [...plain.departments, ...plain.departments] }),
		['departments/market 编号']
	]
])('tells of an id given twice to %s', (_what, catalogue, starts) => {
	expect(told(catalogue)).toEqual(starts.map((start) => expect.stringContaining(`doubled-id ${start}`)));
});

test('tells of a code given to two matters, also when one of them is listed again from a third', () => {
	const same = { code: '371003-HZ01' };
	const two = chain({ id: 'CN01', ...same }, { id: 'CN02', ...same });
	expect(told(sampleCatalogue({ matters: two }))).toEqual([expect.stringContaining('doubled-code matters/CN02')]);
	const again = sampleMatter({ id: 'ZJ01', code: '371003-CN01', sameAs: 'HZ01' });
	const matters = [sampleMatter(), ...chain({ id: 'CN01', code: '371003-CN01' }), again];
	expect(told(sampleCatalogue({ matters }))).toEqual([expect.stringContaining('doubled-code matters/ZJ01')]);
});

test('tells of two centres with the same part in the case number', () => {
	const [hall] = plain.centres;
	const centres = hall === undefined ? [] : [hall, { ...hall, id: 'town' }];
	expect(told(sampleCatalogue({ centres }))).toEqual([expect.stringContaining('doubled-code centres/town')]);
});

test.each<Case>([
	[
		'field',
		withMatter({
			fields: [
				{ field: 'premises.floorArea', required: true },
				{ field: 'premises.height', required: true }
			]
		}),
		['matters/HZ01 引用了不存在的表单字段 premises.height']
	],
	['result', withMatter({ results: ['food-licence', 'food-card'] }), ['matters/HZ01 引用了不存在的办理结果 food-card']],
	['stage', withMatter({ stage: 'LX' }), ['matters/HZ01 引用了不存在的阶段 LX']],
	['matter, as original', withMatter({ sameAs: 'JB09' }), ['matters/HZ01 引用了不存在的事项 JB09']],
	[
		'matter, as prerequisite',
		withMatter({ prerequisites: [after(['LX99'])] }),
		['matters/HZ01 引用了不存在的事项 LX99']
	],
	[
		'department',
		withMatter({ competences: [{ department: 'food', validFrom: '2019-02-01', validTo: null }] }),
		['matters/HZ01 引用了不存在的部门 food']
	],
	[
		'question',
		withMatter({
			prerequisites: [after(['HZ01'], { strength: 'customary', when: { not: { question: 'a.b', is: ['yes'] } } })]
		}),
		['matters/HZ01 引用了不存在的情形问题 a.b']
	],
	[
		'option',
		askedWhen({ all: [{ question: question.id, is: ['yes', 'no'] }] }),
		[`matters/HZ01 引用了不存在的情形选项 ${question.id}=no`]
	],
	[
		'result of a paper',
		sampleCatalogue({ materials: plain.materials.map((row) => ({ ...row, anyOfResults: ['letter'] })) }),
		['materials/site-plan 引用了不存在的办理结果 letter', 'materials/business-licence 引用了不存在的办理结果 letter']
	],
	[
		'successor',
		sampleCatalogue({ departments: plain.departments.map((row) => ({ ...row, successor: 'trade' })) }),
		['departments/market 引用了不存在的部门 trade']
	],
	[
		'matter of a milestone',
		sampleCatalogue({ milestones: [{ id: 'start', name: '开工', requires: [after(['SG06'])] }] }),
		['milestones/start 引用了不存在的事项 SG06']
	],
	[
		'lead of a stage',
		sampleCatalogue({
			stages: [{ id: 'LX', name: '立项', leads: [{ department: 'reform', validFrom: '2019-02-01', validTo: null }] }]
		}),
		['stages/LX 引用了不存在的部门 reform']
	],
	[
		'matter of a business scope',
		sampleCatalogue({ scopes: [{ words: ['餐饮'], matters: ['HZ01'], perhaps: ['HZ33'] }] }),
		['scopes/餐饮 引用了不存在的事项 HZ33']
	]
])('tells of an unknown %s', (_what, catalogue, starts) => {
	expect(told(catalogue)).toEqual(starts.map((start) => `unknown-id ${start}。`));
});

test('tells of an unknown paper', () => {
	const material = { ...sampleMatter().materials[0], material: 'lease' } as Matter['materials'][number];
	const catalogue = withMatter({ materials: [...sampleMatter().materials, material] });
	expect(told(catalogue)).toEqual(['unknown-id matters/HZ01 引用了不存在的材料 lease。']);
});

test.each<Case>([
	[
		'field',
		sampleCatalogue({ fields: [...plain.fields, { id: 'site.soil', label: '土质', kind: 'text' }] }),
		['fields/site.soil']
	],
	[
		'paper',
		sampleCatalogue({ materials: [...plain.materials, { id: 'lease', name: '租赁合同', source: 'applicant' }] }),
		['materials/lease']
	],
	[
		'result',
		sampleCatalogue({ results: [...plain.results, { id: 'card', name: '卡', kind: 'receipt', numberWord: '' }] }),
		['results/card']
	],
	['question', sampleCatalogue({ questions: [question] }), [`questions/${question.id}`]]
])('tells of a %s nothing asks for', (_what, catalogue, where) => {
	expect(told(catalogue)).toEqual(where.map((place) => expect.stringContaining(`unused-row ${place}`)));
});

test('a paper that accepts a result does not make the result used: a matter must end in it', () => {
	const catalogue = sampleCatalogue({
		materials: plain.materials.map((row) => ({ ...row, anyOfResults: ['letter'] })),
		results: [...plain.results, { id: 'letter', name: '复函', kind: 'reply', numberWord: '' }]
	});
	expect(told(catalogue)).toEqual([expect.stringContaining('unused-row results/letter')]);
});

test.each<[string, Matter[], string[]]>([
	['itself', chain({ id: 'A', prerequisites: [after(['A'])] }), ['A → A']],
	[
		'two that wait for each other',
		chain(
			{ id: 'A', prerequisites: [after(['B'])] },
			{ id: 'B', prerequisites: [after(['A'], { strength: 'conditional' })] }
		),
		['A → B → A']
	],
	[
		'three, through one of several branches',
		chain(
			{ id: 'B', prerequisites: [after(['C', 'D'])] },
			{ id: 'C', prerequisites: [after(['A'])] },
			{ id: 'A', prerequisites: [after(['B'])] },
			{ id: 'D' }
		),
		['A → B → C → A']
	],
	[
		'nobody, when one side is only customary',
		chain(
			{ id: 'A', prerequisites: [after(['B'])] },
			{ id: 'B', prerequisites: [after(['A'], { strength: 'customary' })] }
		),
		[]
	],
	[
		'nobody, when two ways meet again',
		chain(
			{ id: 'A', prerequisites: [after(['B']), after(['C'])] },
			{ id: 'B', prerequisites: [after(['D'])] },
			{ id: 'C', prerequisites: [after(['D'])] },
			{ id: 'D' }
		),
		[]
	]
])('a circle of prerequisites is told by its ids: %s', (_what, matters, rounds) => {
	expect(told(sampleCatalogue({ matters }))).toEqual(
		rounds.map((round) => expect.stringContaining(`前置条件绕成了圈:${round}(`))
	);
});

/** Each of these matters ends in a paper that some of them ask for. */
function papersOf(matters: readonly (Partial<Matter> & { readonly asksFor?: readonly string[] })[]): Catalogue {
	const [need] = sampleMatter().materials;
	if (need === undefined) throw new Error('The sample matter asks for a paper');
	const paperOf = (id: string): string => `paper-of-${id}`;
	const ids = matters
		.flatMap(({ id = '' }) => [id])
		.filter((id) => matters.some(({ asksFor }) => asksFor?.includes(id)));
	return sampleCatalogue({
		matters: chain(
			...matters.map(({ asksFor = [], ...matter }) => ({
				results: [matter.id ?? ''],
				materials: [...sampleMatter().materials, ...asksFor.map((id) => ({ ...need, material: paperOf(id) }))],
				...matter
			}))
		),
		materials: [
			...plain.materials,
			...ids.map((id) => ({ id: paperOf(id), name: `${id}的证`, source: 'result', anyOfResults: [id] }) as const)
		],
		results: matters.map(({ id = '' }) => ({ id, name: `${id}证`, kind: 'licence', numberWord: '' }) as const)
	});
}

test.each<[string, Catalogue, string[]]>([
	[
		'two papers',
		papersOf([
			{ id: 'A', asksFor: ['B'] },
			{ id: 'B', asksFor: ['A'] }
		]),
		['A → B → A']
	],
	[
		'a paper and a prerequisite',
		papersOf([
			{ id: 'A', asksFor: ['B'] },
			{ id: 'B', prerequisites: [after(['A'])] }
		]),
		['A → B → A']
	],
	['nothing, when a certificate is changed for a new one', papersOf([{ id: 'A', asksFor: ['A'] }]), []]
])('a circle is told that goes through %s', (_what, catalogue, rounds) => {
	expect(told(catalogue)).toEqual(rounds.map((round) => expect.stringContaining(`绕成了圈:${round}(`)));
});
