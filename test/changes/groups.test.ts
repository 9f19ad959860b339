import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDimension } from "../../src/catalog/fields.ts";
import type { Model } from "../../src/catalog/model.ts";
import { repricingsOf } from "../../src/changes/compare.ts";
import {
	diffCatalogs,
	diffFields,
	type ModelChange,
} from "../../src/changes/diff.ts";
import {
	type FieldGroup,
	groupFields,
	groupPrices,
} from "../../src/changes/groups.ts";
import { priceChanges } from "../../src/changes/prices.ts";
import { findVendors } from "../../src/identity/vendors.ts";
import type { Json } from "../../src/lib/json.ts";
import { anyCatalog } from "../../testkit/catalogs.ts";
import { noRealData, readCatalog } from "../../testkit/data.ts";

describe("groups of fields", () => {
	test("say in one line what many models got, however different", () => {
		const groups = groupFields([
			change("a", { id: "1" }, { id: "1", family: "x" }),
			change("a", { id: "2" }, { id: "2", family: "y" }),
			change("b", { id: "3" }, { id: "3", family: "z" }),
		]);
		expect(groups).toEqual([
			{
				kind: "field",
				field: ["family"],
				how: "appeared",
				models: [
					{ provider: "a", id: "1" },
					{ provider: "a", id: "2" },
					{ provider: "b", id: "3" },
				],
				providers: 2,
			},
		]);
	});

	test("name the values that all models share", () => {
		expect(
			lines([
				...times(3, (id) =>
					change(
						"a",
						{ id, knowledge: "2025-02" },
						{ id, knowledge: "2025-05" },
					),
				),
			]),
		).toEqual(["3 knowledge 2025-02 → 2025-05"]);
	});

	test("tell a value apart that a large share got, and leave the rest together", () => {
		expect(
			lines([
				...times(6, (id) => change("a", { id }, { id, status: "deprecated" })),
				...times(2, (id) => change("b", { id }, { id, status: "beta" })),
				change("c", { id: "x" }, { id: "x", status: "alpha" }),
			]),
		).toEqual(["6 status → deprecated", "3 status appeared"]);
	});

	test("tell the direction of a flag", () => {
		expect(
			lines([
				...times(16, (id) =>
					change("a", { id, tool_call: true }, { id, tool_call: false }),
				),
				...times(8, (id) =>
					change("b", { id, tool_call: false }, { id, tool_call: true }),
				),
			]),
		).toEqual(["16 tool_call true → false", "8 tool_call false → true"]);
	});

	test("keep what became one value together though it came from many", () => {
		expect(
			lines(
				["kimi", "kimi", "k2.5", "k2.6"].map((family, index) =>
					change(
						"a",
						{ id: `${index}`, family },
						{ id: `${index}`, family: "kimi-k2" },
					),
				),
			),
		).toEqual(["4 family → kimi-k2"]);
	});

	test("tell the value that vanished", () => {
		expect(
			lines([
				...times(8, (id) => change("a", { id, open: true }, { id })),
				...times(3, (id) => change("b", { id, open: false }, { id })),
			]),
		).toEqual(["8 open true →", "3 open false →"]);
	});

	test("do not name a former value alone", () => {
		expect(
			lines([
				change("a", { id: "1", size: 1 }, { id: "1", size: 2 }),
				change("a", { id: "2", size: 1 }, { id: "2", size: 3 }),
			]),
		).toEqual(["2 size changed"]);
	});

	test("take a list as one value, and an object whatever its keys' order", () => {
		expect(
			lines([
				change("a", { id: "1" }, { id: "1", modes: { x: 1, y: [2, 3] } }),
				change("a", { id: "2" }, { id: "2", modes: { y: [2, 3], x: 1 } }),
			]),
		).toEqual(['2 modes → {"x":1,"y":[2,3]}']);
	});

	test("keep a number and the text of it apart", () => {
		expect(
			lines([
				change("a", { id: "1" }, { id: "1", size: 1 }),
				change("a", { id: "2" }, { id: "2", size: "1" }),
			]),
		).toEqual(["2 size appeared"]);
	});

	test("keep a nested field and one that is called like its path apart", () => {
		expect(
			lines([
				change(
					"a",
					{ id: "1", limit: { context: 1 } },
					{ id: "1", limit: { context: 2 } },
				),
				change(
					"a",
					{ id: "2", "limit.context": 1 },
					{ id: "2", "limit.context": 2 },
				),
			]),
		).toHaveLength(2);
	});

	test("leave out what has its own section", () => {
		expect(
			groupFields(
				[change("a", { id: "1" }, { id: "1", cost: { input: 1 } })],
				([top]) => top === "cost",
			),
		).toEqual([]);
	});

	test("hold every changed field of every model exactly once, and nothing else", () => {
		fc.assert(
			fc.property(changes(), (changed) => {
				const expected = changed.flatMap(({ provider, after, fields }) =>
					fields.map(({ field }) =>
						JSON.stringify([provider, after.id, field]),
					),
				);
				const found = groupFields(changed).flatMap(({ field, models }) =>
					models.map(({ provider, id }) =>
						JSON.stringify([provider, id, field]),
					),
				);
				expect(found.sort()).toEqual(expected.sort());
			}),
		);
	});

	test("state nothing that is not true of each of their models", () => {
		fc.assert(
			fc.property(changes(), (changed) => {
				for (const group of groupFields(changed)) {
					expect(group.providers).toBe(
						new Set(group.models.map(({ provider }) => provider)).size,
					);
					for (const { provider, id } of group.models) {
						const own = changed
							.find(
								(change) =>
									change.provider === provider && change.after.id === id,
							)
							?.fields.find(
								({ field }) =>
									JSON.stringify(field) === JSON.stringify(group.field),
							);
						if ("before" in group) expect(own?.before).toEqual(group.before);
						if ("after" in group) expect(own?.after).toEqual(group.after);
						expect(own && "before" in own).toBe(group.how !== "appeared");
						expect(own && "after" in own).toBe(group.how !== "vanished");
					}
				}
			}),
		);
	});

	test("come with the largest first", () => {
		fc.assert(
			fc.property(changes(), (changed) => {
				const sizes = groupFields(changed).map(({ models }) => models.length);
				expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
			}),
		);
	});
});

