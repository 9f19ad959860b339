import * as z from "zod";
import type { Upstream, UpstreamProvider } from "../catalog/build.ts";
import type { Catalog, Model, Provider } from "../catalog/catalog.ts";
import {
	normalizeProviderId,
	refuseProviderId,
} from "../catalog/provider-id.ts";
import type { Finding } from "../finding.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { Problem } from "../problem.ts";

/** Deeper values would overflow the stack of whoever walks them; models.dev's deepest has six levels. */
const MAX_DEPTH = 32;

const text = z.string().refine((value) => value.isWellFormed(), {
	error: "must be well-formed Unicode",
});

const providerSchema = z.looseObject({
	name: text.nullish(),
	base_url: text.nullish(),
	env: z.array(text).nullish(),
	description: text.nullish(),
	models: z.record(z.string(), z.unknown()),
});

/** Too large ones come as infinite; those are held field by field, see `findings/prices.ts`. */
const amount = z
	.custom<number>((value) => typeof value === "number", {
		error: "must be a number",
	})
	.nullish();

/** Only what is computed on. Everything else, new fields and new values included, passes through untouched. */
const modelSchema = z
	.looseObject({
		id: text.min(1).max(500),
		name: text.nullish(),
		cost: z
			.looseObject({
				input: amount,
				output: amount,
				cache_read: amount,
				cache_write: amount,
				reasoning: amount,
				input_audio: amount,
				output_audio: amount,
			})
			.nullish(),
		limit: z
			.looseObject({ context: amount, input: amount, output: amount })
			.nullish(),
		modalities: z
			.looseObject({
				input: z.array(z.string()).nullish(),
				output: z.array(z.string()).nullish(),
			})
			.nullish(),
		status: z.string().nullish(),
	})
	.refine(
		(model) => isWritable(withoutAmounts(model as JsonObject), MAX_DEPTH + 1),
		{
			error: `must not nest deeper than ${MAX_DEPTH} levels or hold a number too large for JSON`,
		},
	);

/**
 * Checks models.dev's catalog entry by entry. A provider or model that is not usable becomes a finding and
 * stays as it was in `previous`, or is left out where it is new.
 * @throws {Problem} when it is not models.dev's catalog at all, or an id of it is dangerous.
 */
export function validate(
	data: unknown,
	previous: Catalog,
	isWanted: (providerId: string) => boolean,
): { upstream: Upstream; findings: Finding[] } {
	const upstream = new Map<string, UpstreamProvider>();
	const findings: Finding[] = [];
	for (const [rawId, entry] of Object.entries(requireModelsDev(data))) {
		const id = acceptId(rawId, findings);
		if (id === null || !isWanted(id)) continue;
		const twin = upstream.get(id);
		if (twin !== undefined) throw twins(twin.id, rawId, id);
		const parsed = providerSchema.safeParse(entry);
		const before = previous.get(id);
		if (parsed.success) {
			const { name, base_url, env, description, models } = parsed.data;
			upstream.set(id, {
				id: rawId,
				name: name ?? undefined,
				base_url,
				env: env ?? undefined,
				description: description ?? undefined,
				models: usableModels(id, models, before, findings),
			});
		} else {
			findings.push(invalidProvider(id, before, parsed.error));
			if (before) upstream.set(id, asUpstream(rawId, before));
		}
	}
	return { upstream, findings };
}

function requireModelsDev(data: unknown): JsonObject {
	const hasProvider =
		isObject(data) &&
		Object.values(data).some(
			(entry) => isObject(entry) && isObject(entry.models),
		);
	if (!hasProvider) throw notModelsDev(describeShape(data));
	return data;
}

function acceptId(rawId: string, findings: Finding[]): string | null {
	const refusal = refuseProviderId(rawId);
	if (refusal?.leavesFolder) {
		throw new Problem({
			title: "The catalog holds a dangerous provider id",
			cause: `The provider id ${JSON.stringify(rawId)} ${refusal.reason}.`,
			remedy:
				"Nothing was written. Look at `source`: models.dev has no such ids, so the answer may have been tampered with.",
		});
	}
	if (refusal) {
		findings.push({
			code: "invalid-provider",
			severity: "warning",
			subject: { provider: rawId },
			message: `The provider id ${refusal.reason}. The provider is left out.`,
			remedy: "Nothing to do here; models.dev has to give it another id.",
		});
		return null;
	}
	return normalizeProviderId(rawId);
}

