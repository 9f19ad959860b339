/** Compares two ranks number by number; the smaller one comes first. */
export function compareRanks(
	a: readonly number[],
	b: readonly number[],
): number {
	for (let index = 0; index < a.length; index += 1) {
		const difference = (a[index] ?? 0) - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
