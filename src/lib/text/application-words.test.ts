import { expect, test } from 'vitest';
import type { AnswerFault } from '#lib/domain/application/answers.ts';
import type { FileFault } from '#lib/domain/application/handed-file.ts';
import type { NoticeState } from '#lib/domain/application/notice.ts';
import { rightsOf } from '#lib/domain/application/rights-of.ts';
import { routeOf, type Via } from '#lib/domain/application/route-of.ts';
import type { Settled } from '#lib/domain/application/settle-materials.ts';
import { SUBJECTS } from '#lib/domain/catalogue/field.ts';
import type { FlowTemplate, Matter } from '#lib/domain/catalogue/matter.ts';
import { sampleMatter } from '#lib/domain/catalogue/sample-catalogue.ts';
import { answerFaultText } from './answer-fault.ts';
import { yuanText } from './money.ts';
import { fileFaultText, noticeHeadText, noticeStateWords, rightText } from './notice.ts';
import { routeText } from './route.ts';
import { settledText } from './settled.ts';
import { subjectText } from './subject.ts';

type Examples = { readonly [C in AnswerFault['code']]: Extract<AnswerFault, { readonly code: C }> };

/** A new code without an example here does not compile. */
const FAULTS: Examples = {
	missing: { code: 'missing' },
	'not-declared': { code: 'not-declared' },
	'too-long': { code: 'too-long', most: 20, length: 25 },
	'not-a-number': { code: 'not-a-number' },
	'not-money': { code: 'not-money' },
	'too-small': { code: 'too-small', least: 8, measure: 'area' },
	'too-large': { code: 'too-large', most: 30, measure: 'number', unit: '层' },
	'not-a-day': { code: 'not-a-day' },
	'option-unknown': { code: 'option-unknown' },
	'citizen-id-length': { code: 'citizen-id-length', length: 17 },
	'citizen-id-birthday': { code: 'citizen-id-birthday' },
	'citizen-id-check': { code: 'citizen-id-check' },
	'credit-code-length': { code: 'credit-code-length', length: 15 },
	'credit-code-check': { code: 'credit-code-check' },
	'not-a-mobile': { code: 'not-a-mobile' },
	'not-a-telephone': { code: 'not-a-telephone' },
	'not-a-project-code': { code: 'not-a-project-code' },
	'not-a-bank-account': { code: 'not-a-bank-account' },
	pattern: { code: 'pattern', sentence: '请填四位数字。' },
	'row-incomplete': { code: 'row-incomplete', row: 2 },
	'too-many-rows': { code: 'too-many-rows', most: 200 }
};

const names = { matterName: (id: string) => (id === 'A' ? '消防检查' : '出让合同'), issuer: '医院' };
const SETTLED: readonly Settled[] = [
	{ by: 'zone', zone: '综保区', report: '区域水土保持报告' },
	{ by: 'prerequisite', matterIds: ['A'] },
	{ by: 'prerequisite', matterIds: ['A', 'B'] },
	{ by: 'state' },
	{ by: 'own-result', documentId: 'd1' },
	{ by: 'wallet', fileId: 'f1', from: '20261103' },
	{ by: 'applicant', how: 'upload' },
	{ by: 'applicant', how: 'paper', exchangeFailedOn: '2026-11-23' },
	{ by: 'third-party', how: 'upload' }
];
const FILE_FAULTS: readonly FileFault[] = [
	{ code: 'no-file' },
	{ code: 'scan-refused' },
	{ code: 'type-refused', accepts: ['jpg', 'pdf'] },
	{ code: 'too-large', maxMegabytes: 20 }
];

