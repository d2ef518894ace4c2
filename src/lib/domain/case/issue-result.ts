import { allow, refuse, type Verdict } from '../verdict.ts';
import type { CommandOf } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';

/** The papers are made and wait to be handed over (出件). A result without a paper is none. */
export function issueResult(
	{ documentIds }: CommandOf<'issue-result'>,
	{ today }: CaseFacts
): Verdict<readonly CaseEvent[]> {
	if (documentIds.length === 0) return refuse({ code: 'documents-missing' });
	return allow([{ type: 'result-issued', on: today, documentIds }]);
}
