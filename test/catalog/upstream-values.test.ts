import fc from "fast-check";
import { expect, test } from "vitest";
import {
	parseUpstreamValues,
	renderUpstreamValues,
	type UpstreamValue,
} from "../../src/catalog/upstream-values.ts";

const price: UpstreamValue = {
	provider: "openai",
	model: "gpt-5",
	field: ["cost", "input"],
	upstream: 1250000,
	by: "hold",
};
const url: UpstreamValue = {
	provider: "openai",
	field: ["base_url"],
	upstream: "https://api.example",
	by: "patch",
};

test("what upstream says otherwise is a line for each value, in the order of their bytes", () => {
	expect(renderUpstreamValues([url, price])).toBe(
		`{"by":"hold","field":["cost","input"],"model":"gpt-5","provider":"openai","upstream":1250000}
{"by":"patch","field":["base_url"],"provider":"openai","upstream":"https://api.example"}
`,
	);
});

test("the next run reads what the last one wrote, whatever the values hold", () => {
	const anyValue: fc.Arbitrary<UpstreamValue> = fc.record(
		{
			provider: fc.string({ unit: "binary" }),
			model: fc.string({ unit: "binary" }),
			field: fc.array(fc.string(), { minLength: 1 }),
			upstream: fc.jsonValue() as fc.Arbitrary<UpstreamValue["upstream"]>,
			by: fc.constantFrom("patch" as const, "hold" as const),
		},
		{ requiredKeys: ["provider", "field", "upstream", "by"] },
	);
	fc.assert(
		fc.property(fc.array(anyValue), (values) => {
			const text = renderUpstreamValues(values);
			expect(renderUpstreamValues(parseUpstreamValues(text))).toBe(text);
			expect(parseUpstreamValues(text)).toHaveLength(values.length);
		}),
	);
});

test.each([
	"",
	"<<<<<<< HEAD\n",
	"[]\n",
	'{"provider": 1}\n',
	'{"provider": "a", "field": "b", "upstream": 1, "by": "hold"}\n',
	'{"provider": "a", "field": [], "upstream": 1, "by": "magic"}\n',
])("a line that is none says nothing: %j", (text) => {
	expect(parseUpstreamValues(text)).toEqual([]);
});
