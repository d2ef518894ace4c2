import { expect, test } from 'vitest';
import { CASE_STATES } from '#lib/domain/case/state.ts';
import { TWIN_SECTIONS, type TwinEntry } from '#lib/domain/graph/text-twin.ts';
import {
	nodeStatusWords,
	predictedText,
	promiseText,
	twinActText,
	twinSectionText,
	twinText,
	whatIfText
} from './graph.ts';

const today = '2026-03-05';
const names = { today, departmentName: '文登区水利局' } as const;
const running: TwinEntry = {
	section: 'running',
	nodeId: 'case-1',
	kind: 'case',
	name: '取水许可',
	state: 'accepted',
	holder: 'department',
	departmentId: 'water',
	since: '2026-03-03',
	dueOn: '2026-03-10',
	finishOn: '2026-03-10',
	isCritical: false,
	waitsFor: [],
	holdsUp: [],
	act: null
};

test('what runs is told with who has it, since when and until when', () => {
	expect(twinText(running, names)).toBe(
		'取水许可：正在审批，3月3日 周二起，在文登区水利局，应在3月10日 周二前办完这一步，最晚3月10日 周二有决定。'
	);
});

test('what waits is told with what it waits for, either or both', () => {
	const entry = {
		...running,
		section: 'waiting',
		waitsFor: [
			{ kind: 'earlier', names: ['用地规划许可', '用地划拨'], gates: 'decision', why: '', isPerhaps: false },
			{ kind: 'earlier', names: ['水土保持方案'], gates: 'acceptance', why: '', isPerhaps: true }
		]
	} as const;
	expect(twinText(entry, names)).toContain(
		'要等用地规划许可、用地划拨其中一个有结果才能作决定，可能要等水土保持方案有结果才能受理'
	);
});

test.each<[string, Partial<TwinEntry>, string]>([
	[
		'a correction',
		{ kind: 'correction', name: '', state: 'yours', act: 'answer-correction' },
		'有材料要您补正，3月3日 周二起'
	],
	['a result', { state: 'result-ready', act: 'collect-result' }, '取水许可：请领取结果'],
	['a planned matter', { state: 'planned', since: null, act: 'submit' }, '取水许可：现在就可以提交'],
	['a planned matter that must wait', { state: 'planned', since: null, act: null }, '取水许可：还没提交'],
	['a milestone', { kind: 'milestone', name: '开工', state: 'ahead', since: null }, '开工：还不能进行'],
	[
		'a milestone reached',
		{ kind: 'milestone', name: '开工', state: 'reached', act: 'go-ahead' },
		'开工：条件已经齐了，可以进行'
	],
	['what holds up others', { holdsUp: ['施工许可'] }, '后面有施工许可在等它'],
	['what holds up many', { holdsUp: ['甲', '乙', '丙', '丁'] }, '后面有甲、乙、丙等4项在等它'],
	['what decides the whole', { isCritical: true }, '它决定全部办完的日子'],
	[
		'a pause',
		{ waitsFor: [{ kind: 'pause', ground: 'hearing', since: '2026-03-04', expectedDays: 7 }] },
		'因为听证从3月4日 周三起暂停计时，预计7天'
	],
	['a denied predecessor', { waitsFor: [{ kind: 'out-of-reach', names: ['用地'], why: '' }] }, '前面的用地没有办成'],
	[
		'a result from elsewhere',
		{ waitsFor: [{ kind: 'elsewhere', names: ['用地'], why: '', isPerhaps: false }] },
		'需要已有的用地的结果'
	],
	['lines to mend', { waitsFor: [{ kind: 'correction', letterId: 'l', lines: 2 }] }, '等您补正2项']
])('%s is told in words', (_what, change, words) => {
	const sentence = twinText({ ...running, ...change }, names);
	expect(sentence).toContain(words);
	expect(sentence).toMatch(/^[^A-Za-z,;:?!]+。$/);
});

test('every node has a status in words', () => {
	for (const state of [...CASE_STATES, 'planned', 'yours', 'reached', 'ahead'] as const) {
		expect(nodeStatusWords(state).word).toMatch(/^[\p{Script=Han}，]+$/u);
	}
	expect(new Set(TWIN_SECTIONS.map(twinSectionText)).size).toBe(TWIN_SECTIONS.length);
	expect(twinActText('submit')).toBe('现在就可以提交');
});

test('the promise is one day, the prediction a range that is called no promise', () => {
	expect(promiseText({ promisedOn: '2026-03-30' }, today)).toContain('最晚3月30日 周一');
	expect(promiseText({ promisedOn: '2026-03-02' }, today)).toContain('已在');
	expect(promiseText({ promisedOn: null }, today)).toContain('说不准');
	const range = { p50On: '2026-03-20', p90On: '2027-01-04', standing: 'fair' } as const;
	expect(predictedText(range, today)).toBe(
		'估计3月20日 周五前后办完，十次里有九次不晚于2027年1月4日 周一。按以往同类办件估算，不是承诺。'
	);
	expect(predictedText({ ...range, p90On: range.p50On, standing: 'thin' }, today)).toContain('例子还不多');
});

test.each([
	[-7, '提前7天'],
	[3, '推后3天'],
	[0, '不变'],
	[null, '说不准']
])('a change that moves the promise by %s is told', (movesPromiseByDays, words) => {
	expect(whatIfText({ movesPromiseByDays })).toContain(words);
});
