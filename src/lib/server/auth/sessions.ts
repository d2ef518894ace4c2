import { createHash } from 'node:crypto';
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from 'lucia';
import type { PrismaClient, Account } from '../db/generated/client.ts';

// Lucia 3 is frozen by its author; everything we use of it is in this file, so that replacing it is one file.

declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof makeLucia>;
		DatabaseUserAttributes: Account;
		DatabaseSessionAttributes: { device: string | null; actingForEnterpriseId: string | null };
	}
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Idle and absolute life of a session, in milliseconds. */
const LIFE = {
	applicant: { idle: 30 * MINUTE, absolute: 12 * HOUR },
	staff: { idle: 15 * MINUTE, absolute: 10 * HOUR }
} as const;

const lifeOf = (account: Pick<Account, 'kind'>) => LIFE[account.kind === 'staff' ? 'staff' : 'applicant'];
const hashOf = (id: string) => createHash('sha256').update(id).digest('base64url');

/** A listed session is named by its hash, which opens nothing. */
const LISTED = 'listed:';
const keyOf = (id: string) => (id.startsWith(LISTED) ? id.slice(LISTED.length) : hashOf(id));

class HashedSessionAdapter implements Adapter {
	readonly #prisma: PrismaClient;
	constructor(prisma: PrismaClient) {
		this.#prisma = prisma;
	}

	async getSessionAndUser(id: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
		// hashOf, never keyOf: a listed name must not sign anyone in
		const row = await this.#prisma.session.findUnique({ where: { idHash: hashOf(id) }, include: { account: true } });
		if (row === null || row.account.disabledAt !== null) return [null, null];
		if (row.createdAt.getTime() + lifeOf(row.account).absolute <= Date.now()) return [null, null];
		const attributes = { device: row.device, actingForEnterpriseId: row.actingForEnterpriseId };
		return [
			{ id, userId: row.accountId, expiresAt: row.expiresAt, attributes },
			{ id: row.accountId, attributes: row.account }
		];
	}

	async getUserSessions(accountId: string): Promise<DatabaseSession[]> {
		const rows = await this.#prisma.session.findMany({ where: { accountId } });
		return rows.map((row) => ({
			id: LISTED + row.idHash,
			userId: row.accountId,
			expiresAt: row.expiresAt,
			attributes: { device: row.device, actingForEnterpriseId: row.actingForEnterpriseId }
		}));
	}

	async setSession({ id, userId, attributes }: DatabaseSession): Promise<void> {
		const account = await this.#prisma.account.findUniqueOrThrow({ where: { id: userId } });
		const expiresAt = new Date(Date.now() + lifeOf(account).idle);
		await this.#prisma.session.create({ data: { idHash: hashOf(id), accountId: userId, expiresAt, ...attributes } });
	}

	async updateSessionExpiration(id: string): Promise<void> {
		const row = await this.#prisma.session.findUnique({ where: { idHash: keyOf(id) }, include: { account: true } });
		if (row === null) return;
		const { idle, absolute } = lifeOf(row.account);
		const expiresAt = new Date(Math.min(Date.now() + idle, row.createdAt.getTime() + absolute));
		await this.#prisma.session.updateMany({ where: { idHash: row.idHash }, data: { expiresAt, seenAt: new Date() } });
	}

	async deleteSession(id: string): Promise<void> {
		await this.#prisma.session.deleteMany({ where: { idHash: keyOf(id) } });
	}

	async deleteUserSessions(accountId: string): Promise<void> {
		await this.#prisma.session.deleteMany({ where: { accountId } });
	}

	async deleteExpiredSessions(): Promise<void> {
		await this.#prisma.session.deleteMany({ where: { expiresAt: { lte: new Date() } } });
	}
}

function makeLucia(prisma: PrismaClient, isSecure: boolean) {
	return new Lucia(new HashedSessionAdapter(prisma), {
		// The window in which use moves the end forward; the adapter sets the real end by kind of account.
		sessionExpiresIn: new TimeSpan(LIFE.applicant.idle, 'ms'),
		sessionCookie: {
			name: isSecure ? '__Host-session' : 'session',
			expires: false,
			attributes: { secure: isSecure, sameSite: 'lax', path: '/' }
		},
		getUserAttributes: (account) => account,
		getSessionAttributes: (attributes) => attributes
	});
}

export type SignedIn = {
	readonly sessionId: string;
	readonly account: Account;
	readonly actingForEnterpriseId: string | null;
};

export type Sessions = {
	readonly cookieName: string;
	open(accountId: string, device: string | null): Promise<{ id: string; cookie: string }>;
	read(id: string): Promise<SignedIn | null>;
	close(id: string): Promise<void>;
	closeAll(accountId: string): Promise<void>;
	/** From now on this session acts for a unit; null: for the person. */
	actFor(id: string, enterpriseId: string | null): Promise<void>;
	list(accountId: string): Promise<{ id: string; device: string | null; expiresAt: Date }[]>;
	readonly blankCookie: string;
	removeExpired(): Promise<void>;
};

/** Sessions of applicants and staff; a stolen database holds no session that opens anything. */
export function openSessions(prisma: PrismaClient, isSecure: boolean): Sessions {
	const lucia = makeLucia(prisma, isSecure);
	return {
		cookieName: lucia.sessionCookieName,
		blankCookie: lucia.createBlankSessionCookie().serialize(),
		async open(accountId, device) {
			const session = await lucia.createSession(accountId, { device, actingForEnterpriseId: null });
			return { id: session.id, cookie: lucia.createSessionCookie(session.id).serialize() };
		},
		async read(id) {
			const { session, user } = await lucia.validateSession(id);
			if (session === null) return null;
			return { sessionId: session.id, account: user, actingForEnterpriseId: session.actingForEnterpriseId };
		},
		close: (id) => lucia.invalidateSession(id),
		closeAll: (accountId) => lucia.invalidateUserSessions(accountId),
		async actFor(id, enterpriseId) {
			await prisma.session.updateMany({
				where: { idHash: hashOf(id) },
				data: { actingForEnterpriseId: enterpriseId }
			});
		},
		async list(accountId) {
			const sessions = await lucia.getUserSessions(accountId);
			return sessions.map(({ id, device, expiresAt }) => ({ id, device, expiresAt }));
		},
		removeExpired: () => lucia.deleteExpiredSessions()
	};
}
