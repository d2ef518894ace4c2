import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../prisma/seed.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** A one-pixel photograph. */
export const photo = {
	name: '照片.png',
	mimeType: 'image/png',
	buffer: Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64'
	)
};

/** Somebody signs in on their phone; the code is read off the phone page of the demonstration. */
export async function signInByPhone(browser: Browser, mobile: string): Promise<Page> {
	const context = await browser.newContext({ viewport: PHONE, locale: 'zh-CN' });
	const page = await context.newPage();
	await page.goto('/sign-in');
	await page.getByLabel('手机号码').fill(mobile);
	await page.getByRole('button', { name: '发验证码' }).click();
	await expect(page.getByText('验证码已发到')).toBeVisible();
	await page.getByLabel('6 位验证码').fill(await readCode(context, mobile));
	await page.getByRole('button', { name: '登录', exact: true }).click();
	await expect(page.getByRole('link', { name: /^消息/ })).toBeVisible();
	return page;
}

async function readCode(context: BrowserContext, mobile: string): Promise<string> {
	const phone = await context.newPage();
	await phone.goto('/demo/phone');
	const text = await phone.locator('section', { hasText: mobile }).locator('li').first().innerText();
	await phone.close();
	const code = /验证码\s*(\d{6})/.exec(text)?.[1];
	if (!code) throw new Error('no code came to the phone');
	return code;
}

/** A member of staff at their desk. */
export async function signInAtDesk(browser: Browser, loginName: string): Promise<Page> {
	const context = await browser.newContext({ viewport: DESK, locale: 'zh-CN' });
	const page = await context.newPage();
	await page.goto('/desk/sign-in');
	await page.getByLabel('工号').fill(loginName);
	await page.getByLabel('密码').fill(DEMO_PASSWORD);
	await page.getByRole('button', { name: '登录' }).click();
	await expect(page.getByRole('heading', { name: '办件队列' })).toBeVisible();
	return page;
}

/** What a person would type, by what the field is about. Numbers are from the reserved test patterns. */
function wordsFor(id: string, given: Readonly<Record<string, string>>): string {
	if (given[id]) return given[id];
	if (/citizenId/i.test(id)) return '11010519491231002X';
	if (/creditCode/i.test(id)) return '91330100799655058B';
	if (/code$/i.test(id) && id.startsWith('project')) return '2611-371003-04-01-123456';
	if (/mobile/i.test(id)) return '13800000001';
	if (/telephone/i.test(id)) return '0631-8450000';
	if (/bankAccount$/i.test(id)) return '6222000000000000';
	if (/(card|certificate)Number$/i.test(id)) return '11010519491231002X44';
	return '文登区测试路1号';
}

/** Answers every question of the one form as it stands on the screen. */
export async function fillForm(page: Page, given: Readonly<Record<string, string>> = {}): Promise<void> {
	await expect(page.getByRole('heading', { name: '一张表', exact: true })).toBeVisible();
	await expect(page.locator('form > fieldset')).toBeEnabled();
	for (const group of await page.locator('form [role=radiogroup]').all()) {
		if ((await group.locator('input:checked').count()) === 0) await group.locator('input').first().check();
	}
	for (const group of await page.locator('form [role=group]').all()) {
		if ((await group.locator('input:checked').count()) === 0) await group.locator('input').first().check();
	}
	for (const select of await page.locator('form select').all()) await select.selectOption({ index: 1 });
	for (const box of await page.locator('form label > input[type=checkbox]:not([role=group] input)').all())
		await box.check();
	for (const button of await page.getByRole('button', { name: '加一个' }).all()) await button.click();
	for (const cell of await page.locator('fieldset label > input.input').all()) await cell.fill('张测试');
	for (const input of await page.locator('form input.input[id], form textarea.input[id]').all()) {
		const id = (await input.getAttribute('id')) ?? '';
		if ((await input.inputValue()) !== '' && !given[id]) continue;
		const isDay = (await input.getAttribute('type')) === 'date';
		const mode = await input.getAttribute('inputmode');
		await input.fill(
			isDay ? (given[id] ?? '2026-12-01') : mode === 'decimal' ? (given[id] ?? '12') : wordsFor(id, given)
		);
		await input.blur();
	}
}

/** Hands a photograph in for every material that wants one. */
export async function handInMaterials(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { name: '一套材料' })).toBeVisible();
	const inputs = page.locator('[data-testid^="file-"]');
	for (let at = 0; at < (await inputs.count()); at++) {
		const input = inputs.nth(at);
		const before = await page.getByText('已收到').count();
		await input.setInputFiles(photo);
		await expect(page.getByText('已收到')).toHaveCount(before + 1);
	}
}

/** Opens a case in the queue by its matter. */
export async function openFromQueue(page: Page, matterName: string, tab?: string): Promise<void> {
	await page.goto('/desk');
	if (tab) await page.getByRole('link', { name: new RegExp(`^${tab}`) }).click();
	await page.locator('tr', { hasText: matterName }).first().getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1, name: matterName })).toBeVisible();
}

/** Signs on the pad. */
export async function sign(page: Page): Promise<void> {
	const pad = page.locator('canvas');
	await pad.scrollIntoViewIfNeeded();
	const box = await pad.boundingBox();
	if (!box) throw new Error('there is no pad to sign on');
	await page.mouse.move(box.x + 30, box.y + 30);
	await page.mouse.down();
	await page.mouse.move(box.x + 120, box.y + 60, { steps: 5 });
	await page.mouse.up();
}
