import { expect, test } from 'vitest';
import { RATED_ACTS } from '#lib/domain/case/commands.ts';
import { CORRECTION_GROUNDS, PAUSE_GROUNDS } from '#lib/domain/case/events.ts';
import { HOLDERS } from '#lib/domain/case/holder.ts';
import { CASE_MOVES } from '#lib/domain/case/moves.ts';
import { CASE_STATES } from '#lib/domain/case/state.ts';
import { DOCUMENT_KINDS } from '#lib/domain/result/document-kind.ts';
import { ROLES } from '#lib/domain/staff/role.ts';
import { caseMoveText } from './case-move.ts';
import {
	caseEventText,
	caseStateText,
	deliveryText,
	holderText,
	outcomeText,
	stanceText,
	ratedActText,
	ratingText,
	statusWords
} from './case-state.ts';
import { correctionGroundText, correctionRemedyText } from './correction-ground.ts';
import { documentName } from './document-name.ts';
import { pauseGroundText } from './pause-ground.ts';
import { roleText } from './role.ts';
import { validityText } from './validity.ts';

const words: readonly (readonly [string, readonly string[]])[] = [
	['state', CASE_STATES.map(caseStateText)],
	['holder', HOLDERS.map((holder) => holderText(holder))],
	['move', CASE_MOVES.map(caseMoveText)],
	['role', ROLES.map(roleText)],
	['pause', PAUSE_GROUNDS.map(pauseGroundText)],
	['correction', CORRECTION_GROUNDS.map(correctionGroundText)],
	['remedy', CORRECTION_GROUNDS.map(correctionRemedyText)],
	['document', DOCUMENT_KINDS.map(documentName)],
	['rated act', RATED_ACTS.map(ratedActText)],
	['outcome', (['approved', 'denied'] as const).map(outcomeText)],
	['stance', (['agree', 'agree-with-conditions', 'disagree'] as const).map(stanceText)],
	['delivery', (['window', 'post', 'electronic'] as const).map(deliveryText)],
	['event', (['submitted', 'accepted', 'paused', 'decided', 'delivered'] as const).map(caseEventText)],
	['rating', ([1, 2, 3, 4, 5] as const).map(ratingText)]
];

test.each(words)('every %s has words of its own, none of them in English', (_noun, texts) => {
	expect(new Set(texts).size).toBe(texts.length);
	for (const text of texts) expect(text).toMatch(/^[\p{Script=Han}，。、]+$/u);
});

test('a status is told by word, tone and the name of its shape', () => {
	expect(statusWords('correction-asked')).toEqual({ word: '等您补正', tone: 'wait', shape: '三角' });
	for (const state of CASE_STATES) expect(statusWords(state).shape).toMatch(/^\p{Script=Han}+$/u);
});

test('a case with a department names the department when it is known', () => {
	expect(holderText('department', '威海市文登区水利局')).toBe('威海市文登区水利局');
	expect(holderText('window', '威海市文登区水利局')).toBe('综合受理窗口');
});

test('whoever checks a paper reads whether it holds and until when', () => {
	expect(validityText({ standing: 'valid', until: '2031-11-23' })).toBe('有效，到2031年11月23日为止。');
	expect(validityText({ standing: 'valid', until: null })).toBe('有效。');
	expect(validityText({ standing: 'expired', until: '2025-01-01' })).toContain('过期');
	expect(validityText({ standing: 'revoked', on: '2026-05-06' })).toContain('撤销');
	expect(validityText({ standing: 'unknown' })).toContain('没有查到');
});
