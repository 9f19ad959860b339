import type {
	Catalog,
	Model,
	Provider,
	ProviderHeader,
} from "../../catalog/model.ts";
import { add, type Count } from "../../identity/counts.ts";
import { isSame } from "../../lib/json.ts";
import { getOr } from "../../lib/maps.ts";
import type { Changes } from "../diff.ts";
import { factsOf } from "./facts.ts";

export interface ProviderPair {
	readonly from: ProviderHeader;
	readonly to: ProviderHeader;
	readonly evidence: readonly string[];
}

/** Fewer shared models may be chance, unless the name or the credentials are the same, too. */
const ENOUGH_MODELS = 3;

/**
 * A removed provider was renamed to an added one if the added one has most of its models unchanged, and no other
 * provider has as many: all resellers share many models.
 */
export function pairProviders(
	{ removed, added }: Pick<Changes["providers"], "removed" | "added">,
	before: Catalog,
	after: Catalog,
): ProviderPair[] {
	if (added.length === 0) return [];
	const [finder, reverse] = [closestFinder(after), closestFinder(before)];
	const byId = new Map(added.map((header) => [header.id, header]));
	return removed.flatMap((from) => {
		const old = before.get(from.id);
		const best = old && finder(old);
		const to = byId.get(best?.id ?? "");
		const now = to && after.get(to.id);
		if (!best || !to || !now || reverse(now)?.id !== from.id) return [];
		const evidence = sameHeaders(from, to);
		const isEnough = best.shared >= ENOUGH_MODELS || evidence.length > 0;
		if (!isEnough || best.shared * 2 <= old.models.size) return [];
		evidence.unshift(
			`${best.shared} of ${old.models.size} models as they were`,
		);
		return [{ from, to, evidence }];
	});
}

/** A model at more providers than this is ignored, as it does not identify a provider. Today's maximum is far below. */
const MAX_HOLDERS = 500;

/** Finds the provider that shares the most models; null if two share equally many. */
function closestFinder(
	catalog: Catalog,
): (provider: Provider) => { id: string; shared: number } | null {
	let holders: ReadonlyMap<string, readonly Holder[]> | undefined;
	return ({ models }) => {
		holders ??= holdersOf(catalog);
		const shared: Count = new Map();
		for (const model of models.values()) {
			const twins = holders.get(model.id) ?? [];
			if (twins.length > MAX_HOLDERS) continue;
			for (const { id, twin } of twins) {
				if (factsOf(model, twin).size >= 2) add(shared, id);
			}
		}
		const most = [...shared.values()].reduce((a, b) => Math.max(a, b), 0);
		const [best, second] = [...shared].filter(([, times]) => times === most);
		return best && !second ? { id: best[0], shared: most } : null;
	};
}

interface Holder {
	/** The provider's id. */
	readonly id: string;
	readonly twin: Model;
}

/** By model id, the providers that have it. */
function holdersOf(catalog: Catalog): Map<string, Holder[]> {
	const holders = new Map<string, Holder[]>();
	for (const [id, { models }] of catalog) {
		for (const twin of models.values()) {
			getOr(holders, twin.id, () => []).push({ id, twin });
		}
	}
	return holders;
}

function sameHeaders(a: ProviderHeader, b: ProviderHeader): string[] {
	return [
		...(a.name === b.name ? ["same name"] : []),
		...(a.env.length > 0 && isSame(a.env, b.env)
			? ["same environment variables"]
			: []),
		...(urlOf(a) !== null && urlOf(a) === urlOf(b) ? ["same base URL"] : []),
	];
}

function urlOf({ base_url, api }: ProviderHeader): string | null {
	const url = base_url ?? api;
	return typeof url === "string" ? url : null;
}
