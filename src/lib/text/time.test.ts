import { expect, test } from 'vitest';
import { timeOfInstant } from './time.ts';

test('says the time on the wall of the hall, also across midnight', () => {
	expect(timeOfInstant(Date.parse('2026-11-24T09:05:00+08:00'))).toBe('9:05');
	expect(timeOfInstant(Date.parse('2026-11-23T16:00:00Z'))).toBe('0:00');
});
