import type { Catalogue } from '../catalogue/catalogue.ts';
import { indexCatalogue } from '../catalogue/index-catalogue.ts';
import type { Matter, MatterId } from '../catalogue/matter.ts';
import type { Prerequisite } from '../catalogue/prerequisite.ts';
import { sampleCatalogue, sampleMatter } from '../catalogue/sample-catalogue.ts';

/* A short chain of a building project, for tests: either land or allocation, a river or none, and a start of work. */

const after = (kind: Prerequisite['kind'], ...anyOf: MatterId[]): Prerequisite => ({
	anyOf,
	kind,
	strength: 'hard',
	why: '依法在先'
});
const usuallyAfter = (...anyOf: MatterId[]): Prerequisite => ({ ...after('legal', ...anyOf), strength: 'customary' });

function link(id: MatterId, promisedWorkingDays: number, more: Partial<Matter> = {}): Matter {
	return sampleMatter({
		id,
		name: id,
		zone: 'construction',
		kind: promisedWorkingDays === 0 ? 'instant' : 'promised',
		promised: { amount: promisedWorkingDays, unit: 'working-day', from: 'acceptance', standing: 'proposal' },
		results: [`${id}-result`],
		materials: [],
		fields: [],
		...more
	});
}

const NEEDS_DRAWINGS = {
	material: 'reviewed-drawings',
	form: 'electronic',
	copies: 1,
	isRequired: true,
	accepts: ['pdf'],
	maxMegabytes: 20
} as const;

const filing = link('filing', 0, { prerequisites: [after('legal', 'code')] });

const chainCatalogue: Catalogue = sampleCatalogue({
	matters: [
		link('code', 0),
		filing,
		{ ...filing, id: 'filing-at-counter', zone: 'general', sameAs: 'filing' },
		link('land', 5, { prerequisites: [after('legal', 'filing')] }),
		link('allocation', 8, { prerequisites: [after('legal', 'filing')] }),
		link('flood', 8),
		link('design', 10, {
			prerequisites: [
				after('material', 'land', 'allocation'),
				{
					...after('legal', 'flood'),
					strength: 'conditional',
					when: { question: 'project.isByRiver', is: ['yes'] }
				}
			]
		}),
		link('drawings', 8, { prerequisites: [usuallyAfter('design')], results: ['drawings-approval'] }),
		link('permit', 5, {
			prerequisites: [after('legal', 'design'), after('sequence', 'code')],
			materials: [NEEDS_DRAWINGS]
		}),
		link('tender', 0, { kind: 'promised', promised: null, statutory: null })
	],
	materials: [{ id: 'reviewed-drawings', name: '审图合格书', source: 'result', anyOfResults: ['drawings-approval'] }],
	questions: [
		{
			id: 'project.isByRiver',
			text: '项目在河道管理范围内吗？',
			options: [
				{ value: 'yes', label: '是' },
				{ value: 'no', label: '不是' }
			]
		}
	],
	milestones: [{ id: 'start-of-work', name: '开工', requires: [after('milestone', 'permit')] }]
});

export const chainIndex = indexCatalogue(chainCatalogue);
