import type { CaseEvent } from './events.ts';
import type { CaseStanding } from './state.ts';

/**
 * A case as its events tell it.
 *
 * @throws RangeError when the events do not begin with submitting: a fault of the store, not of the case
 */
export function standingOf(events: readonly CaseEvent[]): CaseStanding {
	const standing = events.reduce<CaseStanding | null>(evolve, null);
	if (standing === null) throw new RangeError('A case without events');
	return standing;
}

/** The standing after one more event. Events are facts: nothing is refused here. */
export function evolve(standing: CaseStanding | null, event: CaseEvent): CaseStanding {
	if (event.type === 'submitted') return begun(event);
	if (standing === null) throw new RangeError(`A case begins with submitting, not with ${event.type}`);
	return { ...standing, ...change(standing, event), events: [...standing.events, event] };
}

function begun(event: Extract<CaseEvent, { type: 'submitted' }>): CaseStanding {
	return {
		state: 'received',
		events: [event],
		receivedOn: event.on,
		acceptedOn: null,
		decidedOn: null,
		outcome: null,
		claimedBy: null,
		isForwarded: false,
		correctionsAsked: [],
		pause: null,
		proposedBy: null,
		proposedOutcome: null,
		opinions: [],
		isExtended: false,
		openLetter: null,
		ratedActs: []
	};
}

/** What passes to another desk is claimed there anew. */
const PASSED_ON = { claimedBy: null } as const;

function change(standing: CaseStanding, event: Exclude<CaseEvent, { type: 'submitted' }>): Partial<CaseStanding> {
	switch (event.type) {
		case 'claimed':
			return { claimedBy: event.staffId };
		case 'released':
			return { claimedBy: null };
		case 'correction-asked':
			return {
				...PASSED_ON,
				state: 'correction-asked',
				correctionsAsked: [...standing.correctionsAsked, ...event.lines],
				openLetter: { letterId: event.letterId, lines: event.lines }
			};
		case 'corrected':
			// The day of receipt begins anew with the full corrections; it does not go on.
			return { ...PASSED_ON, state: 'received', receivedOn: event.on, openLetter: null };
		case 'accepted':
			return { ...PASSED_ON, state: 'accepted', acceptedOn: event.countedFrom };
		case 'not-accepted':
			return { ...PASSED_ON, state: 'not-accepted' };
		case 'forwarded':
			return { ...PASSED_ON, isForwarded: true };
		default:
			return changeAfterAcceptance(standing, event);
	}
}

type LaterEvent = Exclude<
	CaseEvent,
	{
		type:
			| 'submitted'
			| 'claimed'
			| 'released'
			| 'correction-asked'
			| 'corrected'
			| 'accepted'
			| 'not-accepted'
			| 'forwarded';
	}
>;

function changeAfterAcceptance(standing: CaseStanding, event: LaterEvent): Partial<CaseStanding> {
	switch (event.type) {
		case 'opinion-given': {
			const ofOthers = standing.opinions.filter((opinion) => opinion.departmentId !== event.departmentId);
			return { opinions: [...ofOthers, event] };
		}
		case 'paused': {
			const { ground, on, expectedDays } = event;
			return { state: 'paused', pause: { ground, since: on, expectedDays } };
		}
		case 'resumed':
			return { state: 'accepted', pause: null };
		case 'extended':
			return { isExtended: true };
		case 'decision-proposed':
			return { proposedBy: event.staffId, proposedOutcome: event.outcome };
		case 'decided': {
			const { outcome, on } = event;
			return { ...PASSED_ON, state: outcome, decidedOn: on, outcome, proposedBy: null, proposedOutcome: null };
		}
		case 'result-issued':
			return { ...PASSED_ON, state: 'result-ready' };
		case 'delivered':
			return { ...PASSED_ON, state: 'delivered' };
		case 'withdrawn':
			return {
				...PASSED_ON,
				state: 'withdrawn',
				pause: null,
				openLetter: null,
				proposedBy: null,
				proposedOutcome: null
			};
		case 'revoked':
			return { ...PASSED_ON, state: 'revoked' };
		case 'rated':
			return { ratedActs: [...standing.ratedActs, event.act] };
	}
}
