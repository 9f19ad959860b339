export const DAY_MS = 24 * 60 * 60 * 1000;

/** The day in UTC, e.g. `2026-06-15`. */
export function dayOf(date: Date): string {
	return date.toISOString().slice(0, 10);
}
