import type { Role } from '#lib/domain/staff/role.ts';

const ROLES = {
	applicant: '申请人',
	window: '综合受理窗口',
	teller: '镇街柜员',
	department: '审批部门',
	issuing: '统一出件窗口',
	'authority-head': '本机关负责人',
	'government-head': '区政府负责人',
	supervisor: '监督人员',
	catalogue: '事项治理人员',
	system: '系统'
} as const satisfies Record<Role, string>;

export function roleText(role: Role): string {
	return ROLES[role];
}
