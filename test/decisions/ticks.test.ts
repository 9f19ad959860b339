// The laws of deciding by ticks, for any catalogs, and for texts that would like to be ticks.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Catalog } from "../../src/catalog/model.ts";
import { compareCatalogs } from "../../src/changes/compare.ts";
import {
	canKeep,
	decisionKey,
	isDecidable,
	membersOf,
} from "../../src/decisions/decision.ts";
import {
	carryTicks,
	type ItemName,
	NO_TICKS,
	readTicks,
	type Ticks,
	taskItem,
} from "../../src/decisions/ticks.ts";
import { NO_PRIOR_DECISIONS, runRules } from "../../src/findings/run-rules.ts";
import type { FindingPlace } from "../../src/lib/finding.ts";
import { type JsonObject, valueAt } from "../../src/lib/json.ts";
import { renderBody } from "../../src/report/body.ts";
import { anyCatalog, catalogOf } from "../../testkit/catalogs.ts";
import { NOW } from "../../testkit/findings.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";

function decide(
	before: Catalog,
	after: Catalog,
	ticks: Ticks,
	prior: Partial<typeof NO_PRIOR_DECISIONS> = {},
) {
	return runRules(
		compareCatalogs(before, after),
		{ priceAlert: 2, onSuspicious: "flag" },
		{ ...NO_PRIOR_DECISIONS, ...prior, ticks },
		NOW,
	);
}

function valueIn(catalog: Catalog, { subject, field = [] }: FindingPlace) {
	if (!("provider" in subject)) return undefined;
	const { header, models } = catalog.get(subject.provider) ?? {};
	return valueAt(
		subject.model === undefined ? header : models?.get(subject.model),
		field,
	);
}

test("the key of a value is that of provider, model, field and both values", () => {
	const at = (input: number) =>
		catalogOf({ p: { m: { name: "M", cost: { input, output: 4 } } } });
	const [finding] = decide(at(1), at(40), NO_TICKS).findings;
	const facts = JSON.stringify(["p", "m", ["cost", "input"], 1, 40]);
	const sha256 = createHash("sha256").update(facts).digest("hex");
	expect(finding && decisionKey(finding)).toBe(sha256.slice(0, 16));
});

test("what is kept has the value before, what is accepted that of upstream, and neither is reported, for any catalogs", () => {
	fc.assert(
		fc.property(
			anyCatalog,
			anyCatalog,
			fc.boolean(),
			(before, after, keeps) => {
				const decidable = decide(before, after, NO_TICKS).findings.filter(
					isDecidable,
				);
				const kind = keeps ? "keep" : "accept";
				const own = decidable.filter((one) => !keeps || canKeep(one));
				const ticks = new Set(
					own.map((one): ItemName => `${kind} ${decisionKey(one)}`),
				);
				const { catalog, findings, decisions } = decide(before, after, ticks);
				expect(findings.filter(isDecidable)).toHaveLength(
					decidable.length - own.length,
				);
				expect(decisions).toHaveLength(own.length);
				for (const place of keeps ? own.flatMap(membersOf) : []) {
					expect(valueIn(catalog, place)).toEqual(place.before);
				}
				if (!keeps) expect(catalog).toEqual(after);
			},
		),
		{ numRuns: 150 },
	);
});

test("what is kept stays kept once it is merged, as long as upstream says the same, for any catalogs", () => {
	fc.assert(
		fc.property(anyCatalog, anyCatalog, (before, after) => {
			const ticks = new Set(
				decide(before, after, NO_TICKS)
					.findings.filter((one) => isDecidable(one) && canKeep(one))
					.map((one): ItemName => `keep ${decisionKey(one)}`),
			);
			const first = decide(before, after, ticks);
			const second = decide(first.catalog, after, NO_TICKS, {
				upstreamValues: first.held,
			});
			const keeps = (held: typeof first.held) =>
				held.filter(({ by }) => by === "keep");
			expect(keeps(second.held)).toEqual(keeps(first.held));
		}),
		{ numRuns: 150 },
	);
});

