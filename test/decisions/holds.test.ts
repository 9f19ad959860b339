import { expect, test } from "vitest";
import type { UpstreamValue } from "../../src/catalog/upstream-values.ts";
import { continueHold } from "../../src/decisions/holds.ts";

const value = (upstream: UpstreamValue["upstream"]): UpstreamValue => ({
	provider: "openai",
	model: "gpt-5",
	field: ["cost", "input"],
	upstream,
	by: "hold",
});
const day = (date: string) => new Date(`${date}T06:00:00Z`);
const first = { ...value(100), since: "2026-06-01", syncs: 1 };

test.each<
	[string, UpstreamValue, UpstreamValue | undefined, string, object | null]
>([
	[
		"begins in the first sync that says it",
		value(100),
		undefined,
		"2026-06-01",
		first,
	],
	[
		"goes on in the second",
		value(100),
		first,
		"2026-06-08",
		{ ...first, syncs: 2 },
	],
	["ends in the third", value(100), { ...first, syncs: 2 }, "2026-06-09", null],
	[
		"ends after two weeks, if the syncs between recorded nothing",
		value(100),
		first,
		"2026-06-15",
		null,
	],
	[
		"goes on until then",
		value(100),
		first,
		"2026-06-14",
		{ ...first, syncs: 2 },
	],
	[
		"begins again if upstream says something else",
		value(200),
		{ ...first, syncs: 2 },
		"2026-06-09",
		{ ...value(200), since: "2026-06-09", syncs: 1 },
	],
	[
		"goes on if upstream says nearly the same as last time",
		value(109),
		first,
		"2026-06-08",
		{ ...value(109), since: "2026-06-01", syncs: 2 },
	],
	[
		"begins again after more than 10%",
		value(112),
		first,
		"2026-06-08",
		{ ...value(112), since: "2026-06-08", syncs: 1 },
	],
	[
		"begins again where a patch had the value",
		value(100),
		{ ...first, by: "patch" },
		"2026-06-08",
		{ ...value(100), since: "2026-06-08", syncs: 1 },
	],
	[
		"counts a record without its age as the first",
		value(100),
		value(100),
		"2026-06-08",
		{ ...value(100), since: "2026-06-08", syncs: 2 },
	],
	[
		"compares lists and objects as they are",
		value(["A"]),
		{ ...value(["A"]), since: "2026-06-01", syncs: 2 },
		"2026-06-02",
		null,
	],
])("a hold %s", (_, now, last, date, record) => {
	expect(continueHold(now, last, day(date))).toEqual(record);
});
