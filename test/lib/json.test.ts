import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	compareBytes,
	isObject,
	type Json,
	toStableJson,
} from "../../src/lib/json.ts";

describe("the order of texts", () => {
	test("is that of their UTF-8 bytes: digits, capitals, underscore, small letters, accents", () => {
		expect(["é", "a", "_c", "B", "9", "10"].sort(compareBytes)).toEqual([
			"10",
			"9",
			"B",
			"_c",
			"a",
			"é",
		]);
	});

	test("puts U+FFFF before an emoji, which UTF-16 puts first", () => {
		expect(["\u{1f600}", "\uffff"].sort()).toEqual(["\u{1f600}", "\uffff"]);
		expect(["\u{1f600}", "\uffff"].sort(compareBytes)).toEqual([
			"\uffff",
			"\u{1f600}",
		]);
	});

	test("is Buffer.compare's for any two well-formed texts", () => {
		const text = fc.string({ unit: "binary" });
		fc.assert(
			fc.property(text, text, (a, b) => {
				expect(Math.sign(compareBytes(a, b))).toBe(
					Buffer.compare(Buffer.from(a), Buffer.from(b)),
				);
			}),
		);
	});
});

describe("stable JSON", () => {
	test("has sorted keys at every depth, two spaces, and one newline at its end", () => {
		expect(toStableJson({ b: [{ d: 1, c: [] }], a: {} })).toBe(
			'{\n  "a": {},\n  "b": [\n    {\n      "c": [],\n      "d": 1\n    }\n  ]\n}\n',
		);
	});

	test("keeps the order of lists, and nulls", () => {
		expect(JSON.parse(toStableJson({ list: [3, 1, 2], none: null }))).toEqual({
			list: [3, 1, 2],
			none: null,
		});
	});

	test("gives equal bytes for equal data, whatever the order of its keys, and the same data back", () => {
		const reversed = (value: Json): Json =>
			Array.isArray(value)
				? value.map(reversed)
				: isObject(value)
					? Object.fromEntries(
							Object.entries(value)
								.reverse()
								.map(([key, inner]) => [key, reversed(inner)]),
						)
					: value;
		// JSON has no -0, and `__proto__` keys are dropped when upstream is read.
		const json = fc
			.json({ noUnicodeString: false })
			.filter((text) => !text.includes("__proto__"))
			.map((text) => JSON.parse(text.replaceAll("-0", "0")) as Json);
		fc.assert(
			fc.property(json, (value) => {
				expect(toStableJson(reversed(value))).toBe(toStableJson(value));
				expect(JSON.parse(toStableJson(value))).toEqual(value);
			}),
		);
	});
});

test("an object is neither null nor a list", () => {
	expect([{}, { a: 1 }].every(isObject)).toBe(true);
	expect([null, [], "text", 1, undefined].some(isObject)).toBe(false);
});
