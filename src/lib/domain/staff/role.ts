/** Who acts on a case (角色). `system` is time passing; the heads extend (行政许可法 第四十二条). */
export const ROLES = [
	'applicant', // 申请人
	'window', // 综合受理窗口
	'teller', // 镇街柜员
	'department', // 承办部门
	'issuing', // 出件窗口
	'authority-head', // 本机关负责人
	'government-head', // 本级政府负责人
	'supervisor', // 监督
	'catalogue', // 事项治理
	'system'
] as const;
export type Role = (typeof ROLES)[number];
export type StaffRole = Exclude<Role, 'applicant' | 'system'>;

/** A person acting, as far as the rules need to know. */
export type Actor = {
	readonly id: string | null;
	readonly role: Role;
	/** Staff of a department act only on its part. */
	readonly departmentId?: string;
	/** Staff of a centre (or the district hall) act only on what is handled there. */
	readonly centreId?: string;
};
