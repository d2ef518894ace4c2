import type { Day } from '#lib/domain/calendar/day.ts';
import type { CaseEvent } from '#lib/domain/case/events.ts';
import type { DocumentKind } from '#lib/domain/result/document-kind.ts';
import { correctionGroundText } from './correction-ground.ts';
import { fullDayText } from './day.ts';
import { pauseGroundText } from './pause-ground.ts';

/** What a paper says, as data: the same whoever draws it, and what its code vouches for. */
export type PaperContent = {
	readonly title: string;
	readonly number: string;
	/** Whom it is addressed to or who holds it. */
	readonly holder: string;
	readonly facts: readonly (readonly [label: string, value: string])[];
	readonly paragraphs: readonly string[];
	readonly issuer: string;
	readonly issuedOn: Day;
	readonly validUntil: Day | null;
};

/** What every paper of a case names. */
export type PaperCase = {
	readonly caseNumber: string;
	readonly matterName: string;
	readonly legalBasis: readonly string[];
	readonly departmentName: string;
	/** The last day of the promise, and of the law; null: none is set. */
	readonly promisedOn: Day | null;
	readonly statutoryOn: Day | null;
	/** Labels of notice lines, by key. */
	readonly lineName: (key: string) => string;
};

const REMEDIES =
	'不服本决定的，可以自收到之日起六十日内向文登区人民政府申请行政复议，也可以自收到之日起六个月内向人民法院提起行政诉讼。';

type Said = { readonly paragraphs: readonly string[]; readonly facts?: PaperContent['facts'] };
type Event<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

const received = (paper: PaperCase): Said => ({
	paragraphs: [
		`您申请办理“${paper.matterName}”的材料已经收到，清单和份数以提交时的一次性告知为准。`,
		'窗口自收到之日起五个工作日内答复是否受理；到期没有告知需要补正的，自收到材料之日起即为受理。'
	]
});

function acceptedSaid(event: Event<'accepted'>, paper: PaperCase): Said {
	const latest = paper.promisedOn ?? paper.statutoryOn;
	return {
		paragraphs: [
			event.bySilence
				? `您申请办理的“${paper.matterName}”，窗口到期没有告知补正，依照行政许可法第三十二条，自收到材料之日（${fullDayText(event.countedFrom)}）起视为受理。`
				: `您申请办理的“${paper.matterName}”，材料齐全、符合法定形式，依照行政许可法第三十二条，予以受理。`,
			latest === null
				? '办理时间依照法律规定，进度可以随时在“一窗”上查看。'
				: `我们最晚在${fullDayText(latest)}作出决定。`
		],
		facts: [
			['受理日期', fullDayText(event.countedFrom)],
			...(paper.statutoryOn ? ([['法定期限届满日', fullDayText(paper.statutoryOn)]] as const) : [])
		]
	};
}

function letterSaid(event: Event<'correction-asked'>, paper: PaperCase): Said {
	const lines = event.lines.map(
		(line, position) =>
			`${position + 1}. ${paper.lineName(line.line)}：${correctionGroundText(line.ground)}。${line.remedy}`
	);
	return {
		paragraphs: [
			`您申请办理“${paper.matterName}”的材料，有下面几处需要补正。这是全部内容，其余都不用动：`,
			...lines,
			'补正齐全的那一天，就是重新计算受理时间的收到日期。'
		]
	};
}

function notAcceptedSaid(event: Event<'not-accepted'>, paper: PaperCase): Said {
	const where = event.rightBody ? `请向${event.rightBody}申请。` : '';
	return event.ground === 'not-needed'
		? { paragraphs: [`“${paper.matterName}”依法不需要办理，不予受理。${event.reason}`] }
		: { paragraphs: [`“${paper.matterName}”不属于本机关职权范围，决定不予受理。${event.reason}${where}`, REMEDIES] };
}

function decidedSaid(event: Event<'decided'>, paper: PaperCase): Said {
	const articles = event.articles.length > 0 ? event.articles : paper.legalBasis;
	const basis = `依据：${articles.join('；')}。`;
	return event.outcome === 'approved'
		? { paragraphs: [`经审查，您申请的“${paper.matterName}”符合条件，准予办理。${event.reasons}`, basis] }
		: {
				paragraphs: [`经审查，对您申请的“${paper.matterName}”，决定不予办理。理由：${event.reasons}`, basis, REMEDIES]
			};
}

/** What the paper of an event says; null where the event leaves none. */
export function paperSaid(event: CaseEvent, paper: PaperCase): Said | null {
	switch (event.type) {
		case 'submitted':
		case 'corrected':
			return received(paper);
		case 'accepted':
			return acceptedSaid(event, paper);
		case 'correction-asked':
			return letterSaid(event, paper);
		case 'not-accepted':
			return notAcceptedSaid(event, paper);
		case 'paused':
			return {
				paragraphs: [
					`“${paper.matterName}”需要${pauseGroundText(event.ground)}，依照行政许可法第四十五条，所需时间不计入办理期限，预计 ${event.expectedDays} 日。${event.text}`
				]
			};
		case 'extended':
			return {
				paragraphs: [
					`“${paper.matterName}”依照行政许可法第四十二条，经批准延长 ${event.amount} 个工作日。理由：${event.reason}`
				]
			};
		case 'decided':
			return decidedSaid(event, paper);
		case 'withdrawn':
			return { paragraphs: [`您撤回了“${paper.matterName}”的申请，本机关终止办理。`] };
		case 'revoked':
			return {
				paragraphs: [
					`撤销“${paper.matterName}”的办理结果。理由：${event.reason}`,
					`依据：${event.articles.join('；')}。`,
					REMEDIES
				]
			};
		case 'delivered':
			return { paragraphs: [`“${paper.matterName}”的办理结果已经送达。`] };
		default:
			return null;
	}
}

/** The head and foot of what a result, or the paper of an event, says. */
export function resultSaid(paper: PaperCase): Said {
	return {
		paragraphs: [`经依法审查，准予持有人办理“${paper.matterName}”。`],
		facts: [['依据', paper.legalBasis.join('；')]]
	};
}

export const PAPER_WORDS: Readonly<Record<DocumentKind, string>> = {
	'materials-receipt': '收',
	'correction-letter': '补',
	acceptance: '受',
	'not-needed': '不受',
	'not-ours': '不受',
	pause: '特',
	extension: '延',
	approval: '准',
	denial: '不准',
	result: '证',
	'delivery-receipt': '送',
	withdrawal: '撤回',
	revocation: '撤'
};
