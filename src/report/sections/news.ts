import { CAPABILITIES, labelOf } from "../../catalog/fields.ts";
import type { Catalog, Model, ProviderHeader } from "../../catalog/model.ts";
import { limitOf, modalitiesOf } from "../../changes/abilities.ts";
import type { NewModel } from "../../changes/new-models.ts";
import { priceOf } from "../../changes/prices.ts";
import type { Json } from "../../lib/json.ts";
import { counted, price, tokens } from "../../lib/numbers.ts";
import { EMPTY, type Section } from "../budget.ts";
import {
	code,
	htmlCode,
	name,
	quoted,
	table,
	tableOf,
	tableRow,
} from "../markdown.ts";
import type { SyncReport } from "../sync-report.ts";
import {
	foldedSection,
	listCounts,
	listed,
	listProviders,
	rankedSection,
	renderedOnce,
} from "./parts.ts";

const OPEN_ROWS = 12;
const MAX_NAMED = 4;

/** New models of the vendors themselves, also a known one under a further id. */
export function vendorNewSection(report: SyncReport): Section {
	const rows = report.newModels.filter(({ isAtVendor }) => isAtVendor);
	return rankedSection("", {
		...list("New", rows, report),
		open: OPEN_ROWS,
	});
}

/** What only resellers added: models that are new everywhere, and known models at further providers. */
export function resellerNewSections(report: SyncReport): Section[] {
	const rows = report.newModels.filter(({ isAtVendor }) => !isAtVendor);
	const fold = (title: string, noun: string, own: readonly NewModel[]) => {
		if (own.length === 0) return [];
		const models = own.flatMap(({ models }) => models);
		return [
			foldedSection(
				`<b>${title}</b>: ${counted(own.length, noun)} at ${listCounts(models, MAX_NAMED, htmlCode)}`,
				list("Model", own, report),
			),
		];
	};
	return [
		...fold(
			"New at resellers",
			"model",
			rows.filter(({ isKnown }) => !isKnown),
		),
		...fold(
			"At further resellers",
			"known model",
			rows.filter(({ isKnown }) => isKnown),
		),
	];
}

function list(title: string, rows: readonly NewModel[], report: SyncReport) {
	const line = renderedOnce(
		({ name: text, model, models, isKnown }: NewModel) => {
			const context = limitOf(model, "context") ?? 0;
			const [first] = models;
			const title = isKnown ? name(text) : `**${name(text)}**`;
			return tableRow([
				isKnown && first ? `${title} as ${code(first.id)}` : title,
				listProviders(models, report),
				price(priceOf(model, "input")),
				price(priceOf(model, "output")),
				context > 0 ? tokens(context) : "–",
				abilities(model),
			]);
		},
	);
	return {
		rows,
		noun: "model",
		render: (shown: readonly NewModel[]) =>
			tableOf(
				[title, "At", "Input", "Output", "Context", "Can"],
				["left", "left", "right", "right", "right", "left"],
				shown.map(line),
			),
	};
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

const OPEN_CHANGES = 8;
const MAX_PROVIDERS = 20;

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
		providers.length === 0
			? []
			: [`${what}: ${listed(providers, MAX_PROVIDERS)}.`];
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
