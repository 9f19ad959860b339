import type { Catalog, Model, Provider } from "../catalog/model.ts";
import {
	normalizeProviderId,
	refuseProviderId,
} from "../catalog/provider-id.ts";
import type { Upstream, UpstreamProvider } from "../catalog/upstream.ts";
import {
	createFinding,
	declareFindings,
	type Finding,
	type FindingSource,
} from "../lib/finding.ts";
import {
	isObject,
	type Json,
	type JsonObject,
	nestsTooDeep,
} from "../lib/json.ts";
import { Problem } from "../lib/problem.ts";
import { problemsOf } from "./model.ts";
import { readProvider } from "./provider.ts";

/** Reported per entry. The next run reports the rest. */
const MAX_PROBLEMS = 3;

const FINDINGS = declareFindings({
	"invalid-provider": {
		severity: "warning",
		when: "An entry of upstream can't be used, or its id can't be a file name. The provider stays as it was; a new one is left out.",
		remedy: "Report it upstream.",
	},
	"invalid-model": {
		severity: "warning",
		when: "An entry of upstream can't be used. The model stays as it was; a new one is left out.",
		remedy:
			"Report it upstream, or define the model in a local patch until it is corrected.",
	},
});

export const CATALOG_VALIDATION: FindingSource = {
	title: "Entries of upstream",
	findings: Object.values(FINDINGS),
};

export interface Validated {
	/** The providers that are wanted. */
	readonly upstream: Upstream;
	/** All others, to compare with. What can't be used is left out without a word: nobody asked for it. */
	readonly others: Upstream;
	readonly findings: Finding[];
}

/**
 * Checks models.dev's catalog entry by entry. A provider or model that can't be used becomes a finding and
 * stays as it was in `previous`, or is left out if it is new.
 * @throws {Problem} when it is not models.dev's catalog, or contains a dangerous id.
 */
export function validate(
	data: unknown,
	previous: Catalog,
	isWanted: (providerId: string) => boolean,
): Validated {
	const upstream = new Map<string, UpstreamProvider>();
	const others = new Map<string, UpstreamProvider>();
	const findings: Finding[] = [];
	for (const [rawId, entry] of Object.entries(requireModelsDev(data))) {
		const id = acceptId(rawId, findings);
		if (id === null) continue;
		if (!isWanted(id)) {
			const other = readOther(rawId, entry);
			if (other) others.set(id, other);
			continue;
		}
		const twin = upstream.get(id);
		if (twin !== undefined) throw twins(twin.id, rawId, id);
		const read = readProvider(entry);
		const before = previous.get(id);
		if ("problems" in read) {
			findings.push(invalidProvider(id, before, read.problems));
			if (before) upstream.set(id, asUpstream(rawId, before));
		} else {
			const models = usableModels(id, read.models, before, findings);
			upstream.set(id, { ...read, id: rawId, models });
		}
	}
	return { upstream, others, findings };
}

function readOther(id: string, entry: Json): UpstreamProvider | null {
	const read = readProvider(entry);
	if ("problems" in read) return null;
	const models = usableModels(id, read.models, undefined, []);
	return { ...read, id, models };
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
				"Nothing was written. Look at `source`: such an id comes from a mistake there, or the answer has been tampered with.",
		});
	}
	if (refusal) {
		findings.push(
			createFinding(
				{
					kind: FINDINGS["invalid-provider"],
					severity: "warning",
					message: `The provider id ${refusal.reason}. The provider is left out.`,
					remedy: "Nothing to do here; upstream has to give it another id.",
				},
				{ subject: { provider: rawId } },
			),
		);
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
		if (problems.length === 0) {
			usable.set(key, value as JsonObject);
			continue;
		}
		const kept = before?.models.get(key);
		if (kept) usable.set(key, kept);
		findings.push(
			createFinding(
				{
					kind: FINDINGS["invalid-model"],
					severity: "warning",
					message: `Upstream's entry is not usable (${joinProblems(problems)}). The model is ${kept ? "left as it was" : "left out"}.`,
				},
				{ subject: { provider, model: key } },
			),
		);
	}
	return usable;
}

function invalidProvider(
	provider: string,
	before: Provider | undefined,
	problems: readonly string[],
): Finding {
	return createFinding(
		{
			kind: FINDINGS["invalid-provider"],
			severity: "warning",
			message: `Upstream's entry is not usable (${joinProblems(problems)}). The provider is ${before ? "left as it was" : "left out"}.`,
		},
		{ subject: { provider } },
	);
}

function joinProblems(problems: readonly string[]): string {
	return problems.slice(0, MAX_PROBLEMS).join("; ");
}

/** A provider of the previous catalog in upstream's form, so that building it again gives the same. */
function asUpstream(
	id: string,
	{ header, models }: Provider,
): UpstreamProvider {
	const { name, base_url, env, doc } = header;
	return {
		id,
		name,
		base_url: typeof base_url === "string" ? base_url : null,
		env,
		description: typeof doc === "string" ? doc : undefined,
		fields: header,
		models: models as ReadonlyMap<string, Model>,
	};
}

function describeShape(data: unknown): string {
	if (!isObject(data)) {
		return `It is ${Array.isArray(data) ? "a list" : `a ${data === null ? "null" : typeof data}`}.`;
	}
	if (Object.keys(data).length === 0) return "It is an empty object.";
	if (isObject(data.error) && nestsTooDeep(data.error)) {
		return "It is an error message.";
	}
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
			"Nothing was written. Report it upstream; until it is corrected, leave both out with `exclude-providers`.",
	});
}
