/**
 * The check digit that makes `digits` safe against one wrong digit and most swaps of two neighbours.
 *
 * @source GB/T 17710(ISO/IEC 7064 MOD 11,10)
 */
export function checkDigitOf(digits: string): string {
	let product = 10;
	for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
	return String((11 - product) % 10);
}

/** Whether the last digit is the check digit of those before it. */
export function isChecked(digits: string): boolean {
	return checkDigitOf(digits.slice(0, -1)) === digits.slice(-1);
}
