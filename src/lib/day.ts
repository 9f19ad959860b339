/** The day in UTC, e.g. `2026-06-15`. */
export function dayOf(date: Date): string {
	return date.toISOString().slice(0, 10);
}