const build = sampleMatter({ id: 'SG06', zone: 'construction', stage: 'SG' });
const food = sampleMatter({ id: 'HZ01', zone: 'market' });
const instant = sampleMatter({ id: 'JB01', zone: 'general', kind: 'instant' });
const promised = sampleMatter({ id: 'CN01', zone: 'general' });
const inTown = (flow: FlowTemplate) => sampleMatter({ id: `ZJ-${flow}`, zone: 'town', flow });
const SETS: readonly (readonly Matter[])[] = [
	[build],
	[food],
	[food, { ...food, id: 'HZ33' }],
	[instant],
	[promised],
	[instant, promised],
	[inTown('town-decides')],
	[inTown('town-accepts-district-decides')],
	[inTown('receive-and-pass-on')],
	[inTown('town-decides'), inTown('receive-and-pass-on')],
	[build, food]
];
const VIAS: readonly Via[] = ['phone', 'window', 'town'];
const routes = SETS.flatMap((matters) => VIAS.map((via) => routeText(routeOf(matters, { via }))));

const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
	['a fault of an answer', Object.values(FAULTS).map((fault) => answerFaultText(fault))],
	['where a material comes from', SETTLED.map((settled) => settledText(settled, names))],
	['a fault of a file', FILE_FAULTS.map(fileFaultText)],
	['a right', rightsOf([food]).map((right) => rightText(right).sentence)],
	['a route', routes.map(({ sentence }) => sentence)]
];

test.each(SENTENCES)(
	'%s is told in a whole sentence, without letters or half-width punctuation',
	(_what, sentences) => {
		expect(sentences.length).toBeGreaterThan(3);
		for (const sentence of sentences) {
			expect(sentence).toMatch(/^.{6,}。$/);
			expect(sentence).not.toMatch(/[A-Za-z_{}[\],;:?!]|undefined|NaN|。。/);
		}
	}
);

test('a route gives its clause of the plan', () => {
	for (const { clause } of routes) expect(clause).toMatch(/^威文政办字〔2017〕6号 [二三]/);
	const single = routeText(routeOf([food], { via: 'phone' }));
	expect(single.clause).toContain('单独办理事项不需要通过综合受理窗口办理');
	expect(single.sentence).toContain('直接交给承办部门');
});

test('a town route names its centre', () => {
	const route = routeOf([inTown('town-decides')], { via: 'phone', centreId: '371003109' });
	expect(routeText(route, { centreName: '葛家镇便民服务中心' }).sentence).toContain('葛家镇便民服务中心的柜员');
});

test('bounds are told in their measure', () => {
	expect(answerFaultText(FAULTS['too-small'])).toContain('8平方米');
	expect(answerFaultText(FAULTS['too-large'])).toContain('30层');
	expect(answerFaultText({ code: 'too-small', least: 3_000_000, measure: 'money' })).toContain('30000元');
});

test.each([
	[0, '0元'],
	[5, '0.05元'],
	[120_050, '1200.50元'],
	[100, '1元']
])('%i fen are %s', (fen, text) => {
	expect(yuanText(fen)).toBe(text);
});

test('a failed exchange is told with its day before anything is asked', () => {
	expect(settledText({ by: 'applicant', how: 'upload', exchangeFailedOn: '2026-11-23' }, names)).toMatch(
		/^11月23日 周一没能从数据共享平台取到/
	);
	expect(settledText({ by: 'third-party', how: 'upload' }, names)).toContain('医院');
});

test('the head of a notice counts what is open, and says when nothing is', () => {
	const lines = (...states: readonly NoticeState[]) =>
		states.map((state) => ({ key: 'field:unit.name', state, isRequired: true, askedBy: [], reason: null }) as const);
	expect(noticeHeadText({ lines: lines('ready', 'missing', 'missing', 'faulty', 'perhaps') })).toBe(
		'有2项还缺，1项要改，1项可能需要。都处理好再提交，窗口就不会再要别的。'
	);
	expect(noticeHeadText({ lines: lines('ready', 'optional') })).toBe('材料齐全，可以提交。');
	expect(noticeHeadText({ lines: lines('ready', 'to-bring') })).toContain('1份材料请带到窗口');
});

test('each state of a line has its own word, and each subject its own head', () => {
	const states: readonly NoticeState[] = ['ready', 'to-bring', 'optional', 'perhaps', 'missing', 'faulty'];
	expect(new Set(states.map((state) => noticeStateWords(state).word)).size).toBe(states.length);
	expect(new Set(SUBJECTS.map(subjectText)).size).toBe(SUBJECTS.length);
});
