import type { Subject } from '#lib/domain/catalogue/field.ts';

const SUBJECT_NAMES = {
	applicant: '申请人',
	agent: '经办人',
	unit: '单位',
	person: '所办的人',
	spouse: '配偶或者另一方',
	guardian: '监护人、家庭成员',
	household: '家庭',
	project: '建设项目',
	site: '用地和场址',
	premises: '经营和活动场所',
	vehicle: '车辆',
	equipment: '设备和设施',
	activity: '要办的业务',
	participants: '参加的人和单位',
	amounts: '金额和账户',
	declaration: '声明'
} as const satisfies Record<Subject, string>;

/** The head of a section of the one form. */
export function subjectText(subject: Subject): string {
	return SUBJECT_NAMES[subject];
}
