import type { Actor, StaffRole } from '#lib/domain/staff/role.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { World } from '../world.ts';
import { reachWhere } from './reach-where.ts';

export type QueueTab = { readonly id: string; readonly label: string; readonly where: Prisma.CaseWhereInput };

const all: QueueTab = { id: 'all', label: '全部', where: {} };

/** What stands on whose desk (队列): the first tab is what waits for the person. */
export function tabsOf(actor: Actor & { role: StaffRole }): readonly QueueTab[] {
	const own = { holder: 'department', departmentId: actor.departmentId };
	switch (actor.role) {
		case 'window':
			return [
				{ id: 'waiting', label: '待受理', where: { holder: 'window' } },
				{ id: 'correcting', label: '待补正', where: { state: 'correction-asked' } },
				all
			];
		case 'teller':
			return [
				{
					id: 'waiting',
					label: '待办',
					where: { holder: 'teller', state: { in: ['received', 'accepted', 'paused'] } }
				},
				{
					id: 'ready',
					label: '待制证和领取',
					where: { holder: 'teller', state: { in: ['approved', 'result-ready'] } }
				},
				{ id: 'correcting', label: '待补正', where: { state: 'correction-asked' } },
				all
			];
		case 'issuing':
			return [
				{ id: 'approved', label: '待制证', where: { holder: 'issuing', state: 'approved' } },
				{ id: 'ready', label: '待领取', where: { holder: 'issuing', state: 'result-ready' } },
				{ id: 'delivered', label: '已领取', where: { state: 'delivered' } }
			];
		case 'department':
			return [
				{ id: 'waiting', label: '本部门待办', where: { ...own, state: { in: ['received', 'accepted'] } } },
				{ id: 'mine', label: '我认领的', where: { holderStaffId: actor.id ?? '' } },
				{ id: 'paused', label: '已暂停', where: { ...own, state: 'paused' } },
				all
			];
		default:
			return [all];
	}
}

export async function countQueue(world: World, actor: Actor & { role: StaffRole }) {
	const reach = reachWhere(actor);
	return Promise.all(
		tabsOf(actor).map(async ({ id, label, where }) => ({
			id,
			label,
			count: await world.prisma.case.count({ where: { AND: [reach, where] } })
		}))
	);
}

const PAGE = 50;

const row = {
	id: true,
	matterName: true,
	state: true,
	holder: true,
	departmentId: true,
	holderStaffId: true,
	stepDueOn: true,
	promisedOn: true,
	receivedOn: true,
	application: { select: { number: true, applicantName: true, channel: true, matterIds: true } }
} satisfies Prisma.CaseSelect;

/** One page of a queue, the most urgent first. `query`: part of a number, an applicant's or a matter's name. */
export async function findQueue(
	world: World,
	actor: Actor & { role: StaffRole },
	{ tab, query, page }: { readonly tab?: string; readonly query?: string; readonly page: number }
) {
	const tabs = tabsOf(actor);
	const chosen = tabs.find((each) => each.id === tab) ?? tabs[0] ?? all;
	const typed = query?.trim();
	const search: Prisma.CaseWhereInput = typed
		? {
				OR: [
					{ matterName: { contains: typed } },
					{ application: { number: { contains: typed.replaceAll(/[\s-]/g, '') } } },
					{ application: { applicantName: { contains: typed } } }
				]
			}
		: {};
	const cases = await world.prisma.case.findMany({
		where: { AND: [reachWhere(actor), chosen.where, search] },
		orderBy: [{ stepDueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
		skip: page * PAGE,
		take: PAGE + 1,
		select: row
	});
	const staffIds = [...new Set(cases.flatMap((each) => each.holderStaffId ?? []))];
	const staff = await world.prisma.account.findMany({
		where: { id: { in: staffIds } },
		select: { id: true, name: true }
	});
	const names = new Map(staff.map((person) => [person.id, person.name ?? '']));
	return {
		tab: chosen.id,
		hasMore: cases.length > PAGE,
		cases: cases
			.slice(0, PAGE)
			.map((each) => ({ ...each, heldBy: each.holderStaffId ? (names.get(each.holderStaffId) ?? '') : null }))
	};
}
