import { type ModelRef, refKey } from "../../catalog/model.ts";
import type { Repricing } from "../../changes/groups.ts";
import { blendOf } from "../../changes/prices.ts";
import { encodePath } from "../../lib/encode-path.ts";
import { memoByObject } from "../../lib/maps.ts";
import { change, count, counted, price } from "../../lib/numbers.ts";
import type { Affected, UsageEvent } from "../../usage/affected.ts";
import type { Use } from "../../usage/use.ts";
import { EMPTY, type Section } from "../budget.ts";
import {
	code,
	details,
	linked,
	quoted,
	tableOf,
	tableRow,
} from "../markdown.ts";
import type { SyncReport } from "../sync-report.ts";
import { describeAbility } from "./abilities.ts";
import {
	foldedSection,
	listed,
	moreRows,
	rankedSection,
	renderedOnce,
} from "./parts.ts";
import { describeMove, describeVerdict } from "./prices.ts";

const OPEN_ROWS = 12;
const MAX_LISTED = 3;
/** What does not break the code has no need of more. */
const MAX_ELSEWHERE = 20;

/** What happens to the models that this repository uses, with the lines that name them. */
export function usedSection(report: SyncReport): Section {
	const affected = report.usage?.affected ?? [];
	const elsewhere = report.usage?.affectedElsewhere ?? [];
	const line = renderedOnce(({ provider, id, events, uses }: Affected) =>
		tableRow([
			code(`${provider}:${id}`),
			events
				.map((event) => describeEvent(event, { provider, id }, report))
				.join("; "),
			listed(
				uses.map((use) => linkUse(use, report)),
				MAX_LISTED,
				" ",
			),
		]),
	);
	const table = (shown: readonly Affected[]) =>
		tableOf(
			["Model", "What happens", "Where"],
			["left", "left", "left"],
			shown.map(line),
		);
	const only =
		elsewhere.length === 0
			? ""
			: details(
					`Only in tests, documents or data: ${counted(elsewhere.length, "model")}`,
					table(elsewhere.slice(0, MAX_ELSEWHERE)) +
						moreRows(elsewhere.length - MAX_ELSEWHERE, "model"),
				);
	if (affected.length === 0) return { rows: 0, render: () => only };
	return rankedSection(
		`### Used here (${count(affected.length)})`,
		{
			rows: affected,
			open: OPEN_ROWS,
			noun: "affected model",
			render: table,
		},
		only,
	);
}

/** The place of a use, as a link if GitHub shows the file. */
export function linkUse(
	{ path, line }: Use,
	{ permalink }: SyncReport,
): string {
	const text = quoted(`${path}:${line}`);
	if (permalink === null) return text;
	return linked(text, `${permalink}${encodePath(path)}#L${line}`);
}

function describeEvent(
	event: UsageEvent,
	model: ModelRef,
	report: SyncReport,
): string {
	switch (event.kind) {
		case "removed":
			return `**removed**${nearest("; ", model, event.successor, report)}`;
		case "renamed":
			return `**renamed** to ${code(`${event.to.provider}:${event.to.id}`)}`;
		case "deprecated":
			return `**deprecated**${nearest("; ", model, event.successor, report)}`;
		case "weaker":
			return `loses ${event.losses.map(describeAbility).join(", ")}`;
		case "repriced": {
			const repricing = findRepricing(model, report);
			const size = repricing ? describeVerdict(repricing) : "";
			const moves = event.changes.map((one) => describeMove(one));
			return listed(moves, MAX_LISTED) + (size === "" ? "" : ` (${size})`);
		}
		default:
			return event satisfies never;
	}
}

function findRepricing(
	model: ModelRef,
	{ repricings }: SyncReport,
): Repricing | undefined {
	return byFormerId(repricings).get(refKey(model));
}

const byFormerId = memoByObject(
	(repricings: readonly Repricing[]) =>
		new Map(
			repricings.map((one) => {
				const { provider, before } = one.model;
				return [refKey({ provider, id: before.id }), one];
			}),
		),
);

