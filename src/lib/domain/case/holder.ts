import type { FlowTemplate } from '../catalogue/matter.ts';
import type { CaseStanding } from './state.ts';

/** Where an application goes in: the general window, straight to its department, or a town centre. */
export type CaseRoute = 'window' | 'department' | 'town';

/** Whose turn it is with a case (谁手上). */
export const HOLDERS = ['window', 'teller', 'department', 'issuing', 'applicant', 'none'] as const;
export type Holder = (typeof HOLDERS)[number];

/** What of a case's matter decides who works it. */
export type CaseFlow = { readonly route: CaseRoute; readonly flow: FlowTemplate };

/**
 * Whose turn it is.
 *
 * @source 威文政办字〔2017〕6号 二(一)、二(二)「单独办理事项不需要通过综合受理窗口办理」、三(一)「柜员化」
 */
export function holderOf(standing: Pick<CaseStanding, 'state' | 'isForwarded'>, caseFlow: CaseFlow): Holder {
	switch (standing.state) {
		case 'received':
			return takerOf(caseFlow, standing.isForwarded);
		case 'correction-asked':
			return 'applicant';
		case 'accepted':
		case 'paused':
			return deciderOf(caseFlow, standing.isForwarded);
		case 'approved':
		case 'result-ready':
			// One door in town: what was asked for there is handed out there.
			return caseFlow.route === 'town' ? 'teller' : 'issuing';
		case 'denied':
		case 'delivered':
		case 'not-accepted':
		case 'withdrawn':
		case 'revoked':
			return 'none';
	}
}

/** Who takes in. What a town only passes on (收件转递) is accepted by the body it went to. */
function takerOf({ route, flow }: CaseFlow, isForwarded: boolean): Holder {
	if (route === 'window') return 'window';
	if (route === 'department') return flow === 'town-decides' ? 'teller' : 'department';
	return isForwarded ? 'department' : 'teller';
}

function deciderOf({ route, flow }: CaseFlow, isForwarded: boolean): Holder {
	if (flow === 'town-decides') return 'teller';
	const isForTownReview =
		route === 'town' && (flow === 'town-accepts-district-decides' || flow === 'receive-and-pass-on');
	return isForTownReview && !isForwarded ? 'teller' : 'department';
}
