import { newlyDeprecated } from "../../changes/compare.ts";
import { isEmpty } from "../../changes/diff.ts";
import { code, name, table } from "../markdown.ts";
import { change, count, counted, dollars } from "../numbers.ts";
import { countsOf, type SyncReport } from "../sync-report.ts";
import { hasOnlyIncluded } from "./included.ts";
import { hasFirstParty, listed } from "./parts.ts";
import { describeMove, type PriceRow, priceRows } from "./prices.ts";
import { usedSentence } from "./used.ts";

export function hasNoNews({ changes, renames }: SyncReport): boolean {
	return isEmpty(changes) && renames.length === 0;
}

/** The first paragraph. It answers in plain words: does it cost more, is anything removed, what is new? */
export function lead(report: SyncReport): string {
	const { models, providers } = countsOf(report);
	if (report.isFirstSync) {
		return `**The first sync**: ${counted(models.after, "model")} of ${counted(providers.after, "provider")}. There was no catalog before, so there is nothing to compare. The next pull request says what changes.`;
	}
	if (hasOnlyIncluded(report)) {
		return `**No model changes.** ${counted(report.included.length, "file")} that your own steps made ${report.included.length === 1 ? "differs" : "differ"} from the base.`;
	}
	if (hasNoNews(report)) {
		return "**No model changes.** The files differ in their formatting or order only.";
	}
	const rows = priceRows(report);
	return [
		...usedSentence(report),
		`**${headline(report, rows)}.**`,
		...monthlyBill(report),
		...largestMove(rows),
		...losses(report),
	].join(" ");
}

/** What the models in use cost per month. Only with a usage profile, which says how much each model is used. */
function monthlyBill({ bill }: SyncReport): string[] {
	if (bill === null) return [];
	const { before, after, models, uncounted } = bill;
	const isSame = Math.abs(after - before) < 0.005;
	const move = isSame
		? `still costs ${dollars(after)}`
		: `costs ${dollars(before)} → **${dollars(after)}**${before > 0 ? ` (${change(after / before)})` : ""}`;
	const left =
		uncounted.length > 0
			? ` (not counted, because they are removed or have no price: ${listed(uncounted.map(code), MAX_NAMED)})`
			: "";
	return [
		models.length === 0
			? `The cost of a month of your usage is not known${left}.`
			: `At these prices a month of your usage ${move}${left}.`,
	];
}

/** Prices first, then removals, then news: in the order of how much it hurts to miss them. */
function headline(report: SyncReport, rows: readonly PriceRow[]): string {
	const { models, providers } = countsOf(report);
	const parts = [
		[modelsIn(rows, "increased"), "costs more", "cost more"],
		[modelsIn(rows, "decreased"), "costs less", "cost less"],
		[models.removed, "is removed", "are removed"],
		[models.renamed, "is renamed", "are renamed"],
		[models.added, "is new", "are new"],
	] as const;
	const phrases = parts
		.filter(([value]) => value > 0)
		.map(([value, one, many], index) => {
			const subject = index === 0 ? counted(value, "model") : count(value);
			return `${subject} ${value === 1 ? one : many}`;
		});
	const last = phrases.pop();
	if (last === undefined) {
		return models.changed > 0
			? `${counted(models.changed, "model")} changed; none in price, and none is removed`
			: `${counted(providers.changed, "provider")} changed, and no model`;
	}
	return phrases.length === 0 ? last : `${phrases.join(", ")} and ${last}`;
}

function modelsIn(
	rows: readonly PriceRow[],
	direction: PriceRow["direction"],
): number {
	return rows
		.filter((row) => row.direction === direction)
		.reduce((sum, { group }) => sum + group.models.length, 0);
}

/** Changes by this factor or more are worth a sentence. */
const STRIKING = 1.5;

/** Rows are ranked, so this takes the first one that has a large factor. */
function largestMove(rows: readonly PriceRow[]): string[] {
	for (const { group, largest } of rows) {
		const ratio = largest?.ratio;
		if (!largest || !ratio || Math.max(ratio, 1 / ratio) < STRIKING) continue;
		const provider = group.models[0]?.provider ?? "";
		return [
			`Look first at ${name(group.name)} at ${code(provider)}: ${describeMove(largest)} (${change(ratio)}).`,
		];
	}
	return [];
}

const MAX_NAMED = 3;

function losses(report: SyncReport): string[] {
	const removed = report.changes.models.removed.map(({ provider, model }) => ({
		provider,
		id: model.id,
	}));
	const deprecated = newlyDeprecated(report).map(({ provider, after }) => ({
		provider,
		id: after.id,
	}));
	const sentence = (what: string, models: typeof removed) => {
		const own = models.filter((model) => hasFirstParty([model], report));
		const named = own.map(({ provider, id }) => code(`${provider}:${id}`));
		return own.length === 0 ? [] : [`${what}: ${listed(named, MAX_NAMED)}.`];
	};
	return [
		...sentence("Removed by their vendors", removed),
		...sentence("Newly deprecated by their vendors", deprecated),
	];
}

/** The counts, as a table of two rows. */
export function countTable(report: SyncReport): string {
	const { models, providers } = countsOf(report);
	const rows = priceRows(report);
	const columns: readonly (readonly [string, number, number | null])[] = [
		["Total", models.after, providers.after],
		["Added", models.added, providers.added],
		["Removed", models.removed, providers.removed],
		["Renamed", models.renamed, report.providerRenames.length],
		["Increased", modelsIn(rows, "increased"), null],
		["Decreased", modelsIn(rows, "decreased"), null],
		["Deprecated", newlyDeprecated(report).length, null],
		["Changed", models.changed, providers.changed],
	];
	const cell = (value: number | null) => (value === null ? "" : count(value));
	return table(
		["", ...columns.map(([title]) => title)],
		["left", ...columns.map(() => "right" as const)],
		[
			["**Models**", ...columns.map(([, value]) => cell(value))],
			["**Providers**", ...columns.map(([, , value]) => cell(value))],
		],
	);
}
