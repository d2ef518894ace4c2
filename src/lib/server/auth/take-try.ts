type Limit = { readonly tries: number; readonly seconds: number };

const tried = new Map<string, number[]>();
const MOST_KEYS = 50_000;

/**
 * Counts a try by somebody in this process.
 *
 * @param now epoch milliseconds
 * @returns seconds to wait; 0 when the try may go on
 */
export function takeTry(key: string, now: number, { tries, seconds }: Limit): number {
	const since = now - seconds * 1000;
	const recent = (tried.get(key) ?? []).filter((at) => at > since);
	const oldest = recent[0];
	if (recent.length >= tries && oldest !== undefined) return Math.max(1, Math.ceil((oldest - since) / 1000));
	recent.push(now);
	if (tried.size >= MOST_KEYS) tried.clear();
	tried.set(key, recent);
	return 0;
}
