import type { Refusal } from './refusal.ts';

/** The answer of a rule or a use case: the value, or a refusal with its facts. Only faults throw. */
export type Verdict<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function allow<T>(value: T): Verdict<T> {
	return { ok: true, value };
}

export function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
	return { ok: false, refusal };
}