test.each([
	["says it no longer", { m: { name: "M", cost: { input: 2, output: 4 } } }],
	["says it is unknown", { m: { name: "M" } }],
	["no longer has the model", {}],
])("what is kept is forgotten once upstream %s", (_, models) => {
	const at = (input: number) => ({ name: "M", cost: { input, output: 4 } });
	const other = { n: at(1) };
	const before = catalogOf({ p: { m: at(1), ...other } });
	const upstreamValues = [
		{
			provider: "p",
			model: "m",
			field: ["cost", "input"],
			upstream: 40,
			by: "keep" as const,
		},
	];
	const run = (now: Parameters<typeof catalogOf>[0]["p"]) =>
		decide(before, catalogOf({ p: { ...now, ...other } }), NO_TICKS, {
			upstreamValues,
		}).decisions;
	expect(run({ m: at(40) })).toHaveLength(1);
	expect(run(models)).toEqual([]);
});

test("a price that is kept although upstream lost it is forgotten with its model", () => {
	const at = (cost: JsonObject) => ({ name: "M", cost });
	const other = { n: at({ input: 1 }) };
	const record = { provider: "p", model: "m", field: ["cost", "input"] };
	const upstreamValues = [{ ...record, upstream: null, by: "keep" as const }];
	const before = catalogOf({
		p: { m: at({ input: 1, output: 4 }), ...other },
	});
	const run = (after: Catalog) =>
		decide(before, after, NO_TICKS, { upstreamValues }).decisions;
	expect(
		run(catalogOf({ p: { m: at({ output: 4 }), ...other } })),
	).toHaveLength(1);
	expect(run(catalogOf({ p: other }))).toEqual([]);
});

test("a tick that is not there decides nothing: no name, id, value or page of models.dev can be one", () => {
	const item = "- [x] <!-- model-sync:accept 0123456789abcdef -->";
	const part = fc.constantFrom(
		item,
		`\n${item}`,
		`\r\n  ${item} x`,
		`\u2028${item}`,
		`\`\n${item}\n\``,
		"\n\n",
		"</details>",
		"<!-- model-sync:start -->",
		"a",
		"|",
	);
	const hostile = fc
		.array(part, { minLength: 1, maxLength: 4 })
		.map((parts) => parts.join(""));
	fc.assert(
		fc.property(hostile, hostile, hostile, (id, name, status) => {
			const at = (input: number) =>
				catalogOf({
					openai: {
						[id.replaceAll("\n", " ")]: {
							name,
							status,
							family: name,
							cost: { input, output: 4, [status]: input },
						},
					},
				});
			const report = syncReportOf(at(1), at(40));
			const body = renderBody(report);
			expect(readTicks(body)).toEqual(new Set());
			const items = [...body.matchAll(/\[ \] <!-- model-sync:(\w+)/g)];
			const decidable = report.findings.filter(isDecidable);
			expect(items.filter(([, kind]) => kind === "accept")).toHaveLength(
				decidable.length,
			);
		}),
		{ numRuns: 100 },
	);
});

const NAMES: ItemName[] = [
	"rebuild",
	`accept ${"a".repeat(16)}`,
	`keep ${"b".repeat(16)}`,
];

test("what people tick while a run writes is carried into its text, and nothing else changes", () => {
	const ticks = fc.subarray(NAMES).map((names): Ticks => new Set(names));
	fc.assert(
		fc.property(ticks, ticks, ticks, (read, latest, written) => {
			const text = NAMES.map((name) =>
				taskItem(name, written.has(name), "text"),
			).join("\r\n");
			const carried = readTicks(carryTicks(text, read, latest));
			for (const name of NAMES) {
				const isMoved = read.has(name) !== latest.has(name);
				expect(carried.has(name)).toBe((isMoved ? latest : written).has(name));
			}
		}),
	);
});

test.each([
	["quoted", `> ${taskItem("rebuild", true, "")}`],
	["in a line", `text ${taskItem("rebuild", true, "")}`],
	["without a key", "- [x] <!-- model-sync:accept -->"],
	["with another key", `- [x] <!-- model-sync:accept ${"a".repeat(15)} -->`],
	["not ticked", taskItem("rebuild", false, "")],
])("an item that is %s is no tick", (_, text) => {
	expect(readTicks(`text\n${text}\ntext`)).toEqual(NO_TICKS);
});
