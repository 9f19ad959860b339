// Replays real mistakes of models.dev: what the rules say of the week in which a sync met one.
import type { Catalog, ModelRef } from "../src/catalog/model.ts";
import { normalizeProviderId } from "../src/catalog/provider-id.ts";
import type { Finding } from "../src/lib/finding.ts";
import { type Mistake, readWeekly, toCatalog } from "./data.ts";
import { judge } from "./findings.ts";

/** The catalog of every Monday that is asked for, read once. */
export function weeklyCatalogs(): (date: string) => Promise<Catalog> {
	const catalogs = new Map<string, Promise<Catalog>>();
	return (date) => {
		const known =
			catalogs.get(date) ?? readWeekly(date).then((api) => toCatalog(api));
		catalogs.set(date, known);
		return known;
	};
}

/** The findings about a mistake's model, in the week that brought it. */
export async function findingsAbout(
	mistake: Mistake,
	catalogOn: (date: string) => Promise<Catalog>,
): Promise<Finding[]> {
	const { before, after } = mistake.week;
	const { findings } = judge(
		await catalogOn(before),
		withMistake(await catalogOn(after), mistake),
		"flag",
		new Date(after),
	);
	const provider = normalizeProviderId(mistake.provider);
	return findings.filter((finding) =>
		modelsOf(finding).some(
			(model) => model.provider === provider && model.id === mistake.model,
		),
	);
}

/** The models that a finding is about. */
export function modelsOf({ subject, models }: Finding): readonly ModelRef[] {
	if (models) return models;
	return "provider" in subject && subject.model !== undefined
		? [{ provider: subject.provider, id: subject.model }]
		: [];
}

/** The catalog of the week with the mistake in it, as the sync of that week met it. */
function withMistake(catalog: Catalog, mistake: Mistake): Catalog {
	const { provider, model, deleted, model_after_wrong } = mistake;
	const id = normalizeProviderId(provider);
	const { header, models: known = new Map() } = catalog.get(id) ?? {};
	const models = Object.fromEntries(known);
	if (deleted) delete models[model];
	else if (model_after_wrong) {
		models[model] = { ...model_after_wrong, id: model };
	}
	const changed = toCatalog({
		[provider]: { id: provider, name: header?.name ?? id, env: [], models },
	}).get(id);
	return changed
		? new Map(catalog).set(id, { ...changed, header: header ?? changed.header })
		: catalog;
}
