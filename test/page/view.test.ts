import fc from "fast-check";
import { expect, test } from "vitest";
import { targetOf } from "../../src/page/address.ts";
import { COLUMNS, type Column, EVERYTHING } from "../../src/page/choose.ts";
import { ALL_KINDS, WHOSE, type Whose } from "../../src/page/rows.ts";
import { addressOf, type View, viewOf } from "../../src/page/view.ts";

const FIRST_VIEW: View = { target: null, filter: EVERYTHING, order: null };

test("what a reader sees first has no address of its own, and a model's is its link", () => {
	expect(addressOf(FIRST_VIEW)).toBe("");
	expect(viewOf("")).toEqual(FIRST_VIEW);
	const target = targetOf("openai:gpt-5");
	expect(addressOf({ ...FIRST_VIEW, target })).toBe("#openai:gpt-5");
	expect(viewOf("#openai:gpt-5")).toEqual({ ...FIRST_VIEW, target });
});

test("every filter, order and model is found again by its address", () => {
	const text = fc.string({ unit: "binary" }).map((text) => text.toWellFormed());
	const columns = fc.constantFrom(...(Object.keys(COLUMNS) as Column[]));
	const whose = fc.constantFrom<Whose | "">(
		"",
		...(Object.keys(WHOSE) as Whose[]),
	);
	const view: fc.Arbitrary<View> = fc.record({
		target: fc.option(
			fc.record({ provider: fc.stringMatching(/^[a-z_?#%]+$/), id: text }),
		),
		filter: fc.record({
			text,
			provider: text,
			kinds: fc.subarray(ALL_KINDS).map((kinds) => new Set(kinds)),
			whose,
			direction: fc.constantFrom("", "up", "down"),
			factor: fc.double({ min: 1, noNaN: true, noDefaultInfinity: true }),
			isFound: fc.boolean(),
		}),
		order: fc.option(
			fc.record({ column: columns, isDescending: fc.boolean() }),
		),
	});
	fc.assert(
		fc.property(view, (view) => {
			const address = addressOf(view);
			// As a browser has it.
			const { hash } = new URL(address, "file:///report.html");
			expect(viewOf(hash)).toEqual(view);
		}),
	);
});

test("what an address says that there is not is left out", () => {
	expect(
		viewOf(
			"#?kind=nothing&whose=toString&direction=left&factor=x&sort=-toString&other=1",
		),
	).toEqual(FIRST_VIEW);
});
