import { workCalendar } from '../calendar/work-calendar.ts';
import type { CaseEvent } from '../case/events.ts';
import { holderOf } from '../case/holder.ts';
import { standingOf } from '../case/standing-of.ts';
import type { MatterId } from '../catalogue/matter.ts';
import { chainIndex } from './example-chain.ts';
import type { FinishedCase } from './history.ts';
import type { GraphCase, GraphInput } from './node.ts';

/* Sets of the example chain, planned or under way, for the tests of the graph. 2026-03-02 is a Monday. */

export const calendar = workCalendar([{ year: 2026, offDays: [], workDays: [], source: 'test' }]);

export function planned(...matterIds: MatterId[]): readonly GraphCase[] {
	return matterIds.map((matterId) => ({
		id: matterId,
		matterId,
		standing: null,
		holder: 'applicant',
		departmentId: 'market'
	}));
}

export function underWay(matterId: MatterId, ...events: readonly CaseEvent[]): GraphCase {
	const standing = standingOf([{ type: 'submitted', on: '2026-03-02' }, ...events]);
	const holder = holderOf(standing, { route: 'window', flow: 'district-decides' });
	return { id: `case-${matterId}`, matterId, standing, holder, departmentId: 'market' };
}

export const acceptedOn = (on: `2026-03-${number}`): CaseEvent => ({
	type: 'accepted',
	on,
	countedFrom: on,
	bySilence: false
});
export const decidedOn = (on: `2026-03-${number}`, outcome: 'approved' | 'denied' = 'approved'): CaseEvent => ({
	type: 'decided',
	on,
	outcome,
	reasons: '理由',
	articles: ['条款']
});

export function setOf(cases: readonly GraphCase[], more: Partial<GraphInput> = {}): GraphInput {
	return {
		cases,
		index: chainIndex,
		calendar,
		today: '2026-03-02',
		situation: { 'project.isByRiver': 'no' },
		...more
	};
}

export function history(matterId: MatterId, ...workingDays: readonly number[]): readonly FinishedCase[] {
	return workingDays.map((days) => ({ matterId, departmentId: 'market', decidedOn: '2026-02-02', workingDays: days }));
}
