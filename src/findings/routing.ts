import type { Provider } from "../catalog/model.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { isObject, type Json } from "../lib/json.ts";
import { getOr } from "../lib/maps.ts";
import { aboutField, type ModelUpdate, type Rule } from "./rule-context.ts";

const FINDINGS = declareFindings({
	"model-provider-changed": {
		severity: "danger",
		when: "With `catalog-file`: a model's own `provider` changes, which says where its requests go and which package makes them. Or a new model of a known provider brings an address that this provider did not have.",
		remedy:
			"Check that the address and the package are the provider's own: keys are sent there.",
	},
});

/** Models whose requests go elsewhere than before. Only models.dev's own shape says it for each model. */
export const routingRule: Rule = {
	title: "Routing of models",
	findings: Object.values(FINDINGS),
	check: ({ diff, updatesOf, form, untracked, isPatched }) => {
		if (form !== "models.dev" || untracked.has("provider")) return [];
		const addresses = new Map<string, Set<Json>>();
		const isKnownAddress = ({ provider, model }: ModelUpdate) => {
			const before = diff.before.get(provider);
			const api = isObject(model.provider) ? model.provider.api : undefined;
			if (api === undefined || before === undefined) return true;
			return getOr(addresses, provider, () => addressesOf(before)).has(api);
		};
		return updatesOf("provider").flatMap((update): Finding[] => {
			const isNew = update.fields === undefined;
			if (isPatched(update.provider, ["provider"], update.model.id)) return [];
			if (isNew && isKnownAddress(update)) return [];
			return [
				aboutField(update, ["provider"], {
					kind: FINDINGS["model-provider-changed"],
					severity: "danger",
					message: isNew
						? "Requests to this new model, and the keys in them, would go to an address that its provider did not have."
						: "Requests to this model, and the keys in them, would go elsewhere, or by another package.",
				}),
			];
		});
	},
};

function addressesOf({ header, models }: Provider): Set<Json> {
	const addresses = new Set<Json>();
	if (header.api !== undefined) addresses.add(header.api);
	for (const { provider } of models.values()) {
		if (isObject(provider) && provider.api !== undefined) {
			addresses.add(provider.api);
		}
	}
	return addresses;
}
