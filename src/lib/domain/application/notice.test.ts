import { expect, test } from 'vitest';
import { indexCatalogue } from '../catalogue/index-catalogue.ts';
import { sampleMatter } from '../catalogue/sample-catalogue.ts';
import type { JsonValue } from '../canonical-json.ts';
import type { HandedFile } from './handed-file.ts';
import { assembleApplication, type ApplicationDraft } from './assemble-application.ts';
import { nothingHeld, paper, shop, shopCatalogue } from './example-shop.ts';
import { canonicalNotice, isComplete, isOnNotice, noticeKeys, type Notice } from './notice.ts';

const plain = { 'premises.isLarge': 'no', 'premises.servesHotFood': 'no' };
const answers = { 'premises.floorArea': '85.5', 'applicant.name': '王小明' };
const plan: HandedFile = { materialId: 'site-plan', sha256: 'ab', type: 'pdf', bytes: 1000, scan: 'clean' };
const full: ApplicationDraft = {
	chosenIds: ['HZ01'],
	situation: plain,
	answers,
	files: [plan],
	holdings: nothingHeld,
	via: 'phone'
};

function noticeFor(changes: Partial<ApplicationDraft> = {}): Notice {
	const assembled = assembleApplication({ ...full, ...changes }, shop);
	if (!assembled.ok) throw new Error(`Refused: ${JSON.stringify(assembled.refusal)}`);
	return assembled.value.notice;
}
const statesOf = ({ lines }: Notice) => Object.fromEntries(lines.map(({ key, state }) => [key, state]));
const lineOf = ({ lines }: Notice, key: string) => lines.find((line) => line.key === key);

test('with everything there the notice is complete, and still names every line', () => {
	const notice = noticeFor();
	expect(statesOf(notice)).toEqual({
		'field:applicant.name': 'ready',
		'field:applicant.mobile': 'optional',
		'field:premises.floorArea': 'ready',
		'material:site-plan': 'ready',
		'material:business-licence': 'ready'
	});
	expect(isComplete(notice)).toBe(true);
});

test('names at once all that is missing or faulty, each with its reason', () => {
	const notice = noticeFor({ answers: { 'premises.floorArea': '2' }, files: [] });
	expect(lineOf(notice, 'field:applicant.name')).toMatchObject({ state: 'missing', reason: { code: 'missing' } });
	expect(lineOf(notice, 'field:premises.floorArea')).toMatchObject({ state: 'faulty', reason: { code: 'too-small' } });
	expect(lineOf(notice, 'material:site-plan')).toMatchObject({ state: 'missing', reason: { code: 'no-file' } });
	expect(isComplete(notice)).toBe(false);
});

test('what hangs on an open question is perhaps needed, and keeps the notice open', () => {
	const notice = noticeFor({ situation: { 'premises.isLarge': 'no' } });
	expect(lineOf(notice, 'material:health-certificate')?.state).toBe('perhaps');
	expect(notice.openQuestions).toEqual(['premises.servesHotFood']);
	expect(notice.situation).toEqual({ 'premises.isLarge': 'no' });
	expect(isComplete(notice)).toBe(false);
	const handedIn: HandedFile = { ...plan, materialId: 'health-certificate' };
	expect(isComplete(noticeFor({ situation: { 'premises.isLarge': 'no' }, files: [plan, handedIn] }))).toBe(true);
});

test.each<[string, Partial<HandedFile>, object]>([
	['refused by the scanner', { scan: 'refused' }, { code: 'scan-refused' }],
	['of a type not taken', { type: 'dwg' }, { code: 'type-refused', accepts: ['jpg', 'pdf'] }],
	['too large', { bytes: 21 * 1024 * 1024 }, { code: 'too-large', maxMegabytes: 20 }]
])('a file %s makes its line faulty', (_what, changes, reason) => {
	const notice = noticeFor({ files: [plan, { ...plan, ...changes }] });
	expect(lineOf(notice, 'material:site-plan')).toMatchObject({ state: 'faulty', reason });
});

test('a file of exactly the greatest size will do', () => {
	const notice = noticeFor({ files: [{ ...plan, bytes: 20 * 1024 * 1024 }] });
	expect(lineOf(notice, 'material:site-plan')?.state).toBe('ready');
});

