// The first paragraph and the table of counts, as text, on small markets.
import { expect, test } from "vitest";
import type { UpstreamValue } from "../../src/catalog/upstream-values.ts";
import { ACKNOWLEDGEMENT_CHECK } from "../../src/decisions/acknowledged.ts";
import type { Finding, Severity } from "../../src/lib/finding.ts";
import type { JsonObject } from "../../src/lib/json.ts";
import { countTable, lead } from "../../src/report/sections/lead.ts";
import type { SyncReport } from "../../src/report/sync-report.ts";
import type { Bill } from "../../src/usage/profile.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";

type Models = Record<string, JsonObject>;

const cost = (input: number, output = input * 4) => ({
	cost: { input, output },
});

const STAYING = ["gpt-4", "gpt-4-mini", "gpt-4-nano", "gpt-4-pro", "gpt-4-max"];

/** `openai` makes models and `shop` resells them, as those that stay show. */
function market(openai: Models = {}, shop: Models = {}) {
	const staying = (prefix: string): Models =>
		Object.fromEntries(STAYING.map((id) => [prefix + id, cost(30)]));
	return catalogOf({
		openai: { ...staying(""), ...openai },
		shop: { ...staying("openai/"), ...shop },
	});
}

/** Between two markets. Without findings, so that a test has only those that it names. */
function report(
	before: Parameters<typeof market>,
	after: Parameters<typeof market>,
	rest: Partial<SyncReport> = {},
): SyncReport {
	const options = { findings: [], ...rest };
	return syncReportOf(market(...before), market(...after), options);
}

const quiet = (rest: Partial<SyncReport>) => lead(report([], [], rest));

/** A week in which a model of `openai` gets a field. */
const small = (rest: Partial<SyncReport> = {}) =>
	report([{ a: {} }], [{ a: { family: "f" } }], rest);

const finding = (
	severity: Severity,
	subject: Finding["subject"],
	more: Partial<Finding> = {},
): Finding => ({
	kind: { code: "some-code", severity, when: "", remedy: "" },
	severity,
	subject,
	message: "",
	remedy: "",
	...more,
});

test("a busy week: prices come before removals, those before what is new; then where to look first, what the vendors did, and how much there is to decide", () => {
	const gpt6 = (input: number) => ({ name: "GPT-6", ...cost(input) });
	const mini = (input: number) => ({ name: "GPT-6 Mini", ...cost(input) });
	const busy = report(
		[
			{
				"gpt-6": gpt6(1),
				"gpt-6-mini": mini(1),
				"gpt-6-audio": {},
				"gpt-6-pro": cost(8),
				"gpt-6-chat": { name: "GPT-6 Chat", ...cost(9) },
				"gpt-3": cost(5),
				"gpt-2": cost(5),
			},
			{ "openai/gpt-6": gpt6(1), "openai/gpt-3": cost(5) },
		],
		[
			{
				"gpt-6": gpt6(2),
				"gpt-6-mini": mini(0.8),
				"gpt-6-audio": cost(1),
				"gpt-6-pro": {},
				gpt_6_chat: { name: "GPT-6 Chat", ...cost(9) },
				"gpt-2": { ...cost(5), status: "deprecated" },
				"gpt-7": { name: "GPT-7", ...cost(3) },
			},
			{ "openai/gpt-6": gpt6(2), "openai/gpt-7": cost(3), "x/y": cost(7) },
		],
		{
			findings: [
				finding("danger", { provider: "openai", model: "gpt-6-pro" }),
				finding("danger", { provider: "openai", model: "gpt-6" }),
				finding("danger", { provider: "shop" }, { known: true }),
				finding("warning", { provider: "shop" }),
			],
		},
	);
	expect(lead(busy)).toBe(
		[
			"**2 models cost more, 1 costs less, 1 has a price now, 1 has no price any more, 2 are removed, 1 is newly deprecated, 1 is renamed and 3 are new.**",
			"Look first at GPT-6 at `openai`: input $1.00 → **$2.00** (2x).",
			"**By the vendors themselves**: prices: gpt-6-audio price now known, gpt-6-pro **price gone**, GPT-6 2x and 1 more; removed: `openai:gpt-3`; deprecated: `openai:gpt-2`; new: GPT-7.",
			"**To decide: 2.**",
		].join(" "),
	);
	expect(countTable(busy)).toBe(
		[
			"| | Models | Providers |",
			"| :- | -: | -: |",
			"| **Total** | 20 | 2 |",
			"| New | 3 | 0 |",
			"| Removed | 2 | 0 |",
			"| Renamed | 1 | 0 |",
			"| Cost more | 2 | |",
			"| Cost less | 1 | |",
			"| Price now known | 1 | |",
			"| Price gone | 1 | |",
			"| Newly deprecated | 1 | |",
			"| Changed | 6 | 0 |",
		].join("\n"),
	);
});

