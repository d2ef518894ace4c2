import type { Stage } from '#lib/domain/catalogue/catalogue.ts';
import { by } from './departments.ts';

/**
 * The five stages of a construction project and who leads each.
 *
 * @source 威文政办字〔2017〕6号 二(一)1
 */
export const stages: readonly Stage[] = [
	{ id: 'LX', name: '立项', leads: by.reform },
	{ id: 'YD', name: '用地审批', leads: by.land },
	{ id: 'GH', name: '规划报建', leads: by.planning },
	{ id: 'SG', name: '施工许可', leads: by.housing },
	{ id: 'JG', name: '竣工验收备案', leads: by.housing }
];
