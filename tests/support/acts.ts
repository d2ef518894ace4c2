import { expect, type Page } from '@playwright/test';
import { sign } from './hall.ts';

/** Does one act of the desk on the open case: opens it, writes what it asks, confirms, and sees it done. */
export async function act(page: Page, move: RegExp, confirm: string, write?: () => Promise<void>): Promise<void> {
	const acts = page.getByRole('region', { name: '办理' });
	await acts.getByRole('button', { name: move }).first().click();
	await write?.();
	await acts.getByRole('button', { name: confirm, exact: true }).click();
	await expect(acts.getByRole('button', { name: confirm, exact: true })).toHaveCount(0);
	await expect(page.getByRole('alert')).toHaveCount(0);
}

/** Hands a result over against the pick-up code and a signature; a wrong code is refused first. */
export async function handOver(page: Page, code: string): Promise<void> {
	const acts = page.getByRole('region', { name: '办理' });
	await acts.getByRole('button', { name: '交付结果' }).first().click();
	await acts.getByLabel('取件码').fill(code === '000000' ? '111111' : '000000');
	await sign(page);
	await acts.getByRole('button', { name: '交付', exact: true }).last().click();
	await expect(page.getByRole('alert')).toContainText('取件码不对');
	await acts.getByLabel('取件码').fill(code);
	await acts.getByRole('button', { name: '交付', exact: true }).last().click();
	await expect(page.getByText('已办结').first()).toBeVisible();
}

/** The result is a PDF, and its code verifies on the public page, signed in or not. */
export async function verifyResult(page: Page): Promise<void> {
	const link = page.getByRole('link', { name: '下载' }).first();
	const href = (await link.getAttribute('href')) ?? '';
	const pdf = await page.request.get(href);
	expect(pdf.headers()['content-type']).toBe('application/pdf');
	expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
	const address = await page.request.get(`${href}/code`);
	await page
		.context()
		.newPage()
		.then(async (anyone) => {
			await anyone.goto(await address.text());
			await expect(anyone.getByTestId('verdict')).toContainText('有效');
			await anyone.close();
		});
}
