/** 姓*: the first sign alone, and one star however long the rest, so that the length tells nothing. */
export function maskName(name: string): string {
	const [first] = name.trim();
	return first === undefined ? '' : `${first}*`;
}

/** First three and last four; a number too short for that shows nothing. */
export function maskCitizenId(number: string): string {
	return maskMiddle(number);
}

/** First three and last four; a number too short for that shows nothing. */
export function maskMobile(number: string): string {
	return maskMiddle(number);
}

function maskMiddle(number: string): string {
	const hidden = number.length - 7;
	return hidden > 0 ? number.slice(0, 3) + '*'.repeat(hidden) + number.slice(-4) : '*'.repeat(number.length);
}
