import { anyGlob } from "../lib/glob.ts";
import { isObject, type JsonObject } from "../lib/json.ts";
import type { Options } from "../options.ts";
import { CAPABILITIES } from "./fields.ts";
import type { ModelRef } from "./model.ts";
import { normalizeProviderId } from "./provider-id.ts";
import type { Upstream, UpstreamProvider } from "./upstream.ts";

const TOOLS = CAPABILITIES.find(({ label }) => label === "tools")?.name ?? "";

/** What `only` can ask of a model, by the values of the input. */
const QUALITIES = {
	priced: ({ cost }: JsonObject) =>
		isObject(cost) &&
		[cost.input, cost.output].some((price) => typeof price === "number"),
	tools: (model: JsonObject) => model[TOOLS] === true,
	"text-output": ({ modalities }: JsonObject) =>
		isObject(modalities) &&
		Array.isArray(modalities.output) &&
		modalities.output.includes("text"),
	"not-deprecated": ({ status }: JsonObject) => status !== "deprecated",
} as const satisfies Readonly<Record<string, (model: JsonObject) => boolean>>;

/** Which models of upstream the repository wants. */
export interface ModelFilter {
	/** By provider and id alone. */
	readonly isNamed: (model: ModelRef) => boolean;
	/** Whether a model with these values is wanted. */
	readonly isWanted: (model: ModelRef, values: JsonObject) => boolean;
	/** Whether it leaves anything out at all. */
	readonly isNarrow: boolean;
}

type FilterOptions = Pick<Options, "models" | "excludeModels" | "only">;

export function modelFilter({
	models,
	excludeModels,
	only,
}: FilterOptions): ModelFilter {
	const isListed = anyEntry(models);
	const isExcluded = anyEntry(excludeModels);
	const qualities = only.map((quality) => QUALITIES[quality]);
	const isNamed = (model: ModelRef) =>
		(models.length === 0 || isListed(model)) && !isExcluded(model);
	return {
		isNamed,
		isWanted: (model, values) =>
			isNamed(model) && qualities.every((has) => has(values)),
		isNarrow: models.length + excludeModels.length + qualities.length > 0,
	};
}

/**
 * Whether one of the entries of `models` or `exclude-models` stands for a model. They are compared with `provider:id`,
 * and with the id alone, because ids may contain a colon, too.
 */
export function anyEntry(
	entries: readonly string[],
): (model: ModelRef) => boolean {
	const isId = anyGlob(entries);
	const isRef = anyGlob(
		entries.flatMap((entry) => {
			const colon = entry.indexOf(":");
			if (colon === -1) return [];
			return [normalizeProviderId(entry.slice(0, colon)) + entry.slice(colon)];
		}),
	);
	return ({ provider, id }) => isId(id) || isRef(`${provider}:${id}`);
}

/** Moves the models that are not wanted from `models` to `leftOut`. */
export function leaveOut(upstream: Upstream, filter: ModelFilter): Upstream {
	if (!filter.isNarrow) return upstream;
	return new Map(
		[...upstream].map(([provider, entry]): [string, UpstreamProvider] => {
			const models = new Map<string, JsonObject>();
			const leftOut = new Map<string, JsonObject>();
			for (const [id, values] of entry.models) {
				const isWanted = filter.isWanted({ provider, id }, values);
				(isWanted ? models : leftOut).set(id, values);
			}
			return [provider, { ...entry, models, leftOut }];
		}),
	);
}
