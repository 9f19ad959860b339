import type { Catalog, ModelRef } from "../catalog/model.ts";
import { anyEntry } from "../catalog/model-filter.ts";
import { normalizeProviderId, providerFilter } from "../catalog/provider-id.ts";
import type { Upstream } from "../catalog/upstream.ts";
import {
	createFinding,
	declareFindings,
	type Finding,
	type FindingSource,
} from "../lib/finding.ts";
import { isObject } from "../lib/json.ts";
import { quote } from "../lib/problem.ts";
import { type Unmatched, unmatched } from "../lib/unmatched.ts";
import type { Options } from "../options.ts";
import type { Patch } from "../patches/read.ts";

const FINDINGS = declareFindings({
	"unmatched-input": {
		severity: {
			warning: "an entry of a list, or what is spelled like something else",
			notice: "a folder or file that does not have to exist",
		},
		when: "An entry of an input matches nothing: no provider, no file, no folder.",
		remedy: "Correct the entry, or take it out.",
	},
	"unread-patch": {
		severity: "warning",
		when: "A file in `patches-dir` is not read: it is in a sub-folder, or its name does not end in `.json`.",
		remedy:
			"Move it into the folder itself, under a name that ends in `.json`, or out of the folder.",
	},
});

export const INPUT_CHECK: FindingSource = {
	title: "Inputs and patch files",
	about:
		"Nothing that you name is passed over without a word: what matches nothing is reported, with the nearest that exists. The subject is the name of the input and the entry.",
	findings: Object.values(FINDINGS),
};

/** @param unreadPatches paths */
export function inputFindings(
	entries: readonly Unmatched[],
	unreadPatches: readonly string[],
): Finding[] {
	return [
		...entries.map(describeUnmatched),
		...unreadPatches.map((file) =>
			createFinding(
				{
					kind: FINDINGS["unread-patch"],
					severity: "warning",
					message: "This file is among the patches, but is not read as one.",
				},
				{ subject: { file } },
			),
		),
	];
}

function describeUnmatched({
	input,
	entry,
	nearest,
	isOptional = false,
}: Unmatched): Finding {
	const meant = nearest === null ? "" : ` Did you mean ${quote(nearest)}?`;
	return createFinding(
		{
			kind: FINDINGS["unmatched-input"],
			severity: isOptional && nearest === null ? "notice" : "warning",
			message: isOptional
				? `There is nothing at this path.${meant}`
				: `This entry matches nothing.${meant}`,
		},
		{ subject: { file: input, entry } },
	);
}

/** Entries of `providers` and `exclude-providers` that stand for no provider of models.dev or of a patch. */
export function unmatchedProviders(
	{
		providers,
		excludeProviders,
	}: Pick<Options, "providers" | "excludeProviders">,
	data: unknown,
	patches: readonly Patch[],
	previous: Catalog,
): Unmatched[] {
	if (providers.length + excludeProviders.length === 0) return [];
	const upstream = new Map(
		Object.entries(isObject(data) ? data : {}).map(([id, provider]) => [
			normalizeProviderId(id),
			modelIdsOf(provider),
		]),
	);
	const ids = new Set([
		...upstream.keys(),
		...patches.map(({ provider }) => provider),
	]);
	const inputs = {
		providers,
		"exclude-providers": excludeProviders,
	};
	return Object.entries(inputs).flatMap(([input, entries]) =>
		entries.flatMap((entry) => {
			const matches = providerFilter([entry], []);
			const isId = ids.has(normalizeProviderId(entry));
			if (isId || [...ids].some(matches)) return [];
			const plain = unmatched(input, normalizeProviderId(entry), ids);
			const renamed = [...previous.keys()]
				.filter(matches)
				.map((id) => successorOf(id, previous, upstream));
			return [{ ...plain, entry, nearest: renamed[0] ?? plain.nearest }];
		}),
	);
}

/** Entries of `models` and `exclude-models` that stand for no model of a wanted provider. */
export function unmatchedModels(
	{ models, excludeModels }: Pick<Options, "models" | "excludeModels">,
	upstream: Upstream,
	patches: readonly Patch[],
): Unmatched[] {
	const inputs = { models, "exclude-models": excludeModels };
	if (models.length + excludeModels.length === 0) return [];
	const listed = [...upstream].flatMap(([provider, { models, leftOut }]) =>
		[...models.keys(), ...(leftOut?.keys() ?? [])].map((id) => ({
			provider,
			id,
		})),
	);
	const patched = patches.flatMap(({ provider, models }) =>
		models.map(({ id }) => ({ provider, id })),
	);
	const all: ModelRef[] = [...listed, ...patched];
	const names = new Set(
		all.flatMap(({ provider, id }) => [id, `${provider}:${id}`]),
	);
	return Object.entries(inputs).flatMap(([input, entries]) =>
		entries
			.filter((entry) => !names.has(entry) && !all.some(anyEntry([entry])))
			.map((entry) => ({
				...unmatched(
					input,
					entry,
					all.map(({ provider, id }) =>
						entry.includes(":") ? `${provider}:${id}` : id,
					),
				),
			})),
	);
}

function modelIdsOf(provider: unknown): ReadonlySet<string> {
	return new Set(
		isObject(provider) && isObject(provider.models)
			? Object.keys(provider.models)
			: [],
	);
}

/** The provider that has most of the models of one that is gone: probably it was renamed. */
function successorOf(
	id: string,
	previous: Catalog,
	upstream: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
	const models = [...(previous.get(id)?.models.keys() ?? [])];
	let best: string | null = null;
	let most = models.length / 2;
	for (const [candidate, ids] of upstream) {
		// A provider of the catalog before is another one.
		if (previous.has(candidate)) continue;
		const shared = models.filter((model) => ids.has(model)).length;
		if (shared > most) [best, most] = [candidate, shared];
	}
	return best;
}
