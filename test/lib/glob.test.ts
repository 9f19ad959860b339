import fc from "fast-check";
import { expect, test } from "vitest";
import { anyEntry } from "../../src/catalog/model-filter.ts";
import { globMatcher } from "../../src/lib/glob.ts";

test("`*` is any text, `?` one character, and all else is itself", () => {
	const signs = fc.constantFrom("a", "b", "/", "[", "(", "+", ".");
	const text = fc.string({ unit: signs, maxLength: 12 });
	const glob = fc.string({
		unit: fc.oneof(signs, fc.constantFrom("*", "?")),
		maxLength: 8,
	});
	fc.assert(
		fc.property(glob, text, (glob, text) => {
			const pattern = glob
				.replace(/[[\](){}+.]/g, "\\$&")
				.replaceAll("*", ".*")
				.replaceAll("?", ".");
			const expected = new RegExp(`^${pattern}$`).test(text);
			expect(globMatcher(glob)(text)).toBe(expected);
		}),
	);
});

test.each([
	["gpt-5", ["openai:gpt-5", "kilo:gpt-5"]],
	["openai:*", ["openai:gpt-5"]],
	["google-vertex:gemini*", ["google_vertex:gemini-3/x"]],
	["google_vertex:*", ["google_vertex:gemini-3/x"]],
	["*/x", ["google_vertex:gemini-3/x"]],
	["*:free", ["kilo:glm:free"]],
	["glm:free", ["kilo:glm:free"]],
	["kilo:glm:fre?", ["kilo:glm:free"]],
	["GPT-5", []],
])("the entry %s of `models` stands for %j", (entry, expected) => {
	const all = [
		{ provider: "openai", id: "gpt-5" },
		{ provider: "kilo", id: "gpt-5" },
		{ provider: "google_vertex", id: "gemini-3/x" },
		{ provider: "kilo", id: "glm:free" },
	];
	const found = all.filter(anyEntry([entry]));
	expect(found.map(({ provider, id }) => `${provider}:${id}`)).toEqual(
		expected,
	);
});
