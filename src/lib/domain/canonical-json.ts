/** Values that survive JSON unchanged. */
export type JsonValue =
	string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined };

/**
 * One text for one meaning: keys sorted, absent values left out, no spaces. What is hashed or signed goes through
 * here, since a database may give the keys of an object back in another order.
 */
export function canonicalJson(value: JsonValue): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (value !== null && typeof value === 'object') {
		const members = Object.entries(value as { readonly [key: string]: JsonValue | undefined })
			.filter((entry): entry is [string, JsonValue] => entry[1] !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
		return `{${members.join(',')}}`;
	}
	return JSON.stringify(value);
}
