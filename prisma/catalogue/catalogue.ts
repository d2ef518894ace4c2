import type { Catalogue } from '#lib/domain/catalogue/catalogue.ts';
import { centres } from './centres.ts';
import { departments } from './departments.ts';
import { commonFields } from './dictionary/fields-common.ts';
import { generalFields } from './dictionary/fields-general.ts';
import { marketFields } from './dictionary/fields-market.ts';
import { projectFields } from './dictionary/fields-project.ts';
import { townFields } from './dictionary/fields-town.ts';
import { worksFields } from './dictionary/fields-works.ts';
import { commonMaterials } from './dictionary/materials-common.ts';
import { generalMaterials } from './dictionary/materials-general.ts';
import { marketMaterials } from './dictionary/materials-market.ts';
import { projectMaterials } from './dictionary/materials-project.ts';
import { townMaterials } from './dictionary/materials-town.ts';
import { worksMaterials } from './dictionary/materials-works.ts';
import { generalQuestions } from './dictionary/questions-general.ts';
import { marketQuestions } from './dictionary/questions-market.ts';
import { projectQuestions } from './dictionary/questions-project.ts';
import { townQuestions } from './dictionary/questions-town.ts';
import { worksQuestions } from './dictionary/questions-works.ts';
import { generalResults } from './dictionary/results-general.ts';
import { marketResults } from './dictionary/results-market.ts';
import { projectResults } from './dictionary/results-project.ts';
import { townResults } from './dictionary/results-town.ts';
import { worksResults } from './dictionary/results-works.ts';
import { approvalMatters } from './matters/construction-approval.ts';
import { completionMatters } from './matters/construction-completion.ts';
import { landMatters } from './matters/construction-land.ts';
import { planningMatters } from './matters/construction-planning.ts';
import { worksMatters } from './matters/construction-works.ts';
import { instantMatters } from './matters/general-instant.ts';
import { promisedMatters } from './matters/general-promised.ts';
import { cultureAndSecurityMatters } from './matters/market-culture-and-security.ts';
import { foodAndHealthMatters } from './matters/market-food-and-health.ts';
import { tradeAndFarmingMatters } from './matters/market-trade-and-farming.ts';
import { townCareMatters } from './matters/town-care.ts';
import { townLifeMatters } from './matters/town-life.ts';
import { milestones } from './milestones.ts';
import { scopes } from './scopes.ts';
import { stages } from './stages.ts';

/** The catalogue of matters as the hall publishes it; a changed catalogue gets a new version. */
export const catalogue: Catalogue = {
	version: '2026-11-01',
	matters: [
		...approvalMatters,
		...landMatters,
		...planningMatters,
		...worksMatters,
		...completionMatters,
		...foodAndHealthMatters,
		...cultureAndSecurityMatters,
		...tradeAndFarmingMatters,
		...instantMatters,
		...promisedMatters,
		...townCareMatters,
		...townLifeMatters
	],
	fields: [...commonFields, ...projectFields, ...worksFields, ...marketFields, ...generalFields, ...townFields],
	materials: [
		...commonMaterials,
		...projectMaterials,
		...worksMaterials,
		...marketMaterials,
		...generalMaterials,
		...townMaterials
	],
	results: [...projectResults, ...worksResults, ...marketResults, ...generalResults, ...townResults],
	questions: [...projectQuestions, ...worksQuestions, ...marketQuestions, ...generalQuestions, ...townQuestions],
	departments,
	centres,
	stages,
	milestones,
	scopes
};
