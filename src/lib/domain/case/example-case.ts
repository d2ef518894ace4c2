import { workCalendar, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Actor } from '../staff/role.ts';
import type { Verdict } from '../verdict.ts';
import type { CaseCommand } from './commands.ts';
import { decideMove } from './decide-move.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';
import { standingOf } from './standing-of.ts';
import type { CaseStanding } from './state.ts';

/* One case in the hall, for the tests of its rules: a single promised matter of the water bureau, by the window. */

const plainCalendar: WorkCalendar = workCalendar([{ year: 2026, offDays: [], workDays: [], source: 'test' }]);

export const wang: Actor = { id: 'wang', role: 'applicant' };
export const clerk: Actor = { id: 'clerk', role: 'window', centreId: 'hall' };
export const teller: Actor = { id: 'teller', role: 'teller', centreId: 'gejia' };
export const officer: Actor = { id: 'officer', role: 'department', departmentId: 'water' };
export const secondOfficer: Actor = { id: 'second-officer', role: 'department', departmentId: 'water' };
export const head: Actor = { id: 'head', role: 'authority-head', departmentId: 'water' };
export const mayor: Actor = { id: 'mayor', role: 'government-head' };
export const issuer: Actor = { id: 'issuer', role: 'issuing', centreId: 'hall' };
export const supervisor: Actor = { id: 'supervisor', role: 'supervisor' };
export const time: Actor = { id: null, role: 'system' };

/** 2026-03-02 is a Monday. */
export const facts: CaseFacts = {
	today: '2026-03-02',
	calendar: plainCalendar,
	actor: clerk,
	matter: {
		kind: 'promised',
		flow: 'district-decides',
		statutory: {
			amount: 20,
			unit: 'working-day',
			from: 'acceptance',
			standing: 'sourced',
			extension: { amount: 10, unit: 'working-day', by: 'authority-head' }
		},
		promised: { amount: 5, unit: 'working-day', from: 'acceptance', standing: 'proposal' },
		deemedAcceptanceWorkingDays: 5
	},
	route: 'window',
	departmentId: 'water',
	centreId: 'hall',
	receivedAtCentreId: 'hall',
	isJoint: false,
	applicantAccountIds: ['wang'],
	prerequisites: { toAccept: [], toDecide: [], outOfReach: [], elsewhere: [], acceptableFrom: null },
	noticeKeys: ['field:premises.floorArea', 'material:lease', 'material:plan'],
	earlierCorrections: [],
	opinionsRequired: [],
	pickUp: { isCodeRight: true, triesLeft: 5 }
};

/** In town: keyed in and worked at one centre, the district (or the town) decides. */
export const townFacts: CaseFacts = {
	...facts,
	actor: teller,
	route: 'town',
	centreId: 'gejia',
	receivedAtCentreId: 'gejia',
	matter: { ...facts.matter, flow: 'town-accepts-district-decides' }
};

export const submitted: readonly CaseEvent[] = [{ type: 'submitted', on: '2026-03-02' }];
export const accepted: readonly CaseEvent[] = [
	...submitted,
	{ type: 'accepted', on: '2026-03-03', countedFrom: '2026-03-03', bySilence: false }
];
export const approved: readonly CaseEvent[] = [
	...accepted,
	{ type: 'decided', on: '2026-03-05', outcome: 'approved', reasons: '', articles: [] }
];
export const ready: readonly CaseEvent[] = [
	...approved,
	{ type: 'result-issued', on: '2026-03-06', documentIds: ['licence'] }
];
export const delivered: readonly CaseEvent[] = [...ready, { type: 'delivered', on: '2026-03-09', how: 'window' }];

/** What the rules answer to one command on a case that has come this far. */
export function answerTo(
	events: readonly CaseEvent[],
	command: CaseCommand,
	given: Partial<CaseFacts> = {}
): Verdict<readonly CaseEvent[]> {
	return decideMove(events.length === 0 ? null : standingOf(events), command, { ...facts, ...given });
}

/** The standing after the command. @throws Error when it is refused: the test meant it to pass */
export function standingAfter(
	events: readonly CaseEvent[],
	command: CaseCommand,
	given: Partial<CaseFacts> = {}
): CaseStanding {
	const answer = answerTo(events, command, given);
	if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`);
	return standingOf([...events, ...answer.value]);
}
