import { layOut } from '#lib/domain/graph/lay-out.ts';
import { textTwin } from '#lib/domain/graph/text-twin.ts';
import { twinText } from '#lib/text/graph.ts';
import { acting } from '#lib/server/trpc/acting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('app:application');
	const {
		notice: _notice,
		answers: _answers,
		files: _files,
		...application
	} = await locals.api.application.open({ applicationId: params.id });
	const { graph, cases, today } = application;
	const departments = Object.fromEntries(cases.map((each) => [each.departmentId, each.departmentName]));
	const names = Object.fromEntries(cases.map((each) => [each.matterId, each.matterName]));
	const twin = textTwin(graph, (id) => names[id] ?? id).map((entry) => ({
		section: entry.section,
		nodeId: entry.nodeId,
		name: entry.name,
		state: entry.state,
		words: twinText(entry, { today, departmentName: entry.departmentId ? departments[entry.departmentId] : undefined })
	}));
	return {
		...application,
		cases: cases.map(({ standing, ...each }) => ({ ...each, state: standing.state })),
		departments,
		twin,
		drawing: layOut(graph.nodes, graph.edges),
		isJustSubmitted: url.searchParams.has('submitted')
	};
};

export const actions: Actions = {
	rate: ({ locals, request }) =>
		acting(locals, async (api) => {
			const form = await request.formData();
			await api.application.rate({
				caseId: String(form.get('case')),
				act: String(form.get('act')) as 'submitted',
				level: Number(form.get('level')) as 1 | 2 | 3 | 4 | 5
			});
		}),
	withdraw: ({ locals, request }) =>
		acting(locals, async (api) => {
			const form = await request.formData();
			await api.application.withdraw({ caseId: String(form.get('case')), reason: String(form.get('reason') ?? '') });
		})
};