function usableModels(
	provider: string,
	models: Record<string, unknown>,
	before: Provider | undefined,
	findings: Finding[],
): Map<string, JsonObject> {
	const usable = new Map<string, JsonObject>();
	for (const [key, value] of Object.entries(models)) {
		const problems = problemsOf(key, value);
		if (problems === null) {
			usable.set(key, value as JsonObject);
			continue;
		}
		const kept = before?.models.get(key);
		if (kept) usable.set(key, kept);
		findings.push({
			code: "invalid-model",
			severity: "warning",
			subject: { provider, model: key },
			message: `models.dev's entry is not usable (${problems}). The model is ${kept ? "left as it was" : "left out"}.`,
			remedy:
				"Report it to models.dev, or define the model in a local patch until it is mended.",
		});
	}
	return usable;
}

function problemsOf(key: string, value: unknown): string | null {
	const parsed = modelSchema.safeParse(value);
	if (!parsed.success) return explain(parsed.error);
	return parsed.data.id === key
		? null
		: `id: ${JSON.stringify(parsed.data.id)} is listed as ${JSON.stringify(key)}`;
}

function invalidProvider(
	provider: string,
	before: Provider | undefined,
	error: z.ZodError,
): Finding {
	return {
		code: "invalid-provider",
		severity: "warning",
		subject: { provider },
		message: `models.dev's entry is not usable (${explain(error)}). The provider is ${before ? "left as it was" : "left out"}.`,
		remedy: "Report it to models.dev.",
	};
}

function explain(error: z.ZodError): string {
	return error.issues
		.slice(0, 3)
		.map(({ path, message }) =>
			path.length > 0 ? `${path.join(".")}: ${message}` : message,
		)
		.join("; ");
}

/** A provider of the previous catalog in upstream's form, so that building it again gives the same. */
function asUpstream(
	id: string,
	{ header, models }: Provider,
): UpstreamProvider {
	return {
		id,
		name: header.name,
		base_url: header.base_url,
		env: header.env,
		description: header.doc,
		models: models as ReadonlyMap<string, Model>,
	};
}

/** The model without the numbers that are held where they are infinite. */
function withoutAmounts({ cost, limit, ...rest }: JsonObject): Json {
	// A list takes a level more than the model itself.
	const others = (value: Json | undefined) =>
		isObject(value)
			? Object.values(value).filter((inner) => typeof inner !== "number")
			: null;
	return [rest, others(cost), others(limit)];
}

/** `1e999` is JSON, and Infinity once it is read, which JSON can't write. */
function isWritable(value: Json, levels: number): boolean {
	if (typeof value === "number") return Number.isFinite(value);
	if (typeof value !== "object" || value === null) return true;
	return (
		levels > 0 &&
		Object.values(value).every((inner) => isWritable(inner, levels - 1))
	);
}

function describeShape(data: unknown): string {
	if (!isObject(data)) {
		return `It is ${Array.isArray(data) ? "a list" : `a ${data === null ? "null" : typeof data}`}.`;
	}
	if (Object.keys(data).length === 0) return "It is an empty object.";
	if (typeof data.error === "string" || isObject(data.error)) {
		return `It is an error message: ${JSON.stringify(data.error).slice(0, 200)}.`;
	}
	const keys = Object.keys(data)
		.slice(0, 5)
		.map((key) => JSON.stringify(key));
	return `No entry of it is a provider with models; its keys are ${keys.join(", ").slice(0, 200)}${keys.length < Object.keys(data).length ? ", …" : ""}.`;
}

function notModelsDev(cause: string) {
	return new Problem({
		title: "The catalog does not have models.dev's shape",
		cause: `${cause} Expected {"<provider id>": {"id", "name", "models": {"<model id>": {…}}}}.`,
		remedy:
			"Nothing was written. Check `source`; the default is https://models.dev/api.json.",
	});
}

function twins(first: string, second: string, id: string) {
	return new Problem({
		title: "Two providers of the catalog would share one file",
		cause: `${JSON.stringify(first)} and ${JSON.stringify(second)} are both ${JSON.stringify(id)} once written with underscores.`,
		remedy:
			"Nothing was written. Report it to models.dev; until it is mended, leave both out with `exclude-providers`.",
	});
}
