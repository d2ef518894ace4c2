import type { PauseGround } from '#lib/domain/case/events.ts';

const GROUNDS = {
	hearing: '听证',
	tender: '招标、拍卖',
	inspection: '检验、检测、检疫',
	appraisal: '鉴定',
	'expert-review': '专家评审',
	rectification: '整改',
	'public-notice': '公示、征求意见'
} as const satisfies Record<PauseGround, string>;

/** Why the clock stands still (行政许可法 第四十五条). */
export function pauseGroundText(ground: PauseGround): string {
	return GROUNDS[ground];
}
