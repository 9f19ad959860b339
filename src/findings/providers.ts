import type { Catalog, ProviderHeader } from "../catalog/model.ts";
import type { CatalogForm } from "../catalog/place.ts";
import {
	createFinding,
	declareFindings,
	type Finding,
	type FindingText,
	type Severity,
} from "../lib/finding.ts";
import { isSame, type Json } from "../lib/json.ts";
import { getOr } from "../lib/maps.ts";
import { buildHeader } from "../patches/header.ts";
import type { Rule, RuleContext } from "./rule-context.ts";

/** Many models of a provider are removed: this share of them, and at least this number. */
const REMOVED_SHARE = 1 / 4;
const MIN_REMOVED = 4;
/** Providers retire models in bulk all the time. A failed import leaves less than this share, new models included. */
const LEFT_SHARE = 1 / 2;

const FINDINGS = declareFindings({
	"base-url-changed": {
		severity: "danger",
		when: "A provider sends requests, and the keys in them, to another address than before. This includes a provider that is new, renamed, or back after it was gone. With `catalog-file`, it is the `api` of a provider that was there before, maybe under another id.",
		remedy: "Check that the new address is the provider's own.",
	},
	"npm-changed": {
		severity: "danger",
		when: "The package that makes a provider's requests changes: with `catalog-file`, or if another tool wrote the catalog's package.",
		remedy: "Check that the package is one you trust.",
	},
	"env-changed": {
		severity: {
			danger:
				"a variable is no longer read, another one is read before it, or one is read that holds the key of an unrelated provider; with `catalog-file`, any change",
			notice:
				"there is one more variable, or a new provider shares one with a provider of a similar name",
		},
		when: "The environment variables that hold the provider's key change.",
		remedy:
			"`danger`: check the provider's documentation, and set the new variable in your deployments. `notice`: nothing.",
	},
	"provider-shrank": {
		severity: {
			warning: `even with its new models, the provider has less than ${LEFT_SHARE * 100}% of what it had`,
			notice: "it has more",
		},
		when: `At least ${MIN_REMOVED} models and at least ${REMOVED_SHARE * 100}% of a provider's models are removed.`,
		remedy:
			"Look at what is removed. It may be planned, or a failed import upstream.",
	},
});

/** Providers that send requests elsewhere or with other keys than before, and those that lost many models. */
export const providerRule: Rule = {
	title: "Providers",
	findings: Object.values(FINDINGS),
	check: (context) => {
		const users = usersOf(context.diff.before);
		return [
			...headerUpdates(context).flatMap((update) =>
				checkHeader(update, users, context).filter(
					({ field = [] }) => !context.isPatched(update.after.id, field),
				),
			),
			...findShrunk(context),
		];
	},
};

/** A provider's header, and the one that it is compared with. */
interface HeaderUpdate {
	readonly before: ProviderHeader;
	readonly after: ProviderHeader;
	readonly isNew: boolean;
}

/**
 * Every header that is new or changed. A renamed provider is compared with its header under the old id; one that is
 * new, or back after it was gone, with the header that it would have without upstream.
 */
function headerUpdates({ diff, form }: RuleContext): HeaderUpdate[] {
	const { changed, added } = diff.changes.providers;
	const isFirst = diff.before.size === 0;
	return [
		...changed.map((change) => ({ ...change, isNew: false })),
		...diff.providerRenames.map(({ from, to }) => ({
			before: { ...from, base_url: expectedBaseUrl(from, to, form) },
			after: to,
			isNew: false,
		})),
		...added.map((after) => {
			const before = buildHeader(after.id, undefined, [], form);
			// In the very first catalog all variables are new, so none is worth a finding.
			const env = isFirst ? after.env : before.env;
			return { before: { ...before, env }, after, isNew: true };
		}),
	];
}

/** The old address; a default address depends on the id, so it is then the new id's default. */
function expectedBaseUrl(
	from: ProviderHeader,
	to: ProviderHeader,
	form: CatalogForm,
): Json {
	const { base_url = null } = from;
	const defaultOf = ({ id }: ProviderHeader) =>
		buildHeader(id, undefined, [], form).base_url ?? null;
	return base_url === defaultOf(from) ? defaultOf(to) : base_url;
}

/** By name of an environment variable, the providers whose keys it holds. */
type VariableUsers = ReadonlyMap<string, readonly string[]>;

function usersOf(catalog: Catalog): VariableUsers {
	const users = new Map<string, string[]>();
	for (const [id, { header }] of catalog) {
		for (const name of new Set(header.env)) {
			getOr(users, name, () => []).push(id);
		}
	}
	return users;
}