test('a material that may be left out is told so, without a reason', () => {
	const matters = [sampleMatter({ fields: [], materials: [paper('site-plan', { isRequired: false })] })];
	const verdict = assembleApplication({ ...full, files: [] }, indexCatalogue({ ...shopCatalogue, matters }));
	expect(verdict).toMatchObject({
		ok: true,
		value: { isComplete: true, notice: { lines: [{ key: 'material:site-plan', state: 'optional', reason: null }] } }
	});
});

test('paper to be brought to the window does not keep it open', () => {
	const notice = noticeFor({ files: [], materialChoices: { 'site-plan': 'paper-at-window' } });
	expect(lineOf(notice, 'material:site-plan')).toMatchObject({ state: 'to-bring', reason: null });
	expect(isComplete(notice)).toBe(true);
});

test('says of each limit how long it is and what it begins with', () => {
	const [food] = noticeFor().matters;
	expect(food).toMatchObject({ id: 'HZ01', departmentId: 'market', fee: null });
	expect(food?.limits.map(({ kind, amount, unit, from }) => [kind, amount, unit, from])).toEqual([
		['acceptance', 5, 'working-day', 'receipt'],
		['promise', 5, 'working-day', 'acceptance'],
		['statute', 20, 'working-day', 'acceptance'],
		['delivery', 10, 'working-day', 'decision']
	]);
});

test('several licences of several departments have one limit over them', () => {
	expect(noticeFor().jointLimit).toBeNull();
	const joint = noticeFor({ chosenIds: ['HZ01', 'SG06'] });
	expect(joint.jointLimit).toEqual({ kind: 'statute', amount: 45, unit: 'working-day', from: 'acceptance' });
});

test('earlier results nobody is known to hold are told', () => {
	expect(noticeFor({ chosenIds: ['SG06', 'GH03'] }).awaits).toEqual([
		{ anyOf: ['YD13', 'YD02'], neededBy: ['SG06', 'GH03'], gates: 'decision', standing: 'needed' }
	]);
	expect(noticeFor({ chosenIds: ['SG06', 'GH03', 'YD02'] }).awaits).toEqual([]);
});

test('technical services alone give nothing to appeal against', () => {
	expect(noticeFor({ chosenIds: ['SG01'] }).rights).not.toContain('remedies');
	expect(noticeFor().rights).toContain('remedies');
});

test('a letter of correction can find each line, and no other', () => {
	const notice = noticeFor();
	expect(noticeKeys(notice).every((key) => isOnNotice(notice, key))).toBe(true);
	expect(isOnNotice(notice, 'material:bank-statement')).toBe(false);
	expect(isOnNotice(notice, 'site-plan')).toBe(false);
});

const shuffled = (value: JsonValue): JsonValue => {
	if (Array.isArray(value)) return value.map(shuffled);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.flatMap(([key, member]) => (member === undefined ? [] : [[key, shuffled(member)]]))
	);
};

test('one notice has one text, also after a database gave it back', () => {
	const text = canonicalNotice(noticeFor());
	expect(canonicalNotice(noticeFor({ chosenIds: ['HZ01', 'HZ01'], answers: { ...answers } }))).toBe(text);
	expect(canonicalNotice(shuffled(JSON.parse(text) as JsonValue) as unknown as Notice)).toBe(text);
});

test('any change of what is needed or there changes the text; sleeping answers do not', () => {
	const text = canonicalNotice(noticeFor());
	expect(canonicalNotice(noticeFor({ files: [] }))).not.toBe(text);
	expect(canonicalNotice(noticeFor({ chosenIds: ['HZ01', 'HZ07'] }))).not.toBe(text);
	expect(canonicalNotice(noticeFor({ via: 'town' }))).not.toBe(text);
	expect(canonicalNotice(noticeFor({ answers: { ...answers, 'project.name': '睡着' } }))).toBe(text);
	expect(canonicalNotice(noticeFor({ situation: { ...plain, 'no.such': 'yes' } }))).toBe(text);
	expect(canonicalNotice(noticeFor({ holdings: { ...nothingHeld, asOf: '2026-11-25' } }))).toBe(text);
});
