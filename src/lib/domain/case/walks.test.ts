import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import type { Actor } from '../staff/role.ts';
import { checkMove } from './check-move.ts';
import type { CaseCommand } from './commands.ts';
import { decideMove } from './decide-move.ts';
import type { CaseEvent, CaseEventType } from './events.ts';
import {
	clerk,
	facts,
	head,
	issuer,
	mayor,
	officer,
	secondOfficer,
	supervisor,
	teller,
	time,
	wang
} from './example-case.ts';
import type { CaseFacts } from './facts.ts';
import { evolve, standingOf } from './standing-of.ts';
import { CASE_STATES, type CaseStanding, type CaseState } from './state.ts';

/* Whatever people try, in whatever order: nothing they are let do leads where a case cannot stand. */

const ACTORS: readonly Actor[] = [
	wang,
	clerk,
	teller,
	officer,
	secondOfficer,
	{ id: 'housing', role: 'department', departmentId: 'housing' },
	head,
	mayor,
	issuer,
	supervisor,
	time,
	{ id: 'stranger', role: 'applicant' }
];

const line = fc.record({
	line: fc.constantFrom('material:lease', 'material:plan', 'material:other'),
	ground: fc.constantFrom('missing' as const, 'illegible' as const),
	remedy: fc.constantFrom('补交', ''),
	outsideNotice: fc.constantFrom(undefined, '新的理由')
});
const decision = fc.record({
	outcome: fc.constantFrom('approved' as const, 'denied' as const),
	reasons: fc.constantFrom('', '理由'),
	articles: fc.constantFrom([], ['条款'])
});
const commands: fc.Arbitrary<CaseCommand> = fc.oneof(
	fc.constantFrom<CaseCommand>(
		{ type: 'submit' },
		{ type: 'claim' },
		{ type: 'release' },
		{ type: 'accept' },
		{ type: 'accept' },
		{ type: 'accept-by-silence' },
		{ type: 'resume' },
		{ type: 'correct', answeredLines: ['material:lease', 'material:plan', 'material:other'] },
		{ type: 'correct', answeredLines: ['material:lease'] },
		{ type: 'refuse-acceptance', ground: 'not-needed', reason: '不需要' },
		{ type: 'forward', opinion: '初审通过' },
		{ type: 'pause', ground: 'hearing', expectedDays: 5, text: '听证' },
		{ type: 'extend', amount: 10, reason: '补充材料' },
		{ type: 'withdraw', reason: '' },
		{ type: 'issue-result', documentIds: ['licence'] },
		{ type: 'hand-over', how: 'window', hasSignature: true },
		{ type: 'revoke', reason: '理由', articles: ['条款'] }
	),
	fc.array(line, { maxLength: 3 }).map((lines) => ({ type: 'ask-correction', letterId: 'letter', lines }) as const),
	fc
		.constantFrom('agree' as const, 'disagree' as const)
		.map((stance) => ({ type: 'give-opinion', stance, text: '' }) as const),
	decision.map((made) => ({ type: 'decide', ...made }) as const),
	decision.map((made) => ({ type: 'decide', ...made }) as const),
	decision.map((made) => ({ type: 'decide-at-once', ...made }) as const),
	fc.record({
		type: fc.constant('rate' as const),
		act: fc.constantFrom('accepted' as const, 'delivered' as const),
		level: fc.constantFrom(1 as const, 5 as const)
	})
);

const kinds: fc.Arbitrary<CaseFacts> = fc
	.record({
		route: fc.constantFrom('window' as const, 'department' as const, 'town' as const),
		flow: fc.constantFrom(
			'district-decides' as const,
			'town-decides' as const,
			'town-accepts-district-decides' as const,
			'receive-and-pass-on' as const
		),
		kind: fc.constantFrom('instant' as const, 'promised' as const),
		isFourEyes: fc.boolean(),
		isJoint: fc.boolean(),
		opinionsRequired: fc.constantFrom([], ['housing'])
	})
	.map(({ route, flow, kind, isFourEyes, isJoint, opinionsRequired }) => ({
		...facts,
		route,
		isJoint,
		opinionsRequired,
		centreId: route === 'town' || flow === 'town-decides' ? 'gejia' : 'hall',
		receivedAtCentreId: route === 'town' ? 'gejia' : 'hall',
		matter: { ...facts.matter, flow, kind, isFourEyes }
	}));

const steps = fc.array(
	fc.record({ actor: fc.constantFrom(...ACTORS), isWillful: fc.boolean(), command: commands, days: fc.nat(2) }),
	{
		minLength: 1,
		maxLength: 120,
		size: 'max'
	}
);

/** Willful: the actor tries it whether or not it is theirs to do; else whoever may do it does. */
type Step = {
	readonly actor: Actor;
	readonly isWillful: boolean;
	readonly command: CaseCommand;
	readonly days: number;
};
type Walk = { readonly standings: readonly CaseStanding[]; readonly actors: readonly (string | null)[] };

