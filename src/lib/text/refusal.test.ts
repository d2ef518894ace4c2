import { expect, test } from 'vitest';
import { HOLDERS } from '#lib/domain/case/holder.ts';
import { CASE_MOVES } from '#lib/domain/case/moves.ts';
import { CASE_STATES } from '#lib/domain/case/state.ts';
import type { Refusal, RefusalCode } from '#lib/domain/refusal.ts';
import { ROLES } from '#lib/domain/staff/role.ts';
import { refusalText } from './refusal.ts';

type Examples = { readonly [C in RefusalCode]: readonly Extract<Refusal, { readonly code: C }>[] };

/** Every code with each choice inside it; a new code without an example here does not compile. */
const EXAMPLES: Examples = {
	'not-signed-in': [{ code: 'not-signed-in' }],
	fault: [{ code: 'fault' }],
	'not-found': (
		[
			'case',
			'application',
			'draft',
			'file',
			'document',
			'matter',
			'message',
			'project',
			'enterprise',
			'centre'
		] as const
	).map((what) => ({ code: 'not-found', what })),
	'not-yours': [{ code: 'not-yours' }],
	'too-many-tries': [30, 600].map((retryAfterSeconds) => ({ code: 'too-many-tries', retryAfterSeconds })),
	invalid: [{ code: 'invalid', fields: { mobile: 'Invalid string' } }],
	'code-wrong': [2, 0].map((triesLeft) => ({ code: 'code-wrong', triesLeft })),
	'code-expired': [{ code: 'code-expired' }],
	'credentials-wrong': [{ code: 'credentials-wrong' }],
	'matter-unknown': [{ code: 'matter-unknown', matterId: 'HZ01' }],
	'too-many-matters': [{ code: 'too-many-matters', most: 60 }],
	'produced-by-cycle': [{ code: 'produced-by-cycle', matterIds: ['GH01', 'GH02'] }],
	'answers-faulty': [{ code: 'answers-faulty', fields: { 'premises.floorArea': '…' } }],
	'materials-missing': [{ code: 'materials-missing', materialIds: ['citizen-id-card'] }],
	'declaration-missing': [{ code: 'declaration-missing' }],
	'notice-changed': [{ code: 'notice-changed' }],
	'already-submitted': [{ code: 'already-submitted', number: '20261124' }],
	'key-reused': [{ code: 'key-reused' }],
	'served-to-others': [{ code: 'served-to-others', matterId: 'HZ01' }],
	'file-too-large': [{ code: 'file-too-large', maxMegabytes: 20 }],
	'file-type-refused': [['jpg', 'pdf'], ['exe'], ['jpg', 'png']].map((accepts) => ({
		code: 'file-type-refused',
		accepts
	})),
	'storage-full': [{ code: 'storage-full' }],
	'wrong-role': [...CASE_MOVES, 'case.list'].flatMap((move) =>
		ROLES.map((role) => ({ code: 'wrong-role', move, role }))
	),
	'wrong-state': CASE_MOVES.flatMap((move) => CASE_STATES.map((state) => ({ code: 'wrong-state', move, state }))),
	'other-department': [{ code: 'other-department' }],
	'other-centre': [{ code: 'other-centre' }],
	'changed-meanwhile': [{ code: 'changed-meanwhile', by: 'staff-1' }],
	'held-by-other': [{ code: 'held-by-other', by: 'staff-1' }],
	'held-elsewhere': HOLDERS.map((holder) => ({ code: 'held-elsewhere', holder })),
	'not-claimed': [{ code: 'not-claimed' }],
	'not-in-flow': [{ code: 'not-in-flow', move: 'forward' }],
	'not-yet-due': [{ code: 'not-yet-due', dueOn: '2026-12-01' }],
	'correction-repeated': [{ code: 'correction-repeated', lines: ['material:lease'] }],
	'correction-too-late': [{ code: 'correction-too-late', dueOn: '2026-12-01' }],
	'correction-empty': [{ code: 'correction-empty' }],
	'outside-notice': [{ code: 'outside-notice', lines: ['material:lease'] }],
	'correction-incomplete': [{ code: 'correction-incomplete', lines: ['material:lease'] }],
	'prerequisites-open': (['accept', 'decide'] as const).map((act) => ({
		code: 'prerequisites-open',
		matterIds: ['GH01'],
		for: act
	})),
	'opinions-open': [{ code: 'opinions-open', departmentIds: ['water'] }],
	'reasons-missing': [{ code: 'reasons-missing' }],
	'four-eyes': [{ code: 'four-eyes', staffId: 'staff-1' }],
	'own-case': [{ code: 'own-case' }],
	'extension-used': [{ code: 'extension-used' }],
	'extension-not-allowed': [{ code: 'extension-not-allowed' }],
	'extension-too-late': [{ code: 'extension-too-late', dueOn: '2026-12-01' }],
	'extension-too-long': [{ code: 'extension-too-long', most: 10 }],
	'pause-ground-unknown': [{ code: 'pause-ground-unknown' }],
	'pause-length-missing': [{ code: 'pause-length-missing' }],
	'right-body-missing': [{ code: 'right-body-missing' }],
	'documents-missing': [{ code: 'documents-missing' }],
	'pick-up-code-wrong': [2, 0].map((triesLeft) => ({ code: 'pick-up-code-wrong', triesLeft })),
	'already-delivered': [{ code: 'already-delivered' }],
	'centre-missing': [{ code: 'centre-missing' }],
	'signature-missing': [{ code: 'signature-missing' }],
	'already-rated': [{ code: 'already-rated' }],
	'rating-out-of-range': [{ code: 'rating-out-of-range' }],
	'act-not-done': [{ code: 'act-not-done', act: 'delivered' }]
};

const sentences = Object.values(EXAMPLES).flatMap((refusals) => refusals.map((refusal) => refusalText(refusal)));

test('each way of saying no has a sentence, and it ends like one', () => {
	for (const sentence of sentences) expect(sentence).toMatch(/^.{6,}[。]$/);
});

test('no sentence has a letter, a code or half-width punctuation in it', () => {
	for (const sentence of sentences) expect(sentence).not.toMatch(/[A-Za-z_{}[\],;:?!]|undefined|NaN/);
});

test('a refusal says how many things to mend and until when', () => {
	expect(refusalText({ code: 'materials-missing', materialIds: ['a', 'b'] })).toContain('2份');
	expect(refusalText({ code: 'correction-too-late', dueOn: '2026-12-01' })).toContain('12月1日 周二');
	expect(refusalText({ code: 'too-many-tries', retryAfterSeconds: 90 })).toContain('2分钟');
});

test('a refused file names what would be taken, each kind once', () => {
	const refusal = { code: 'file-type-refused', accepts: ['jpg', 'png', 'pdf'] } as const;
	expect(refusalText(refusal)).toContain('换成照片或者扫描文档。');
});
