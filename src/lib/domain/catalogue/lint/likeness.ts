/** A name without what the eye passes over: brackets, points, spaces, full-width signs, capitals. */
export function plainName(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\p{P}\p{S}\s]/gu, '');
}

/** Whether one sign changed, added or left out makes one of the other. Equal texts are not apart. */
export function isOneEditApart(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 2 || a === b) return false;
	const [short, long] = a.length <= b.length ? [[...a], [...b]] : [[...b], [...a]];
	const longer = long.length - short.length;
	if (longer > 1) return false;
	let same = 0;
	while (same < short.length && short[same] === long[same]) same += 1;
	const rest = short.slice(longer === 0 ? same + 1 : same);
	return rest.join('') === long.slice(same + 1).join('');
}
