import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	parseModelsDev,
	renderModelsDev,
} from "../../src/catalog/models-dev.ts";
import type { Json } from "../../src/lib/json.ts";

const write = (text: string) => {
	const read = parseModelsDev(text);
	if (typeof read === "string") throw new Error(read);
	const spellings = Object.keys(JSON.parse(text)).map(
		(id): [string, string] => [id.replaceAll("-", "_"), id],
	);
	return [...renderModelsDev(read.catalog, new Map(spellings))].join("");
};

describe("the catalog in one file", () => {
	const id = fc.constantFrom("a-b", "A", "10", "9", "\u{10000}", "\uffff", "é");
	// A key that would reach an object's prototype is dropped wherever it is.
	const value = fc
		.jsonValue()
		.filter((one) => !JSON.stringify(one).includes("__proto__"));
	const object = fc.dictionary(id, value as fc.Arbitrary<Json>, {
		maxKeys: 4,
		noNullPrototype: true,
	});
	const provider = fc.record({
		name: fc.string(),
		env: fc.array(fc.string()),
		api: fc.string(),
		other: object,
		models: fc.dictionary(id, object, { noNullPrototype: true }),
	});

	test("is the same data when it is read and written, in any order, and the same bytes", () => {
		fc.assert(
			fc.property(
				fc.dictionary(id, provider, { noNullPrototype: true }),
				(data) => {
					const whole = Object.fromEntries(
						Object.entries(data).map(([key, { models, ...fields }]) => [
							key,
							{
								...fields,
								id: key,
								models: Object.fromEntries(
									Object.entries(models).map(([key, model]) => [
										key,
										{ ...model, id: key },
									]),
								),
							},
						]),
					);
					const text = write(JSON.stringify(whole));
					expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(whole)));
					const reversed = Object.entries(whole).reverse();
					expect(write(JSON.stringify(Object.fromEntries(reversed)))).toBe(
						text,
					);
					expect(write(text)).toBe(text);
				},
			),
		);
	});

	test.each<[string, string]>([
		["[]", "it is not an object"],
		['{"a": 1}', 'no entry of it is a provider with "models"'],
		['{"a": {"models": []}}', 'no entry of it is a provider with "models"'],
		[`{"a":{"models":{"m":${"[".repeat(99)}${"]".repeat(99)}}}}`, "too deeply"],
		["[".repeat(1_000_000), ""],
	])("is not %.40s", (text, why) => {
		expect(parseModelsDev(text)).toEqual(expect.stringContaining(why));
	});

	test("leaves out what is no model and no provider, and takes the key for the id", () => {
		const text = `{"p":{"env":[1,"A"],"models":{"m":{"id":"x"},"n":1,"":{},
			"__proto__":{"a":1}}},"q":null}`;
		expect(JSON.parse(write(text))).toEqual(
			JSON.parse(
				'{"p":{"env":["A"],"id":"p","models":{"__proto__":{"a":1,"id":"__proto__"},"m":{"id":"m"}},"name":"p"}}',
			),
		);
	});
});
