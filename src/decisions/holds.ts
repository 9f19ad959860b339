import type { UpstreamValue } from "../catalog/upstream-values.ts";
import { DAY_MS, dayOf } from "../lib/day.ts";
import { isSame, type Json } from "../lib/json.ts";
import { areWithin } from "../lib/ratio.ts";

/** If upstream says the same in so many syncs, it means it. */
const SYNCS = 3;
/** Three weekly syncs, if the syncs between changed nothing else and so were not recorded. */
const DAYS = 14;
/** Smaller moves, such as those of a currency, say the same. */
const SAME = 0.1;

/**
 * What to record of a value that looks wrong, so that the next sync knows how often upstream has said it.
 * @param last what the last sync recorded in the same place
 * @returns null if the hold ends: the value is written
 */
export function continueHold(
	value: UpstreamValue,
	last: UpstreamValue | undefined,
	now: Date,
): UpstreamValue | null {
	const today = dayOf(now);
	if (last?.by !== "hold" || !saysTheSame(last.upstream, value.upstream)) {
		return { ...value, since: today, syncs: 1 };
	}
	const { since = today, syncs = 1 } = last;
	const isLong = now.getTime() - Date.parse(since) >= DAYS * DAY_MS;
	return isLong || syncs + 1 >= SYNCS
		? null
		: { ...value, since, syncs: syncs + 1 };
}

/** Compares with what upstream said last, not with the value that was kept. */
function saysTheSame(last: Json, now: Json): boolean {
	return typeof last === "number" && typeof now === "number"
		? areWithin(last, now, SAME)
		: isSame(last, now);
}
