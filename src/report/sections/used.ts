import type { Ability } from "../../changes/abilities.ts";
import type { PriceChange } from "../../changes/prices.ts";
import type { Affected, UsageEvent } from "../../usage/affected.ts";
import type { Use } from "../../usage/use.ts";
import { EMPTY, type Section } from "../budget.ts";
import { code, details, linked, quoted, table } from "../markdown.ts";
import { change, count, counted, price } from "../numbers.ts";
import type { SyncReport } from "../sync-report.ts";
import { describeAbility } from "./abilities.ts";
import { listed, moreRows, rankedSection } from "./parts.ts";
import { describeMove } from "./prices.ts";

const OPEN_ROWS = 12;
const MAX_LISTED = 3;

/** What happens to the models that this repository uses, with the lines that name them. */
export function usedSection(report: SyncReport): Section {
	const affected = report.usage?.affected ?? [];
	if (affected.length === 0) return EMPTY;
	return rankedSection(`### Used here (${count(affected.length)})`, {
		rows: affected,
		open: OPEN_ROWS,
		noun: "affected model",
		render: (shown) =>
			table(
				["Model", "What happens", "Where"],
				["left", "left", "left"],
				shown.map(({ provider, id, events, uses }) => [
					code(`${provider}:${id}`),
					events.map(describeEvent).join("; "),
					listed(
						uses.map((use) => linkUse(use, report)),
						MAX_LISTED,
						" ",
					),
				]),
			),
	});
}

/** The place of a use, as a link if GitHub shows the file. */
export function linkUse(
	{ path, line }: Use,
	{ permalink }: SyncReport,
): string {
	const text = quoted(`${path}:${line}`);
	if (permalink === null) return text;
	const url = path.split("/").map(encodeURIComponent).join("/");
	return linked(text, `${permalink}${url}#L${line}`);
}

function describeEvent(event: UsageEvent): string {
	switch (event.kind) {
		case "removed":
			return `**removed**${nameSuccessor(event.successor)}`;
		case "renamed":
			return `**renamed** to ${code(`${event.to.provider}:${event.to.id}`)}`;
		case "deprecated":
			return `**deprecated**${nameSuccessor(event.successor)}`;
		case "weaker":
			return `loses ${event.losses.map((loss: Ability) => describeAbility(loss)).join(", ")}`;
		case "repriced":
			return listed(event.changes.map(describeRepricing), MAX_LISTED);
		default:
			return event satisfies never;
	}
}

function nameSuccessor(model: { provider: string; id: string } | null): string {
	return model === null
		? ""
		: `; nearest: ${code(`${model.provider}:${model.id}`)}`;
}

function describeRepricing(move: PriceChange): string {
	return describeMove(move) + (move.ratio ? ` (${change(move.ratio)})` : "");
}

/** The first sentence: which changes affect this repository. */
export function usedSentence({ usage }: SyncReport): string[] {
	if (usage === null || usage.models.length === 0) return [];
	const { affected, models } = usage;
	const [first, second] = affected;
	if (!first) {
		return [
			`Nothing happens to the ${counted(models.length, "model")} that this repository names.`,
		];
	}
	const named = [first, ...(second ? [second] : [])].map(
		(one) => `${code(`${one.provider}:${one.id}`)} ${verb(one)}`,
	);
	return [
		`**${counted(affected.length, "model")} that this repository names ${affected.length === 1 ? "is" : "are"} affected**: ${listed(named, 2)}${affected.length > 2 ? ` and ${count(affected.length - 2)} more` : ""}.`,
	];
}

function verb({ events }: Affected): string {
	const [event] = events;
	switch (event?.kind) {
		case "removed":
			return "is gone";
		case "renamed":
			return "has another id";
		case "deprecated":
			return "is deprecated";
		case "weaker":
			return "loses something";
		case "repriced":
			return "has another price";
		case undefined:
			return "changes";
		default:
			return event satisfies never;
	}
}

/** What the models in use cost. Only without a usage profile, which would give the cost per month. */
export function usedPricesSection({ usage, bill }: SyncReport): Section {
	const models = (usage?.models ?? []).filter(
		({ before, after }) => before !== null || after !== null,
	);
	if (bill !== null || models.length === 0) return EMPTY;
	return {
		rows: models.length,
		render: (shown) =>
			details(
				`<b>Models in use</b>: what ${counted(models.length, "model")} cost, in USD per million tokens, three parts input and one output`,
				table(
					["Model", "Named", "Before", "After"],
					["left", "right", "right", "right"],
					models
						.slice(0, shown)
						.map(({ provider, id, uses, before, after }) => [
							code(`${provider}:${id}`),
							`${count(uses)}×`,
							price(before),
							before === after ? price(after) : `**${price(after)}**`,
						]),
				) + moreRows(models.length - shown, "model"),
			),
	};
}
