import { readCitizenId } from '#lib/domain/number/citizen-id.ts';
import { readCreditCode } from '#lib/domain/number/credit-code.ts';
import { maskCitizenId } from '#lib/domain/number/mask.ts';
import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import { newId } from '../id.ts';
import type { World } from '../world.ts';

/** Name and number of the person, once; whoever got them wrong has them mended at a window with the card in hand. */
export async function setIdentity(
	world: World,
	accountId: string,
	{ name, citizenId }: { readonly name: string; readonly citizenId: string }
): Promise<Verdict<null>> {
	const read = readCitizenId(citizenId);
	if (read === null) return refuse({ code: 'invalid', fields: { citizenId: '身份证号码不对，请对照证件再填一遍' } });
	const { count } = await world.prisma.account.updateMany({
		where: { id: accountId, citizenId: null },
		data: { name, citizenId: read.number }
	});
	return count === 1
		? allow(null)
		: refuse({ code: 'invalid', fields: { citizenId: '已经填过了；要改请带身份证到窗口' } });
}

/** Binds the account to a unit by its credit code (法定代表人、经办人). The first to bind it is its representative. */
export async function bindEnterprise(
	world: World,
	accountId: string,
	{ name, creditCode }: { readonly name: string; readonly creditCode: string }
): Promise<Verdict<{ enterpriseId: string }>> {
	const read = readCreditCode(creditCode);
	if (read === null)
		return refuse({ code: 'invalid', fields: { creditCode: '统一社会信用代码不对，请照营业执照填 18 位' } });
	return world.prisma.$transaction(async (tx) => {
		const enterprise = await tx.enterprise.upsert({
			where: { creditCode: read.code },
			update: {},
			create: { id: newId(world.now()), creditCode: read.code, name, kind: read.entityClass }
		});
		if (enterprise.name !== name) {
			return refuse({ code: 'invalid', fields: { name: '单位名称和这个代码登记的不一样，请照营业执照填' } });
		}
		const members = await tx.membership.findMany({ where: { enterpriseId: enterprise.id } });
		if (members.some((member) => member.accountId === accountId && member.endedAt === null)) {
			return allow({ enterpriseId: enterprise.id });
		}
		// Name and code stand on every licence: they let nobody into a unit that somebody already acts for.
		if (members.length > 0) {
			return refuse({
				code: 'invalid',
				fields: { creditCode: '这个单位已经有人绑定；要增加经办人，请法定代表人带执照到窗口办' }
			});
		}
		await tx.membership.create({
			data: { id: newId(world.now()), accountId, enterpriseId: enterprise.id, role: 'legal-representative' }
		});
		return allow({ enterpriseId: enterprise.id });
	});
}

/** What one sees of oneself: numbers masked. */
export async function showProfile(world: World, accountId: string) {
	const account = await world.prisma.account.findUniqueOrThrow({
		where: { id: accountId },
		select: {
			name: true,
			mobile: true,
			citizenId: true,
			memberships: {
				where: { endedAt: null },
				select: { role: true, enterprise: { select: { id: true, name: true, creditCode: true } } }
			}
		}
	});
	return { ...account, citizenId: account.citizenId ? maskCitizenId(account.citizenId) : null };
}
