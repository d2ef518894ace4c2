import type { Milestone } from '#lib/domain/catalogue/prerequisite.ts';
import { after, afterWhen, whenYes } from './writing.ts';

/**
 * Acts of the builder that papers gate. Nobody applies for them; breaking ground or moving in before is what the
 * clauses forbid.
 */
export const milestones: readonly Milestone[] = [
	{
		id: 'break-ground',
		name: '开工',
		requires: [
			after('milestone', ['SG06'], '建筑法第七条：开工前应当领取施工许可证'),
			after('milestone', ['SG07'], '山东省城乡规划条例第五十二条：拿到规划验线确认书才能开工'),
			afterWhen(
				whenYes('project.needsEia'),
				'milestone',
				['GH04'],
				'环境影响评价法第二十五条：环评文件没有批准，不得开工建设'
			),
			afterWhen(
				whenYes('project.needsSoilWaterPlan'),
				'milestone',
				['GH05'],
				'水土保持法第二十六条：水土保持方案没有批准，不得开工建设'
			),
			afterWhen(
				whenYes('project.needsEnergyReview'),
				'milestone',
				['LX07'],
				'节约能源法第十五条：不符合强制性节能标准的项目，不得开工建设'
			)
		]
	},
	{
		id: 'hold-completion-acceptance',
		name: '组织竣工验收',
		requires: [
			after(
				'milestone',
				['JG01', 'JG13'],
				'城乡规划法第四十五条、山东省城乡规划条例第五十四条：没有规划核实的，不得组织竣工验收'
			)
		]
	},
	{
		id: 'put-into-use',
		name: '投入使用、投产',
		requires: [
			after(
				'milestone',
				['JG02', 'JG03', 'JG13'],
				'消防法第十三条：未经消防验收或者验收不合格的，不得投入使用；备案后抽查不合格的，停止使用'
			),
			afterWhen(
				whenYes('project.needsEia'),
				'milestone',
				['JG06'],
				'建设项目环境保护管理条例第十九条：环保设施验收合格，方可投入生产或者使用'
			),
			afterWhen(
				whenYes('project.needsSoilWaterPlan'),
				'milestone',
				['JG07'],
				'水土保持法第二十七条：水土保持设施没有验收合格的，不得投产使用'
			),
			after('milestone', ['JG14'], '建设工程质量管理条例第十六条：验收合格的，方可交付使用')
		]
	}
];
