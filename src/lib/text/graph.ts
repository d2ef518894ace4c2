import type { Day } from '#lib/domain/calendar/day.ts';
import type { NodeState, Predicted, ProgressGraph } from '#lib/domain/graph/node.ts';
import type { TwinAct, TwinEntry, TwinSection, TwinWait } from '#lib/domain/graph/text-twin.ts';
import type { WhatIf } from '#lib/domain/graph/what-if.ts';
import { holderText, statusWords, type StatusWords } from './case-state.ts';
import { dayTextSeenFrom } from './day.ts';
import { pauseGroundText } from './pause-ground.ts';

const SECTIONS = {
	done: '已经办完的',
	running: '正在办的',
	waiting: '在等的',
	today: '您今天可以做的'
} as const satisfies Record<TwinSection, string>;

export function twinSectionText(section: TwinSection): string {
	return SECTIONS[section];
}

const ACTS = {
	submit: '现在就可以提交',
	'answer-correction': '请补正材料',
	'collect-result': '请领取结果',
	'go-ahead': '条件已经齐了，可以进行'
} as const satisfies Record<TwinAct, string>;

/** What the applicant can do, as a button or the head of a line. */
export function twinActText(act: TwinAct): string {
	return ACTS[act];
}

/** The status of a node: a case's own, or that of a planned one, a correction, a milestone. */
export function nodeStatusWords(state: NodeState): StatusWords {
	switch (state) {
		case 'planned':
			return { word: '还没提交', tone: 'plain', shape: '空心圆' };
		case 'yours':
			return { word: '等您补正', tone: 'wait', shape: '三角' };
		case 'reached':
			return { word: '条件齐了', tone: 'good', shape: '实心圆' };
		case 'ahead':
			return { word: '还不能进行', tone: 'plain', shape: '空心圆' };
		default:
			return statusWords(state);
	}
}

/** `departmentName`: of the entry's department, when it is known. */
export type TwinNames = { readonly today: Day; readonly departmentName?: string };

/** One line of the text twin: what it is, how it stands, who has it until when, what it waits for, what waits for it. */
export function twinText(entry: TwinEntry, names: TwinNames): string {
	const parts = [
		standingText(entry, names),
		...entry.waitsFor.map((wait) => waitText(wait, names.today)),
		holdsUpText(entry),
		finishText(entry, names.today)
	];
	return `${parts.filter((part) => part !== '').join('，')}。`;
}

function standingText(entry: TwinEntry, { today, departmentName }: TwinNames): string {
	const { name, act, state, holder, since, dueOn, kind } = entry;
	const from = since === null ? '' : `，${dayTextSeenFrom(since, today)}起`;
	if (kind === 'correction') return `有材料要您补正${from}`;
	if (act !== null) return `${name}：${ACTS[act]}${from}`;
	if (kind === 'milestone') return `${name}：${nodeStatusWords(state).word}`;
	if (state === 'planned') return `${name}：还没提交`;
	const who = holder === 'none' || holder === 'applicant' ? '' : `，在${holderText(holder, departmentName)}`;
	const until = dueOn === null ? '' : `，应在${dayTextSeenFrom(dueOn, today)}前办完这一步`;
	return `${name}：${nodeStatusWords(state).word}${from}${who}${until}`;
}

function waitText(wait: TwinWait, today: Day): string {
	switch (wait.kind) {
		case 'earlier': {
			const which = wait.names.length > 1 ? `${wait.names.join('、')}其中一个` : wait.names.join('');
			const then = wait.gates === 'acceptance' ? '才能受理' : '才能作决定';
			return `${wait.isPerhaps ? '可能要等' : '要等'}${which}有结果${then}`;
		}
		case 'elsewhere':
			return `${wait.isPerhaps ? '可能需要' : '需要'}已有的${wait.names.join('或者')}的结果，没有就一起加上办`;
		case 'out-of-reach':
			return `前面的${wait.names.join('、')}没有办成，这一项暂时办不下去`;
		case 'correction':
			return `等您补正${wait.lines}项`;
		case 'pause':
			return `因为${pauseGroundText(wait.ground)}从${dayTextSeenFrom(wait.since, today)}起暂停计时，预计${wait.expectedDays}天`;
	}
}

const NAMED_AT_MOST = 3;

function holdsUpText({ holdsUp, section }: TwinEntry): string {
	if (holdsUp.length === 0 || section === 'done') return '';
	const named = holdsUp.slice(0, NAMED_AT_MOST).join('、');
	return holdsUp.length > NAMED_AT_MOST ? `后面有${named}等${holdsUp.length}项在等它` : `后面有${named}在等它`;
}

function finishText({ finishOn, section, kind, isCritical }: TwinEntry, today: Day): string {
	if (finishOn === null || section === 'done') return '';
	const day = dayTextSeenFrom(finishOn, today);
	if (kind === 'milestone') return `最晚${day}条件齐备`;
	return isCritical ? `最晚${day}有决定，它决定全部办完的日子` : `最晚${day}有决定`;
}

/** The one promised day of the whole. */
export function promiseText({ promisedOn }: Pick<ProgressGraph, 'promisedOn'>, today: Day): string {
	if (promisedOn === null) return '现在还说不准哪天能全部办完。';
	if (promisedOn < today) return `全部事项已在${dayTextSeenFrom(promisedOn, today)}前作出决定。`;
	return `按承诺时限，全部事项最晚${dayTextSeenFrom(promisedOn, today)}作出决定。`;
}

/** The predicted range, and how far it can be trusted. */
export function predictedText({ p50On, p90On, standing }: Predicted, today: Day): string {
	const early = dayTextSeenFrom(p50On, today);
	const late = dayTextSeenFrom(p90On, today);
	const range = p50On === p90On ? `估计${early}前后办完` : `估计${early}前后办完，十次里有九次不晚于${late}`;
	return standing === 'thin'
		? `${range}。以往的例子还不多，主要按承诺时限估算。`
		: `${range}。按以往同类办件估算，不是承诺。`;
}

/** What a change would do to the promised day. */
export function whatIfText({ movesPromiseByDays }: Pick<WhatIf, 'movesPromiseByDays'>): string {
	if (movesPromiseByDays === null) return '这样改以后，还说不准哪天能全部办完。';
	if (movesPromiseByDays === 0) return '这样改，全部办完的最晚日子不变。';
	const days = Math.abs(movesPromiseByDays);
	return movesPromiseByDays < 0
		? `这样改，全部办完的最晚日子提前${days}天。`
		: `这样改，全部办完的最晚日子推后${days}天。`;
}
