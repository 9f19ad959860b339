/** Compares two ranks number by number; the smaller one comes first. */
export function compareRanks(
	a: readonly number[],
	b: readonly number[],
): number {
	for (const [index, value] of a.entries()) {
		const difference = value - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
