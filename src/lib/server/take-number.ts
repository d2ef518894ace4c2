import type { Prisma } from './db/generated/client.ts';

/**
 * The next value of a running number, taken inside the transaction that uses it: two never get the same,
 * and a number whose transaction fails is given again. (Counting the rows gives duplicates under load.)
 */
export async function takeNumber(tx: Prisma.TransactionClient, key: string): Promise<number> {
	const rows = await tx.$queryRaw<{ value: number }[]>`
		INSERT INTO "Counter" (key, value) VALUES (${key}, 1)
		ON CONFLICT (key) DO UPDATE SET value = "Counter".value + 1
		RETURNING value`;
	const value = rows[0]?.value;
	if (value === undefined) throw new Error(`no number for ${key}`);
	return value;
}
