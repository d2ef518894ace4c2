const SHANGHAI_OFFSET = 8 * 3_600_000;

/**
 * `9:05`: the time of day in Asia/Shanghai, which has kept one offset since 1991.
 *
 * @param instant epoch milliseconds
 */
export function timeOfInstant(instant: number): string {
	const minutes = Math.floor((instant + SHANGHAI_OFFSET) / 60_000) % 1440;
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
