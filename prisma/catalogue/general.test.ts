import { expect, test } from 'vitest';
import type { Matter } from '#lib/domain/catalogue/matter.ts';
import { catalogue } from './catalogue.ts';
import { generalQuestions } from './dictionary/questions-general.ts';
import { originalIn } from './listed-as.ts';
import { instantMatters } from './matters/general-instant.ts';
import { promisedMatters } from './matters/general-promised.ts';

const matters = [...instantMatters, ...promisedMatters];
const numbered = (prefix: string) =>
	Array.from({ length: 18 }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);
const requiredOf = ({ fields }: Matter) => fields.filter(({ required }) => required).map(({ field }) => field);
const papersOf = ({ materials }: Matter) => materials.map(({ material }) => material);

test('the general counters offer eighteen instant and eighteen promised matters, one of each', () => {
	expect(instantMatters.map(({ id }) => id)).toEqual(numbered('JB'));
	expect(promisedMatters.map(({ id }) => id)).toEqual(numbered('CN'));
	expect(instantMatters.every(({ kind, promised }) => kind === 'instant' && promised?.amount === 0)).toBe(true);
	expect(promisedMatters.every(({ kind, promised }) => kind === 'promised' && (promised?.amount ?? 0) > 0)).toBe(true);
});

test('fifteen of them are offered in another zone too, and agree with it in all that binds', () => {
	const listed = matters.filter(({ sameAs }) => sameAs !== undefined);
	expect(listed).toHaveLength(15);
	for (const matter of listed) {
		const original = originalIn(catalogue.matters, matter.sameAs ?? '');
		const { name, type, conditions, prerequisites, fields, materials, results, fee, statutory, promised } = original;
		expect(original.zone).not.toBe('general');
		expect(matter).toMatchObject({
			name,
			type,
			conditions,
			prerequisites,
			fields,
			materials,
			results,
			fee,
			statutory,
			promised
		});
	}
});

test('the two who marry come together once, choose a day and declare that nothing stands between them', () => {
	const marriage = originalIn(instantMatters, 'JB07');
	expect(marriage).toMatchObject({ visits: 1, fee: null, results: ['marriage-registration-certificate'] });
	expect(requiredOf(marriage)).toEqual(
		expect.arrayContaining([
			'applicant.citizenId',
			'spouse.citizenId',
			'activity.marriageDay',
			'declaration.willingToMarry',
			'declaration.noSpouse',
			'declaration.noKinship'
		])
	);
	expect(requiredOf(marriage)).not.toContain('declaration.delivery');
	expect(marriage.materials.find(({ material }) => material === 'household-register-original')?.isRequired).toBe(false);
});

test('only the registration of real estate counts as accepted when nobody says no on the spot', () => {
	expect(matters.filter((matter) => matter.deemedAcceptanceWorkingDays === 0).map(({ id }) => id)).toEqual(['CN12']);
});

test('whoever sends another signs a mandate for it, except where the law lets the family come', () => {
	const bySomeoneElse = matters.filter((matter) => requiredOf(matter).includes('agent.relation') && !matter.sameAs);
	const without = bySomeoneElse.filter(
		(matter) => !papersOf(matter).some((paper) => paper === 'mandate' || paper === 'notarised-mandate')
	);
	expect(without.map(({ id }) => id)).toEqual(['JB17', 'CN15']);
});

test('every reason to draw from the housing fund asks for its own paper', () => {
	const withdrawal = originalIn(promisedMatters, 'CN13');
	const reasons = generalQuestions.find(({ id }) => id === 'activity.withdrawalReason')?.options ?? [];
	expect(reasons).toHaveLength(7);
	for (const { value } of reasons) {
		const asked = withdrawal.materials.filter(({ when }) => when && 'is' in when && when.is.includes(value));
		expect(asked, value).toHaveLength(1);
	}
});
