import type { ProviderHeader } from "../catalog/catalog.ts";
import type { Finding } from "../finding.ts";
import type { Json } from "../json.ts";
import type { Evidence, Rule } from "./rule.ts";

/** A provider that lost this share of its models, and at least so many. */
const SHARE = 1 / 4;
const AT_LEAST = 4;
/** It is worth a look where the others did not make up for it. */
const NET = 1 / 10;

/** Providers that lost many models, and changes of where requests go and with whose keys. */
export const providerRule: Rule = (evidence) => [
	...evidence.story.changes.providers.changed.flatMap(({ before, after }) =>
		judgeRouting(before, after),
	),
	...judgeLosses(evidence),
];

function judgeRouting(
	before: ProviderHeader,
	after: ProviderHeader,
): Finding[] {
	const findings: Finding[] = [];
	const add = (
		field: string,
		what: Pick<Finding, "code" | "severity" | "message" | "remedy">,
	) => {
		const value = (header: ProviderHeader): Json => header[field] ?? null;
		findings.push({
			...what,
			subject: { provider: after.id },
			field: [field],
			before: value(before),
			after: value(after),
		});
	};
	if (before.base_url !== after.base_url) {
		add("base_url", {
			code: "base-url-changed",
			severity: "danger",
			message: "Requests, and the keys in them, would go elsewhere.",
			remedy: "Check that the new address is the provider's own.",
		});
	}
	// Other tools have written it; models.dev's own never reaches the catalog.
	if (typeof before.npm === "string" && typeof after.npm === "string") {
		if (before.npm !== after.npm) {
			add("npm", {
				code: "npm-changed",
				severity: "danger",
				message: "Requests would be made by another package.",
				remedy: "Check that the package is one you trust.",
			});
		}
	}
	const lost = before.env.filter((name) => !after.env.includes(name));
	const isOther = JSON.stringify(before.env) !== JSON.stringify(after.env);
	if (lost.length > 0) {
		add("env", {
			code: "env-changed",
			severity: "danger",
			message: `Keys are no longer read from \`${lost.join("`, `")}\`.`,
			remedy:
				"Check the provider's documentation; deployments have to set the new name.",
		});
	} else if (isOther) {
		add("env", {
			code: "env-changed",
			severity: "notice",
			message: "Keys are read from another variable first, or from one more.",
			remedy: "Nothing to do: the known names stay.",
		});
	}
	return findings;
}

function judgeLosses({ story }: Evidence): Finding[] {
	const removed = new Map<string, number>();
	for (const { provider } of story.changes.models.removed) {
		removed.set(provider, (removed.get(provider) ?? 0) + 1);
	}
	return [...removed].flatMap(([provider, lost]): Finding[] => {
		const was = story.before.get(provider)?.models.size ?? 0;
		const isNow = story.after.get(provider)?.models.size ?? 0;
		if (lost < AT_LEAST || lost < was * SHARE || isNow === 0) return [];
		return [
			{
				code: "provider-shrank",
				severity: isNow < was * (1 - NET) ? "warning" : "notice",
				subject: { provider },
				message: `${lost} of ${was} models are gone; it has ${isNow} now.`,
				remedy:
					"Retirements come like this, and so do broken imports: look at what is gone.",
			},
		];
	});
}
