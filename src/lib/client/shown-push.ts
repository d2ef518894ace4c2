import { PUSH_TITLE } from '#lib/text/push.ts';

export type ShownPush = { readonly title: string; readonly body: string; readonly url: string; readonly tag: string };

const FALLBACK: ShownPush = {
	title: PUSH_TITLE,
	body: '您有新消息，请打开一窗查看。',
	url: '/messages',
	tag: 'message'
};

/** What a push shows. Browsers take the leave to push away from a site that shows nothing: so something always is. */
export function shownPush(payload: unknown): ShownPush {
	if (typeof payload !== 'object' || payload === null) return FALLBACK;
	const given = payload as Partial<Record<keyof ShownPush, unknown>>;
	const textOr = (value: unknown, fallback: string) => (typeof value === 'string' && value ? value : fallback);
	return {
		title: textOr(given.title, FALLBACK.title),
		body: textOr(given.body, FALLBACK.body),
		url: pathOr(given.url, FALLBACK.url),
		tag: textOr(given.tag, FALLBACK.tag)
	};
}

/** Only a path of this site: a push opens no other. */
function pathOr(value: unknown, fallback: string): string {
	return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : fallback;
}
