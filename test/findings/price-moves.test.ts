// There is no way round the rule about jumps: a price that is not in the catalog before is compared with the last one known.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GoneListing } from "../../src/catalog/gone.ts";
import type { Catalog } from "../../src/catalog/model.ts";
import { compareCatalogs } from "../../src/changes/compare.ts";
import { listGone, listUnpriced } from "../../src/changes/gone.ts";
import { NO_PRIOR_DECISIONS, runRules } from "../../src/findings/run-rules.ts";
import type { JsonObject } from "../../src/lib/json.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { brief, NOW, separate } from "../../testkit/findings.ts";

type Providers = Parameters<typeof catalogOf>[0];

/** Syncs one catalog after the other, and merges each; the findings of the last. */
function afterSyncs(
	states: readonly Providers[],
	onSuspicious: "flag" | "hold" = "flag",
) {
	let gone: readonly GoneListing[] = [];
	let before: Catalog = new Map();
	let last = runRules(
		compareCatalogs(before, before),
		{ priceAlert: 2, onSuspicious },
		NO_PRIOR_DECISIONS,
		NOW,
	);
	for (const state of states) {
		const upstream = catalogOf(state);
		const full = compareCatalogs(before, upstream);
		const prior = { ...NO_PRIOR_DECISIONS, gone };
		last = runRules(full, { priceAlert: 2, onSuspicious }, prior, NOW);
		const diff = compareCatalogs(before, last.catalog);
		gone = [
			...listGone(gone, diff, () => false, NOW),
			...listUnpriced(gone, diff, NOW),
		];
		before = last.catalog;
	}
	return { ...last, gone };
}

const jumps = (states: readonly Providers[]) =>
	separate(afterSyncs(states).findings).filter((line) =>
		line.includes("price-jump"),
	);

const others = { other: { name: "Other", cost: { input: 1, output: 2 } } };
const at = (models: Record<string, JsonObject>) => ({
	p: { ...others, ...models },
});
const priced = (input: number, more: JsonObject = {}) => ({
	name: "M",
	cost: { input, output: 40, ...more },
});
const tier = (size: number, input: number) => ({
	tiers: [{ input, output: 40, tier: { type: "context", size } }],
});
const JUMP = ["danger price-jump p:m cost.input"];

describe("a price that moves tenfold is a danger", () => {
	test.each<[string, Providers[], string[]]>([
		[
			"although it vanished in between",
			[
				at({ m: priced(1.25) }),
				at({ m: { name: "M", cost: { output: 40 } } }),
				at({ m: priced(12.5) }),
			],
			JUMP,
		],
		[
			"although all prices vanished, for two syncs",
			[
				at({ m: priced(1.25) }),
				at({ m: { name: "M" } }),
				at({ m: { name: "M", status: "beta" } }),
				at({ m: priced(0.125) }),
			],
			JUMP,
		],
		[
			"although it was 0 in between",
			[at({ m: priced(1.25) }), at({ m: priced(0) }), at({ m: priced(12.5) })],
			JUMP,
		],
		[
			"although the model was gone in between",
			[at({ m: priced(1.25) }), at({}), at({ m: priced(12.5) })],
			JUMP,
		],
		[
			"although the price vanished first, then the model, and it came back without one",
			[
				at({ m: priced(1.25) }),
				at({ m: { name: "M" } }),
				at({}),
				at({ m: { name: "M" } }),
				at({ m: priced(12.5) }),
			],
			JUMP,
		],
		[
			"although the whole provider was gone in between",
			[
				{ ...at({ m: priced(1.25) }), q: others },
				{ q: others },
				{ ...at({ m: priced(12.5) }), q: others },
			],
			JUMP,
		],
		[
			"although the id is spelled in another way",
			[at({ "m-5": priced(1.25) }), at({ "m.5": priced(12.5) })],
			["danger price-jump p:m.5 cost.input"],
		],
		[
			"although the id has a folder",
			[at({ m: priced(1.25) }), at({ "vendor/m": priced(12.5) })],
			["danger price-jump p:vendor/m cost.input"],
		],
		[
			"although the id has a date",
			[at({ m: priced(1.25) }), at({ "m-2026-05-01": priced(12.5) })],
			["danger price-jump p:m-2026-05-01 cost.input"],
		],
		[
			"although the id has a date, and the one without stays",
			[
				at({ m: priced(1.25) }),
				at({ m: priced(1.25), "m-20260501": priced(12.5) }),
			],
			["danger price-jump p:m-20260501 cost.input"],
		],
		[
			"although the id is another one under the same name",
			[at({ m: priced(1.25) }), at({ "big-m": priced(12.5) })],
			["danger price-jump p:big-m cost.input"],
		],
		[
			"although the model was renamed while it had no price",
			[
				at({ "m-5": priced(1.25) }),
				at({ "m-5": { name: "M", limit: { context: 9, output: 9 } } }),
				at({ "m.5": { name: "M", limit: { context: 9, output: 9 } } }),
				at({ "m.5": priced(12.5) }),
			],
			["danger price-jump p:m.5 cost.input"],
		],
		[
			"by a tier that starts at the first token",
			[at({ m: priced(1.25) }), at({ m: priced(1.25, tier(0, 12.5)) })],
			["danger price-jump p:m cost.tiers"],
		],
		[
			"by a tier from any size on",
			[
				at({ m: priced(1.25, tier(200_000, 2.5)) }),
				at({
					m: priced(1.25, {
						tiers: [...tier(1000, 12.5).tiers, ...tier(200_000, 2.5).tiers],
					}),
				}),
			],
			["danger price-jump p:m cost.tiers"],
		],
		[
			"by the older form of a tier",
			[
				at({ m: priced(1.25) }),
				at({ m: priced(1.25, { context_over_200k: { input: 13 } }) }),
			],
			["danger price-jump p:m cost.context_over_200k"],
		],
		[
			"of the cache, too",
			[
				at({ m: priced(30, { cache_read: 1 }) }),
				at({ m: priced(30) }),
				at({ m: priced(30, { cache_read: 10 }) }),
			],
			["danger price-jump p:m cost.cache_read"],
		],
	])("%s", (_, states, findings) => {
		expect(jumps(states)).toEqual(findings);
	});

	test("with the price that was last known, and when", () => {
		const { findings } = afterSyncs([
			at({ m: priced(1.25) }),
			at({ m: { name: "M" } }),
			at({ m: priced(12.5) }),
		]);
		expect(findings.map(({ message }) => message)).toContain(
			"`input` rose from $1.25 (until 2026-06-15) to $12.50 (10x). Hardly another provider has this price.",
		);
	});

	test("after any way on which it was not known", () => {
		const hidden = fc.constantFrom<Record<string, JsonObject>>(
			{},
			{ m: { name: "M" } },
			{ m: { name: "M", cost: { output: 40 } } },
			{ m: priced(0) },
			{ m: { name: "M", cost: {} } },
		);
		fc.assert(
			fc.property(
				fc.array(hidden, { maxLength: 4 }),
				fc.constantFrom(12.5, 0.125),
				(between, price) => {
					const states = [
						at({ m: priced(1.25) }),
						...between.map(at),
						at({ m: priced(price) }),
					];
					expect(jumps(states)).toEqual(JUMP);
				},
			),
			{ numRuns: 50 },
		);
	});
});