test("one kind of change stands alone, two are joined, and a vendor that did nothing is not spoken of", () => {
	const atShop = (before: Models, after: Models) =>
		lead(report([{}, before], [{}, after]));
	expect(atShop({}, { "x/a": cost(1) })).toBe("**1 model is new.**");
	expect(atShop({ "x/a": {}, "x/b": {} }, { "x/c": { family: "f" } })).toBe(
		"**2 models are removed and 1 is new.**",
	);
	expect(atShop({ "x/a": cost(1) }, { "x/a": cost(3) })).toBe(
		"**1 model costs more.**",
	);
	expect(
		atShop({ "x/a": {} }, { "x/a": { status: "deprecated" }, "x/b": {} }),
	).toBe("**1 model is newly deprecated and 1 is new.**");
	const chat = { name: "Chat", ...cost(1) };
	expect(atShop({ "x/a-b": chat }, { "x/a_b": chat })).toBe(
		"**1 model is renamed.**",
	);
});

test("the vendors' news are named: three of each kind, and how many more", () => {
	const [old, now] = [
		{ "gpt-2": {}, "gpt-3": {}, "gpt-5": {}, "gpt-6": {} },
		{ "gpt-7": {}, "gpt-8": {}, "gpt-9": {}, "gpt-10": {} },
	];
	expect(lead(report([old], [{}]))).toBe(
		"**4 models are removed.** **By the vendors themselves**: removed: `openai:gpt-2`, `openai:gpt-3`, `openai:gpt-5` and 1 more.",
	);
	expect(lead(report([], [now]))).toBe(
		"**4 models are new.** **By the vendors themselves**: new: gpt-10, gpt-7, gpt-8 and 1 more.",
	);
});

test("a model that its vendor had under another id is not the vendor's news", () => {
	const dated = { "gpt-4-2026-01-01": cost(30) };
	expect(lead(report([], [dated]))).toBe("**1 model is new.**");
});

test("changes that are none of these are said to be harmless, also where a cache gets its first price", () => {
	expect(lead(small())).toBe(
		"**1 model changed; none costs more or less, and none is removed.**",
	);
	expect(
		lead(
			report(
				[{ a: cost(1), b: {} }],
				[
					{
						a: { cost: { input: 1, output: 4, cache_read: 1 } },
						b: { family: "f" },
					},
				],
			),
		),
	).toBe("**2 models changed; none costs more or less, and none is removed.**");
});

test("if only providers change, the models are said to be the same", () => {
	const before = market();
	const after = new Map(before);
	const openai = after.get("openai");
	if (!openai) throw new Error("no openai");
	after.set("openai", {
		...openai,
		header: { ...openai.header, name: "OpenAI, Inc." },
	});
	const named = syncReportOf(before, after);
	expect(lead(named)).toBe("**1 provider changed, and no model.**");
	expect(countTable(named)).toBe(
		[
			"| | Models | Providers |",
			"| :- | -: | -: |",
			"| **Total** | 10 | 2 |",
			"| Changed | 0 | 1 |",
		].join("\n"),
	);
});

