import type { ModelRef } from "../../catalog/model.ts";
import type { UpstreamValue } from "../../catalog/upstream-values.ts";
import { isEmpty } from "../../changes/diff.ts";
import type { PriceRow } from "../../changes/price-rows.ts";
import { PRICE_VERDICTS, sizeOfMove } from "../../changes/price-verdict.ts";
import type { PriceChange } from "../../changes/prices.ts";
import { countSpent } from "../../decisions/acknowledged.ts";
import { subjectOf } from "../../lib/finding.ts";
import { change, count, counted, dollars, price } from "../../lib/numbers.ts";
import { code, name, table } from "../markdown.ts";
import { countsOf, type SyncReport, shownFindings } from "../sync-report.ts";
import { hasOnlyIncluded } from "./included.ts";
import { listed } from "./parts.ts";
import {
	describeMove,
	describeVerdict,
	judgedRows,
	VERDICT_WORDS,
} from "./prices.ts";
import { usedSentence } from "./used.ts";

export function hasNoNews({
	changes,
	renames,
}: Pick<SyncReport, "changes" | "renames">): boolean {
	return isEmpty(changes) && renames.length === 0;
}

/** The first paragraph. It answers in plain words: does it concern us, does it cost more, is anything removed, what is new? */
export function lead(report: SyncReport): string {
	if (report.isFirstSync) return firstSync(report);
	if (hasOnlyIncluded(report)) {
		return `**No model changes.** ${counted(report.included.length, "file")} that your own steps made ${report.included.length === 1 ? "differs" : "differ"} from the base.`;
	}
	if (hasNoNews(report)) return noNews(report);
	const lookFirst = whatToLookAt(report);
	const toDecide = shownFindings(report, "danger").length;
	return [
		...usedSentence(report),
		...monthlyBill(report),
		`**${headline(report)}.**`,
		...lookFirst,
		...vendorSentence(report),
		...(toDecide > 0 ? [`**To decide: ${count(toDecide)}.**`] : []),
	].join(" ");
}

function firstSync(report: SyncReport): string {
	const { models, providers } = countsOf(report);
	const used = report.usage?.models ?? [];
	const names = used.map(({ provider, id, after }) => {
		const cost = after === null ? "" : ` (${price(after)})`;
		return code(`${provider}:${id}`) + cost;
	});
	return [
		`**The first sync**: ${counted(models.after, "model")} of ${counted(providers.after, "provider")}: ${listed([...report.after.keys()].map(code), MAX_PROVIDERS)}.`,
		...(used.length > 0
			? [
					`This repository names ${counted(used.length, "model")}; in brackets what a million tokens cost, three parts input and one output: ${listed(names, MAX_USED)}.`,
				]
			: []),
		"There was no catalog before, so there is nothing to compare. The next pull requests say each week what costs more or less, what is new, what is removed, and what of that this repository uses.",
	].join(" ");
}

const MAX_PROVIDERS = 30;
const MAX_USED = 12;

/** Why files change although no model does. */
function noNews({ newUpstreamValues, ...report }: SyncReport): string {
	const by = (what: UpstreamValue["by"]) =>
		newUpstreamValues.filter((value) => value.by === what).map(subjectOfValue);
	const [held, kept, beneath] = [by("hold"), by("keep"), by("patch")];
	const spent = countSpent(report);
	const reasons = [
		...(held.length > 0
			? [
					`Upstream has ${counted(held.length, "new value")} that ${held.length === 1 ? "looks" : "look"} wrong and ${held.length === 1 ? "is" : "are"} not written: ${listed(held, MAX_NAMED)}.`,
				]
			: []),
		...(kept.length > 0
			? [
					`As decided, ${counted(kept.length, "value")} ${kept.length === 1 ? "stays" : "stay"} as before: ${listed(kept, MAX_NAMED)}.`,
				]
			: []),
		...(beneath.length > 0
			? [
					`Upstream has ${counted(beneath.length, "new value")} where your patches set another one: ${listed(beneath, MAX_NAMED)}. Yours stay.`,
				]
			: []),
		...(spent > 0
			? [
					`${counted(spent, "acknowledgement")} ${spent === 1 ? "is" : "are"} no longer needed and taken out of ${code(report.acceptedFile)}.`,
				]
			: []),
	];
	return `**No model changes.** ${
		reasons.join(" ") ||
		"The files differ only in formatting, order, or in what is recorded beside the catalog."
	}`;
}

function subjectOfValue(value: UpstreamValue): string {
	return `${code(subjectOf({ subject: value }))} ${code(value.field.join("."))}`;
}

/** What the models in use cost per month. Only with a usage profile, which says how much each model is used. */
function monthlyBill({ bill }: SyncReport): string[] {
	if (bill === null) return [];
	const { before, after, models, uncounted } = bill;
	const isSame = Math.abs(after - before) < 0.005;
	const move = isSame
		? `still ${dollars(after)}`
		: `${dollars(before)} → **${dollars(after)}**${before > 0 ? ` (${change(after / before)})` : ""}`;
	const left =
		uncounted.length > 0
			? ` (not counted, because they are removed or have no price: ${listed(uncounted.map(code), MAX_NAMED)})`
			: "";
	return [
		models.length === 0
			? `The cost of your month is not known${left}.`
			: `Your month: ${move}${left}.`,
	];
}