describe("a price that moves less is not", () => {
	test.each<[string, Providers[]]>([
		[
			"after it vanished",
			[
				at({ m: priced(1.25) }),
				at({ m: { name: "M" } }),
				at({ m: priced(1.25) }),
			],
		],
		[
			"for a date that costs what another date of the model does",
			[
				at({ m: priced(1.25), "m-2025-01-01": priced(12.5) }),
				at({
					m: priced(1.25),
					"m-2025-01-01": priced(12.5),
					"m-2026-01-01": priced(12.5),
				}),
			],
		],
		[
			"for a variant, which is another model",
			[at({ m: priced(1.25) }), at({ m: priced(1.25), "m-max": priced(20) })],
		],
		[
			"for a tier as others have it",
			[at({ m: priced(1.25) }), at({ m: priced(1.25, tier(200_000, 2.5)) })],
		],
	])("%s", (_, states) => {
		expect(jumps(states)).toEqual([]);
	});
});

test("a price that is held stays remembered until it is written", () => {
	const states = [
		at({ m: priced(1.25) }),
		at({}),
		at({ m: { name: "M", cost: { output: 40 } } }),
		at({ m: priced(12.5) }),
	];
	const held = afterSyncs(states, "hold");
	expect(held.gone).toMatchObject([{ id: "m", cost: { input: 1.25 } }]);
	expect(afterSyncs([...states, at({ m: priced(1.3) })], "hold").gone).toEqual(
		[],
	);
});

describe("a price list that moves by one factor", () => {
	const list = (factor: number) =>
		Object.fromEntries(
			[0.14, 0.28, 0.55, 2].map((price, index) => [
				`model-${"abcd"[index]}x`,
				{
					name: `Model ${"abcd"[index]}`,
					cost: {
						input: Math.round(price * factor * 100) / 100,
						output: Math.round(price * 4 * factor * 100) / 100,
					},
				},
			]),
		);
	const rows = (states: readonly Providers[], code = "provider-repriced") =>
		afterSyncs(states).findings.filter(({ kind }) => kind.code === code);

	test("is one danger: it may be another currency", () => {
		const found = rows([{ p: list(1) }, { p: list(7.13) }]);
		expect(found.map(brief)).toEqual(["danger provider-repriced p"]);
		expect(found[0]?.models).toHaveLength(4);
		expect(found[0]?.message).toContain("same factor, 7.1.");
	});

	test("is one although the prices, or the provider, were gone in between", () => {
		const unpriced = Object.fromEntries(
			Object.entries(list(1)).map(([id, { name }]) => [id, { name }]),
		);
		const q = others;
		for (const between of [{ p: unpriced, q }, { q }]) {
			const states = [{ p: list(1), q }, between, { p: list(1 / 7.2), q }];
			expect(rows(states).map(brief)).toEqual(["danger provider-repriced p"]);
		}
	});

	test("beyond tenfold is the same row, and what can't be is never written", () => {
		const dear = { dear: { name: "Dear", cost: { input: 20, output: 40 } } };
		const yen = { dear: { name: "Dear", cost: { input: 3000, output: 6000 } } };
		const states = [
			{ p: { ...list(1), ...dear } },
			{ p: { ...list(150), ...yen } },
		];
		expect(rows(states).map(brief)).toEqual(["danger provider-repriced p"]);
		expect(rows(states, "price-impossible")).toHaveLength(1);
	});

	test("is none where others keep their prices, or where other providers are", () => {
		const half = {
			...list(1),
			...Object.fromEntries(Object.entries(list(7)).slice(2)),
		};
		expect(rows([{ p: list(1) }, { p: half }])).toEqual([]);
		const peers = { a: list(7), b: list(7) };
		expect(
			rows([
				{ ...peers, p: list(1) },
				{ ...peers, p: list(7) },
			]),
		).toEqual([]);
	});
});
