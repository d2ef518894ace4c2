import type { FileFault } from '#lib/domain/application/handed-file.ts';
import type { Notice, NoticeState } from '#lib/domain/application/notice.ts';
import type { Right } from '#lib/domain/application/rights-of.ts';
import type { StatusWords } from './case-state.ts';
import { fileTypesText } from './file-type.ts';

const STATES = {
	ready: { word: '齐了', tone: 'good', shape: '实心圆' },
	'to-bring': { word: '带到窗口', tone: 'accent', shape: '半圆' },
	optional: { word: '可以没有', tone: 'plain', shape: '空心圆' },
	perhaps: { word: '可能需要', tone: 'wait', shape: '三角' },
	missing: { word: '还缺', tone: 'bad', shape: '方块' },
	faulty: { word: '要改', tone: 'bad', shape: '方块' }
} as const satisfies Record<NoticeState, StatusWords>;

/** How a line of the notice stands. */
export function noticeStateWords(state: NoticeState): StatusWords {
	return STATES[state];
}

/** The head of the notice: all there, or how much is not. */
export function noticeHeadText({ lines }: Pick<Notice, 'lines'>): string {
	const count = (...states: readonly NoticeState[]) => lines.filter(({ state }) => states.includes(state)).length;
	const parts = [
		[count('missing'), '项还缺'],
		[count('faulty'), '项要改'],
		[count('perhaps'), '项可能需要']
	] as const;
	const open = parts.filter(([number]) => number > 0).map(([number, what]) => `${number}${what}`);
	if (open.length > 0) return `有${open.join('，')}。都处理好再提交，窗口就不会再要别的。`;
	const toBring = count('to-bring');
	return toBring === 0 ? '材料齐全，可以提交。' : `其余都齐了，可以提交；有${toBring}份材料请带到窗口。`;
}

/** What to do about the files of a material. */
export function fileFaultText(fault: FileFault): string {
	switch (fault.code) {
		case 'no-file':
			return '还没有上传，请拍照或者选文件上传。';
		case 'scan-refused':
			return '有一个文件没有通过安全检查，请删掉它，换一个再上传。';
		case 'type-refused':
			return `有一个文件的格式收不了，请换成${fileTypesText(fault.accepts)}。`;
		case 'too-large':
			return `有一个文件超过${fault.maxMegabytes}兆，请重新拍照，或者分成几个文件上传。`;
	}
}

const RIGHTS = {
	'told-once': ['要补正的，窗口一次全部告诉您。', '行政许可法 第三十二条'],
	'silence-accepts': ['到期没有告诉您补正的，从收到材料那天起就算受理。', '行政许可法 第三十二条'],
	'dated-receipt': ['受理或者不受理，都给您盖了章、写明日期的凭证。', '行政许可法 第三十二条'],
	'own-channel': ['在网上办还是到窗口办，由您自己选。', '优化营商环境条例 第三十七条'],
	withdraw: ['作出决定以前，您可以撤回申请。', null],
	'be-heard': ['您可以陈述理由、申辩。', '行政许可法 第七条'],
	remedies: [
		'对决定不服的，可以在六十日内申请行政复议，或者在六个月内提起行政诉讼。',
		'行政复议法 第二十条、行政诉讼法 第四十六条'
	]
} as const satisfies Record<Right, readonly [string, string | null]>;

/** A right of the applicant, and where it stands; null: it needs no clause. */
export function rightText(right: Right): { readonly sentence: string; readonly clause: string | null } {
	const [sentence, clause] = RIGHTS[right];
	return { sentence, clause };
}
