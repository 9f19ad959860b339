import { type Model, nameOf } from "../../catalog/catalog.ts";
import { CAPABILITIES, limitsOf, modalitiesOf } from "../../changes/kinds.ts";
import { pricesOf } from "../../changes/prices.ts";
import type { Section } from "../budget.ts";
import { code, name, table } from "../markdown.ts";
import { count, counted, price, tokens } from "../numbers.ts";
import type { Review } from "../review.ts";
import { ELSEWHERE, listed, places } from "./parts.ts";

/** A model that no provider had before, with all that carry it now. */
interface NewModel {
	readonly model: Model;
	readonly maker: string | null;
	readonly models: readonly {
		readonly provider: string;
		readonly id: string;
	}[];
}

/** New models, those carried by most providers first; models that are only new at further providers are counted. */
export function newsSection(review: Review): Section {
	const { added } = review.changes.models;
	const { news, known } = sortOut(review);
	const elsewhere = knownElsewhere(known);
	return {
		rows: news.length,
		render: (shown) =>
			added.length === 0
				? ""
				: [
						`### New (${count(added.length)})`,
						...(news.length === 0
							? []
							: [
									newTable(news.slice(0, shown), review) +
										moreNews(news.slice(shown)),
								]),
						...elsewhere,
					].join("\n\n"),
	};
}

function sortOut(review: Review): {
	news: NewModel[];
	known: { provider: string; id: string }[];
} {
	const { makers, before, changes } = review;
	const familiar = new Set<string>();
	for (const { models } of before.values()) {
		for (const model of models.values()) familiar.add(makers.identityOf(model));
	}
	const known: { provider: string; id: string }[] = [];
	const byIdentity = new Map<string, { model: Model; provider: string }[]>();
	for (const entry of changes.models.added) {
		const identity = makers.identityOf(entry.model);
		const alike = byIdentity.get(identity);
		if (familiar.has(identity))
			known.push({ provider: entry.provider, id: entry.model.id });
		else if (alike) alike.push(entry);
		else byIdentity.set(identity, [entry]);
	}
	const news = [...byIdentity.values()].map((entries): NewModel => {
		// The maker's own entry says best what the model is and costs.
		const best =
			entries.find(({ provider }) => makers.isFirstParty(provider)) ??
			entries[0];
		if (!best) throw new TypeError("a group has at least one entry");
		return {
			model: best.model,
			maker: makers.makerOf(best.provider, best.model),
			models: entries.map(({ provider, model }) => ({
				provider,
				id: model.id,
			})),
		};
	});
	const carriers = ({ models }: NewModel) =>
		new Set(models.map(({ provider }) => provider)).size;
	const isFirst = ({ models }: NewModel) =>
		models.some(({ provider }) => makers.isFirstParty(provider));
	news.sort(
		(a, b) =>
			carriers(b) - carriers(a) ||
			Number(isFirst(b)) - Number(isFirst(a)) ||
			(a.model.id < b.model.id ? -1 : 1),
	);
	return { news, known };
}

function newTable(news: readonly NewModel[], review: Review): string {
	return table(
		["Model", "Made by", "At", "Input", "Output", "Context", "Can"],
		["left", "left", "left", "right", "right", "right", "left"],
		news.map(({ model, maker, models }) => {
			const prices = pricesOf(model);
			const context = limitsOf(model).get("context") ?? 0;
			return [
				name(nameOf(model)),
				maker === null ? "" : code(maker),
				places(models, review),
				price(prices.get("input") ?? null),
				price(prices.get("output") ?? null),
				context > 0 ? tokens(context) : "–",
				abilities(model),
			];
		}),
	);
}

/** What sets a model apart; nearly all take and give text. */
function abilities(model: Model): string {
	const can = ["reasoning", "tool_call"].filter(
		(field) => model[field] === true,
	);
	const takes = [...modalitiesOf(model, "input")].filter(
		(one) => one !== "text",
	);
	const gives = [...modalitiesOf(model, "output")].filter(
		(one) => one !== "text",
	);
	return [
		...can.map((field) => CAPABILITIES[field] ?? field),
		...takes.map(name),
		...gives.map((one) => `makes ${name(one)}`),
	].join(", ");
}

function moreNews(omitted: readonly NewModel[]): string {
	return omitted.length === 0
		? ""
		: `\n\n…and ${counted(omitted.length, "more new model")}, ${ELSEWHERE}.`;
}

const MAX_PROVIDERS = 12;

function knownElsewhere(known: readonly { provider: string }[]): string[] {
	if (known.length === 0) return [];
	const counts = new Map<string, number>();
	for (const { provider } of known)
		counts.set(provider, (counts.get(provider) ?? 0) + 1);
	const providers = [...counts]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([provider, models]) => `${code(provider)} ${count(models)}`);
	const list = listed(
		providers.map((one, index) =>
			index < providers.length - 1 && index < MAX_PROVIDERS - 1
				? `${one},`
				: one,
		),
		MAX_PROVIDERS,
	);
	return [
		`Known models at further providers (${count(known.length)}): ${list}.`,
	];
}

/** Providers that came, went or changed where requests and credentials go. */
export function providerSection({ changes, after, before }: Review): Section {
	const { added, removed, changed } = changes.providers;
	const size = (id: string, catalog: Review["after"]) =>
		catalog.get(id)?.models.size ?? 0;
	const lines = [
		...(added.length > 0
			? [
					`New: ${listed(
						added.map(
							({ id }) => `${code(id)} (${counted(size(id, after), "model")})`,
						),
						20,
					)}.`,
				]
			: []),
		...(removed.length > 0
			? [
					`Gone: ${listed(
						removed.map(
							({ id }) => `${code(id)} (${counted(size(id, before), "model")})`,
						),
						20,
					)}.`,
				]
			: []),
	];
	const rows = changed.flatMap(({ after, fields }) =>
		fields.map(({ field, before: was, after: now }) => [
			code(after.id),
			code(field.join(".")),
			was === undefined ? "–" : code(JSON.stringify(was)),
			now === undefined ? "–" : code(JSON.stringify(now)),
		]),
	);
	return {
		rows: rows.length,
		render: (shown) =>
			lines.length + rows.length === 0
				? ""
				: [
						"### Providers",
						...lines,
						...(rows.length === 0
							? []
							: [
									table(
										["Provider", "Field", "Before", "After"],
										["left", "left", "left", "left"],
										rows.slice(0, shown),
									) +
										(rows.length > shown
											? `\n\n…and ${counted(rows.length - shown, "more change")}, ${ELSEWHERE}.`
											: ""),
								]),
					].join("\n\n"),
	};
}
