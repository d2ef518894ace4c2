import { allow, refuse, type Verdict } from '#lib/domain/verdict.ts';
import { messageText, type MessageFacts, type MessageKind } from '#lib/text/message.ts';
import type { Message, Prisma } from '../db/generated/client.ts';
import type { World } from '../world.ts';

const PAGE = 20;

export type ListedMessage = {
	readonly id: string;
	readonly title: string;
	readonly body: string;
	/** Of the application, as written on papers. */
	readonly number: string | null;
	readonly applicationId: string | null;
	readonly caseId: string | null;
	readonly toldAt: Date;
	readonly isUnread: boolean;
};

type Db = Pick<World, 'prisma'>;

/** The inbox, newest first, 20 a page. `query` looks in matter names and numbers. */
export async function listMessages(
	{ prisma }: Db,
	accountId: string,
	{ query, cursor }: { readonly query?: string; readonly cursor?: string }
): Promise<{ readonly messages: readonly ListedMessage[]; readonly nextCursor: string | null }> {
	const last = cursor ? await prisma.message.findFirst({ where: { id: cursor, accountId } }) : null;
	const rows = await prisma.message.findMany({
		where: { accountId, AND: [lookingFor(query), olderThan(last)] },
		orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
		take: PAGE + 1
	});
	const messages = rows.slice(0, PAGE).map(listed);
	return { messages, nextCursor: rows.length > PAGE ? (messages.at(-1)?.id ?? null) : null };
}

function olderThan(last: Message | null): Prisma.MessageWhereInput {
	if (last === null) return {};
	return { OR: [{ createdAt: { lt: last.createdAt } }, { createdAt: last.createdAt, id: { lt: last.id } }] };
}

function lookingFor(query: string | undefined): Prisma.MessageWhereInput {
	const sought = query?.trim();
	if (!sought) return {};
	const digits = sought.replaceAll(/[\s-]/g, '');
	return {
		OR: [
			{ facts: { path: ['matterName'], string_contains: sought } },
			{ facts: { path: ['number'], string_contains: digits } }
		]
	};
}

function listed(row: Message): ListedMessage {
	const facts = row.facts as MessageFacts;
	return {
		id: row.id,
		...messageText(row.kind as MessageKind, facts),
		number: facts.number ?? null,
		applicationId: row.applicationId,
		caseId: row.caseId,
		toldAt: row.createdAt,
		isUnread: row.readAt === null
	};
}

export function countUnread({ prisma }: Db, accountId: string): Promise<number> {
	return prisma.message.count({ where: { accountId, readAt: null } });
}

/** Marks one message as read and says which application it is about. */
export async function readMessage(
	{ prisma, now }: Pick<World, 'prisma' | 'now'>,
	accountId: string,
	messageId: string
): Promise<Verdict<{ readonly applicationId: string | null }>> {
	const message = await prisma.message.findFirst({ where: { id: messageId, accountId } });
	if (message === null) return refuse({ code: 'not-found', what: 'message' });
	await prisma.message.updateMany({ where: { id: messageId, readAt: null }, data: { readAt: new Date(now()) } });
	return allow({ applicationId: message.applicationId });
}

export async function readAllMessages(
	{ prisma, now }: Pick<World, 'prisma' | 'now'>,
	accountId: string
): Promise<void> {
	await prisma.message.updateMany({ where: { accountId, readAt: null }, data: { readAt: new Date(now()) } });
}
