import { describe, expect, test } from "vitest";
import { MILLION_TOKENS } from "../../src/catalog/fields.ts";
import type { Json } from "../../src/lib/json.ts";
import { members, show, sideBySide } from "../../src/page/values.ts";

test.each<[Json | undefined, string]>([
	[undefined, "–"],
	[null, "null"],
	[true, "true"],
	[200_000, "200,000"],
	["", '""'],
	["a\u202eb", "a\\u{202e}b"],
	[["text", "image"], "text, image"],
	[[], "none"],
	[{ a: [1], b: { c: "x" } }, "a: [1]; b.c: x"],
	[
		[{ type: "effort", values: ["low", "high"] }],
		"[0].type: effort; [0].values: low, high",
	],
	[{}, "{}"],
])("%j is shown as %j", (value, shown) => {
	expect(show(value)).toBe(shown);
});

test("a price is shown in dollars, and what it is for where that is not million tokens", () => {
	expect(show(0.25, MILLION_TOKENS)).toBe("$0.25");
	expect(show(0.25, { per: "request" })).toBe("$0.25 per request");
	expect(show(0.25, null)).toBe("$0.25 (unit not known)");
});

describe("side by side", () => {
	test("objects and lists of objects are compared leaf by leaf, with what stayed the same", () => {
		const before = [{ input: 1, tier: { size: 200 } }];
		const after = [{ input: 2, tier: { size: 200 } }, { input: 3 }];
		expect(sideBySide(before, after)).toEqual([
			{ path: "[0].input", before: 1, after: 2 },
			{ path: "[0].tier.size", before: 200, after: 200 },
			{ path: "[1].input", before: undefined, after: 3 },
		]);
	});

	test("what was not there has nothing on its side", () => {
		expect(sideBySide(undefined, "beta")).toEqual([
			{ path: "", before: undefined, after: "beta" },
		]);
	});

	test("of two lists each member says whether it is the only one's", () => {
		expect(members(["text", "audio"], ["text", "image"])).toEqual([
			{ text: "text", isOwn: false },
			{ text: "audio", isOwn: true },
		]);
		expect(members("text", ["text"])).toBeNull();
	});
});
