import { expect, test } from "vitest";
import type { Catalog, Model } from "../../src/catalog/model.ts";
import type { UpstreamValue } from "../../src/catalog/upstream-values.ts";
import { ACKNOWLEDGEMENT_CHECK } from "../../src/decisions/acknowledged.ts";
import type { Json } from "../../src/lib/json.ts";
import { renderBody, summaryLine } from "../../src/report/body.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { noRealData, readCatalog } from "../../testkit/data.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";
import { expectWhole } from "./whole.ts";

const model = (fields: Partial<Model>): Model => ({
	id: "",
	name: "Model",
	limit: { context: 1000, output: 100 },
	cost: { input: 1, output: 2 },
	...fields,
});

test("a first sync names its providers, the models in use with their prices, and what will come, and lists nothing", () => {
	const models = Object.fromEntries(
		Array.from({ length: 500 }, (_, index) => [
			`m-${index}`,
			model({ id: `m-${index}` }),
		]),
	);
	const after = catalogOf({ openai: models, zai: { z: model({ id: "z" }) } });
	const report = syncReportOf(new Map(), after, {
		usage: {
			files: 9,
			filesWithUses: 1,
			models: [
				{
					provider: "openai",
					id: "m-7",
					uses: [],
					before: null,
					after: 1.25,
					isDeprecated: false,
				},
			],
			affected: [],
			affectedElsewhere: [],
			gone: [],
		},
	});
	const [lead = ""] = renderBody(report).split("\n");
	expect(lead).toMatch(
		/^\*\*The first sync\*\*: 501 models of 2 providers: `openai`, `zai`\./,
	);
	expect(lead).toContain("This repository names 1 model");
	expect(lead).toContain("`openai:m-7` ($1.25)");
	expect(lead).toContain("each week what costs more or less");
	expect(renderBody(report)).not.toContain("### ");
	expect(summaryLine(report)).toBe("first sync of 501 models");
});

test.each([
	["https://models.dev/api.json", "models.dev"],
	[
		"https://key:secret@mirror.example:8443/a.json?k=1",
		"`mirror.example:8443`",
	],
	["/tmp/run-7/merged.json.gz", "`merged.json.gz`"],
	["-", "standard input"],
])("the last line names upstream as it is: %s", (url, named) => {
	const catalog = catalogOf({ openai: { a: model({ id: "a" }) } });
	const report = syncReportOf(catalog, new Map());
	const body = renderBody({ ...report, source: { ...report.source, url } });
	expect(body.split("\n").at(-1)).toContain(`Upstream is ${named}.`);
	const isModelsDev = named === "models.dev";
	expect(body.includes("models.dev")).toBe(isModelsDev);
	expect(body).not.toContain("secret");
});

test("a run that changes only the files' formatting or order says that", () => {
	const catalog = catalogOf({ openai: { a: model({ id: "a" }) } });
	const report = syncReportOf(catalog, catalog);
	expect(renderBody(report)).toMatch(/^\*\*No model changes\.\*\*/);
	expect(summaryLine(report)).toBe("formatting only");
});

test("an update that only takes out acknowledgements says so", () => {
	const kind = ACKNOWLEDGEMENT_CHECK.findings.find(
		({ code }) => code === "accepted-spent",
	);
	const [message, remedy] = ["It is no longer needed.", "Nothing to do."];
	const spent = kind && {
		...{ kind, severity: "notice" as const, message, remedy },
		subject: { file: "accepted.json", entry: "p:m" },
	};
	const catalog = catalogOf({ openai: { a: model({ id: "a" }) } });
	const report = syncReportOf(catalog, catalog, {
		findings: spent ? [spent, spent] : [],
	});
	expect(summaryLine(report)).toBe("2 acknowledgements taken out");
	expect(renderBody(report)).toMatch(
		/^\*\*No model changes\.\*\* 2 acknowledgements are no longer needed and taken out of `priv\/models_local\/\.accepted\.json`\./,
	);
});

test("a run that only holds a value, or finds one beneath a patch, does not call that formatting", () => {
	const catalog = catalogOf({ openai: { a: model({ id: "a" }) } });
	const value = {
		provider: "openai",
		model: "a",
		field: ["cost", "input"],
		upstream: 100,
	};
	const text = (by: UpstreamValue["by"]) => {
		const newUpstreamValues = [{ ...value, by }];
		const report = syncReportOf(catalog, catalog, { newUpstreamValues });
		return [renderBody(report), summaryLine(report)];
	};
	expect(text("keep")[0]).toMatch(
		/^\*\*No model changes\.\*\* As decided, 1 value stays as before: `openai:a` `cost\.input`\./,
	);
	const [held, title] = text("hold");
	expect(held).toMatch(
		/^\*\*No model changes\.\*\* Upstream has 1 new value that looks wrong and is not written: `openai:a` `cost\.input`\./,
	);
	expect(title).toBe("1 value of upstream not taken");
	const [beneath] = text("patch");
	expect(beneath).toContain(
		"Upstream has 1 new value where your patches set another one: `openai:a` `cost.input`. Yours stay.",
	);
	expect(held + (beneath ?? "")).not.toContain("formatting");
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
		"**1 model costs more, 1 is removed and 1 is new.** Look first at A at `openai`: input $1.00 → **$3.00** (3x). **By the vendors themselves**: prices: A 3x; removed: `openai:b`; new: Z.",
	);
	expect(summaryLine(syncReportOf(before, after))).toBe(
		"1 costs more, 1 removed, 1 new",
	);
});

test("a quiet week is reported as one", () => {
	const before = catalogOf({ x: { a: model({ id: "a" }) } });
	const changed = catalogOf({ x: { a: model({ id: "a", family: "f" }) } });
	expect(renderBody(syncReportOf(before, changed))).toMatch(
		/^\*\*1 model changed; none costs more or less, and none is removed\.\*\*/,
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
		body
			.split("\n")
			.find(
				(line) =>
					line.startsWith(`| ${name} |`) || line.startsWith(`| **${name}** |`),
			);
	expect(row("appears")).toBe(
		"| appears | `x` | price now known | – → **$1.00** | – → **$1.00** | |",
	);
	expect(row("vanishes")).toBe(
		"| vanishes | `x` | **price gone** | $1.00 → **not known** | $1.00 → **not known** | |",
	);
	expect(row("zero")).toContain("| now $0 | $1.00 → **$0** | $1.00 → **$0** |");
	expect(row("paid")).toContain("| was $0 | $0 → **$1.00** | $0 → **$1.00** |");
	expect(row("rises")).toContain("| 2x |");
	expect(body).toMatch(
		/^\*\*2 models cost more, 1 costs less, 1 has a price now and 1 has no price any more\.\*\*/,
	);
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

test("the worst case fits, in the same form, and its counts stay true: 20,000 models, every one changed", () => {
	const many = (price: number, context: number): Catalog =>
		catalogOf(
			Object.fromEntries(
				Array.from({ length: 20 }, (_, p) => [
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
	expect(body).toMatch(/^\*\*20,000 models cost more\.\*\*/);
	expect(body).toContain(
		"<b>Limits and capabilities at resellers</b>: 20,000 models",
	);
	expect(body).toMatch(/…and [\d,]+ more models, in the job summary\./);
	expect(renderBody(report)).toBe(body);
});

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