describe("groups of prices", () => {
	test("make one row of a model that is repriced alike at many providers", () => {
		const was = { input: 1, output: 2 };
		const now = { input: 0.5, output: 2 };
		expect(
			groupPrices(
				repricingsOf([
					change(
						"moonshotai",
						{ id: "kimi-k2.6", name: "Kimi K2.6", cost: was },
						{ id: "kimi-k2.6", name: "Kimi K2.6", cost: now },
					),
					change(
						"openrouter",
						{
							id: "moonshotai/Kimi-K2.6",
							name: "MoonshotAI: Kimi K2.6",
							cost: was,
						},
						{
							id: "moonshotai/Kimi-K2.6",
							name: "MoonshotAI: Kimi K2.6",
							cost: now,
						},
					),
				]),
			),
		).toEqual([
			{
				kind: "price",
				name: "Kimi K2.6",
				verdict: "decreased",
				ratio: 0.7,
				of: null,
				changes: [
					{
						dimension: createDimension("input"),
						before: 1,
						after: 0.5,
						ratio: 0.5,
					},
				],
				models: [
					{ provider: "moonshotai", id: "kimi-k2.6" },
					{ provider: "openrouter", id: "moonshotai/Kimi-K2.6" },
				],
				providers: 2,
			},
		]);
	});

	test("keep another model and another price apart", () => {
		const groups = groupPrices(
			repricingsOf([
				repriced("a", "glm-5", 1, 2),
				repriced("b", "zai-org/GLM-5", 1, 2),
				repriced("c", "glm-5", 1, 3),
				repriced("d", "glm-5", 2, 2.5),
				repriced("e", "glm-5-air", 1, 2),
			]),
		);
		expect(groups.map(({ models }) => models.length)).toEqual([2, 1, 1, 1]);
	});

	test("do not mind the order of the prices", () => {
		const groups = groupPrices(
			repricingsOf([
				change("a", { id: "m" }, { id: "m", cost: { input: 1, output: 2 } }),
				change("b", { id: "m" }, { id: "m", cost: { output: 2, input: 1 } }),
			]),
		);
		expect(groups).toHaveLength(1);
	});

	test("recognise models by another key if told so", () => {
		const changed = [repriced("a", "x", 1, 2), repriced("b", "y", 1, 2)];
		expect(groupPrices(repricingsOf(changed), () => "same")).toHaveLength(1);
	});

	test("hold every repriced model exactly once, with its own changes", () => {
		fc.assert(
			fc.property(changes(), (changed) => {
				const expected = changed.flatMap(({ provider, before, after }) => {
					const own = sortedText(priceChanges(before, after));
					return own === "[]" ? [] : [`${provider}:${after.id} ${own}`];
				});
				const found = groupPrices(repricingsOf(changed)).flatMap((group) =>
					group.models.map(
						({ provider, id }) =>
							`${provider}:${id} ${sortedText(group.changes)}`,
					),
				);
				expect(found.sort()).toEqual(expected.sort());
			}),
		);
	});
});

