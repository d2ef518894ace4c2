/** The value of a promise when it comes in time, `late` when not; what comes later is nobody's fault. */
export async function within<T, L>(milliseconds: number, promise: Promise<T>, late: L): Promise<T | L> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const end = new Promise<L>((resolve) => {
		timer = setTimeout(() => resolve(late), milliseconds);
	});
	try {
		return await Promise.race([promise, end]);
	} finally {
		clearTimeout(timer);
	}
}
