import { beforeAll, describe, expect, test } from "vitest";
import type { Catalog, Model } from "../../src/catalog/model.ts";
import type { Json } from "../../src/lib/json.ts";
import {
	MAX_BODY_BYTES,
	renderBody,
	summaryLine,
} from "../../src/report/body.ts";
import { toReport } from "../../src/report/json.ts";
import { reportSchema } from "../../src/report/schema.ts";
import type { SyncReport } from "../../src/report/sync-report.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { noRealData, readCatalog } from "../../testkit/data.ts";
import { syncReportOf, WEEKS } from "../../testkit/sync-reports.ts";

/** What GitHub takes, and what it draws: every fold is closed and every row of a table has as many cells. */
function expectWhole(body: string): void {
	expect(Buffer.byteLength(body)).toBeLessThanOrEqual(MAX_BODY_BYTES);
	expect(body.isWellFormed()).toBe(true);
	expect(body.match(/<details>/g)?.length).toBe(
		body.match(/<\/details>/g)?.length,
	);
	expect((body.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
	let columns = 0;
	for (const line of body.split("\n")) {
		const cells = line.startsWith("|") ? line.split("|").length : 0;
		if (columns > 0 && cells > 0) expect(cells, line).toBe(columns);
		columns = cells;
	}
}

const model = (fields: Partial<Model>): Model => ({
	id: "",
	name: "Model",
	limit: { context: 1000, output: 100 },
	cost: { input: 1, output: 2 },
	...fields,
});

test("a first sync says so in a few lines instead of listing what is new", () => {
	const models = Object.fromEntries(
		Array.from({ length: 500 }, (_, index) => [
			`m-${index}`,
			model({ id: `m-${index}` }),
		]),
	);
	const report = syncReportOf(new Map(), catalogOf({ openai: models }));
	const body = renderBody(report);
	expect(body).toMatch(/^\*\*The first sync\*\*: 500 models of 1 provider\./);
	expect(body.split("\n").length).toBeLessThan(10);
	expect(summaryLine(report)).toBe("first sync of 500 models");
});

test("a run that changes only the files' formatting or order says that", () => {
	const catalog = catalogOf({ openai: { a: model({ id: "a" }) } });
	const report = syncReportOf(catalog, catalog);
	expect(renderBody(report)).toMatch(/^\*\*No model changes\.\*\*/);
	expect(summaryLine(report)).toBe("formatting only");
});

test("the first paragraph says what costs more, what is gone and what is new", () => {
	const before = catalogOf({
		openai: {
			a: model({ id: "a", name: "A" }),
			b: model({ id: "b", name: "B" }),
		},
	});
	const after = catalogOf({
		openai: {
			a: model({ id: "a", name: "A", cost: { input: 3, output: 6 } }),
			zzz: model({ id: "zzz", name: "Z", limit: {}, cost: {} }),
		},
	});
	const [paragraph] = renderBody(syncReportOf(before, after)).split("\n");
	expect(paragraph).toBe(
		"**1 model costs more, 1 is removed and 1 is new.** Look first at A at `openai`: input $1.00 → **$3.00** (3x). Removed by their vendors: `openai:b`.",
	);
	expect(summaryLine(syncReportOf(before, after))).toBe(
		"1 added, 1 removed, 1 repriced",
	);
});

test("a quiet week is reported as one", () => {
	const before = catalogOf({ x: { a: model({ id: "a" }) } });
	const changed = catalogOf({ x: { a: model({ id: "a", family: "f" }) } });
	expect(renderBody(syncReportOf(before, changed))).toMatch(
		/^\*\*1 model changed; none in price, and none is removed\.\*\*/,
	);
	expect(summaryLine(syncReportOf(before, changed))).toBe("1 model changed");
	const [[id, provider] = []] = before;
	if (id === undefined || provider === undefined)
		throw new Error("no provider");
	const header = { ...provider.header, env: ["X_KEY"] };
	const moved = new Map([[id, { ...provider, header }]]);
	expect(renderBody(syncReportOf(before, moved))).toMatch(
		/^\*\*1 provider changed, and no model\.\*\*/,
	);
	expect(summaryLine(syncReportOf(before, moved))).toBe("1 provider changed");
});

test("prices appear, vanish, become zero and rise: four different things", () => {
	const prices = (costs: Record<string, Record<string, Json> | undefined>) =>
		catalogOf({
			x: Object.fromEntries(
				Object.entries(costs).map(([id, cost]) => [
					id,
					{ id, name: id, ...(cost && { cost }) },
				]),
			),
		});
	const body = renderBody(
		syncReportOf(
			prices({
				appears: undefined,
				vanishes: { input: 1, output: 1 },
				zero: { input: 1, output: 1 },
				paid: { input: 0, output: 0 },
				rises: { input: 1, output: 1 },
			}),
			prices({
				appears: { input: 1, output: 1 },
				vanishes: undefined,
				zero: { input: 0, output: 0 },
				paid: { input: 1, output: 1 },
				rises: { input: 2, output: 2 },
			}),
		),
	);
	const row = (name: string) =>
		body.split("\n").find((line) => line.startsWith(`| ${name} |`));
	expect(row("appears")).toBe(
		"| appears | `x` | – → **$1.00** | – → **$1.00** | – | |",
	);
	expect(row("vanishes")).toBe(
		"| vanishes | `x` | $1.00 → – | $1.00 → – | – | |",
	);
	expect(row("zero")).toContain(
		"| $1.00 → **$0** | $1.00 → **$0** | – | now $0 |",
	);
	expect(row("paid")).toContain(
		"| $0 → **$1.00** | $0 → **$1.00** | – | was $0 |",
	);
	expect(row("rises")).toContain("| 2x |");
	const heads = [...body.matchAll(/^\| \*\*(Price[^*]*)\*\*/gm)].map(
		([, head]) => head,
	);
	expect(heads).toEqual([
		"Price increases",
		"Price decreases",
		"Price now known",
		"Price no longer known",
	]);
});

test("the same change on many models is one line", () => {
	const models = (fields: Partial<Model>) =>
		Object.fromEntries(
			Array.from({ length: 40 }, (_, index) => [
				`m${index}`,
				model({ id: `m${index}`, name: `M${index}`, ...fields }),
			]),
		);
	const body = renderBody(
		syncReportOf(
			catalogOf({ a: models({}), b: models({}) }),
			catalogOf({ a: models({ family: "x" }), b: models({ family: "x" }) }),
		),
	);
	expect(body).toContain(
		'- `family` appeared on 80 models of 2 providers: `"x"`',
	);
});

test("ids and names that are Markdown, mentions or HTML break nothing", () => {
	const strange = model({
		id: "@cf/meta/llama|3",
		name: "fixes #1 <b>@team</b> | `x`\nnew line",
	});
	const after = catalogOf({
		openai: { [strange.id]: strange },
		"a-b": { "x`y": model({ id: "x`y" }) },
	});
	const body = renderBody(
		syncReportOf(catalogOf({ openai: { a: model({ id: "a" }) } }), after),
	);
	expectWhole(body);
	expect(body).toContain("<code>fixes &#35;1 &#60;b&#62;&#64;team");
});

test("the worst case fits, in the same form, and its counts stay true: 50,000 models, every one changed", () => {
	const many = (price: number, context: number): Catalog =>
		catalogOf(
			Object.fromEntries(
				Array.from({ length: 50 }, (_, p) => [
					`provider-${p}`,
					Object.fromEntries(
						Array.from({ length: 1000 }, (_, m) => {
							const id = `maker-${m % 40}/model-${p}-${m}-${"x".repeat(40)}`;
							return [
								id,
								model({
									id,
									name: `Model ${p} ${m}`,
									limit: { context, output: 100 },
									cost: { input: price + m / 1000, output: price * 2 },
								}),
							];
						}),
					),
				]),
			),
		);
	const report = syncReportOf(many(1, 1000), many(2, 500));
	const body = renderBody(report);
	expectWhole(body);
	expect(body).toContain("### Prices, in USD per million tokens");
	expect(body).toContain("### Limits and capabilities (50,000 models)");
	expectEveryPriceIsThereOrCounted(body, 100_000);
	expect(renderBody(report)).toBe(body);
});

/** Rows of the price tables say how many prices they stand for: an arrow each, "n more", at every place. */
function expectEveryPriceIsThereOrCounted(body: string, moves: number): void {
	const section =
		/### Prices, in USD[\s\S]*?(?=\n###|\n<sub>|$(?![\s\S]))/.exec(body)?.[0] ??
		"";
	const number = (text = "0") => Number(text.replaceAll(",", ""));
	let shown = 0;
	for (const line of section.split("\n")) {
		const [, place = "", ...cells] = line.split(" | ");
		if (!line.startsWith("|") || cells.length < 4) continue;
		const prices = cells.join(" | ");
		const arrows = prices.split("→").length - 1;
		const more = number(/(\d+) more/.exec(prices)?.[1]);
		const places = 1 + number(/\+([\d,]+)/.exec(place)?.[1]);
		shown += (arrows + more) * places;
	}
	const omitted = number(/…and ([\d,]+) more price/.exec(section)?.[1]);
	expect(shown + omitted).toBe(moves);
}

describe.skipIf(noRealData).each(WEEKS)(
	"the real week from %s to %s",
	(from, to) => {
		let before: Catalog;
		let after: Catalog;
		let report: SyncReport;
		let body: string;
		beforeAll(async () => {
			before = await readCatalog(from);
			after = await readCatalog(to);
			report = syncReportOf(before, after);
			body = renderBody(report);
		});

		test("fits and is whole", () => {
			expectWhole(body);
		});

		test("tells or counts every price move, as an independent comparison finds them", () => {
			const moves = naivePriceMoves(report, before, after);
			expect(toReport(report).prices.length).toBe(moves);
			if (moves > 0) expectEveryPriceIsThereOrCounted(body, moves);
		});

		test("gives the same text when it is rendered again", () => {
			expect(renderBody(syncReportOf(before, after))).toBe(body);
		});

		test("has a report that its schema accepts", () => {
			expect(reportSchema.parse(toReport(report))).toEqual(toReport(report));
		});
	},
);

/** Every number of the costs that differs, model by model, renames followed; tiers by their size, each once. */
function naivePriceMoves(
	{ renames }: SyncReport,
	before: Catalog,
	after: Catalog,
): number {
	const formerly = new Map(
		renames.map(({ from, to }) => [
			`${to.provider}:${to.model.id}`,
			from.model,
		]),
	);
	let moves = 0;
	for (const [provider, { models }] of after) {
		for (const [id, now] of models) {
			const was =
				formerly.get(`${provider}:${id}`) ??
				before.get(provider)?.models.get(id);
			if (!was) continue;
			const [a, b] = [flatten(was, now), flatten(now, was)];
			for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
				if (
					a[key] === undefined ||
					b[key] === undefined ||
					Math.abs(a[key] - b[key]) >= 5e-7
				)
					moves += 1;
			}
		}
	}
	return moves;
}

function flatten(of: Model, other: Model): Record<string, number> {
	// biome-ignore lint/suspicious/noExplicitAny: a naive reading of upstream's JSON, on purpose unlike the code's
	const [model, counterpart] = [of, other] as any[];
	const flat: Record<string, number> = {};
	const add = (prefix: string, cost: object) => {
		for (const [key, value] of Object.entries(cost))
			if (typeof value === "number") flat[prefix + key] = value;
	};
	add("", model.cost ?? {});
	for (const tier of model.cost?.tiers ?? [])
		add(`tier ${tier.tier.size} `, tier);
	const size = counterpart.cost?.tiers?.[0]?.tier.size ?? 200_000;
	if (!model.cost?.tiers?.length)
		add(`tier ${size} `, model.cost?.context_over_200k ?? {});
	for (const [mode, { cost }] of Object.entries<{ cost?: object }>(
		model.experimental?.modes ?? {},
	))
		add(`${mode} `, cost ?? {});
	return flat;
}

test.skipIf(noRealData)(
	"prices that become a million times larger are one row in the first screen, and `family` is one line",
	async () => {
		const body = renderBody(
			syncReportOf(
				await readCatalog("2025-12-08"),
				await readCatalog("2025-12-15"),
			),
		);
		const screen = body.split("\n").slice(0, 20).join("\n");
		expect(screen).toContain("19 models, such as");
		expect(screen).toMatch(/\$\d,\d{3},000\.00/);
		// 1,532 models that kept their ids, and 36 that were renamed.
		expect(body).toContain(
			"- `family` appeared on 1,568 models of 69 providers",
		);
	},
);

test.skipIf(noRealData)(
	"the fullest week fits with all sections present",
	async () => {
		const body = renderBody(
			syncReportOf(
				await readCatalog("2026-05-11"),
				await readCatalog("2026-05-18"),
			),
		);
		const drawn = body.replace(/^```[\s\S]*?^```/gm, "");
		const headings = [...drawn.matchAll(/^### ([\w ]+?)(?: \(|,|$)/gm)].map(
			([, heading]) => heading,
		);
		expect(headings).toEqual([
			"Removed",
			"Renamed",
			"Prices",
			"New",
			"Limits and capabilities",
			"Providers",
		]);
		expect(body).toContain("<b>Everything else</b>");
	},
);
