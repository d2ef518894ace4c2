import { canonicalJson, type JsonValue } from '../canonical-json.ts';
import type { Day } from '../calendar/day.ts';
import type { QuestionId, Situation } from '../catalogue/condition.ts';
import type { FieldId } from '../catalogue/field.ts';
import type { Limit } from '../catalogue/limit.ts';
import type { Form, MaterialId } from '../catalogue/material.ts';
import type { Matter, MatterId } from '../catalogue/matter.ts';
import type { ClockKind } from '../clock/limit-clock.ts';
import type { AnswerFault } from './answers.ts';
import type { Gap } from './gaps-of.ts';
import type { FileFault } from './handed-file.ts';
import type { Right } from './rights-of.ts';
import type { Route } from './route-of.ts';
import type { Settled } from './settle-materials.ts';

/** As letters of correction name a line. */
export type LineKey = `field:${FieldId}` | `material:${MaterialId}`;

/**
 * ready: there, or comes without the applicant; to-bring: on paper to the window; optional: left out and may be;
 * perhaps: not there, and a question still open decides whether it is needed; missing; faulty.
 */
export type NoticeState = 'ready' | 'to-bring' | 'optional' | 'perhaps' | 'missing' | 'faulty';

type NoticeLineBase = {
	readonly state: NoticeState;
	readonly isRequired: boolean;
	readonly askedBy: readonly MatterId[];
};

export type FieldNoticeLine = NoticeLineBase & {
	readonly key: `field:${FieldId}`;
	/** null: nothing is wrong with it. */
	readonly reason: AnswerFault | null;
};

export type MaterialNoticeLine = NoticeLineBase & {
	readonly key: `material:${MaterialId}`;
	readonly form: Form;
	readonly copies: number;
	readonly validMonths?: number;
	readonly settled: Settled;
	/** null: nothing is wrong with it. */
	readonly reason: FileFault | null;
};

export type NoticeLine = FieldNoticeLine | MaterialNoticeLine;

/**
 * A time limit and the event it begins with; counting starts on the day after. Not the day itself: a notice queued
 * without network overnight must still be the same notice.
 */
export type NoticeLimit = Pick<Limit, 'amount' | 'unit' | 'from'> & { readonly kind: ClockKind };

export type NoticeMatter = {
	readonly id: MatterId;
	readonly code: string;
	readonly name: string;
	/** null: nobody is named for that day. */
	readonly departmentId: string | null;
	readonly limits: readonly NoticeLimit[];
	/** null: nothing is charged. */
	readonly fee: { readonly text: string; readonly basis: string; readonly amountInFen?: number } | null;
};

/** The one-time notice (一次性告知): all that is needed, known before submitting and frozen with it. */
export type Notice = {
	readonly catalogueVersion: Day;
	readonly matters: readonly NoticeMatter[];
	/** Answers to the questions something chosen hangs on. */
	readonly situation: Situation;
	readonly openQuestions: readonly QuestionId[];
	readonly lines: readonly NoticeLine[];
	/** Earlier results nothing chosen gives and nobody is known to hold: the case waits for them. */
	readonly awaits: readonly Pick<Gap, 'anyOf' | 'neededBy' | 'gates' | 'standing'>[];
	/** Over several licences handled as one; null: each has its own alone. */
	readonly jointLimit: NoticeLimit | null;
	readonly rights: readonly Right[];
	readonly route: Route;
};

const NOTHING_TO_DO: readonly NoticeState[] = ['ready', 'to-bring', 'optional'];

/** Nothing is missing, faulty or open: with this the window has no ground for a letter (材料齐全). */
export function isComplete({ lines }: Pick<Notice, 'lines'>): boolean {
	return lines.every(({ state }) => NOTHING_TO_DO.includes(state));
}

/** The keys a letter of correction may name without being a breach. */
export function noticeKeys({ lines }: Pick<Notice, 'lines'>): readonly LineKey[] {
	return lines.map(({ key }) => key);
}

export function isOnNotice({ lines }: Pick<Notice, 'lines'>, lineKey: string): boolean {
	return lines.some(({ key }) => key === lineKey);
}

/** One text for one notice, wherever it was made; its SHA-256 is taken by whoever has one. */
export function canonicalNotice(notice: Notice): string {
	return canonicalJson(notice satisfies JsonValue);
}

/** The fee as it is told. */
export function noticeFee(fee: Matter['fee']): NoticeMatter['fee'] {
	return fee === null ? null : { text: fee.text, basis: fee.basis, amountInFen: fee.amountInFen };
}
