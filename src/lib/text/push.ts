import type { MessageKind } from './message.ts';

const DEFAULT_WORDS = '您的办件有新进展，请打开一窗查看。';

const NEUTRAL: Partial<Record<MessageKind, string>> = {
	'on-behalf': '有工作人员替您提交了申请。如果不是您委托的，请打开一窗查看，或者联系窗口。',
	'correction-asked': '您的办件需要您补充，请打开一窗查看要改什么、哪天以前交。',
	'result-ready': '您有办理结果可以领取，请打开一窗查看。',
	delivered: '您的办理结果已经交付。如果不是您领的，请打开一窗查看，或者联系窗口。'
};

/** What a locked phone shows, by push or SMS: no name, number or matter, whoever reads it. */
export function neutralText(kind: MessageKind): string {
	return NEUTRAL[kind] ?? DEFAULT_WORDS;
}

export const PUSH_TITLE = '一窗';

/** What came of asking the browser to show notifications. */
export const PUSH_ANSWERS = ['on', 'denied', 'no-answer', 'unsupported'] as const;
export type PushAnswer = (typeof PUSH_ANSWERS)[number];

const ANSWERS = {
	on: '好了，要您办的事和结果会在这台手机上提醒您。',
	denied: '这台手机没有允许提醒。要紧的事会发短信给您，不用再设置。',
	'no-answer': '手机的提醒服务没有回应。要紧的事会发短信给您，也可以再试一次。',
	unsupported: '这个浏览器不能提醒。要紧的事会发短信给您，不用再设置。'
} as const satisfies Record<PushAnswer, string>;

export function pushAnswerText(answer: PushAnswer): string {
	return ANSWERS[answer];
}
