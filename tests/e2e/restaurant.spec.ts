import { expect, test } from '@playwright/test';
import { act, handOver, verifyResult } from '../support/acts.ts';
import { fillForm, handInMaterials, openFromQueue, photo, signInAtDesk, signInByPhone } from '../support/hall.ts';

const FOOD = '食品经营许可';
const HEALTH = '公共场所卫生许可';
const SIGN = '户外广告设施设置';

test('somebody opens a restaurant: three licences, one form, one number, one correction', async ({ browser }) => {
	const owner = await signInByPhone(browser, '13900000001');
	await owner.goto('/');
	await owner.getByLabel('搜事项').fill('开饭店');
	await owner.getByRole('button', { name: '搜索' }).click();
	await owner
		.getByRole('link', { name: new RegExp(`^${FOOD}`) })
		.first()
		.click();
	await expect(owner.getByRole('heading', { name: '办理条件' })).toBeVisible();
	await owner.getByRole('link', { name: '加入办理' }).click();
	for (const id of ['HZ06', 'HZ35']) {
		await owner.goto(`/matters/${id}`);
		await owner.getByRole('link', { name: '加入办理' }).click();
	}
	await expect(owner.getByRole('heading', { name: '已选 3 项' })).toBeVisible();
	const questions = owner.locator('form[action="?/answer"]');
	for (let at = 0; at < (await questions.count()); at++) {
		await questions.nth(at).getByRole('button').last().click();
		await expect(questions.nth(at).locator('[aria-pressed=true]')).toHaveCount(1);
	}
	await owner.getByRole('link', { name: '下一步：填一张表' }).click();
	await fillForm(owner, { 'unit.creditCode': '91330100799655058B' });
	await owner.getByRole('button', { name: '下一步：交材料' }).click();
	await handInMaterials(owner);
	await owner.getByRole('link', { name: '下一步：核对提交' }).click();
	await expect(owner.getByText(/可以提交/).first()).toBeVisible();
	await owner.getByRole('checkbox').check();
	await owner.getByRole('button', { name: '提交', exact: true }).click();
	await expect(owner.getByRole('heading', { name: '已经提交' })).toBeVisible();
	const address = new URL(owner.url()).pathname;

	const window = await signInAtDesk(browser, '1001');
	const colleague = await signInAtDesk(browser, '1002');
	await openFromQueue(window, FOOD);
	await openFromQueue(colleague, FOOD);
	await window.getByRole('button', { name: /^一次性告知补正/ }).click();
	const line = window.locator('fieldset', { hasText: '平面' }).first();
	await line.getByRole('checkbox').check();
	await line.getByLabel('怎样补正').fill('请重拍一张，看得清厨房和餐厅。');
	await window.getByRole('button', { name: '发出补正告知书' }).click();
	await expect(window.getByText('等您补正').first()).toBeVisible();
	await colleague.getByRole('button', { name: /^受理/ }).click();
	await colleague.getByRole('button', { name: '确定受理' }).click();
	await expect(colleague.getByRole('alert')).toBeVisible();

	await owner.goto(address);
	await owner.getByRole('link', { name: '去补正' }).click();
	await owner
		.locator('[data-testid^="file-"]')
		.first()
		.setInputFiles({ ...photo, name: '重拍.png' });
	await expect(owner.getByText('● 已补')).toBeVisible();
	await owner.getByRole('button', { name: '提交补正' }).click();
	await expect(owner.getByRole('heading', { name: '办件进度' })).toBeVisible();

	for (const matter of [FOOD, HEALTH, SIGN]) {
		await openFromQueue(window, matter);
		await act(window, /^受理/, '确定受理');
	}
	const departments = [
		['2001', FOOD],
		['2002', HEALTH],
		['2003', SIGN]
	] as const;
	for (const [number, matter] of departments) {
		const officer = await signInAtDesk(browser, number);
		await openFromQueue(officer, matter);
		await expect(officer.getByRole('button', { name: '制作并通知' })).toHaveCount(0);
		await act(officer, /作出决定/, '作出决定');
		await officer.close();
	}
	const issuing = await signInAtDesk(browser, '1101');
	await openFromQueue(issuing, FOOD, '待制证');
	await act(issuing, /制作结果/, '制作并通知');

	await owner.goto('/messages');
	await expect(owner.getByText(/结果/).first()).toBeVisible();
	await owner.goto(address);
	await owner.getByRole('button', { name: '图', exact: true }).click();
	await expect(owner.getByRole('img', { name: /办理进度图/ })).toBeVisible();
	const code = /取件码\s*(\d{6})/.exec(await owner.locator('main').innerText())?.[1] ?? '';
	await handOver(issuing, code);
	await verifyResult(owner);
	await owner.goto(address);
	await owner.getByRole('button', { name: '非常满意' }).first().click();
	await expect(owner.getByRole('alert')).toHaveCount(0);
});