function checkHeader(
	{ before, after, isNew }: HeaderUpdate,
	users: VariableUsers,
	{ form, untracked }: RuleContext,
): Finding[] {
	const findings: Finding[] = [];
	const isOwnShape = form === "models.dev";
	const isKnown = (field: string) => !isNew && !untracked.has(field);
	const add = <S extends Severity>(field: string, text: FindingText<S>) => {
		const [was, now] = [before[field], after[field]];
		findings.push(
			createFinding<S>(text, {
				subject: { provider: after.id },
				field: [field],
				...(was !== undefined && { before: was }),
				...(now !== undefined && { after: now }),
			}),
		);
	};
	const differs = (field: string) =>
		!isSame(before[field] ?? null, after[field] ?? null);
	const isApi = isOwnShape && isKnown("api");
	for (const field of ["base_url", ...(isApi ? ["api"] : [])]) {
		if (!differs(field)) continue;
		add(field, {
			kind: FINDINGS["base-url-changed"],
			severity: "danger",
			message: "Requests, and the keys in them, would go elsewhere.",
		});
	}
	// In a provider file only other tools write this field: models.dev's own is left out.
	const isPackage = isOwnShape
		? isKnown("npm")
		: typeof before.npm === "string" && typeof after.npm === "string";
	if (isPackage && differs("npm")) {
		add("npm", {
			kind: FINDINGS["npm-changed"],
			severity: "danger",
			message: "Requests would be made with another package.",
		});
	}
	const env = checkVariables(before.env, after, isNew, users);
	const isStrict = isOwnShape && !isNew;
	if (env === null || (isStrict && !isKnown("env"))) return findings;
	const isMild = isStrict && env.severity !== "danger";
	const text = isMild ? VARIABLES_CHANGED : env;
	add("env", { kind: FINDINGS["env-changed"], ...text });
	return findings;
}

type VariablesText = Pick<
	FindingText<"danger" | "notice">,
	"severity" | "message" | "remedy"
>;

/** Nobody knows in which order the programs that read the catalog take the variables. */
const VARIABLES_CHANGED = {
	severity: "danger",
	message: "Keys are read from other variables, or in another order.",
	remedy: "Check the provider's documentation, and what your code reads.",
} as const satisfies VariablesText;

/** The most severe that is wrong with the variables; null where nothing is. */
function checkVariables(
	before: readonly string[],
	{ id, env }: ProviderHeader,
	isNew: boolean,
	users: VariableUsers,
): VariablesText | null {
	const now = new Set(env);
	const known = new Set(before);
	const lost = before.filter((name) => !now.has(name));
	if (lost.length > 0) {
		return {
			severity: "danger",
			message: `Keys are no longer read from ${named(lost)}.`,
			remedy:
				"Check the provider's documentation; deployments have to set the new name.",
		};
	}
	const shared = env.filter((name) => !known.has(name) && users.has(name));
	const unrelated = shared.find(
		(name) => !(users.get(name) ?? []).some((user) => areRelated(user, id)),
	);
	if (unrelated !== undefined) {
		return {
			severity: "danger",
			message: `Keys are read from ${named([unrelated])}, which holds those of ${named(users.get(unrelated) ?? [])}.`,
			remedy:
				"Check that the two belong together: this provider would get the other one's key.",
		};
	}
	const moved = before.findIndex((name, index) => env[index] !== name);
	if (moved >= 0) {
		return {
			severity: "danger",
			message: `Keys are read from ${named(env.slice(moved, moved + 1))} before ${named(before.slice(moved, moved + 1))}, if it is set.`,
			remedy:
				"Check the provider's documentation: the first variable that is set is used.",
		};
	}
	if (shared.length > 0 && isNew) {
		return {
			severity: "notice",
			message: `Keys are read from ${named(shared)}, like those of ${named(users.get(shared[0] ?? "") ?? [])}.`,
			remedy: "Nothing to do: the two have similar names.",
		};
	}
	return isNew || JSON.stringify(before) === JSON.stringify(env)
		? null
		: {
				severity: "notice",
				message: "Keys are read from one more variable.",
				remedy: "Nothing to do: the known variables are still read.",
			};
}

/** Providers that share a key have ids with the same first word, e.g. `zai` and `zai_coding_plan`. */
function areRelated(a: string, b: string): boolean {
	return a.split("_")[0] === b.split("_")[0];
}

const MAX_NAMED = 3;

function named(names: readonly string[]): string {
	const more = names.length - MAX_NAMED;
	const shown = names.slice(0, MAX_NAMED).map((name) => `\`${name}\``);
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function findShrunk({ diff }: RuleContext): Finding[] {
	const removed = new Map<string, number>();
	for (const { provider, model } of diff.changes.models.removed) {
		if (diff.isLeftOut({ provider, id: model.id })) continue;
		removed.set(provider, (removed.get(provider) ?? 0) + 1);
	}
	return [...removed].flatMap(([provider, lost]): Finding[] => {
		const was = diff.before.get(provider)?.models.size ?? 0;
		const isNow = diff.after.get(provider)?.models.size ?? 0;
		const isMany = lost >= MIN_REMOVED && lost >= was * REMOVED_SHARE;
		if (!isMany || isNow === 0) return [];
		return [
			createFinding(
				{
					kind: FINDINGS["provider-shrank"],
					severity: isNow < was * LEFT_SHARE ? "warning" : "notice",
					message: `${lost} of ${was} models were removed; ${isNow > was - lost ? `with new ones, the provider has ${isNow} now` : `${isNow} are left`}.`,
				},
				{
					subject: { provider },
					field: ["models"],
					before: was,
					after: isNow,
				},
			),
		];
	});
}