/** The suggested replacement, with its price against the one of the model that is gone. */
function nearest(
	before: string,
	model: ModelRef,
	successor: ModelRef | null,
	report: SyncReport,
): string {
	if (successor === null) return "";
	const [was, is] = [
		report.before.get(model.provider)?.models.get(model.id),
		report.after.get(successor.provider)?.models.get(successor.id),
	].map((listed) => (listed ? blendOf(listed) : null));
	const size =
		!was || !is
			? ""
			: was === is
				? ", at the same price"
				: `, ${change(is / was)}`;
	return `${before}nearest: ${code(`${successor.provider}:${successor.id}`)}${size}`;
}

/** The first sentence: which changes affect this repository, by how much. */
export function usedSentence(report: SyncReport): string[] {
	const { usage } = report;
	if (usage === null || usage.models.length === 0) return [];
	const { affected, models } = usage;
	const total = counted(models.length, "model");
	if (affected.length === 0) {
		return [`Nothing happens to the ${total} that this repository names.`];
	}
	const named = affected.map(
		(one) =>
			`${code(`${one.provider}:${one.id}`)} ${describeShortly(one, report)}`,
	);
	const subject =
		affected.length === models.length
			? `${total} that this repository names`
			: `${count(affected.length)} of the ${total} that this repository names`;
	return [
		`**${subject} ${affected.length === 1 ? "is" : "are"} affected**: ${listed(named, MAX_LISTED)}.`,
	];
}

/** The most serious event, with its size. */
function describeShortly(
	{ provider, id, events }: Affected,
	report: SyncReport,
): string {
	const model = { provider, id };
	const [event] = events;
	switch (event.kind) {
		case "removed":
		case "deprecated": {
			const other = nearest("", model, event.successor, report);
			return `is ${event.kind}${other === "" ? "" : ` (${other})`}`;
		}
		case "renamed":
			return `is now ${code(event.to.id)}`;
		case "weaker":
			return `loses ${listed(event.losses.map(describeAbility), 2)}`;
		case "repriced":
			return describePrice(model, report);
		default:
			return event satisfies never;
	}
}

/** `costs 5x as much`, `costs 20% less`. */
function describePrice(model: ModelRef, report: SyncReport): string {
	const repricing = findRepricing(model, report);
	const { verdict = null, ratio = null, of = null } = repricing ?? {};
	if (verdict === "priced") return "has a price now";
	if (verdict === "unpriced") return "has no price any more";
	if (ratio === null) return "has another price";
	if (of !== null) {
		return `has another price (${describeVerdict({ verdict, ratio, of })})`;
	}
	if (ratio === 0) return "costs $0 now";
	if (ratio === Number.POSITIVE_INFINITY) return "is no longer $0";
	if (ratio >= 2) return `costs ${change(ratio)} as much`;
	const withoutSign = change(ratio).slice(1);
	return `costs ${withoutSign} ${verdict === "increased" ? "more" : "less"}`;
}

/** What the models in use cost. Only without a usage profile, which would give the cost per month. */
export function usedPricesSection({ usage, bill }: SyncReport): Section {
	const models = (usage?.models ?? []).filter(
		({ before, after }) => before !== null || after !== null,
	);
	if (bill !== null) return EMPTY;
	return foldedSection(
		`<b>Models in use</b>: what ${counted(models.length, "model")} ${models.length === 1 ? "costs" : "cost"}, in USD per million tokens, three parts input and one output`,
		{
			rows: models,
			noun: "model",
			render: (shown) =>
				tableOf(
					["Model", "Named", "Before", "After"],
					["left", "right", "right", "right"],
					shown.map(({ provider, id, uses, before, after }) =>
						tableRow([
							code(`${provider}:${id}`),
							`${count(uses.length)}×`,
							price(before),
							before === after ? price(after) : `**${price(after)}**`,
						]),
					),
				),
		},
	);
}
