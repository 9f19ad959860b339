import type { Catalog, Model } from "../catalog/catalog.ts";
import type { Finding } from "../finding.ts";
import { isObject, type JsonObject } from "../json.ts";
import { judgePrices } from "./prices.ts";

export interface JudgeOptions {
	/** Factor. */
	readonly priceAlert: number;
	/** `hold`: a value that is a danger stays as it was, or is left out where it is new. */
	readonly onSuspicious: "flag" | "hold";
}

/** Judges a new catalog change by change; what is held is held in the catalog that comes back. */
export function judge(
	before: Catalog,
	after: Catalog,
	{ priceAlert, onSuspicious }: JudgeOptions,
): { catalog: Catalog; findings: Finding[] } {
	const findings: Finding[] = [];
	const catalog = new Map(after);
	for (const [id, provider] of after) {
		const was = before.get(id);
		const held = new Map<string, Model>();
		for (const model of provider.models.values()) {
			const found = judgePrices(
				id,
				was?.models.get(model.id),
				model,
				priceAlert,
			);
			const dangers = found.filter(({ severity }) => severity === "danger");
			const holds = onSuspicious === "hold" && dangers.length > 0;
			findings.push(...(holds ? found.map(sayHeld) : found));
			if (holds) held.set(model.id, dangers.reduce(withBefore, model));
		}
		if (held.size > 0) {
			catalog.set(id, {
				...provider,
				models: new Map([...provider.models, ...held]),
			});
		}
	}
	return { catalog, findings };
}

function sayHeld(finding: Finding): Finding {
	if (finding.severity !== "danger") return finding;
	const what =
		finding.before === undefined
			? "It is left out."
			: "The previous value is kept.";
	return { ...finding, message: `${finding.message} ${what}` };
}

function withBefore(model: Model, { field = [], before }: Finding): Model {
	const copy = structuredClone(model);
	const key = field.at(-1) ?? "";
	let parent: JsonObject = copy;
	for (const part of field.slice(0, -1)) {
		const inner = parent[part];
		if (!isObject(inner)) return model;
		parent = inner;
	}
	if (before === undefined) delete parent[key];
	else parent[key] = before;
	return copy;
}
