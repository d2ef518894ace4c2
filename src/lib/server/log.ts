import { pino, type Logger } from 'pino';
import type { Settings } from './settings.ts';

/** JSON lines on standard output. Callers log ids and codes, never names, numbers, codes or answers. */
export function openLog(settings: Pick<Settings, 'LOG_LEVEL'>): Logger {
	return pino({ level: settings.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
