import type { ProviderHeader } from "../catalog/model.ts";
import type { CatalogForm } from "../catalog/place.ts";
import type { UpstreamProvider } from "../catalog/upstream.ts";
import type { Patch } from "./read.ts";

/** The Mix task's defaults, used if neither a patch nor upstream sets a value. */
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

/** Field by field: patch (the last one wins), upstream, fallback, default. In models.dev's own shape there are only few defaults. */
export function buildHeader(
	id: string,
	upstream: UpstreamProvider | undefined,
	patches: readonly Patch[],
	form: CatalogForm = "req-llm",
): ProviderHeader {
	const patched: Patch["header"] = {};
	for (const { header } of patches) Object.assign(patched, header);
	const name = patched.name ?? upstream?.name ?? capitalize(id);
	if (form === "models.dev") {
		const env = patched.env ?? upstream?.env ?? [];
		return { ...upstream?.fields, ...patched, env, id, name };
	}
	const fallback = FALLBACK_HEADERS[id];
	return {
		base_url:
			patched.base_url ?? upstream?.base_url ?? fallback?.base_url ?? null,
		doc: patched.doc ?? upstream?.description ?? "AI model provider",
		env: patched.env ?? upstream?.env ?? fallback?.env ?? [],
		id,
		name,
	};
}

function capitalize(id: string): string {
	return id
		.split("_")
		.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
		.join(" ");
}