/** Prices first, then removals, then news: in the order of how much it hurts to miss them. */
function headline(report: SyncReport): string {
	const { models, providers } = countsOf(report);
	const parts = [
		...PRICE_VERDICTS.map((verdict) => {
			const { one, many } = VERDICT_WORDS[verdict];
			return [models[verdict], one, many] as const;
		}),
		[models.removed, "is removed", "are removed"] as const,
		[
			models.newlyDeprecated,
			"is newly deprecated",
			"are newly deprecated",
		] as const,
		[models.renamed, "is renamed", "are renamed"] as const,
		[models.added, "is new", "are new"] as const,
	];
	const phrases = parts
		.filter(([value]) => value > 0)
		.map(([value, one, many], index) => {
			const subject = index === 0 ? counted(value, "model") : count(value);
			return `${subject} ${value === 1 ? one : many}`;
		});
	const last = phrases.pop();
	if (last === undefined) {
		return models.changed > 0
			? `${counted(models.changed, "model")} changed; none costs more or less, and none is removed`
			: `${counted(providers.changed, "provider")} changed, and no model`;
	}
	return phrases.length === 0 ? last : `${phrases.join(", ")} and ${last}`;
}

const MAX_NAMED = 3;

/** What the vendors themselves did. Resellers follow them, so this is the news. */
function vendorSentence(report: SyncReport): string[] {
	const rows = judgedRows(report).filter(({ tier }) => tier === "vendor");
	const prices = rows.map((row) => `${name(row.name)} ${describeVerdict(row)}`);
	const own = report.leavingModels.filter(report.isOwnListing);
	const gone = (what: (typeof own)[number]["what"]) =>
		own.filter((model) => model.what === what).map(nameModel);
	const news = report.newModels
		.filter(({ isAtVendor, isKnown }) => isAtVendor && !isKnown)
		.map((model) => name(model.name));
	const parts = [
		["prices", prices],
		["removed", gone("removed")],
		["deprecated", gone("deprecated")],
		["new", news],
	] as const;
	const phrases = parts
		.filter(([, names]) => names.length > 0)
		.map(([what, names]) => `${what}: ${listed(names, MAX_NAMED)}`);
	return phrases.length === 0
		? []
		: [`**By the vendors themselves**: ${phrases.join("; ")}.`];
}

function nameModel({ provider, id }: ModelRef): string {
	return code(`${provider}:${id}`);
}

/** Changes by this factor or more are worth a sentence. */
const STRIKING = 1.5;

/** A vendor's own large move, else a danger. Where the first sentence names a model in use, that is what to look at. */
function whatToLookAt(report: SyncReport): string[] {
	if ((report.usage?.affected.length ?? 0) > 0) return [];
	const row = judgedRows(report).find(isStriking);
	const [listing] = row?.models ?? [];
	const [largest] =
		row?.changes.toSorted((a, b) => sizeOfChange(b) - sizeOfChange(a)) ?? [];
	if (row && listing && largest) {
		return [
			`Look first at ${name(row.name)} at ${code(listing.provider)}: ${describeMove(largest)} (${describeVerdict(row)}).`,
		];
	}
	const [danger] = shownFindings(report, "danger");
	return danger ? [`Look first at ${code(subjectOf(danger))}, below.`] : [];
}

/** From $0 is as large as a move can be. It has no ratio. */
function sizeOfChange({ before, after, ratio }: PriceChange): number {
	return before === 0 && after !== null
		? Number.POSITIVE_INFINITY
		: sizeOfMove(ratio);
}

function isStriking({ tier, ratio }: PriceRow): boolean {
	return tier === "vendor" && sizeOfMove(ratio) >= STRIKING;
}

/** Changes that land on this share of all models are one decision of upstream. */
const MASS_SHARE = 0.1;
const MASS_COUNT = 100;

/** The counts, one per row, so that the table can be read on a telephone. */
export function countTable(report: SyncReport): string {
	const { models, providers } = countsOf(report);
	const mass = massFields(report);
	const rows: readonly (readonly [string, number, number | null])[] = [
		["New", models.added, providers.added],
		["Removed", models.removed, providers.removed],
		["Renamed", models.renamed, report.providerRenames.length],
		["Cost more", models.increased, null],
		["Cost less", models.decreased, null],
		["Price now known", models.priced, null],
		["Price gone", models.unpriced, null],
		["Newly deprecated", models.newlyDeprecated, null],
		["Changed", models.changed, providers.changed],
		[
			`of these only in ${listed(mass.fields.map(code), MAX_NAMED)}`,
			mass.models,
			null,
		],
	];
	const cell = (value: number | null) => (value === null ? "" : count(value));
	return table(
		["", "Models", "Providers"],
		["left", "right", "right"],
		[
			["**Total**", count(models.after), count(providers.after)],
			...rows
				.filter(([, ...values]) => values.some((value) => (value ?? 0) > 0))
				.map(([title, ...values]) => [title, ...values.map(cell)]),
		],
	);
}

/** The fields that land on very many models at once, and how many models change in nothing else. */
function massFields({ fieldGroups, after, changes }: SyncReport): {
	fields: string[];
	models: number;
} {
	let total = 0;
	for (const { models } of after.values()) total += models.size;
	const least = Math.max(MASS_COUNT, total * MASS_SHARE);
	const sizes = new Map<string, number>();
	for (const { field, models } of fieldGroups) {
		const key = field.join(".");
		sizes.set(key, (sizes.get(key) ?? 0) + models.length);
	}
	const fields = [...sizes].flatMap(([key, size]) =>
		size >= least ? [key] : [],
	);
	const isMass = new Set(fields);
	const models = changes.models.changed.filter(({ fields }) =>
		fields.every(({ field }) => isMass.has(field.join("."))),
	).length;
	return { fields, models };
}
