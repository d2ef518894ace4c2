import { expect, test } from 'vitest';
import type { Matter } from '../catalogue/matter.ts';
import { sampleMatter } from '../catalogue/sample-catalogue.ts';
import { routeOf, type Route, type Via } from './route-of.ts';

const build = sampleMatter({ id: 'SG06', zone: 'construction', stage: 'SG' });
const food = sampleMatter({ id: 'HZ01', zone: 'market' });
const drain = sampleMatter({ id: 'HZ33', zone: 'market' });
const instant = sampleMatter({ id: 'JB01', zone: 'general', kind: 'instant' });
const promised = sampleMatter({ id: 'CN01', zone: 'general' });
const town = sampleMatter({ id: 'ZJ01', zone: 'town', flow: 'town-accepts-district-decides' });

test.each<[string, readonly Matter[], Via, Partial<Route>]>([
	[
		'even one building matter goes through the general window, in and out',
		[build],
		'phone',
		{ rule: 'construction', intake: 'general-window', issuing: ['general-window'] }
	],
	[
		'one market matter goes straight to its department',
		[food],
		'phone',
		{ rule: 'market-single', intake: 'department', issuing: ['issuing-window'] }
	],
	[
		'two market matters go jointly through the window',
		[food, drain],
		'window',
		{ rule: 'market-joint', intake: 'general-window', issuing: ['general-window'] }
	],
	['an instant matter has its window', [instant], 'window', { rule: 'general-instant', intake: 'instant-window' }],
	['a promised matter has its window', [promised], 'phone', { rule: 'general-promised', intake: 'promised-window' }],
	[
		'of both, the window of the longer one leads',
		[instant, promised],
		'phone',
		{ rule: 'general-both', intake: 'promised-window', issuing: ['issuing-window'] }
	],
	['a town matter stays in town', [town], 'phone', { rule: 'town', intake: 'town-centre', issuing: ['town-centre'] }],
	['a teller takes what belongs to the hall too', [instant, town], 'town', { rule: 'town', intake: 'town-centre' }],
	['a teller takes one market matter', [food], 'town', { rule: 'town', intake: 'town-centre' }],
	['keyed in town, building keeps its window', [build], 'town', { rule: 'construction', intake: 'general-window' }],
	['keyed in town, joint market keeps it too', [food, drain], 'town', { rule: 'market-joint' }],
	[
		'over several zones the general window leads',
		[build, food, instant, town],
		'phone',
		{
			rule: 'mixed',
			intake: 'general-window',
			issuing: ['general-window', 'issuing-window', 'town-centre']
		}
	]
])('%s', (_what, matters, via, expected) => {
	expect(routeOf(matters, { via })).toMatchObject(expected);
});

test('under one lead each matter keeps the rule of its zone, and its case goes by it', () => {
	const { perMatter } = routeOf([build, food, instant, town], { via: 'phone' });
	expect(perMatter.map(({ matterId, intake, caseRoute }) => [matterId, intake, caseRoute])).toEqual([
		['SG06', 'stage-window', 'window'],
		['HZ01', 'department', 'department'],
		['JB01', 'instant-window', 'window'],
		['ZJ01', 'town-centre', 'town']
	]);
	expect(perMatter[0]?.stage).toBe('SG');
	expect(perMatter[3]?.flow).toBe('town-accepts-district-decides');
});

test('a building matter of no stage is taken in at the general window itself', () => {
	const [only] = routeOf([{ ...build, stage: undefined }], { via: 'window' }).perMatter;
	expect(only).toMatchObject({ intake: 'general-window', stage: null });
});

test('the centre is on the route only where a centre takes part', () => {
	expect(routeOf([town], { via: 'town', centreId: '371003109' }).centreId).toBe('371003109');
	expect(routeOf([build], { via: 'town', centreId: '371003109' }).centreId).toBeNull();
	expect(routeOf([town], { via: 'phone' }).centreId).toBeNull();
});
