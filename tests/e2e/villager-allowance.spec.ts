import { expect, test } from '@playwright/test';
import { act, handOver, verifyResult } from '../support/acts.ts';
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
	await act(teller, /^受理/, '确定受理');
	await act(teller, /转到区里/, '上报区里', async () => {
		await teller.getByLabel('初审意见').fill('入户看过，情况属实，建议准予。');
	});

	const wrongDepartment = await signInAtDesk(browser, '2003');
	await expect(wrongDepartment.getByText('这里现在没有办件')).toBeVisible();

	const officer = await signInAtDesk(browser, '2007');
	await openFromQueue(officer, MATTER);
	await act(officer, /作出决定/, '作出决定');

	await openFromQueue(teller, MATTER, '待制证和领取');
	await act(teller, /制作结果/, '制作并通知');
	await villager.goto('/applications');
	await villager.getByRole('link', { name: /^371003/ }).click();
	await expect(villager.getByText('到窗口领取，取件码')).toBeVisible();
	const code = /取件码\s*(\d{6})/.exec(await villager.locator('main').innerText())?.[1] ?? '';

	await handOver(teller, code);
	await verifyResult(villager);

	const stranger = await signInByPhone(browser, '13900000099');
	const answer = await stranger.goto(new URL(villager.url()).pathname);
	expect(answer?.status()).toBe(404);
});
