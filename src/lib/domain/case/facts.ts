import type { Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Matter } from '../catalogue/matter.ts';
import type { Actor } from '../staff/role.ts';
import type { CorrectionLine } from './events.ts';
import type { CaseRoute } from './holder.ts';
import type { OpenPrerequisites } from './open-prerequisites.ts';

/** What the rules of a case need to know besides its own events. Whoever carries a command fetches these. */
export type CaseFacts = {
	readonly today: Day;
	readonly calendar: WorkCalendar;
	readonly actor: Actor;
	/** As the catalogue version frozen with the application has it. */
	readonly matter: Pick<
		Matter,
		'kind' | 'flow' | 'statutory' | 'promised' | 'deemedAcceptanceWorkingDays' | 'isFourEyes'
	>;
	readonly route: CaseRoute;
	/** In charge of the case. */
	readonly departmentId: string;
	/** Where the case is worked; in town it may differ from where it was received (异地办理). */
	readonly centreId: string;
	readonly receivedAtCentreId: string;
	/** Two or more departments under one application: 45 + 15 days and the government's head (行政许可法 第四十二条). */
	readonly isJoint: boolean;
	/** Accounts of the applicant, of whoever may act for them, and staff accounts of the same persons. */
	readonly applicantAccountIds: readonly string[];
	readonly prerequisites: OpenPrerequisites;
	/** Lines of the frozen notice: `field:<id>` or `material:<id>`. */
	readonly noticeKeys: readonly string[];
	/** Lines of the letters sent before in this application, whichever case they were for. */
	readonly earlierCorrections: readonly CorrectionLine[];
	/** Departments whose opinion must be in before the decision. */
	readonly opinionsRequired: readonly string[];
	/** The day the one clock over a joint handling ends (`jointClock`); none: the case's own statutory day counts. */
	readonly jointDueOn?: Day | null;
	/** For handing over at a window: whether the code said was right. The server compares, nobody else knows it. */
	readonly pickUp?: { readonly isCodeRight: boolean; readonly triesLeft: number };
};
