import { expect, test } from 'vitest';
import { MESSAGE_KINDS, messageText } from './message.ts';
import { neutralText, PUSH_ANSWERS, pushAnswerText } from './push.ts';

const facts = { number: '371003202611240001', matterName: '食品经营许可' };

test('each kind of message has a title and a sentence that ends like one', () => {
	for (const kind of MESSAGE_KINDS) {
		const { title, body } = messageText(kind, facts);
		expect(title).toMatch(/^[^。]{4,}$/);
		expect(body).toMatch(/。$/);
	}
});

test('the inbox names the matter it is about, and says so in general where there is none', () => {
	expect(messageText('accepted', facts).body).toContain('“食品经营许可”');
	expect(messageText('accepted', {}).body).toContain('您的申请');
});

test('what a locked phone shows has no digit, no letter and no matter in it, and is short enough for one SMS', () => {
	for (const kind of MESSAGE_KINDS) {
		expect(neutralText(kind)).not.toMatch(/[0-9A-Za-z“]/);
		expect(neutralText(kind).length).toBeLessThanOrEqual(62);
	}
});

test('whoever gets no push is told that an SMS comes instead', () => {
	for (const answer of PUSH_ANSWERS.filter((each) => each !== 'on')) expect(pushAnswerText(answer)).toContain('短信');
});
