// What models.dev really published, from each snapshot to the next: laws that every update must keep.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Catalog, Model } from "../../src/catalog/model.ts";
import { hashOf } from "../../src/page/address.ts";
import { rowsOf } from "../../src/page/rows.ts";
import {
	MAX_BODY_BYTES,
	renderBody,
	summaryLine,
} from "../../src/report/body.ts";
import { changelogEntry } from "../../src/report/changelog-entry.ts";
import { toReport } from "../../src/report/json.ts";
import { code, prose } from "../../src/report/markdown.ts";
import { reportSchema } from "../../src/report/schema.ts";
import { describeVerdict } from "../../src/report/sections/prices.ts";
import { countsOf, type SyncReport } from "../../src/report/sync-report.ts";
import { describeRun } from "../../src/report/terminal.ts";
import { noRealData, readCatalog, snapshotDates } from "../../testkit/data.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";
import { expectWhole } from "./whole.ts";

const dates = noRealData ? ["none", "none"] : await snapshotDates();
const updates = dates.slice(1).map((to, index) => [dates[index] ?? "", to]);

/** The snapshot that an update leads to is where the next one starts. */
let latest: [date: string, catalog: Catalog] | undefined;

async function catalogOn(date: string): Promise<Catalog> {
	if (latest?.[0] !== date) latest = [date, await readCatalog(date)];
	return latest[1];
}

const SUMMARY_BYTES = 1_000_000;
const number = (text = "0") => Number(text.replaceAll(",", ""));

