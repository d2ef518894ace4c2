import { allow, refuse, type Verdict } from '../verdict.ts';
import type { CommandOf } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { CaseFacts } from './facts.ts';

/**
 * The authority takes back what it granted, with reasons and articles; whoever verifies the result is told.
 *
 * @source 行政许可法 第六十九条
 */
export function revoke({ reason, articles }: CommandOf<'revoke'>, { today }: CaseFacts): Verdict<readonly CaseEvent[]> {
	const named = articles.map((article) => article.trim()).filter((article) => article !== '');
	if (reason.trim() === '' || named.length === 0) return refuse({ code: 'reasons-missing' });
	return allow([{ type: 'revoked', on: today, reason: reason.trim(), articles: named }]);
}
