import type { Route, RouteRule, Via } from '#lib/domain/application/route-of.ts';

/** Where an application goes, in one plain sentence, and the clause that says so. */
export type RouteText = { readonly sentence: string; readonly clause: string };

const PLAN = '威文政办字〔2017〕6号';

const CLAUSES = {
	construction: '二（二）“均需经由综合受理窗口统一收件、出件”',
	'market-joint': '二（一）2“统一收取申请材料和送达办理结果”、二（二）',
	'market-single': '二（二）“单独办理事项不需要通过综合受理窗口办理”',
	'general-instant': '二（一）3“统一收件、出件”',
	'general-promised': '二（一）3“统一收件、出件”',
	'general-both': '二（一）3“统一收件、出件”',
	town: '三（一）“柜员化服务”',
	mixed: '二（一）、二（二）'
} as const satisfies Record<RouteRule, string>;

const BEFORE = {
	phone: '在手机上提交后，',
	window: '',
	town: '柜员帮您录入后，'
} as const satisfies Record<Via, string>;

/** `centreName`: of the route's centre, when one was named. */
export function routeText(route: Route, { centreName }: { readonly centreName?: string } = {}): RouteText {
	const sentence = BEFORE[route.via] + ruleText(route, centreName ?? '您选的便民服务中心');
	return { sentence, clause: `${PLAN} ${CLAUSES[route.rule]}` };
}

function ruleText({ rule, perMatter }: Route, centre: string): string {
	switch (rule) {
		case 'construction':
			return `由综合受理窗口统一收件，再分到各部门审批，结果也在综合受理窗口统一领取；建设工程只办一项也是这样。`;
		case 'market-joint':
			return `由综合受理窗口一次收齐材料，${perMatter.length}个事项同时审批，结果在综合受理窗口统一领取。`;
		case 'market-single':
			return '材料直接交给承办部门，不用经过综合受理窗口，结果在统一出件窗口领取。';
		case 'general-instant':
			return '由即办件窗口当场受理、当场办结，结果在统一出件窗口领取。';
		case 'general-promised':
			return '由承诺件受理窗口收件，承办部门在承诺的时间里办好，结果在统一出件窗口领取。';
		case 'general-both':
			return '能当场办的由即办件窗口办结，其余由承诺件受理窗口收件，结果都在统一出件窗口领取。';
		case 'town':
			return `由${centre}的柜员收件，${townText(perMatter)}，结果也在那里领取。`;
		case 'mixed':
			return `由综合受理窗口牵头，只用一个编号，${perMatter.length}个事项再分别转到负责的窗口、部门或者便民服务中心。`;
	}
}

/** What the teller does with it, by the flow of the matters. */
function townText(perMatter: Route['perMatter']): string {
	const flows = new Set(perMatter.map(({ flow }) => flow));
	if (flows.size > 1) return '能当场办的当场办，要别处审批的由柜员转送，不用您跑';
	const [flow] = flows;
	if (flow === 'town-decides') return '并在那里办结';
	if (flow === 'town-accepts-district-decides') return '受理并初审后送区里审批，不用您跑';
	return '再转给负责的部门审批，不用您跑';
}
