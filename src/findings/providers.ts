import type { Catalog, ProviderHeader } from "../catalog/model.ts";
import type { Finding } from "../lib/finding.ts";
import type { Json } from "../lib/json.ts";
import { getOr } from "../lib/maps.ts";
import { buildHeader } from "../patches/header.ts";
import type { Rule, RuleContext } from "./rule-context.ts";

/** A provider that lost this share of its models, and at least so many. */
const SHARE = 1 / 4;
const AT_LEAST = 4;
/** It is worth a look where the others did not make up for it. */
const NET = 1 / 10;

/** Providers that lost many models, and where requests go and with whose keys, where that is not as it was. */
export const providerRule: Rule = (evidence) => {
	const users = usersOf(evidence.diff.before);
	return [
		...routesOf(evidence).flatMap((route) =>
			judgeRoute(route, users).filter(
				({ field: [field = ""] = [] }) =>
					!evidence.isPatched(route.after.id, field),
			),
		),
		...judgeLosses(evidence),
	];
};

/** A provider's header, and what it is held against. */
interface Route {
	readonly before: ProviderHeader;
	readonly after: ProviderHeader;
	readonly isNew: boolean;
}

/**
 * Every header that was not there in this form, however it came. One that goes on under another id is held against
 * the old one; one that is new, or was away, against what the catalog would say of it without upstream.
 */
function routesOf({ diff }: RuleContext): Route[] {
	const { changed, added } = diff.changes.providers;
	const isFirst = diff.before.size === 0;
	return [
		...changed.map((change) => ({ ...change, isNew: false })),
		...diff.providerRenames.map(({ from, to }) => ({
			before: { ...from, base_url: baseOf(from, to) },
			after: to,
			isNew: false,
		})),
		...added.map((after) => {
			const before = buildHeader(after.id, undefined, []);
			// The first catalog of all has its variables from nowhere else.
			const env = isFirst ? after.env : before.env;
			return { before: { ...before, env }, after, isNew: true };
		}),
	];
}

/** A default that goes with the old id is none of the new one's. */
function baseOf(from: ProviderHeader, to: ProviderHeader): string | null {
	const isDefault =
		from.base_url === buildHeader(from.id, undefined, []).base_url;
	return isDefault ? buildHeader(to.id, undefined, []).base_url : from.base_url;
}

/** By name of a variable, the providers whose keys it holds. */
type Users = ReadonlyMap<string, readonly string[]>;

function usersOf(catalog: Catalog): Users {
	const users = new Map<string, string[]>();
	for (const [id, { header }] of catalog) {
		for (const name of new Set(header.env)) {
			getOr(users, name, () => []).push(id);
		}
	}
	return users;
}

function judgeRoute({ before, after, isNew }: Route, users: Users): Finding[] {
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
	const env = judgeEnv(before.env, after, isNew, users);
	if (env) add("env", env);
	return findings;
}

type Judgement = Pick<Finding, "code" | "severity" | "message" | "remedy">;

/** The gravest that there is to say of the variables; null where nothing is. */
function judgeEnv(
	before: readonly string[],
	{ id, env }: ProviderHeader,
	isNew: boolean,
	users: Users,
): Judgement | null {
	const now = new Set(env);
	const known = new Set(before);
	const lost = before.filter((name) => !now.has(name));
	if (lost.length > 0) {
		return {
			code: "env-changed",
			severity: "danger",
			message: `Keys are no longer read from ${named(lost)}.`,
			remedy:
				"Check the provider's documentation; deployments have to set the new name.",
		};
	}
	const shared = env.filter((name) => !known.has(name) && users.has(name));
	const stranger = shared.find(
		(name) => !(users.get(name) ?? []).some((user) => areRelated(user, id)),
	);
	if (stranger !== undefined) {
		return {
			code: "env-changed",
			severity: "danger",
			message: `Keys are read from ${named([stranger])}, which holds those of ${named(users.get(stranger) ?? [])}.`,
			remedy:
				"Check that the two belong together: it would get the other's key.",
		};
	}
	const [first] = before;
	if (first !== undefined && env[0] !== first) {
		return {
			code: "env-changed",
			severity: "danger",
			message: `Keys are read from ${named(env.slice(0, 1))} first, where that is set.`,
			remedy: "Check the provider's documentation: the first name wins.",
		};
	}
	if (shared.length > 0 && isNew) {
		return {
			code: "env-changed",
			severity: "notice",
			message: `Keys are read from ${named(shared)}, as those of ${named(users.get(shared[0] ?? "") ?? [])} are.`,
			remedy: "Nothing to do: the two are called alike.",
		};
	}
	return isNew || JSON.stringify(before) === JSON.stringify(env)
		? null
		: {
				code: "env-changed",
				severity: "notice",
				message: "Keys are read from one more variable.",
				remedy: "Nothing to do: the known names stay.",
			};
}

/** `zai` and `zai_coding_plan`, `kimi_for_coding` and `kimi_code_plan`: all that share a key so far begin alike. */
function areRelated(a: string, b: string): boolean {
	return a.split("_")[0] === b.split("_")[0];
}

const MAX_NAMED = 3;

function named(names: readonly string[]): string {
	const more = names.length - MAX_NAMED;
	const shown = names.slice(0, MAX_NAMED).map((name) => `\`${name}\``);
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function judgeLosses({ diff }: RuleContext): Finding[] {
	const removed = new Map<string, number>();
	for (const { provider } of diff.changes.models.removed) {
		removed.set(provider, (removed.get(provider) ?? 0) + 1);
	}
	return [...removed].flatMap(([provider, lost]): Finding[] => {
		const was = diff.before.get(provider)?.models.size ?? 0;
		const isNow = diff.after.get(provider)?.models.size ?? 0;
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
