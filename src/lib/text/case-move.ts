import type { CaseMove } from '#lib/domain/case/commands.ts';

const MOVES = {
	submit: '提交',
	claim: '认领',
	release: '放回待办',
	'ask-correction': '一次性告知补正',
	correct: '提交补正',
	accept: '受理',
	'accept-by-silence': '逾期视为受理',
	'refuse-acceptance': '不予受理',
	'decide-at-once': '即时办结',
	forward: '转到区里',
	'give-opinion': '给出意见',
	pause: '暂停计时',
	resume: '恢复计时',
	extend: '延长期限',
	decide: '作出决定',
	'issue-result': '制作结果',
	'hand-over': '交付结果',
	withdraw: '撤回申请',
	revoke: '撤销决定',
	rate: '评价'
} as const satisfies Record<CaseMove, string>;

/** What a move is called on a button; a step this table does not know is just a step. */
export function caseMoveText(move: string): string {
	return move in MOVES ? MOVES[move as CaseMove] : '这一步';
}
