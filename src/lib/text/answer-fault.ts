import type { AnswerFault, Measure } from '#lib/domain/application/answers.ts';
import { yuanText } from './money.ts';

type FaultCode = AnswerFault['code'];
type Sentences = {
	readonly [C in FaultCode]: string | ((fault: Extract<AnswerFault, { readonly code: C }>) => string);
};

const SENTENCES: Sentences = {
	missing: '这一项还没有填，请填上。',
	'not-declared': '请看过这段声明，属实就勾选。',
	'too-long': ({ most, length }) => `最多${most}个字，现在有${length}个字，请删短一些。`,
	'not-a-number': '这里要填数字，请写成85或者85.5这样。',
	'not-money': '这里要填金额，单位是元，最多两位小数，请写成1200或者1200.50这样。',
	'too-small': ({ least, measure, unit }) => `不能小于${amountText(least, measure, unit)}，请核对后改好。`,
	'too-large': ({ most, measure, unit }) => `不能大于${amountText(most, measure, unit)}，请核对后改好。`,
	'not-a-day': '没有这一天，请写成2026年3月5日这样。',
	'option-unknown': '请在给出的选项里重新选。',
	'citizen-id-length': ({ length }) => `身份证号码应该有18位，现在有${length}位，请对照证件再填一遍。`,
	'citizen-id-birthday': '身份证号码第7到14位是出生日期，这个日期不存在，请对照证件检查。',
	'citizen-id-check': '身份证号码里有一位不对，请对照证件一位一位检查。',
	'credit-code-length': ({ length }) => `统一社会信用代码应该有18位，现在有${length}位，请对照营业执照再填一遍。`,
	'credit-code-check': '统一社会信用代码里有一位不对，请对照营业执照检查，数字0和1不要写成字母。',
	'not-a-mobile': '手机号码不对，请填11位数字，第一位是1。',
	'not-a-telephone': '电话号码不对，请填手机号码，或者区号加座机号码。',
	'not-a-project-code': '项目代码不对，请对照赋码通知填24位，连同中间的短横。',
	'not-a-bank-account': '银行账号不对，请对照银行卡或者开户证明，只填数字。',
	pattern: ({ sentence }) => sentence,
	'row-incomplete': ({ row }) => `第${row}行还有空着的格，请填上，没有的写“无”，不要这一行就删掉。`,
	'too-many-rows': ({ most }) => `最多填${most}行，其余的请另附名单，作为材料上传。`
};

/** What to do about an answer that will not do. */
export function answerFaultText<F extends AnswerFault>(fault: F): string {
	const sentence = SENTENCES[fault.code] as string | ((fault: F) => string);
	return typeof sentence === 'string' ? sentence : sentence(fault);
}

function amountText(amount: number, measure: Measure, unit = ''): string {
	switch (measure) {
		case 'money':
			return yuanText(amount);
		case 'area':
			return `${amount}平方米`;
		case 'number':
			return `${amount}${unit}`;
	}
}
