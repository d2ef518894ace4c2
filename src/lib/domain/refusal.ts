import type { Role } from './staff/role.ts';
import type { Day } from './calendar/day.ts';
import type { Holder } from './case/holder.ts';
import type { CaseState } from './case/state.ts';

/**
 * Every way the hall says no. Each becomes an HTTP status once (`server/trpc/refused.ts`) and a sentence
 * once (`text/refusal.ts`); a code missing there does not compile.
 */
export type Refusal =
	// anyone
	| { readonly code: 'not-signed-in' }
	/** A fault of ours, told without its insides. */
	| { readonly code: 'fault' }
	| {
			readonly code: 'not-found';
			readonly what:
				| 'case'
				| 'application'
				| 'draft'
				| 'file'
				| 'document'
				| 'matter'
				| 'message'
				| 'project'
				| 'enterprise'
				| 'centre';
	  }
	| { readonly code: 'not-yours' }
	| { readonly code: 'too-many-tries'; readonly retryAfterSeconds: number }
	| { readonly code: 'invalid'; readonly fields: Readonly<Record<string, string>> }
	// signing in
	| { readonly code: 'code-wrong'; readonly triesLeft: number }
	| { readonly code: 'code-expired' }
	| { readonly code: 'credentials-wrong' }
	// catalogue and application
	| { readonly code: 'matter-unknown'; readonly matterId: string }
	| { readonly code: 'too-many-matters'; readonly most: number }
	| { readonly code: 'produced-by-cycle'; readonly matterIds: readonly string[] }
	| { readonly code: 'answers-faulty'; readonly fields: Readonly<Record<string, string>> }
	| { readonly code: 'materials-missing'; readonly materialIds: readonly string[] }
	| { readonly code: 'declaration-missing' }
	| { readonly code: 'notice-changed' }
	| { readonly code: 'already-submitted'; readonly number: string }
	| { readonly code: 'key-reused' }
	| { readonly code: 'served-to-others'; readonly matterId: string }
	// files
	| { readonly code: 'file-too-large'; readonly maxMegabytes: number }
	| { readonly code: 'file-type-refused'; readonly accepts: readonly string[] }
	| { readonly code: 'storage-full' }
	// moves of a case
	| { readonly code: 'wrong-role'; readonly move: string; readonly role: Role }
	| { readonly code: 'wrong-state'; readonly move: string; readonly state: CaseState }
	| { readonly code: 'other-department' }
	| { readonly code: 'other-centre' }
	| { readonly code: 'changed-meanwhile'; readonly by?: string }
	| { readonly code: 'held-by-other'; readonly by: string }
	| { readonly code: 'held-elsewhere'; readonly holder: Holder }
	| { readonly code: 'not-claimed' }
	/** The matter's flow has no such step, or not at this desk. */
	| { readonly code: 'not-in-flow'; readonly move: string }
	| { readonly code: 'not-yet-due'; readonly dueOn: Day }
	| { readonly code: 'correction-repeated'; readonly lines: readonly string[] }
	| { readonly code: 'correction-too-late'; readonly dueOn: Day }
	| { readonly code: 'correction-empty' }
	| { readonly code: 'outside-notice'; readonly lines: readonly string[] }
	| { readonly code: 'correction-incomplete'; readonly lines: readonly string[] }
	| { readonly code: 'prerequisites-open'; readonly matterIds: readonly string[]; readonly for: 'accept' | 'decide' }
	| { readonly code: 'opinions-open'; readonly departmentIds: readonly string[] }
	| { readonly code: 'reasons-missing' }
	| { readonly code: 'four-eyes'; readonly staffId: string }
	| { readonly code: 'own-case' }
	| { readonly code: 'extension-used' }
	| { readonly code: 'extension-not-allowed' }
	| { readonly code: 'extension-too-late'; readonly dueOn: Day }
	| { readonly code: 'extension-too-long'; readonly most: number }
	| { readonly code: 'pause-ground-unknown' }
	| { readonly code: 'pause-length-missing' }
	| { readonly code: 'documents-missing' }
	| { readonly code: 'right-body-missing' }
	| { readonly code: 'pick-up-code-wrong'; readonly triesLeft: number }
	| { readonly code: 'already-delivered' }
	| { readonly code: 'centre-missing' }
	| { readonly code: 'signature-missing' }
	| { readonly code: 'already-rated' }
	| { readonly code: 'rating-out-of-range' }
	| { readonly code: 'act-not-done'; readonly act: string };

export type RefusalCode = Refusal['code'];
