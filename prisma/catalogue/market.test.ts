import { expect, test } from 'vitest';
import type { Matter } from '#lib/domain/catalogue/matter.ts';
import { cultureAndSecurityMatters } from './matters/market-culture-and-security.ts';
import { foodAndHealthMatters } from './matters/market-food-and-health.ts';
import { tradeAndFarmingMatters } from './matters/market-trade-and-farming.ts';
import { originalIn } from './listed-as.ts';
import { scopes } from './scopes.ts';

const matters = [...foodAndHealthMatters, ...cultureAndSecurityMatters, ...tradeAndFarmingMatters];
const restaurant = ['HZ01', 'HZ06', 'HZ35'].map((id) => originalIn(matters, id));
const fieldsOf = ({ fields }: Matter) => fields.map(({ field }) => field);

/** What the scope of a business leads to, as needed and as perhaps needed. */
function suggestedFor(scope: string) {
	const hits = scopes.filter(({ words }) => words.some((word) => scope.includes(word)));
	return { needed: hits.flatMap((hit) => hit.matters), perhaps: hits.flatMap(({ perhaps }) => perhaps) };
}

test('there are thirty-five matters after registration, one of each', () => {
	expect(new Set(matters.map(({ id }) => id)).size).toBe(35);
	expect(matters).toHaveLength(35);
	expect(matters.every(({ zone }) => zone === 'market')).toBe(true);
});

test('a restaurant says once who runs it and where it is, whatever it applies for', () => {
	for (const matter of restaurant) {
		expect(fieldsOf(matter)).toEqual(
			expect.arrayContaining(['applicant.name', 'applicant.mobile', 'unit.name', 'unit.creditCode', 'premises.address'])
		);
	}
});

test('the one form of a restaurant is at least a third shorter than its three', () => {
	const three = restaurant.flatMap(fieldsOf);
	expect(new Set(three).size * 3).toBeLessThanOrEqual(three.length * 2);
});

test('no restaurant is asked for a paper that the state holds', () => {
	const licences = restaurant.flatMap(({ materials }) =>
		materials.filter(({ material }) => material === 'business-licence')
	);
	expect(licences).not.toHaveLength(0);
	expect(licences.every(({ form }) => form === 'electronic')).toBe(true);
});

test.each([
	['餐饮服务', 'HZ01', 'HZ33'],
	['美发服务', 'HZ06', 'HZ35'],
	['住宿服务', 'HZ08', 'HZ33'],
	['牲畜饲养', 'HZ27', 'HZ26']
])('%s leads to what is needed and to what perhaps is', (scope, needed, perhaps) => {
	const suggested = suggestedFor(scope);
	expect(suggested.needed).toContain(needed);
	expect(suggested.perhaps).toContain(perhaps);
});

test('a scope that needs no licence suggests nothing', () => {
	expect(suggestedFor('日用百货销售')).toEqual({ needed: [], perhaps: [] });
});

test('the market matters lead on from the scopes of business', () => {
	const suggested = new Set(scopes.flatMap((scope) => [...scope.matters, ...scope.perhaps]));
	expect(matters.map(({ id }) => id).filter((id) => !suggested.has(id))).toEqual([]);
});
