import { expect, test } from 'vitest';
import { shownPush } from './shown-push.ts';

test('a push shows what it brought', () => {
	const push = { title: '一窗', body: '您有办理结果可以领取。', url: '/applications/1', tag: 'm1' };
	expect(shownPush(push)).toEqual(push);
});

test('a push that cannot be read still shows something, and leads to the inbox', () => {
	for (const broken of [null, 'text', 7, {}]) {
		expect(shownPush(broken)).toMatchObject({ title: '一窗', url: '/messages' });
	}
});

test('a push opens no other site', () => {
	for (const url of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'javascript:1']) {
		expect(shownPush({ url }).url).toBe('/messages');
	}
});
