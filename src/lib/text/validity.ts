import type { Validity } from '#lib/domain/result/validity.ts';
import { fullDayText } from './day.ts';

/** What whoever checks a paper is told. */
export function validityText(validity: Validity): string {
	switch (validity.standing) {
		case 'valid':
			return validity.until === null ? '有效。' : `有效，到${fullDayText(validity.until)}为止。`;
		case 'expired':
			return `已经过期，有效期到${fullDayText(validity.until)}为止。`;
		case 'revoked':
			return `已在${fullDayText(validity.on)}撤销，不再有效。`;
		case 'unknown':
			return '没有查到这份文件。请核对编号，或者向发证的窗口问一下。';
	}
}
