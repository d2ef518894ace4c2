import { expect, test } from 'vitest';
import type { FlowTemplate } from '../catalogue/matter.ts';
import { holderOf, type CaseRoute, type Holder } from './holder.ts';
import type { CaseState } from './state.ts';

const DISTRICT = 'district-decides';
const REVIEW = 'town-accepts-district-decides';

test.each<[CaseRoute, FlowTemplate, CaseState, 'here' | 'forwarded', Holder]>([
	['window', DISTRICT, 'received', 'here', 'window'],
	['window', DISTRICT, 'correction-asked', 'here', 'applicant'],
	['window', DISTRICT, 'accepted', 'here', 'department'],
	['window', DISTRICT, 'paused', 'here', 'department'],
	['window', DISTRICT, 'approved', 'here', 'issuing'],
	['window', DISTRICT, 'result-ready', 'here', 'issuing'],
	['window', DISTRICT, 'delivered', 'here', 'none'],
	['window', DISTRICT, 'denied', 'here', 'none'],
	['window', DISTRICT, 'not-accepted', 'here', 'none'],
	['window', DISTRICT, 'withdrawn', 'here', 'none'],
	['window', DISTRICT, 'revoked', 'here', 'none'],
	['window', REVIEW, 'accepted', 'here', 'department'],
	['window', 'town-decides', 'accepted', 'here', 'teller'],
	['department', DISTRICT, 'received', 'here', 'department'],
	['department', DISTRICT, 'accepted', 'here', 'department'],
	['department', DISTRICT, 'approved', 'here', 'issuing'],
	['town', 'town-decides', 'received', 'here', 'teller'],
	['town', 'town-decides', 'accepted', 'here', 'teller'],
	['town', 'town-decides', 'result-ready', 'here', 'teller'],
	['town', REVIEW, 'received', 'here', 'teller'],
	['town', REVIEW, 'accepted', 'here', 'teller'],
	['town', REVIEW, 'accepted', 'forwarded', 'department'],
	['town', REVIEW, 'approved', 'forwarded', 'teller'],
	['town', 'receive-and-pass-on', 'received', 'here', 'teller'],
	['town', 'receive-and-pass-on', 'received', 'forwarded', 'department'],
	['town', DISTRICT, 'received', 'here', 'teller'],
	['town', DISTRICT, 'accepted', 'here', 'department']
])('by %s, %s, %s (%s): the %s has it', (route, flow, state, where, holder) => {
	expect(holderOf({ state, isForwarded: where === 'forwarded' }, { route, flow })).toBe(holder);
});
