import { isDeepStrictEqual } from "node:util";
import type {
	Catalog,
	Provider,
	ProviderHeader,
} from "../../catalog/catalog.ts";
import type { Changes } from "../diff.ts";
import { factsOf } from "./facts.ts";

export interface ProviderPair {
	readonly from: ProviderHeader;
	readonly to: ProviderHeader;
	readonly evidence: readonly string[];
}

/** Fewer shared models are chance, unless name or credentials are the same too. */
const ENOUGH_MODELS = 3;

/**
 * A removed provider and an added one are one where the added one holds most of the other's models as they
 * were, and none that stays holds as many: every reseller has the models that all of them have.
 */
export function pairProviders(
	{ providers: { removed, added } }: Changes,
	before: Catalog,
	after: Catalog,
): ProviderPair[] {
	if (added.length === 0) return [];
	return removed.flatMap((from) => {
		const old = before.get(from.id);
		const best = old && closest(old, after);
		const to = added.find(({ id }) => id === best?.id);
		const now = to && after.get(to.id);
		if (!best || !to || !now || closest(now, before)?.id !== from.id) return [];
		const evidence = sameHeaders(from, to);
		const isEnough = best.shared >= ENOUGH_MODELS || evidence.length > 0;
		if (!isEnough || best.shared * 2 <= old.models.size) return [];
		evidence.unshift(
			`${best.shared} of ${old.models.size} models as they were`,
		);
		return [{ from, to, evidence }];
	});
}

/** The provider that shares the most models; null where two share as many. */
function closest(
	{ models }: Provider,
	catalog: Catalog,
): { id: string; shared: number } | null {
	let best: { id: string; shared: number } | null = null;
	let most = 0;
	for (const [id, other] of catalog) {
		let shared = 0;
		for (const model of models.values()) {
			const twin = other.models.get(model.id);
			if (twin && factsOf(model, twin).size >= 2) shared++;
		}
		if (shared > most) best = { id, shared };
		else if (shared === most) best = null;
		most = Math.max(most, shared);
	}
	return best;
}

function sameHeaders(a: ProviderHeader, b: ProviderHeader): string[] {
	return [
		...(a.name === b.name ? ["same name"] : []),
		...(a.env.length > 0 && isDeepStrictEqual(a.env, b.env)
			? ["same environment variables"]
			: []),
		...(a.base_url !== null && a.base_url === b.base_url
			? ["same base URL"]
			: []),
	];
}
