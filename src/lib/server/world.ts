import type pg from 'pg';
import type { Logger } from 'pino';
import type { Day } from '#lib/domain/calendar/day.ts';
import type { WorkCalendar } from '#lib/domain/calendar/work-calendar.ts';
import type { Catalogues } from './catalogue/catalogues.ts';
import type { PrismaClient } from './db/generated/client.ts';
import type { FileStore } from './files/file-store.ts';
import type { Keys } from './keys.ts';
import type { Settings } from './settings.ts';

/** Everything outside the rules that a use case may touch. The clock and the calendar are arguments, never ambient. */
export type World = {
	readonly prisma: PrismaClient;
	/** For jobs and typed raw queries; shares its connections with `prisma`. */
	readonly pool: pg.Pool;
	/** Epoch milliseconds. */
	now(): number;
	/** The legal day in Asia/Shanghai. */
	today(): Day;
	readonly calendar: WorkCalendar;
	readonly catalogues: Catalogues;
	readonly files: FileStore;
	readonly keys: Keys;
	readonly settings: Settings;
	readonly log: Logger;
	/** The region code numbers begin with: 371003. */
	readonly district: string;
};
