import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('a hall with no settings gets its own database and no demonstration', () => {
	const settings = readSettings({});
	expect(settings.DATABASE_URL).toBeUndefined();
	expect(settings.DEMO).toBe(false);
	expect(settings.PORT).toBe(3000);
});

test('an empty setting counts as none', () => {
	expect(readSettings({ DATABASE_URL: '' }).DATABASE_URL).toBeUndefined();
});

test('a wrong setting stops the start and says which one', () => {
	expect(() => readSettings({ PORT: 'eighty' })).toThrow(/wrong setting: PORT/);
	expect(() => readSettings({ DATABASE_URL: 'mysql://x' })).toThrow(/DATABASE_URL must begin with postgresql/);
	expect(() => readSettings({ DEMO: 'yes' })).toThrow(/DEMO/);
});
