// Comparing numbers that come out of divisions. 1.4 / 0.14 is 9.999999999999998, and ten times all the same.

/** Relative: far above the error of floating point, far below any difference that matters. */
const TOLERANCE = 1e-9;

/** How many times the larger of two positive numbers is the smaller one: at least 1. */
export function factorBetween(a: number, b: number): number {
	return Math.max(a / b, b / a);
}

export function isAtLeast(value: number, limit: number): boolean {
	return value >= limit * (1 - TOLERANCE);
}

/** Whether two numbers are at most this share apart. */
export function areWithin(a: number, b: number, share: number): boolean {
	const most = Math.max(Math.abs(a), Math.abs(b));
	return Math.abs(a - b) <= most * share * (1 + TOLERANCE);
}

/** As a reader needs it: 119.4 is 120, and 0.123 is 0.12. */
export function toTwoDigits(value: number): number {
	return Number(value.toPrecision(2));
}

/** The middle one; of an even number, the upper of the two. 0 if there is none. */
export function medianOf(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
