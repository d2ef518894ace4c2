import type { CorrectionGround } from '#lib/domain/case/events.ts';

const GROUNDS = {
	missing: '没有提交',
	illegible: '看不清',
	incomplete: '缺页或者没有填完',
	inconsistent: '和其他材料对不上',
	expired: '已经过了有效期',
	'not-in-form': '不符合规定的形式'
} as const satisfies Record<CorrectionGround, string>;

/** What is wrong with a line that must be mended. */
export function correctionGroundText(ground: CorrectionGround): string {
	return GROUNDS[ground];
}

const MENDING = {
	missing: '请补交这一项。',
	illegible: '请在光线好的地方重新拍照，四个角都要拍到，字要看得清。',
	incomplete: '请把缺的页或者没有填的地方补上。',
	inconsistent: '请核对后改成一致，或者写一句说明。',
	expired: '请换一份还在有效期内的。',
	'not-in-form': '请按要求的形式重新提供。'
} as const satisfies Record<CorrectionGround, string>;

/** What usually mends it: proposed to the clerk, who writes the remedy of the letter. */
export function correctionRemedyText(ground: CorrectionGround): string {
	return MENDING[ground];
}