test.each([
	["by half", cost(2), cost(3), "input $2.00 → **$3.00** (+50%)"],
	["to two thirds", cost(3), cost(2), "input $3.00 → **$2.00** (−33%)"],
	[
		"more in output than in input",
		cost(1, 1),
		cost(2, 9),
		"output $1.00 → **$9.00** (3.8x)",
	],
	["from $0", cost(0), cost(2), "input $0 → **$2.00** (was $0)"],
	["to $0", cost(2), cost(0), "input $2.00 → **$0** (now $0)"],
	[
		"from $0 in output, while input doubles",
		cost(1, 0),
		cost(2, 5),
		"output $0 → **$5.00** (3.7x)",
	],
	[
		"in input, while a free cache goes",
		{ cost: { input: 1, output: 1, cache_read: 0 } },
		cost(2, 1),
		"input $1.00 → **$2.00** (+75%)",
	],
])(
	"a vendor's own price that moves %s is the first to look at, by its largest move",
	(_, was, is, move) => {
		expect(lead(report([{ "gpt-6": was }], [{ "gpt-6": is }]))).toContain(
			`.** Look first at gpt-6 at \`openai\`: ${move}. **By the vendors`,
		);
	},
);

test("a price that moves by less is not, nor one at a reseller, nor one that is not known any more", () => {
	const look = (
		before: Parameters<typeof market>,
		after: Parameters<typeof market>,
	) => lead(report(before, after));
	expect(look([{ "gpt-6": cost(1) }], [{ "gpt-6": cost(1.49) }])).toBe(
		"**1 model costs more.** **By the vendors themselves**: prices: gpt-6 +49%.",
	);
	expect(look([{}, { "x/a": cost(1) }], [{}, { "x/a": cost(50) }])).toBe(
		"**1 model costs more.**",
	);
	expect(look([{ "gpt-6": cost(1) }], [{ "gpt-6": {} }])).toBe(
		"**1 model has no price any more.** **By the vendors themselves**: prices: gpt-6 **price gone**.",
	);
});

test("without such a price, the first danger that nobody has seen is", () => {
	const known = { known: true };
	const findings = [
		finding("warning", { provider: "shop", model: "w" }),
		finding("danger", { provider: "shop", model: "seen" }, known),
		finding("danger", { provider: "shop", model: "x/a" }),
		finding("danger", { provider: "shop", model: "x/b" }),
	];
	expect(lead(small({ findings }))).toBe(
		"**1 model changed; none costs more or less, and none is removed.** Look first at `shop:x/a`, below. **To decide: 2.**",
	);
});

test("what this repository uses comes first, and where it is affected that is what to look at", () => {
	const use = {
		files: 1,
		filesWithUses: 1,
		affectedElsewhere: [],
		gone: [],
		models: [
			{
				provider: "openai",
				id: "gpt-6",
				uses: [],
				before: 1,
				after: 3,
				isDeprecated: false,
			},
		],
	};
	const week = (usage: SyncReport["usage"]) =>
		lead(report([{ "gpt-6": cost(1) }], [{ "gpt-6": cost(3) }], { usage }));
	const vendors =
		"**1 model costs more.** **By the vendors themselves**: prices: gpt-6 3x.";
	expect(
		week({
			...use,
			affected: [
				{
					provider: "openai",
					id: "gpt-6",
					events: [{ kind: "repriced", changes: [] }],
					uses: [],
				},
			],
		}),
	).toBe(
		`**1 model that this repository names is affected**: \`openai:gpt-6\` costs 3x as much. ${vendors}`,
	);
	expect(week({ ...use, affected: [] })).toBe(
		"Nothing happens to the 1 model that this repository names. **1 model costs more.** Look first at gpt-6 at `openai`: input $1.00 → **$3.00** (3x). **By the vendors themselves**: prices: gpt-6 3x.",
	);
});

