import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient, type Prisma } from './generated/client.ts';

/** What queries run on: the client, or an open transaction of it. Never the client inside a transaction. */
export type Db = PrismaClient | Prisma.TransactionClient;

export type Database = {
	readonly prisma: PrismaClient;
	readonly pool: pg.Pool;
	close(): Promise<void>;
};

// Named statements: each distinct SQL is planned once per connection.
const names = new Map<string, string>();
function statementNameGenerator({ sql }: { sql: string }): string {
	let name = names.get(sql);
	if (name === undefined) {
		name = `p${createHash('sha256').update(sql).digest('base64url').slice(0, 16)}`;
		names.set(sql, name);
	}
	return name;
}

/**
 * One pool for Prisma, jobs and raw queries.
 *
 * @throws when the server does not take the session time zone: adapter-pg writes instants without an offset,
 * so in any zone but UTC every stored instant would be wrong and still read back right.
 */
export async function openDatabase(
	url: string,
	{ connections = 10 }: { connections?: number } = {}
): Promise<Database> {
	const pool = new pg.Pool({ connectionString: url, max: connections, options: '-c timezone=UTC' });
	pool.on('error', () => undefined); // an idle connection was cut; the next query opens another
	const { rows } = await pool.query<{ TimeZone: string }>('SHOW timezone');
	if (rows[0]?.TimeZone !== 'UTC') throw new Error('the database session must run in UTC');
	const prisma = new PrismaClient({
		adapter: new PrismaPg(pool, { statementNameGenerator }),
		transactionOptions: { maxWait: 10_000, timeout: 20_000 }
	});
	return {
		prisma,
		pool,
		async close() {
			await prisma.$disconnect();
			await pool.end();
		}
	};
}
