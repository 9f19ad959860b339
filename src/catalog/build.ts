import { isDeepStrictEqual } from "node:util";
import type { Finding } from "../finding.ts";
import { compareBytes, type Json, type JsonObject } from "../json.ts";
import { deleteLines, linesOf } from "../json-text.ts";
import type { Catalog, Model, Provider, ProviderHeader } from "./catalog.ts";
import { type Overruled, placeKey } from "./overruled.ts";
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
): { catalog: Catalog; findings: Finding[]; overruled: Overruled[] } {
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
	return { catalog, findings, overruled: overruledBy(patches, upstream) };
}

/** Set by the build itself, whatever a patch says. */
const IDENTITY: readonly string[] = ["id", "provider", "provider_model_id"];

/** What upstream says of a field that a patch sets; undefined where it says nothing. */
export function upstreamHeader(
	provider: UpstreamProvider | undefined,
): Readonly<Record<string, Json | undefined>> {
	const { name, base_url, env, description } = provider ?? {};
	return { name, base_url: base_url ?? undefined, env, doc: description };
}

/** The fields of a patch's entry that are its own to say. */
export function patchedFields(entry: JsonObject): string[] {
	return Object.keys(entry).filter((field) => !IDENTITY.includes(field));
}

function overruledBy(
	patches: readonly Patch[],
	upstream: Upstream,
): Overruled[] {
	const values = new Map<string, Overruled>();
	const add = (
		place: Omit<Overruled, "upstream" | "by">,
		own: Json | undefined,
		theirs: Json | undefined,
	) => {
		if (theirs === undefined || isDeepStrictEqual(own, theirs)) return;
		const value = { ...place, upstream: theirs, by: "patch" as const };
		values.set(placeKey(value), value);
	};
	for (const { provider, header, models } of patches) {
		const theirs = upstreamHeader(upstream.get(provider));
		for (const [field, own] of Object.entries(header)) {
			add({ provider, field: [field] }, own, theirs[field]);
		}
		for (const entry of models) {
			const model = upstream.get(provider)?.models.get(entry.id);
			for (const field of patchedFields(entry)) {
				const place = { provider, model: entry.id, field: [field] };
				add(place, entry[field], model?.[field]);
			}
		}
	}
	return [...values.values()];
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
	for (const patch of patches) {
		for (const [index, entry] of patch.models.entries()) {
			const base = merged.get(entry.id);
			if (base || typeof entry.name === "string") {
				merged.set(entry.id, { ...base, ...entry });
			} else if (!excluded.has(entry.id)) {
				findings.push(orphan(patch, index, entry.id));
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

function orphan(
	{ file, text, provider }: Patch,
	index: number,
	model: string,
): Finding {
	return {
		code: "patch-orphan",
		severity: "warning",
		subject: { file, entry: `${provider}:${model}` },
		message:
			"The patch changes a model that upstream does not have (any more), so there is nothing to change.",
		remedy: `${deleteLines(linesOf(text, ["models", index]))} Or give it a "name" and all other fields, to define the model yourself.`,
	};
}
