import { expect, test } from '@playwright/test';
import { fillForm, handInMaterials, openFromQueue, sign, signInAtDesk, signInByPhone } from '../support/hall.ts';

const MATTER = '困难残疾人生活补贴';
const MOBILE = '13900000003';

test('a villager gets the disability allowance at the town centre, keyed in by the teller', async ({ browser }) => {
	const teller = await signInAtDesk(browser, '3001');
	await teller.getByRole('link', { name: '代录申请' }).click();
	await teller.getByLabel('搜事项').fill('残疾人补贴');
	await teller.getByRole('button', { name: '查事项' }).click();
	await expect(teller.getByText(MATTER).first()).toBeVisible();
	await teller.getByLabel('申请人姓名').fill('王测试');
	await teller.getByLabel('申请人手机').fill(MOBILE);
	await teller.getByRole('button', { name: '开始录入' }).click();
	await expect(teller.getByText('您正在代 王测试 录入')).toBeVisible();

	const questions = teller.locator('form[action="?/answer"]');
	for (let at = 0; at < (await questions.count()); at++) {
		const answer = questions.nth(at).getByRole('button').last();
		await answer.click();
		await expect(questions.nth(at).locator('[aria-pressed=true]')).toHaveCount(1);
	}
	await teller.getByRole('link', { name: '下一步：填一张表' }).click();
	await fillForm(teller);
	await teller.getByRole('button', { name: '下一步：交材料' }).click();
	await expect(teller.getByRole('heading', { name: '一套材料' })).toBeVisible();
	await handInMaterials(teller);
	await teller.getByRole('link', { name: '下一步：核对提交' }).click();
	await expect(teller.getByText(/可以提交/).first()).toBeVisible();
	await teller.getByRole('checkbox').check();
	await sign(teller);
	await teller.getByRole('button', { name: '提交', exact: true }).click();
	await expect(teller.getByText('已经提交，编号')).toBeVisible();

	const villager = await signInByPhone(browser, MOBILE);
	await villager.goto('/messages');
	await expect(villager.getByText('有人替您提交了申请')).toBeVisible();

	const elsewhere = await signInAtDesk(browser, '3002');
	await expect(elsewhere.getByText('这里现在没有办件')).toBeVisible();

	await openFromQueue(teller, MATTER);
	await teller.getByRole('button', { name: /^受理/ }).click();
	await teller.getByRole('button', { name: '确定受理' }).click();
	await expect(teller.getByRole('button', { name: '上报' })).toBeVisible();
});