describe.skipIf(noRealData)("on real weeks (needs shared/data)", () => {
	const isPrice = ([top]: readonly string[]) => top === "cost";

	test.each([
		["2025-10-27", "2025-11-03", ["7 status → deprecated"]],
		[
			"2025-12-08",
			"2025-12-15",
			[
				"1532 family appeared",
				'119 modalities.input ["text","image"] → ["text","image","pdf"]',
				"72 name changed",
			],
		],
		[
			"2025-12-29",
			"2026-01-05",
			["56 last_updated → 2025-12-29", "46 structured_output → true"],
		],
		["2026-05-04", "2026-05-11", ["21 limit.context changed"]],
		["2026-05-11", "2026-05-18", ["89 last_updated changed"]],
		[
			"2026-06-08",
			"2026-06-15",
			[
				"1339 reasoning_options appeared",
				"128 family → kimi-k2",
				"71 last_updated → 2026-06-11",
			],
		],
	])(
		"the first lines from %s to %s say what happened",
		async (from, to, expected) => {
			const { changed } = diffCatalogs(
				await readCatalog(from),
				await readCatalog(to),
			).models;
			const groups = lines(changed, isPrice);
			expect(groups.slice(0, expected.length)).toEqual(expected);
			expect(groups.length).toBeLessThan(40);
		},
	);

	test("Gemini 2.5 Flash Lite was repriced at four providers at once", async () => {
		const before = await readCatalog("2026-05-11");
		const now = await readCatalog("2026-05-18");
		const { changed } = diffCatalogs(before, now).models;
		const { identityOf } = findVendors(now);
		const group = groupPrices(repricingsOf(changed), identityOf).find(
			({ name }) => name === "Gemini 2.5 Flash Lite",
		);
		expect(group?.models.map(({ provider }) => provider)).toEqual([
			"google",
			"google_vertex",
			"llmgateway",
			"sap_ai_core",
		]);
	});
});

function change(provider: string, before: Model, after: Model): ModelChange {
	return { provider, before, after, fields: diffFields(before, after) };
}

function repriced(provider: string, id: string, before: number, after: number) {
	return change(
		provider,
		{ id, cost: { input: before } },
		{ id, cost: { input: after } },
	);
}

function times<T>(length: number, make: (id: string, index: number) => T): T[] {
	return Array.from({ length }, (_, index) => make(`m${index}`, index));
}

/** `3 knowledge 2025-02 → 2025-05`, or `3 knowledge changed` where the values differ. */
function lines(
	changed: readonly ModelChange[],
	isOwnSection?: (field: readonly string[]) => boolean,
): string[] {
	return groupFields(changed, isOwnSection).map((group) =>
		`${group.models.length} ${group.field.join(".")} ${valuesOf(group)}`.trim(),
	);
}

function valuesOf(group: FieldGroup): string {
	const text = (value: Json | undefined) =>
		typeof value === "string" ? value : (JSON.stringify(value) ?? "");
	return "before" in group || "after" in group
		? `${text(group.before)} → ${text(group.after)}`.trim()
		: group.how;
}

function sortedText(values: readonly unknown[]): string {
	return JSON.stringify(values.map((value) => JSON.stringify(value)).sort());
}

/** Changes of few fields and values, so that many are alike, and any others. */
function changes(): fc.Arbitrary<ModelChange[]> {
	const value = fc.constantFrom<Json>(1, "1", true, null, "x", [], ["x"], {
		a: 1,
	});
	const price = fc.constantFrom(0, 1, 2);
	const fields = fc.record(
		{
			family: value,
			status: value,
			limit: fc.record({ context: value, output: value }, { requiredKeys: [] }),
			cost: fc.record({ input: price, output: price }, { requiredKeys: [] }),
		},
		{ requiredKeys: [] },
	);
	const alike = fc
		.uniqueArray(
			fc.record({
				provider: fc.constantFrom("a", "b", "c"),
				id: fc.constantFrom("x/m-1", "m-1", "M.1", "m-2", "n", "o", "p", "q"),
				before: fields,
				after: fields,
			}),
			{ selector: ({ provider, id }) => `${provider}:${id}` },
		)
		.map((entries) =>
			entries.map(({ provider, id, before, after }) =>
				change(provider, { ...before, id }, { ...after, id }),
			),
		);
	const others = fc
		.tuple(anyCatalog, anyCatalog)
		.map(([before, after]) => [...diffCatalogs(before, after).models.changed]);
	return fc.oneof(alike, others);
}
