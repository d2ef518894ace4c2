import { daysBetween, type Day } from '../calendar/day.ts';
import type { QuestionId } from '../catalogue/condition.ts';
import type { MatterId } from '../catalogue/matter.ts';
import type { GraphCase, GraphInput, ProgressGraph } from './node.ts';
import { progressGraph } from './progress-graph.ts';

/** What the applicant would do otherwise. Cases already submitted stay as they are, whatever is tried. */
export type GraphChange =
	| { readonly change: 'drop'; readonly matterId: MatterId }
	| { readonly change: 'add'; readonly matterId: MatterId; readonly departmentId: string }
	/** The other branch of an either/or: one planned matter for another. */
	| {
			readonly change: 'instead';
			readonly matterId: MatterId;
			readonly of: MatterId;
			readonly departmentId: string;
	  }
	/** Hand in a planned matter now, ahead of what comes first; or only once all of that is there. */
	| { readonly change: 'submit'; readonly matterId: MatterId; readonly when: 'now' | 'when-ready' }
	| { readonly change: 'answer'; readonly question: QuestionId; readonly answer: string };

export type WhatIf = {
	readonly before: ProgressGraph;
	readonly after: ProgressGraph;
	/** Natural days the promised day moves: earlier is negative. null: one of the two has no such day. */
	readonly movesPromiseByDays: number | null;
	readonly movesP90ByDays: number | null;
};

/** The same set, changed in one thing, beside how it is. */
export function whatIf(input: GraphInput, change: GraphChange): WhatIf {
	const before = progressGraph(input);
	const after = progressGraph(changed(input, change));
	return {
		before,
		after,
		movesPromiseByDays: moved(before.promisedOn, after.promisedOn),
		movesP90ByDays: moved(before.predicted?.p90On ?? null, after.predicted?.p90On ?? null)
	};
}

/** The input after the change; to keep it, when the applicant decides so. */
export function changed(input: GraphInput, change: GraphChange): GraphInput {
	const { cases, situation } = input;
	switch (change.change) {
		case 'drop':
			return { ...input, cases: cases.filter((one) => !isPlanned(one, change.matterId)) };
		case 'add':
			return { ...input, cases: withPlanned(cases, change.matterId, change.departmentId) };
		case 'instead': {
			const left = cases.filter((one) => !isPlanned(one, change.of));
			return { ...input, cases: withPlanned(left, change.matterId, change.departmentId) };
		}
		case 'submit':
			return {
				...input,
				cases: cases.map((one) => (isPlanned(one, change.matterId) ? { ...one, submits: change.when } : one))
			};
		case 'answer':
			return { ...input, situation: { ...situation, [change.question]: change.answer } };
	}
}

function isPlanned({ matterId, standing }: GraphCase, sought: MatterId): boolean {
	return standing === null && matterId === sought;
}

function withPlanned(cases: readonly GraphCase[], matterId: MatterId, departmentId: string): readonly GraphCase[] {
	if (cases.some((one) => one.matterId === matterId)) return cases;
	return [...cases, { id: matterId, matterId, standing: null, holder: 'applicant', departmentId }];
}

function moved(before: Day | null, after: Day | null): number | null {
	return before === null || after === null ? null : daysBetween(before, after);
}