test.each<[string, Bill, string]>([
	[
		"more",
		{ before: 10, after: 15, models: [bill()], uncounted: [] },
		"Your month: $10.00 → **$15.00** (+50%).",
	],
	[
		"from nothing, by the least that can be seen",
		{ before: 0, after: 0.005, models: [bill()], uncounted: [] },
		"Your month: $0.00 → **$0.01**.",
	],
	[
		"the same, to the cent",
		{ before: 10.004, after: 10, models: [bill()], uncounted: ["a:b"] },
		"Your month: still $10.00 (not counted, because they are removed or have no price: `a:b`).",
	],
	[
		"what nobody knows",
		{
			before: 0,
			after: 0,
			models: [],
			uncounted: ["a:1", "a:2", "a:3", "a:4"],
		},
		"The cost of your month is not known (not counted, because they are removed or have no price: `a:1`, `a:2`, `a:3` and 1 more).",
	],
])("with a usage profile, the month is said to cost %s", (_, bill, text) => {
	expect(lead(small({ bill }))).toBe(
		`${text} **1 model changed; none costs more or less, and none is removed.**`,
	);
});

function bill() {
	return { provider: "openai", id: "gpt-6", before: 1, after: 1 };
}

test("the first sync says what there is; there is nothing to compare", () => {
	const first = syncReportOf(new Map(), market());
	expect(lead(first)).toBe(
		"**The first sync**: 10 models of 2 providers: `openai`, `shop`. There was no catalog before, so there is nothing to compare. The next pull requests say each week what costs more or less, what is new, what is removed, and what of that this repository uses.",
	);
});

test("the first sync says what the models in use cost", () => {
	const model = (id: string, after: number | null) => ({
		provider: "openai",
		id,
		uses: [],
		before: null,
		after,
		isDeprecated: false,
	});
	const usage = {
		files: 1,
		filesWithUses: 1,
		models: [model("gpt-4", 52.5), model("gpt-3", null)],
		affected: [],
		affectedElsewhere: [],
		gone: [],
	};
	expect(lead(syncReportOf(new Map(), market(), { usage }))).toContain(
		": `openai`, `shop`. This repository names 2 models; in brackets what a million tokens cost, three parts input and one output: `openai:gpt-4` ($52.50), `openai:gpt-3`. There was",
	);
});

test("if nothing but files of earlier steps differs, they are counted", () => {
	const file = { path: "lib/models.ex", change: "changed" } as const;
	expect(quiet({ included: [file] })).toBe(
		"**No model changes.** 1 file that your own steps made differs from the base.",
	);
	expect(quiet({ included: [file, { ...file, path: "b" }] })).toBe(
		"**No model changes.** 2 files that your own steps made differ from the base.",
	);
});

test("if no model changes and nothing says why, it is formatting", () => {
	const text =
		"**No model changes.** The files differ only in formatting, order, or in what is recorded beside the catalog.";
	expect(quiet({})).toBe(text);
	expect(quiet({ findings: [finding("notice", { file: "a.json" })] })).toBe(
		text,
	);
});

const value = (by: UpstreamValue["by"], model?: string): UpstreamValue => ({
	provider: "openai",
	...(model !== undefined && { model }),
	field: model === undefined ? ["name"] : ["cost", "input"],
	upstream: 1,
	by,
});

