import { CAPABILITIES, labelOf, MODALITIES } from "../catalog/fields.ts";
import type { Model } from "../catalog/model.ts";
import { limitsOf, modalitiesOf, statusOf } from "../changes/abilities.ts";
import { priceOf } from "../changes/prices.ts";
import { price, tokens } from "../lib/numbers.ts";
import { visible } from "../report/markdown.ts";
import type { FullModel } from "./page-report.ts";

/** A fact about a model. */
export interface ModelFact {
	readonly label: string;
	readonly text: string;
}

/** The report has each field as upstream has it, so a field may hold anything. */
export function toModel(model: FullModel): Model {
	return model as Model;
}

/** What a reader asks of a new or removed model, as far as it is known. Prices have a table of their own. */
export function factsOf(full: FullModel): ModelFact[] {
	const model = toModel(full);
	const date = (field: string) => {
		const value = model[field];
		return typeof value === "string" ? visible(value) : "";
	};
	const weights = model.open_weights;
	return [
		...[...limitsOf(model)].map(([name, size]) => ({
			label: `${capitalize(visible(name))} limit`,
			text: `${tokens(size)} tokens`,
		})),
		{ label: "Can", text: capabilitiesOf(model).join(", ") },
		...MODALITIES.map(({ name }) => ({
			label: name === "input" ? "Takes" : "Makes",
			text: [...modalitiesOf(model, name)].map(visible).join(", "),
		})),
		{ label: "Status", text: visible(statusOf(model) ?? "") },
		{ label: "Released", text: date("release_date") },
		{ label: "Last updated", text: date("last_updated") },
		{ label: "Knowledge until", text: date("knowledge") },
		{
			label: "Open weights",
			text: typeof weights === "boolean" ? (weights ? "yes" : "no") : "",
		},
	].filter(({ text }) => text !== "");
}

/** The most important facts on one line. Text is left out, because nearly all models read and write it. */
export function factLine(full: FullModel): string {
	const model = toModel(full);
	const [input, output] = [priceOf(model, "input"), priceOf(model, "output")];
	const limits = limitsOf(model);
	const limit = (name: string) => {
		const size = limits.get(name) ?? 0;
		return size > 0 ? `${tokens(size)} ${name}` : "";
	};
	const media = MODALITIES.flatMap(({ name, label }) =>
		[...modalitiesOf(model, name)]
			.filter((one) => one !== "text")
			.map((one) => `${visible(one)} ${label}`),
	);
	const date = model.release_date;
	return [
		input === null && output === null
			? ""
			: `${price(input)} in, ${price(output)} out`,
		limit("context"),
		limit("output"),
		[...capabilitiesOf(model, true), ...media].join(", "),
		visible(statusOf(model) ?? ""),
		typeof date === "string" ? `released ${visible(date)}` : "",
	]
		.filter((part) => part !== "")
		.join(" · ");
}

function capabilitiesOf(model: Model, isShort = false): string[] {
	return CAPABILITIES.filter(
		({ name, isNotable }) => model[name] === true && (isNotable || !isShort),
	).map(labelOf);
}

export function capitalize(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
