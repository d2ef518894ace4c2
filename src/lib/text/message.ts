/** What a person is told of, in the app and by phone. */
export const MESSAGE_KINDS = [
	'received',
	'on-behalf',
	'accepted',
	'accepted-by-silence',
	'correction-asked',
	'not-accepted',
	'paused',
	'resumed',
	'extended',
	'decided',
	'result-ready',
	'delivered',
	'revoked'
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Facts of a message; the words are made when it is shown. */
export type MessageFacts = { readonly number?: string; readonly matterName?: string };

type Words = { readonly title: string; readonly body: (matter: string) => string };

const WORDS = {
	received: { title: '申请已经收到', body: () => '窗口会在五个工作日内答复；到期没有答复就算受理。' },
	'on-behalf': {
		title: '有人替您提交了申请',
		body: () => '工作人员按您的委托录入。如果您没有委托过，请马上联系经办窗口。'
	},
	accepted: { title: '已经受理', body: (matter) => `${matter}开始审批，受理通知书上写着最晚哪天出结果。` },
	'accepted-by-silence': {
		title: '已经视为受理',
		body: (matter) => `${matter}到期没有收到补正通知，从收到材料那天起算受理。`
	},
	'correction-asked': {
		title: '有材料需要补正',
		body: (matter) => `${matter}有几处要改，已经一次性列清楚，只改这几处就行。`
	},
	'not-accepted': { title: '没有受理', body: (matter) => `${matter}没有受理，文书里写明了原因和该找哪个单位。` },
	paused: {
		title: '进入特别程序，暂停计时',
		body: (matter) => `${matter}按法律规定暂停计时，文书里写明了原因和大约多久。`
	},
	resumed: { title: '恢复计时', body: (matter) => `${matter}的特别程序结束，接着往下办。` },
	extended: { title: '办理时间延长', body: (matter) => `${matter}延长一次，文书里写明了理由。` },
	decided: { title: '已经作出决定', body: (matter) => `${matter}有了决定，文书可以下载。` },
	'result-ready': { title: '结果可以领取了', body: (matter) => `${matter}的结果可以下载，也可以凭取件码到窗口领取。` },
	delivered: { title: '结果已经领取', body: (matter) => `${matter}的结果已经交付。如果不是您领的，请马上联系窗口。` },
	revoked: { title: '结果已被撤销', body: (matter) => `${matter}的结果被撤销，文书里写明了理由和救济途径。` }
} as const satisfies Record<MessageKind, Words>;

/** The words of the inbox, behind the sign-in: they may name the matter. */
export function messageText(kind: MessageKind, facts: MessageFacts): { readonly title: string; readonly body: string } {
	const { title, body } = WORDS[kind];
	return { title, body: body(facts.matterName ? `“${facts.matterName}”` : '您的申请') };
}