test.each<[string, UpstreamValue[], string]>([
	[
		"one that looks wrong",
		[value("hold", "a")],
		"Upstream has 1 new value that looks wrong and is not written: `openai:a` `cost.input`.",
	],
	[
		"many that look wrong",
		["a", "b", "c", "d"].map((id) => value("hold", id)),
		"Upstream has 4 new values that look wrong and are not written: `openai:a` `cost.input`, `openai:b` `cost.input`, `openai:c` `cost.input` and 1 more.",
	],
	[
		"one that is kept",
		[value("keep", "a")],
		"As decided, 1 value stays as before: `openai:a` `cost.input`.",
	],
	[
		"two that are kept",
		[value("keep", "a"), value("keep")],
		"As decided, 2 values stay as before: `openai:a` `cost.input`, `openai` `name`.",
	],
	[
		"one beneath a patch",
		[value("patch")],
		"Upstream has 1 new value where your patches set another one: `openai` `name`. Yours stay.",
	],
	[
		"one of each",
		[value("patch"), value("keep"), value("hold")],
		"Upstream has 1 new value that looks wrong and is not written: `openai` `name`. As decided, 1 value stays as before: `openai` `name`. Upstream has 1 new value where your patches set another one: `openai` `name`. Yours stay.",
	],
])(
	"if no model changes, upstream's values that are not taken say why: %s",
	(_, newUpstreamValues, text) => {
		expect(quiet({ newUpstreamValues })).toBe(`**No model changes.** ${text}`);
	},
);

test("if no model changes, acknowledgements that are taken out say why", () => {
	const kind = ACKNOWLEDGEMENT_CHECK.findings.find(
		({ code }) => code === "accepted-spent",
	);
	if (!kind) throw new Error("no accepted-spent");
	const spent = finding("notice", { provider: "openai" }, { kind });
	const acceptedFile = "accepted.json";
	expect(quiet({ findings: [spent], acceptedFile })).toBe(
		"**No model changes.** 1 acknowledgement is no longer needed and taken out of `accepted.json`.",
	);
	expect(quiet({ findings: [spent, spent], acceptedFile })).toBe(
		"**No model changes.** 2 acknowledgements are no longer needed and taken out of `accepted.json`.",
	);
});

test("a provider that gets another id is counted as renamed", () => {
	const models = { a: cost(1), b: cost(2), c: cost(3) };
	const moved = syncReportOf(
		catalogOf({ "old-name": models }),
		catalogOf({ "new-name": models }),
	);
	expect(countTable(moved)).toBe(
		[
			"| | Models | Providers |",
			"| :- | -: | -: |",
			"| **Total** | 3 | 1 |",
			"| Renamed | 3 | 1 |",
		].join("\n"),
	);
});

/** The rows about changes if these models, of so many, get other fields. Before, all have `x.y: 0`. */
function changeRows(total: number, fieldsOf: (index: number) => JsonObject) {
	const models = (change: (index: number) => JsonObject) =>
		Object.fromEntries(
			Array.from({ length: total }, (_, index) => [
				`m${index}`,
				{ x: { y: 0 }, ...change(index) },
			]),
		);
	const before = catalogOf({ a: models(() => ({})) });
	const after = catalogOf({ a: models(fieldsOf) });
	return countTable(syncReportOf(before, after)).split("\n").slice(3);
}

test("a field that changes in a hundred models is one decision of upstream, so the models that change in nothing else are counted", () => {
	const first = (some: number) => (index: number) => ({
		...(index < some && { x: { y: 1 + (index % 2) } }),
		...(index === 0 && { family: "f" }),
	});
	expect(changeRows(101, first(99))).toEqual(["| Changed | 99 | 0 |"]);
	expect(changeRows(101, first(100))).toEqual([
		"| Changed | 100 | 0 |",
		"| of these only in `x.y` | 99 | |",
	]);
});

test("in a large catalog that takes a tenth of all models; three such fields are named", () => {
	const first = (some: number) => (index: number) =>
		index < some ? { v: 1, w: 1, x: { y: 1 }, z: 1 } : {};
	expect(changeRows(1020, first(101))).toEqual(["| Changed | 101 | 0 |"]);
	expect(changeRows(1020, first(102))).toEqual([
		"| Changed | 102 | 0 |",
		"| of these only in `v`, `w`, `x.y` and 1 more | 102 | |",
	]);
});