/** Every command tried in turn; `actors` says whose hand each event is by. */
function walk(given: CaseFacts, tried: readonly Step[]): Walk {
	const standings: CaseStanding[] = [standingOf([{ type: 'submitted', on: given.today }])];
	const actors: (string | null)[] = [wang.id];
	let { today } = given;
	for (const { actor: willful, isWillful, command, days } of tried) {
		today = addDays(today, days);
		const standing = standings.at(-1) ?? null;
		const may = (someone: Actor) => checkMove(standing, command.type, { ...given, actor: someone, today }).ok;
		const actor = isWillful ? willful : (ACTORS.find(may) ?? willful);
		const answer = decideMove(standing, command, { ...given, actor, today });
		for (const event of answer.ok ? answer.value : []) {
			standings.push(evolve(standings.at(-1) ?? null, event));
			actors.push(actor.id);
		}
	}
	return { standings, actors };
}

const NEXT: Record<CaseState, readonly CaseState[]> = {
	received: ['correction-asked', 'accepted', 'not-accepted', 'withdrawn'],
	'correction-asked': ['received', 'withdrawn'],
	accepted: ['paused', 'approved', 'denied', 'withdrawn'],
	paused: ['accepted', 'withdrawn'],
	approved: ['result-ready', 'revoked'],
	denied: [],
	'result-ready': ['delivered', 'revoked'],
	delivered: ['revoked'],
	'not-accepted': [],
	withdrawn: [],
	revoked: []
};

const AT_MOST_ONCE: readonly CaseEventType[] = [
	'submitted',
	'accepted',
	'not-accepted',
	'forwarded',
	'extended',
	'decided',
	'result-issued',
	'delivered',
	'withdrawn',
	'revoked'
];

function count(events: readonly CaseEvent[], type: CaseEventType): number {
	return events.filter((event) => event.type === type).length;
}

test('a case only ever goes on to where it can', () => {
	fc.assert(
		fc.property(kinds, steps, (given, tried) => {
			const { standings } = walk(given, tried);
			standings.slice(1).forEach((standing, at) => {
				const before = standings[at];
				if (before !== undefined && before.state !== standing.state)
					expect(NEXT[before.state]).toContain(standing.state);
			});
			expect(standings.length).toBeGreaterThan(0);
		}),
		{ numRuns: 1500 }
	);
});

test('its parts agree with its state', () => {
	fc.assert(
		fc.property(kinds, steps, (given, tried) => {
			for (const standing of walk(given, tried).standings) {
				const { state } = standing;
				const isGranted = ['approved', 'result-ready', 'delivered', 'revoked'].includes(state);
				expect(standing.outcome).toBe(isGranted ? 'approved' : state === 'denied' ? 'denied' : null);
				expect(standing.decidedOn === null).toBe(standing.outcome === null);
				expect(standing.pause !== null).toBe(state === 'paused');
				expect(standing.openLetter !== null).toBe(state === 'correction-asked');
				if (standing.outcome !== null) expect(standing.acceptedOn).not.toBeNull();
			}
		}),
		{ numRuns: 1000 }
	);
});

test('what may happen once happens once', () => {
	fc.assert(
		fc.property(kinds, steps, (given, tried) => {
			const standing = walk(given, tried).standings.at(-1);
			const events = standing?.events ?? [];
			for (const type of AT_MOST_ONCE) expect(count(events, type)).toBeLessThanOrEqual(1);
			expect(new Set(standing?.ratedActs).size).toBe(standing?.ratedActs.length);
			const asked = standing?.correctionsAsked.map((asked) => `${asked.line} ${asked.ground}`) ?? [];
			expect(new Set(asked).size).toBe(asked.length);
		}),
		{ numRuns: 1000 }
	);
});

test('where two must decide, two have', () => {
	fc.assert(
		fc.property(kinds, steps, (given, tried) => {
			const { standings, actors } = walk(given, tried);
			const events = standings.at(-1)?.events ?? [];
			const at = events.findIndex((event) => event.type === 'decided');
			const proposal = events.slice(0, Math.max(at, 0)).findLast((event) => event.type === 'decision-proposed');
			const isTwice = at < 0 || !given.matter.isFourEyes || (proposal !== undefined && proposal.staffId !== actors[at]);
			expect(isTwice).toBe(true);
		}),
		{ numRuns: 1000 }
	);
});

test('read back from its events, a case stands the same', () => {
	fc.assert(
		fc.property(kinds, steps, (given, tried) => {
			const standing = walk(given, tried).standings.at(-1);
			const kept = JSON.parse(JSON.stringify(standing?.events)) as CaseEvent[];
			expect(JSON.stringify(standingOf(kept))).toBe(JSON.stringify(standing));
		}),
		{ numRuns: 500 }
	);
});

test('the walks above come through every state', () => {
	const walks = fc.sample(fc.tuple(kinds, steps), { numRuns: 3000, seed: 20_261_124 });
	const reached = new Set(walks.flatMap(([given, tried]) => walk(given, tried).standings.map(({ state }) => state)));
	expect([...reached].sort()).toEqual([...CASE_STATES].sort());
});

test('events without a beginning are a fault of the store', () => {
	expect(() => standingOf([])).toThrow(RangeError);
	expect(() => standingOf([{ type: 'released', on: '2026-03-02' }])).toThrow(RangeError);
});
