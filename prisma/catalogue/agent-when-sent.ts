import { askWith, whenYes } from './writing.ts';

/** Asked in every personal matter that another may run: `applicant` stays the one it is about, `agent` is who comes. */
export const agentWhenSent = [
	askWith('agent.name', { when: whenYes('applicant.sendsAgent') }),
	askWith('agent.citizenId', { when: whenYes('applicant.sendsAgent') }),
	askWith('agent.mobile', { when: whenYes('applicant.sendsAgent') }),
	askWith('agent.relation', { when: whenYes('applicant.sendsAgent') })
] as const;

/** Asked where one often applies for a child or a parent: `applicant` is who applies, `person` whom it is about. */
export const familyWhenHelped = [
	askWith('person.name', { when: whenYes('person.isSomeoneElse') }),
	askWith('person.citizenId', { when: whenYes('person.isSomeoneElse') }),
	askWith('person.relation', { when: whenYes('person.isSomeoneElse') })
] as const;
