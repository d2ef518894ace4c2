import type { CaseRoute } from '../case/holder.ts';
import type { FlowTemplate, Matter, MatterId, StageId, Zone } from '../catalogue/matter.ts';

/** Where an application is handed in: on the phone, at a window of the hall, with a teller in town. */
export type Via = 'phone' | 'window' | 'town';

/** 综合受理窗口 · 阶段窗口 · 承办部门 · 即办件窗口 · 承诺件受理窗口 · 镇街便民服务中心. */
type Intake = 'general-window' | 'stage-window' | 'department' | 'instant-window' | 'promised-window' | 'town-centre';

/** Who hands out the results: 综合受理窗口 · 统一出件窗口 · 镇街便民服务中心. */
type Issuing = 'general-window' | 'issuing-window' | 'town-centre';

/** Why an application goes where it goes; its sentence and clause are in `text/route.ts`. */
export type RouteRule =
	| 'construction'
	| 'market-joint'
	| 'market-single'
	| 'general-instant'
	| 'general-promised'
	| 'general-both'
	| 'town'
	| 'mixed';

export type MatterRoute = {
	readonly matterId: MatterId;
	readonly intake: Intake;
	readonly issuing: Issuing;
	/** What the rules of the case go by. */
	readonly caseRoute: CaseRoute;
	readonly flow: FlowTemplate;
	readonly stage: StageId | null;
};

/** The way of an application through the hall: one number, one lead, each matter by the rule of its zone. */
export type Route = {
	readonly intake: Intake;
	/** Each where some of the results are handed out. */
	readonly issuing: readonly Issuing[];
	readonly rule: RouteRule;
	readonly via: Via;
	/** The town centre; null: none was named. */
	readonly centreId: string | null;
	readonly perMatter: readonly MatterRoute[];
};

export type Entrance = { readonly via: Via; readonly centreId?: string };

/**
 * Where a set of matters goes in and comes out. In town a teller takes what a town may take; building matters and
 * joint market licences keep the general window also then.
 *
 * @param matters at least one, as `canonicalMatters` gives them
 * @source 威文政办字〔2017〕6号 二(一)、二(二)、三(一)
 */
export function routeOf(matters: readonly Matter[], { via, centreId }: Entrance): Route {
	const isJointMarket = matters.filter(({ zone }) => zone === 'market').length >= 2;
	const perMatter = matters.map((matter) => matterRoute(matter, via, isJointMarket));
	const rule = ruleOf(matters, perMatter);
	return {
		intake: leadOf(rule),
		issuing: [...new Set(perMatter.map(({ issuing }) => issuing))],
		rule,
		via,
		centreId: perMatter.some(({ intake }) => intake === 'town-centre') ? (centreId ?? null) : null,
		perMatter
	};
}

type Desks = Pick<MatterRoute, 'intake' | 'issuing' | 'caseRoute'>;

const TOWN: Desks = { intake: 'town-centre', issuing: 'town-centre', caseRoute: 'town' };

function matterRoute(matter: Matter, via: Via, isJointMarket: boolean): MatterRoute {
	const { id, flow, zone, stage = null } = matter;
	const keepsWindow = zone === 'construction' || (zone === 'market' && isJointMarket);
	const desks = via === 'town' && !keepsWindow ? TOWN : desksOf(matter, isJointMarket);
	return { matterId: id, ...desks, flow, stage };
}

/** By the rule of its zone. */
function desksOf({ zone, stage, kind }: Matter, isJointMarket: boolean): Desks {
	switch (zone) {
		case 'construction': {
			const intake = stage === undefined ? 'general-window' : 'stage-window';
			return { intake, issuing: 'general-window', caseRoute: 'window' };
		}
		case 'market':
			return isJointMarket
				? { intake: 'general-window', issuing: 'general-window', caseRoute: 'window' }
				: { intake: 'department', issuing: 'issuing-window', caseRoute: 'department' };
		case 'general': {
			const intake = kind === 'instant' ? 'instant-window' : 'promised-window';
			return { intake, issuing: 'issuing-window', caseRoute: 'window' };
		}
		case 'town':
			return TOWN;
	}
}

function ruleOf(matters: readonly Matter[], perMatter: readonly MatterRoute[]): RouteRule {
	if (perMatter.every(({ intake }) => intake === 'town-centre')) return 'town';
	const zones = new Set<Zone>(matters.map(({ zone }, at) => (perMatter[at]?.intake === 'town-centre' ? 'town' : zone)));
	if (zones.size > 1) return 'mixed';
	if (zones.has('construction')) return 'construction';
	if (zones.has('market')) return matters.length >= 2 ? 'market-joint' : 'market-single';
	const kinds = new Set(matters.map(({ kind }) => kind));
	if (kinds.size > 1) return 'general-both';
	return kinds.has('instant') ? 'general-instant' : 'general-promised';
}

function leadOf(rule: RouteRule): Intake {
	switch (rule) {
		case 'construction':
		case 'market-joint':
		case 'mixed':
			return 'general-window';
		case 'market-single':
			return 'department';
		case 'general-instant':
			return 'instant-window';
		case 'general-promised':
		case 'general-both':
			return 'promised-window';
		case 'town':
			return 'town-centre';
	}
}
