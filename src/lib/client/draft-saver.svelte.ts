import type { AnswerValue } from '#lib/domain/application/answers.ts';
import { api, sentenceOf } from './procedures.ts';

const PAUSE_MILLISECONDS = 700;
const RETRY_MILLISECONDS = 5000;

/**
 * Saves answers as they are typed, a moment after the last key; what could not be sent is kept on this phone and sent
 * again until it is taken.
 */
export class DraftSaver {
	state: 'saved' | 'waiting' | 'saving' | 'offline' = $state('saved');
	fault: string | null = $state(null);
	readonly #draftId: string;
	#pending: Record<string, AnswerValue | null> = {};
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(draftId: string) {
		this.#draftId = draftId;
	}

	get #key(): string {
		return `draft-unsent:${this.#draftId}`;
	}

	/** Answers a page closed too early left behind; they go before anything new. */
	restore(): Record<string, AnswerValue | null> {
		const kept = localStorage.getItem(this.#key);
		if (kept === null) return {};
		this.#pending = JSON.parse(kept) as Record<string, AnswerValue | null>;
		void this.flush();
		return this.#pending;
	}

	change(field: string, value: AnswerValue | null): void {
		this.#pending[field] = value;
		localStorage.setItem(this.#key, JSON.stringify(this.#pending));
		this.state = 'waiting';
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), PAUSE_MILLISECONDS);
	}

	/** Sends what waits. @returns whether everything is saved */
	async flush(): Promise<boolean> {
		clearTimeout(this.#timer);
		const sent = this.#pending;
		if (Object.keys(sent).length === 0) return true;
		this.#pending = {};
		this.state = 'saving';
		try {
			await api.draft.saveAnswers.mutate({ draftId: this.#draftId, answers: sent });
			this.fault = null;
			const isAll = Object.keys(this.#pending).length === 0;
			if (isAll) localStorage.removeItem(this.#key);
			this.state = isAll ? 'saved' : 'waiting';
			return isAll;
		} catch (error) {
			this.#pending = { ...sent, ...this.#pending };
			this.fault = sentenceOf(error);
			this.state = 'offline';
			this.#timer = setTimeout(() => void this.flush(), RETRY_MILLISECONDS);
			return false;
		}
	}
}
