import type { Finding } from "../finding.ts";
import { compareBytes, type JsonObject } from "../json.ts";
import type { Catalog, Model, Provider, ProviderHeader } from "./catalog.ts";
import type { Patch } from "./patches.ts";

/** What models.dev says of a provider, as far as the catalog is built from it. */
export interface UpstreamProvider {
	/** models.dev's own spelling, e.g. `google-vertex`. */
	readonly id: string;
	readonly name?: string | undefined;
	/** Not models.dev's `api`: see `ProviderHeader.base_url`. Upstream has not set this field so far. */
	readonly base_url?: string | null | undefined;
	readonly env?: string[] | undefined;
	readonly description?: string | undefined;
	readonly models: ReadonlyMap<string, JsonObject>;
}

/** By normalised provider id. */
export type Upstream = ReadonlyMap<string, UpstreamProvider>;

/** Fields of npm packages that models.dev once carried and no consumer of the catalog reads. */
const PRUNED_FIELDS = [
	"npm",
	"packageName",
	"license",
	"repository",
	"bugs",
	"homepage",
	"engines",
	"keywords",
	"exports",
	"dependencies",
];

/** The Mix task's own defaults, for where neither a patch nor upstream says anything. */
const FALLBACK_HEADERS: Readonly<
	Record<string, { base_url: string; env: string[] }>
> = {
	openai: { base_url: "https://api.openai.com/v1", env: ["OPENAI_API_KEY"] },
	anthropic: {
		base_url: "https://api.anthropic.com",
		env: ["ANTHROPIC_API_KEY"],
	},
	openrouter: {
		base_url: "https://openrouter.ai/api/v1",
		env: ["OPENROUTER_API_KEY"],
	},
	google: {
		base_url: "https://generativelanguage.googleapis.com/v1",
		env: ["GOOGLE_API_KEY"],
	},
	cloudflare: {
		base_url: "https://api.cloudflare.com/client/v4/accounts",
		env: ["CLOUDFLARE_API_KEY"],
	},
};

/**
 * Upstream with the local patches applied, in the form that is written: first every patch's models, in order,
 * then every patch's excludes, so an excluded model stays out. Providers without models are left out.
 */
export function buildCatalog(
	upstream: Upstream,
	patches: readonly Patch[],
): { catalog: Catalog; findings: Finding[] } {
	const ids = new Set([
		...upstream.keys(),
		...patches.map(({ provider }) => provider),
	]);
	const catalog = new Map<string, Provider>();
	const findings: Finding[] = [];
	for (const id of [...ids].sort(compareBytes)) {
		const own = patches.filter(({ provider }) => provider === id);
		const models = buildModels(id, upstream.get(id), own, findings);
		if (models.size > 0) {
			catalog.set(id, {
				header: buildHeader(id, upstream.get(id), own),
				models,
			});
		}
	}
	return { catalog, findings };
}

/** Field by field: patch (the last one wins), upstream, fallback, default. */
function buildHeader(
	id: string,
	upstream: UpstreamProvider | undefined,
	patches: readonly Patch[],
): ProviderHeader {
	const patched: Patch["header"] = Object.assign(
		{},
		...patches.map(({ header }) => header),
	);
	const fallback = FALLBACK_HEADERS[id];
	return {
		base_url:
			patched.base_url ?? upstream?.base_url ?? fallback?.base_url ?? null,
		doc: patched.doc ?? upstream?.description ?? "AI model provider",
		env: patched.env ?? upstream?.env ?? fallback?.env ?? [],
		id,
		name: patched.name ?? upstream?.name ?? capitalize(id),
	};
}

function capitalize(id: string): string {
	return id
		.split("_")
		.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
		.join(" ");
}

function buildModels(
	provider: string,
	upstream: UpstreamProvider | undefined,
	patches: readonly Patch[],
	findings: Finding[],
): Map<string, Model> {
	const merged = new Map<string, JsonObject>(upstream?.models);
	const excluded = new Set(patches.flatMap(({ exclude }) => exclude));
	for (const { file, models } of patches) {
		for (const entry of models) {
			const base = merged.get(entry.id);
			if (base || typeof entry.name === "string") {
				merged.set(entry.id, { ...base, ...entry });
			} else if (!excluded.has(entry.id)) {
				findings.push(orphan(file, provider, entry.id));
			}
		}
	}
	for (const id of excluded) merged.delete(id);
	const models = new Map<string, Model>();
	for (const id of [...merged.keys()].sort(compareBytes)) {
		models.set(id, finish(merged.get(id) ?? {}, provider, id));
	}
	return models;
}

function finish(merged: JsonObject, provider: string, id: string): Model {
	const model: Model = { ...merged, id, provider, provider_model_id: id };
	for (const field of PRUNED_FIELDS) delete model[field];
	return model;
}

function orphan(file: string, provider: string, model: string): Finding {
	return {
		code: "patch-orphan",
		severity: "warning",
		subject: { file, entry: `${provider}:${model}` },
		message:
			"The patch changes a model that upstream does not have (any more), so there is nothing to change.",
		remedy:
			'Delete the entry; or give it a "name" and all other fields to define the model yourself.',
	};
}
