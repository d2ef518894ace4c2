/** Pages that hold nothing personal and may be read without a network: home, guides, checking a paper. */
const PUBLIC_PAGES = [/^\/$/, /^\/matters(\/[^/]+)?$/, /^\/verify$/];

/** Whether the service worker may keep a page, by its path. Everything not named here is never kept. */
export function isPublicPage(path: string): boolean {
	return PUBLIC_PAGES.some((page) => page.test(path));
}

/** Whether an answer was made for one person: such a copy stays out of the store of a shared phone. */
export function isPersonalAnswer(headers: Headers): boolean {
	return /\b(private|no-store)\b/.test(headers.get('cache-control') ?? '');
}
