import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

for (const [name, path] of [
	['home', '/'],
	['a search', '/matters?q=开饭店'],
	['a guide', '/matters/HZ01'],
	['signing in', '/sign-in'],
	['asking by number', '/query'],
	['verification', '/verify'],
	['the desk’s door', '/desk/sign-in']
] as const) {
	test(`${name} has no serious barrier and no sideways scrolling on a narrow phone`, async ({ browser }) => {
		const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
		const page = await context.newPage();
		await page.goto(path);
		const { violations } = await new AxeBuilder({ page }).analyze();
		const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
		expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	});
}
