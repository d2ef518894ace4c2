import type { Settled } from '#lib/domain/application/settle-materials.ts';
import type { MatterId } from '#lib/domain/catalogue/matter.ts';
import { dayText } from './day.ts';

/** `issuer`: of the material, where the dictionary names one. */
export type SettledNames = { readonly matterName: (id: MatterId) => string; readonly issuer?: string };

/** Where a material comes from, and what the applicant has to do about it, if anything. */
export function settledText(settled: Settled, { matterName, issuer }: SettledNames): string {
	switch (settled.by) {
		case 'zone':
			return `${settled.zone}已经统一做过评估，用${settled.report}就行，不用您交。`;
		case 'prerequisite':
			return prerequisiteText(settled.matterIds.map(matterName));
		case 'state':
			return '由系统从数据共享平台取得，不用您交。';
		case 'own-result':
			return '用您以前在这里办好的结果，不用您交。';
		case 'wallet':
			return `用您在申请${settled.from}里交过的那一份，不用再交。`;
		case 'applicant':
		case 'third-party':
			return handText(settled, issuer);
	}
}

function prerequisiteText(names: readonly string[]): string {
	const [only] = names;
	if (names.length === 1) return `等一起办的“${only}”有了结果，自动转过来，不用您交。`;
	return `等一起办的${names.map((name) => `“${name}”`).join('、')}中有一个出了结果，自动转过来，不用您交。`;
}

function handText(settled: Extract<Settled, { readonly how: string }>, issuer?: string): string {
	const from = settled.by === 'third-party' ? `请向${issuer ?? '出具的单位'}要来，` : '请';
	const how = settled.how === 'paper' ? '把纸质的带到窗口' : '拍照或者选文件上传';
	if (settled.exchangeFailedOn === undefined) return `${from}${how}。`;
	return `${dayText(settled.exchangeFailedOn)}没能从数据共享平台取到，已经记录；${from}${how}。`;
}
