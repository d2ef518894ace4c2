import type { Refusal, RefusalCode } from '#lib/domain/refusal.ts';
import { caseMoveText } from './case-move.ts';
import { caseStateText, holderText } from './case-state.ts';
import { dayText } from './day.ts';
import { fileTypesText } from './file-type.ts';
import { roleText } from './role.ts';

type Sentences = {
	readonly [C in RefusalCode]: string | ((refusal: Extract<Refusal, { readonly code: C }>) => string);
};

const SOUGHT = {
	case: '这个办件',
	application: '这份申请',
	draft: '这份草稿',
	file: '这个文件',
	document: '这份文书',
	matter: '这个事项',
	message: '这条消息',
	project: '这个项目',
	enterprise: '这个单位',
	centre: '这个便民服务中心'
} as const;

/** What happened and what to do now, for each way of saying no. Nothing of anybody's data is in them. */
const SENTENCES: Sentences = {
	'not-signed-in': '请先登录，再接着办。',
	fault: '系统出了差错，不是您的问题，您填的内容还在。请过一会儿再试一次。',
	'not-found': ({ what }) => `没有找到${SOUGHT[what]}。请核对编号，或者回到上一页重新进入。`,
	'not-yours': '没有找到这份内容。如果是替别人办理，请让对方先授权给您。',
	'too-many-tries': ({ retryAfterSeconds }) => `试的次数太多了，请${waitText(retryAfterSeconds)}后再试。`,
	invalid: ({ fields }) => `有${Object.keys(fields).length}处填写不对，请改好标出的地方再提交。`,

	'code-wrong': ({ triesLeft }) =>
		triesLeft > 0 ? `验证码不对，还可以试${triesLeft}次。请再看一眼短信。` : '验证码不对，请重新获取一个。',
	'code-expired': '验证码已经过期，请重新获取一个。',
	'credentials-wrong': '账号或者密码不对，请核对后再登录。',

	'matter-unknown': '没有这个事项，可能已经停办或者改了名称。请重新搜索。',
	'too-many-matters': ({ most }) => `一次最多一起办${most}个事项，请去掉几个，或者分两次办。`,
	'produced-by-cycle': ({ matterIds }) =>
		`选中的${matterIds.length}个事项互相要对方的结果，没法一起办。请去掉其中一个，或者上传已有的结果。`,
	'answers-faulty': ({ fields }) => `表里还有${Object.keys(fields).length}处没填好，请改好标出的地方再提交。`,
	'materials-missing': ({ materialIds }) => `还缺${materialIds.length}份材料，请按清单补齐后再提交。`,
	'declaration-missing': '还没有勾选声明。请看过内容，确认属实后勾选。',
	'notice-changed': '您离开以后，需要的内容有了变化。请再看一遍告知单，确认后提交。',
	'already-submitted': '这份申请已经提交过了，不用再交。请到“办件”里查看进度。',
	'key-reused': '这次提交和之前的一次重复了，但内容不一样。请刷新页面后再提交。',
	'served-to-others': '选中的事项里有一个不面向您这类申请人，请去掉它，或者换一个身份办理。',

	'file-too-large': ({ maxMegabytes }) => `文件太大了，最大${maxMegabytes}兆。请重新拍照，或者分成几个文件上传。`,
	'file-type-refused': ({ accepts }) => `这种文件收不了，请换成${fileTypesText(accepts)}。`,
	'storage-full': '系统暂时存不下新文件，您填的内容还在。请过一会儿再上传，或者把材料带到窗口。',

	'wrong-role': ({ move, role }) => `${roleText(role)}不能做“${caseMoveText(move)}”，请交给有权限的岗位办理。`,
	'wrong-state': ({ move, state }) =>
		`办件现在是“${caseStateText(state)}”，不能做“${caseMoveText(move)}”。请刷新后看最新进度。`,
	'other-department': '这个办件由别的部门负责，请让该部门办理。',
	'other-centre': '这个办件不在您所在的大厅或者便民服务中心，请让负责的中心办理。',
	'changed-meanwhile': '刚才有人动过这个办件。请刷新，看过最新情况再操作。',
	'held-by-other': '同事已经认领了这个办件。请等同事办完，或者请同事放回待办。',
	'held-elsewhere': ({ holder }) =>
		holder === 'none' ? '这个办件已经走完，不用再办。' : `这一步现在归${deskText(holder)}，请等转到您这里再办。`,
	'not-claimed': '这个办件没有人认领，不用放回。',
	'not-in-flow': ({ move }) => `这个事项的流程里，这个岗位没有“${caseMoveText(move)}”这一步。请按页面给出的按钮办理。`,
	'not-yet-due': ({ dueOn }) => `还没有到期，${dayText(dueOn)}过后才算。请在这之前给出答复。`,

	'correction-repeated': ({ lines }) =>
		`有${lines.length}项已经告知过，或者上一次就该一起告知。补正只告知一次，有新的理由请逐项写明。`,
	'correction-too-late': ({ dueOn }) =>
		`告知补正的期限是${dayText(dueOn)}，已经过了，依法视为从收到材料那天起受理。请直接受理。`,
	'correction-empty': '还没有选要补正的内容。请至少选一项，并写明怎么改。',
	'outside-notice': ({ lines }) =>
		`有${lines.length}项不在一次性告知单里。请去掉，或者写明新的理由；写了理由会报给监督人员。`,
	'correction-incomplete': ({ lines }) => `还有${lines.length}项没有补正，请全部改好后一起提交。`,
	'prerequisites-open': (refusal) =>
		refusal.for === 'accept'
			? `前面还有${refusal.matterIds.length}个事项没有办好，等它们有了结果才能受理。`
			: `前面还有${refusal.matterIds.length}个事项没有结果，等结果出来才能作决定。`,
	'opinions-open': ({ departmentIds }) => `还有${departmentIds.length}个部门没有给出意见，请催办，收齐后再作决定。`,
	'reasons-missing': '请写明理由；不予批准、撤销的，还要写明依据的条款。',
	'four-eyes': '这个事项要两个人办，您已经拟定了决定，请让另一位同事复核。',
	'own-case': '这是您本人的办件，按规定要回避。请交给同事办理。',
	'extension-used': '期限已经延长过一次，不能再延。请在期限内作出决定。',
	'extension-not-allowed': '这个事项依法不能延长期限。请在期限内作出决定。',
	'extension-too-late': ({ dueOn }) => `期限是${dayText(dueOn)}，已经过了，不能再延。请尽快作出决定，并向申请人说明。`,
	'extension-too-long': ({ most }) => `最多延长${most}天，请填1到${most}之间的整数。`,
	'pause-ground-unknown': '暂停计时只能选法律列明的情形，请重新选择。',
	'pause-length-missing': '请写明预计要多少天，填大于零的整数。',
	'right-body-missing': '请写明该找哪个机关办，让申请人知道往哪里去。',
	'documents-missing': '还没有制作结果文书，请先制作再出件。',
	'pick-up-code-wrong': ({ triesLeft }) =>
		triesLeft > 0
			? `取件码不对，还可以试${triesLeft}次。请核对后再输入。`
			: '取件码不对。请核对领取人的证件，并重新发送取件码。',
	'already-delivered': '这份结果已经交付过了，不能再交。请查看交付记录。',
	'centre-missing': '还没有选便民服务中心。请选一个您方便去的中心，再提交。',
	'signature-missing': '还没有签名。请本人在屏幕上签名后再继续。',
	'already-rated': '这一步您已经评价过了，谢谢。',
	'rating-out-of-range': '请在五个等级里选一个。',
	'act-not-done': '这一步还没有办，办完以后再请您评价。'
};

/** The one sentence a person reads for a refusal. */
export function refusalText<R extends Refusal>(refusal: R): string {
	const sentence = SENTENCES[refusal.code] as string | ((refusal: R) => string);
	return typeof sentence === 'string' ? sentence : sentence(refusal);
}

function waitText(seconds: number): string {
	return seconds < 60 ? `${Math.max(1, Math.ceil(seconds))}秒` : `${Math.ceil(seconds / 60)}分钟`;
}

function deskText(holder: Parameters<typeof holderText>[0]): string {
	return holder === 'applicant' ? '申请人' : holderText(holder);
}
