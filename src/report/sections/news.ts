import { CAPABILITIES, labelOf } from "../../catalog/fields.ts";
import {
	type Catalog,
	type Model,
	nameOf,
	type ProviderHeader,
} from "../../catalog/model.ts";
import { limitsOf, modalitiesOf } from "../../changes/abilities.ts";
import { priceOf } from "../../changes/prices.ts";
import type { Json } from "../../lib/json.ts";
import { getOr } from "../../lib/maps.ts";
import { EMPTY, type Section } from "../budget.ts";
import { code, name, quoted, table } from "../markdown.ts";
import { count, counted, price, tokens } from "../numbers.ts";
import type { SyncReport } from "../sync-report.ts";
import {
	compareRanks,
	hasFirstParty,
	listed,
	listProviders,
	rankedSection,
} from "./parts.ts";

/** A model that no provider had before, with all providers that offer it now. */
interface NewModel {
	readonly model: Model;
	readonly vendor: string | null;
	readonly models: readonly {
		readonly provider: string;
		readonly id: string;
	}[];
}

const OPEN_ROWS = 12;

/** New models; those at the most providers come first. Models that other providers already had are only counted. */
export function newsSection(report: SyncReport): Section {
	const { added } = report.changes.models;
	if (added.length === 0) return EMPTY;
	const { news, known } = splitNewModels(report);
	return rankedSection(
		`### New (${count(added.length)})`,
		{
			rows: news,
			open: OPEN_ROWS,
			noun: "new model",
			weigh: ({ models }) => models.length,
			render: (shown) => newTable(shown, report),
		},
		knownElsewhere(known),
	);
}

function splitNewModels(report: SyncReport): {
	news: NewModel[];
	known: { provider: string; id: string }[];
} {
	const { vendors, changes } = report;
	const isFamiliar = createFamiliarityCheck(report);
	const known: { provider: string; id: string }[] = [];
	const byIdentity = new Map<string, { model: Model; provider: string }[]>();
	for (const entry of changes.models.added) {
		const { provider, model } = entry;
		if (isFamiliar(model)) known.push({ provider, id: model.id });
		else getOr(byIdentity, vendors.identityOf(model), () => []).push(entry);
	}
	const news = [...byIdentity.values()].map((entries): NewModel => {
		// The vendor's own entry is the best source for the model and its price.
		const best =
			entries.find(({ provider }) => vendors.isFirstParty(provider)) ??
			entries[0];
		if (!best) throw new TypeError("a group has at least one entry");
		return {
			model: best.model,
			vendor: vendors.vendorOf(best.provider, best.model),
			models: entries.map(({ provider, model }) => ({
				provider,
				id: model.id,
			})),
		};
	});
	const rank = ({ models }: NewModel) => [
		-new Set(models.map(({ provider }) => provider)).size,
		hasFirstParty(models, report) ? 0 : 1,
	];
	const ranked = news.map((row) => ({ row, rank: rank(row) }));
	ranked.sort(
		(a, b) =>
			compareRanks(a.rank, b.rank) ||
			(a.row.model.id < b.row.model.id ? -1 : 1),
	);
	return { news: ranked.map(({ row }) => row), known };
}

/** Whether any provider had the model before, even if it no longer has it. */
function createFamiliarityCheck({
	vendors,
	before,
	changes,
	renames,
}: SyncReport): (model: Model) => boolean {
	const gone = new Set(
		[...changes.models.removed, ...renames.map(({ from }) => from)].map(
			({ model }) => vendors.identityOf(model),
		),
	);
	const wasListed = new Map<string, boolean>();
	return (model) => {
		const identity = vendors.identityOf(model);
		return (
			gone.has(identity) ||
			getOr(wasListed, identity, () =>
				vendors
					.listingsOf(model)
					.some(
						({ provider, model: { id } }) =>
							before.get(provider)?.models.has(id) === true,
					),
			)
		);
	};
}

function newTable(news: readonly NewModel[], report: SyncReport): string {
	return table(
		["Model", "Vendor", "At", "In / out", "Context", "Can"],
		["left", "left", "left", "right", "right", "left"],
		news.map(({ model, vendor, models }) => {
			const context = limitsOf(model).get("context") ?? 0;
			return [
				name(nameOf(model)),
				vendor === null ? "" : code(vendor),
				listProviders(models, report),
				`${price(priceOf(model, "input"))}\u00a0/\u00a0${price(priceOf(model, "output"))}`,
				context > 0 ? tokens(context) : "–",
				abilities(model),
			];
		}),
	);
}

/** What is special about a model. Text is left out, because nearly all models read and write it. */
function abilities(model: Model): string {
	const can = CAPABILITIES.filter(
		({ name, isNotable }) => isNotable && model[name] === true,
	);
	const takes = [...modalitiesOf(model, "input")].filter(
		(one) => one !== "text",
	);
	const gives = [...modalitiesOf(model, "output")].filter(
		(one) => one !== "text",
	);
	return [
		...can.map(labelOf),
		...takes.map(name),
		...gives.map((one) => `makes ${name(one)}`),
	].join(", ");
}

const MAX_PROVIDERS = 12;

function knownElsewhere(known: readonly { provider: string }[]): string {
	if (known.length === 0) return "";
	const counts = new Map<string, number>();
	for (const { provider } of known) {
		counts.set(provider, (counts.get(provider) ?? 0) + 1);
	}
	const providers = [...counts]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([provider, models]) => `${code(provider)} (${count(models)})`);
	return `Known models at further providers (${count(known.length)}): ${listed(providers, MAX_PROVIDERS)}.`;
}

const OPEN_CHANGES = 8;
const MAX_NAMED = 20;

/** Providers that were added or removed, or that changed where requests and credentials go. */
export function providerSection({
	changes,
	after,
	before,
}: SyncReport): Section {
	const { added, removed, changed } = changes.providers;
	const sized = ({ id }: ProviderHeader, catalog: Catalog) =>
		`${code(id)} (${counted(catalog.get(id)?.models.size ?? 0, "model")})`;
	const sentence = (what: string, providers: readonly string[]) =>
		providers.length === 0 ? [] : [`${what}: ${listed(providers, MAX_NAMED)}.`];
	const lines = [
		...sentence(
			"New",
			added.map((header) => sized(header, after)),
		),
		...sentence(
			"Keys of the new ones",
			added
				.filter(({ env }) => env.length > 0)
				.map(({ id, env }) => `${code(id)} from ${listed(env.map(code), 3)}`),
		),
		...sentence(
			"Gone",
			removed.map((header) => sized(header, before)),
		),
	];
	const rows = changed.flatMap(({ after, fields }) =>
		fields.map((change) => ({ provider: after.id, ...change })),
	);
	if (lines.length + rows.length === 0) return EMPTY;
	return rankedSection(["### Providers", ...lines].join("\n\n"), {
		rows,
		open: OPEN_CHANGES,
		noun: "change",
		render: (shown) =>
			table(
				["Provider", "Field", "Before", "After"],
				["left", "left", "left", "left"],
				shown.map(({ provider, field, before, after }) => [
					code(provider),
					code(field.join(".")),
					json(before),
					json(after),
				]),
			),
	});
}

function json(value: Json | undefined): string {
	return value === undefined ? "–" : quoted(JSON.stringify(value));
}
