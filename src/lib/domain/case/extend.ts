import type { Day } from '../calendar/day.ts';
import { caseClocks } from '../clock/case-clocks.ts';
import { allow, refuse, type Verdict } from '../verdict.ts';
import type { CommandOf } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';
import type { CaseStanding } from './state.ts';

/** What a joint handling may be lengthened by, in working days. */
const JOINT_EXTENSION_WORKING_DAYS = 15;

type Extension = { readonly by: 'authority-head' | 'government-head'; readonly amount: number };

/** Once, before the day is over, with the reason told. */
export function extend(
	standing: CaseStanding,
	{ amount, reason }: CommandOf<'extend'>,
	facts: CaseFacts
): Verdict<readonly CaseEvent[]> {
	const allowed = extensionOf(facts);
	const dueOn = decisionDueOn(standing, facts);
	if (allowed === null || dueOn === null) return refuse({ code: 'extension-not-allowed' });
	const { role } = facts.actor;
	if (role !== allowed.by) return refuse({ code: 'wrong-role', move: 'extend', role });
	if (standing.isExtended) return refuse({ code: 'extension-used' });
	if (facts.today > dueOn) return refuse({ code: 'extension-too-late', dueOn });
	if (!Number.isInteger(amount) || amount < 1 || amount > allowed.amount) {
		return refuse({ code: 'extension-too-long', most: allowed.amount });
	}
	if (reason.trim() === '') return refuse({ code: 'reasons-missing' });
	return allow([{ type: 'extended', on: facts.today, amount, by: allowed.by, reason: reason.trim() }]);
}

/**
 * Who may lengthen a case's limit and by how much at most: the head of the authority for one matter; for a joint
 * handling the head of the government of the level. null: the law lets nobody.
 *
 * @source 行政许可法 第四十二条
 */
export function extensionOf({ matter, isJoint }: Pick<CaseFacts, 'matter' | 'isJoint'>): Extension | null {
	if (matter.statutory === null) return null;
	if (isJoint) return { by: 'government-head', amount: JOINT_EXTENSION_WORKING_DAYS };
	const { extension } = matter.statutory;
	return extension === undefined ? null : { by: extension.by, amount: extension.amount };
}

function decisionDueOn(
	standing: CaseStanding,
	{ matter, calendar, today, isJoint, jointDueOn }: CaseFacts
): Day | null {
	if (isJoint && jointDueOn) return jointDueOn;
	const clocks = caseClocks(standing, matter, calendar, today);
	return clocks.find(({ kind }) => kind === 'statute')?.dueOn ?? null;
}
