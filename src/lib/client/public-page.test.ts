import { expect, test } from 'vitest';
import { isPersonalAnswer, isPublicPage } from './public-page.ts';

test('home, guides and the check of papers may be kept on the phone', () => {
	for (const path of ['/', '/matters', '/matters/SC01', '/verify']) expect(isPublicPage(path)).toBe(true);
});

test('nothing of a person, of the staff, of the doors or of signing in is kept', () => {
	const never = ['/desk', '/desk/queue', '/papers/1', '/api/trpc/matter.open', '/sign-in', '/applications/1', '/me'];
	for (const path of [...never, '/messages', '/apply', '/files/1', '/verify/1', '/matters/1/2']) {
		expect(isPublicPage(path)).toBe(false);
	}
});

test('an answer made for one person is told by its header', () => {
	expect(isPersonalAnswer(new Headers({ 'cache-control': 'private, no-store' }))).toBe(true);
	expect(isPersonalAnswer(new Headers())).toBe(false);
});