describe.skipIf(noRealData).each(updates)(
	"the update from %s to %s",
	(from, to) => {
		let before: Catalog;
		let after: Catalog;
		let report: SyncReport;
		let json: ReturnType<typeof toReport>;
		let body: string;
		let summary: string;
		beforeAll(async () => {
			before = await catalogOn(from);
			after = await catalogOn(to);
			report = syncReportOf(before, after);
			json = toReport(report);
			body = renderBody(report);
			summary = renderBody(report, { maxBytes: SUMMARY_BYTES });
		});
		afterAll(() => {
			before = after = new Map();
		});

		test("is told in one set of numbers: title, first paragraph, table, report.json, terminal, page and changelog", () => {
			const { models } = countsOf(report);
			const { added, removed, renamed, newlyDeprecated: deprecated } = models;
			const prices = naiveVerdicts(report, before, after);
			const expected = { ...prices, added, removed, renamed };
			const [lead = ""] = body.split("\n");
			expect(fromTitle(summaryLine(report))).toEqual({
				...expected,
				priced: 0,
				unpriced: 0,
			});
			expect(fromSentence(lead)).toEqual({ ...expected, deprecated });
			expect(fromTable(body)).toEqual({ ...expected, deprecated });
			expect(json.counts.models).toMatchObject(expected);
			expect(fromTerminal(report)).toEqual(expected);
			expect(fromPage(json)).toEqual({ ...expected, deprecated });
			expect(fromChangelog(report)).toEqual({ ...expected, deprecated });
		});

		test("writes money in one form, in tables and in what findings say", () => {
			const says = json.findings.map(({ message }) => message);
			const amounts = [summary, ...says].join("\n").match(/\$\d[\d,.]*\d?/g);
			const isOdd = (amount: string) =>
				!/^\$(?:0|[\d,]+\.\d\d+)[.,]?$/.test(amount);
			expect(amounts?.filter(isOdd) ?? []).toEqual([]);
		});

		test("shows nothing of a finding's text as code but what the finding quotes", () => {
			const marks = (text: string) => text.split(/`|<code>/).length;
			const says = json.findings.flatMap((one) => [one.message, one.remedy]);
			const odd = says.filter((text) => marks(prose(text)) !== marks(text));
			expect(odd).toEqual([]);
		});

		test("names every id that goes in the body, or if that is full, in the summary", () => {
			const missing = report.leavingModels.filter(
				({ id }) => !body.includes(code(id)),
			);
			if (missing.length > 0) {
				expect(Buffer.byteLength(body)).toBeGreaterThan(MAX_BODY_BYTES - 1000);
			}
			for (const { id } of report.leavingModels)
				expect(summary).toContain(code(id));
		});

		test("names what goes before any reseller's price past the fifteenth", () => {
			const last = report.leavingModels.at(-1);
			if (!last || !body.includes("<b>Prices at resellers</b>")) return;
			expect(body.indexOf(code(last.id))).toBeLessThan(
				body.indexOf("<b>Prices at resellers</b>"),
			);
		});

		test("shows a vendor's own change of 30% or more above every reseller's", () => {
			const rows = report.priceRows.filter(({ verdict }) => verdict !== null);
			const firstOther = rows.findIndex(({ tier }) => tier !== "vendor");
			for (const [index, { ratio, models }] of rows.entries()) {
				const isOwn = models.some(report.isOwnListing);
				const isLarge = ratio !== null && Math.max(ratio, 1 / ratio) >= 1.3;
				if (isOwn && isLarge && firstOther !== -1) {
					expect(index).toBeLessThan(firstOther);
				}
			}
			const resellers = body.indexOf("### By resellers");
			const own = rows.filter(({ tier }) => tier === "vendor");
			for (const row of own.slice(0, 15)) {
				const at = body.indexOf(`| ${describeVerdict(row)} |`);
				expect(at).toBeGreaterThan(0);
				if (resellers !== -1) expect(at).toBeLessThan(resellers);
			}
		});

		test("puts each repriced model into exactly one row, and each new one", () => {
			const keysOf = (models: readonly { provider: string; id: string }[]) =>
				models.map(({ provider, id }) => `${provider}:${id}`).sort();
			expect(keysOf(report.priceRows.flatMap(({ models }) => models))).toEqual(
				keysOf(
					report.repricings.map(({ model }) => ({
						provider: model.provider,
						id: model.after.id,
					})),
				),
			);
			expect(keysOf(report.newModels.flatMap(({ models }) => models))).toEqual(
				keysOf(
					report.changes.models.added.map(({ provider, model }) => ({
						provider,
						id: model.id,
					})),
				),
			);
		});

		test("has every price move in report.json, as an independent comparison finds them", () => {
			expect(json.prices).toHaveLength(naivePriceMoves(report, before, after));
		});

		test("shows every changed model on the page", () => {
			const shown = new Set(rowsOf(json).map(({ hash }) => hash));
			expect(
				json.models.changed.filter((model) => !shown.has(hashOf(model))),
			).toEqual([]);
		});

		test("fits, is whole, and has no table of more than six columns", () => {
			expectWhole(body);
			for (const line of body.split("\n")) {
				if (line.startsWith("| :-")) {
					expect(line.split("|").length - 2).toBeLessThanOrEqual(6);
				}
			}
		});

		test("gives the same text when it is rendered again, and a report that its schema accepts", () => {
			const again = syncReportOf(before, after);
			expect(renderBody(again)).toBe(body);
			expect(toReport(again)).toEqual(json);
			expect(reportSchema.parse(json)).toEqual(json);
		});
	},
);

const VERDICTS = ["increased", "decreased", "priced", "unpriced"] as const;
const NOTHING = { increased: 0, decreased: 0, priced: 0, unpriced: 0 };

/** The sentence of the issue, read literally: by the blend, else by the largest move, of what is known on both sides. */
function naiveVerdicts(
	{ renames }: SyncReport,
	before: Catalog,
	after: Catalog,
) {
	const counts = { ...NOTHING };
	for (const [was, now] of pairs(renames, before, after)) {
		const [a, b] = [flatten(was, now), flatten(now, was)];
		const known = (of: Record<string, number>, key: string) =>
			of[key] !== undefined;
		if (["input", "output"].some((key) => known(a, key) && !known(b, key))) {
			counts.unpriced += 1;
			continue;
		}
		const hadNone = !known(a, "input") && !known(a, "output");
		if (hadNone && (known(b, "input") || known(b, "output"))) {
			counts.priced += 1;
			continue;
		}
		const blend = (of: Record<string, number>) =>
			3 * (of.input ?? Number.NaN) + (of.output ?? Number.NaN);
		const factorOf = (x: number, y: number) => (x === y ? 1 : y / x);
		const distance = (factor: number) => Math.abs(Math.log(factor));
		const blended = factorOf(blend(a), blend(b));
		const isMove = (factor: number) =>
			factor >= 1.01 - 1e-9 || factor <= 0.99 + 1e-9;
		const factors = Object.keys(a)
			.filter((key) => known(b, key))
			.map((key) => factorOf(a[key] ?? 0, b[key] ?? 0))
			.sort((x, y) => distance(y) - distance(x));
		const factor = isMove(blended) ? blended : (factors[0] ?? 1);
		if (isMove(factor)) counts[factor > 1 ? "increased" : "decreased"] += 1;
	}
	return counts;
}

/** Every model that kept its id or was renamed, in both catalogs. */
function* pairs(
	renames: SyncReport["renames"],
	before: Catalog,
	after: Catalog,
): Generator<[Model, Model]> {
	const formerly = new Map(
		renames.map(({ from, to }) => [
			`${to.provider}:${to.model.id}`,
			from.model,
		]),
	);
	for (const [provider, { models }] of after) {
		for (const [id, now] of models) {
			const was =
				formerly.get(`${provider}:${id}`) ??
				before.get(provider)?.models.get(id);
			if (was) yield [was, now];
		}
	}
}

/** Every number of the costs that differs, model by model, renames followed; tiers by their size, each once. */
function naivePriceMoves(
	{ renames }: SyncReport,
	before: Catalog,
	after: Catalog,
): number {
	let moves = 0;
	for (const [was, now] of pairs(renames, before, after)) {
		const [a, b] = [flatten(was, now), flatten(now, was)];
		for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
			if (a[key] !== b[key]) moves += 1;
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
			if (typeof value === "number")
				flat[prefix + key] =
					Math.abs(value) < 1e-3
						? Number(value.toPrecision(6))
						: Number(value.toFixed(6));
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

/** The first number of each pattern; 0 where it does not occur. */
function read<Key extends string>(
	text: string,
	patterns: Readonly<Record<Key, RegExp>>,
): Record<Key, number> {
	return Object.fromEntries(
		Object.entries<RegExp>(patterns).map(([key, pattern]) => [
			key,
			number(pattern.exec(text)?.[1]),
		]),
	) as Record<Key, number>;
}

function fromTitle(title: string) {
	return {
		...NOTHING,
		...read(title, {
			increased: /([\d,]+) costs? more/,
			decreased: /([\d,]+) costs? less/,
			removed: /([\d,]+) removed/,
			renamed: /([\d,]+) renamed/,
			added: /([\d,]+) new/,
		}),
	};
}

function fromSentence(lead: string) {
	return read(lead, {
		increased: /([\d,]+)(?: models?)? costs? more/,
		decreased: /([\d,]+)(?: models?)? costs? less/,
		priced: /([\d,]+)(?: models?)? (?:has|have) a price now/,
		unpriced: /([\d,]+)(?: models?)? (?:has|have) no price any more/,
		removed: /([\d,]+)(?: models?)? (?:is|are) removed/,
		deprecated: /([\d,]+)(?: models?)? (?:is|are) newly deprecated/,
		renamed: /([\d,]+)(?: models?)? (?:is|are) renamed/,
		added: /([\d,]+)(?: models?)? (?:is|are) new\b(?!ly)/,
	});
}

function fromTable(body: string) {
	return read(body, {
		increased: /^\| Cost more \| ([\d,]+)/m,
		decreased: /^\| Cost less \| ([\d,]+)/m,
		priced: /^\| Price now known \| ([\d,]+)/m,
		unpriced: /^\| Price gone \| ([\d,]+)/m,
		removed: /^\| Removed \| ([\d,]+)/m,
		deprecated: /^\| Newly deprecated \| ([\d,]+)/m,
		renamed: /^\| Renamed \| ([\d,]+)/m,
		added: /^\| New \| ([\d,]+)/m,
	});
}

function fromTerminal(report: SyncReport) {
	const lines = describeRun({ report }, { verbose: false });
	return read(lines.map(({ text }) => text).join("\n"), {
		increased: /^Prices: .*?([\d,]+) costs? more/m,
		decreased: /^Prices: .*?([\d,]+) costs? less/m,
		priced: /^Prices: .*?([\d,]+) ha(?:ve|s) a price now/m,
		unpriced: /^Prices: .*?([\d,]+) ha(?:ve|s) no price any more/m,
		removed: /^Models: .*?([\d,]+) removed/m,
		renamed: /^Models: .*?([\d,]+) renamed/m,
		added: /^Models: .*?([\d,]+) new/m,
	});
}

/** The page's tiles count models by the kind of their rows. */
function fromPage(json: ReturnType<typeof toReport>) {
	const rows = rowsOf(json);
	const models = (kind: (typeof rows)[number]["kind"]) =>
		new Set(rows.filter((row) => row.kind === kind).map(({ hash }) => hash))
			.size;
	const kinds = [
		...VERDICTS,
		"removed",
		"renamed",
		"added",
		"deprecated",
	] as const;
	return Object.fromEntries(kinds.map((kind) => [kind, models(kind)]));
}

function fromChangelog(report: SyncReport) {
	const entry = changelogEntry(report);
	return {
		...read(entry.get("Changed") ?? "", {
			increased: /([\d,]+) costs? more/,
			decreased: /([\d,]+) costs? less/,
			priced: /([\d,]+) ha(?:ve|s) a price now/,
			unpriced: /([\d,]+) ha(?:ve|s) no price any more/,
			renamed: /([\d,]+) models? under a new id/,
		}),
		...read(entry.get("Removed") ?? "", { removed: /([\d,]+) models?/ }),
		...read(entry.get("Deprecated") ?? "", { deprecated: /([\d,]+) models?/ }),
		...read(entry.get("Added") ?? "", { added: /([\d,]+) models?/ }),
	};
}
