import type { StaffRole } from '#lib/domain/staff/role.ts';

/** A member of staff of the demonstration. Names are invented; nobody by them works anywhere. */
export type DemoPerson = {
	readonly loginName: string;
	readonly name: string;
	/** What the person does, for the list of roles. */
	readonly title: string;
	readonly role: StaffRole;
	readonly departmentId?: string;
	readonly centreId?: string;
};

const officer = (loginName: string, name: string, departmentId: string, title: string): DemoPerson => ({
	loginName,
	name,
	title: `部门审批 · ${title}`,
	role: 'department',
	departmentId
});

export const demoStaff: readonly DemoPerson[] = [
	{ loginName: '1001', name: '窗口甲', title: '综合受理窗口', role: 'window', centreId: 'wd-hall' },
	{ loginName: '1002', name: '窗口乙', title: '综合受理窗口(第二人)', role: 'window', centreId: 'wd-hall' },
	{ loginName: '1101', name: '出件甲', title: '统一出件窗口', role: 'issuing', centreId: 'wd-hall' },
	officer('2001', '市监甲', 'market', '市场监督管理局'),
	officer('2002', '卫健甲', 'health', '卫生健康局'),
	officer('2003', '城管甲', 'city-management', '综合行政执法局(城市管理)'),
	officer('2004', '发改甲', 'reform', '发展和改革局'),
	officer('2005', '自资甲', 'natural-resources', '自然资源局'),
	officer('2006', '住建甲', 'housing', '住房和城乡建设局'),
	officer('2007', '民政甲', 'civil-affairs', '民政局'),
	officer('2008', '残联甲', 'disabled-federation', '残疾人联合会'),
	officer('2009', '登记甲', 'real-estate-registry', '不动产登记中心'),
	officer('2010', '审图甲', 'drawing-review', '施工图审查机构'),
	officer('2102', '市监乙', 'market', '市场监督管理局(复核)'),
	{ loginName: '3001', name: '柜员甲', title: '镇街柜员 · 葛家镇', role: 'teller', centreId: '371003109' },
	{ loginName: '3002', name: '柜员乙', title: '镇街柜员 · 大水泊镇', role: 'teller', centreId: '371003101' },
	{
		loginName: '4001',
		name: '局长甲',
		title: '本机关负责人 · 市场监督管理局',
		role: 'authority-head',
		departmentId: 'market'
	},
	{ loginName: '4002', name: '区长甲', title: '本级政府负责人', role: 'government-head' },
	{ loginName: '5001', name: '监督甲', title: '监督', role: 'supervisor' }
];
