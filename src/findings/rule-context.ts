import type { Model } from "../catalog/model.ts";
import type { CatalogDiff } from "../changes/compare.ts";
import type { FieldChange } from "../changes/diff.ts";
import type { Finding } from "../lib/finding.ts";
import { isObject, type Json, type JsonObject } from "../lib/json.ts";
import type { Patch } from "../patches/read.ts";

/** What a rule judges by. */
export interface RuleContext {
	readonly diff: CatalogDiff;
	/** Every model that is not as it was: new, changed or renamed. Rules speak of these, or every week would tell the same. */
	readonly updates: readonly ModelUpdate[];
	/** Those of which one of these fields is not as it was. */
	readonly updatesOf: (...fields: readonly string[]) => readonly ModelUpdate[];
	/** The same model as others offer it now; of very many, the first. */
	readonly peersOf: (pair: ModelUpdate) => readonly Peer[];
	/** Whether a local patch sets a field of a provider's header: that is the repository's own decision. */
	readonly isPatched: (provider: string, field: string) => boolean;
	/** Factor from which a move of a price is flagged. */
	readonly priceAlert: number;
	readonly now: Date;
}

export interface ModelUpdate {
	/** Normalised provider id. */
	readonly provider: string;
	/** Undefined where the model is new. */
	readonly before: Model | undefined;
	readonly after: Model;
	/** What differs; undefined where the model is new. */
	readonly fields: readonly FieldChange[] | undefined;
}

export interface Peer {
	readonly provider: string;
	readonly model: Model;
}

/** A family of findings. A finding's `before` and `after` are the values at its `field` in the two catalogs. */
export type Rule = (evidence: RuleContext) => Finding[];

export function createRuleContext(
	diff: CatalogDiff,
	patches: readonly Patch[],
	priceAlert: number,
	now: Date,
): RuleContext {
	const pairs = modelUpdates(diff);
	const patched = new Set(
		patches.flatMap(({ provider, header }) =>
			Object.keys(header).map((field) => JSON.stringify([provider, field])),
		),
	);
	return {
		diff,
		updates: pairs,
		updatesOf: (...fields) =>
			pairs.filter((pair) => fields.some((field) => isMoved(pair, field))),
		peersOf: (pair) => peersOf(pair, diff),
		isPatched: (provider, field) =>
			patched.has(JSON.stringify([provider, field])),
		priceAlert,
		now,
	};
}

/** Several times as many as offer any model today. More would say the same, and each model is judged by them. */
const MAX_PEERS = 500;

function peersOf(
	{ provider, after }: ModelUpdate,
	{ vendors }: CatalogDiff,
): Peer[] {
	const peers: Peer[] = [];
	let others = 0;
	for (const listing of vendors.listingsOf(after)) {
		if (others++ > MAX_PEERS) break;
		if (listing.provider !== provider) peers.push(listing);
	}
	return peers;
}

function isMoved({ after, fields }: ModelUpdate, field: string): boolean {
	return fields === undefined
		? Object.hasOwn(after, field)
		: fields.some((change) => change.field[0] === field);
}

function modelUpdates(diff: CatalogDiff): ModelUpdate[] {
	const added = diff.changes.models.added.map(({ provider, model }) => ({
		provider,
		before: undefined,
		after: model,
		fields: undefined,
	}));
	return [...diff.changed, ...added];
}

/** A finding about a field of a model, with the field's values. */
export function aboutField(
	{ provider, before, after }: ModelUpdate,
	field: readonly string[],
	what: Pick<Finding, "code" | "severity" | "message" | "remedy">,
): Finding {
	const [was, now] = [valueAt(before, field), valueAt(after, field)];
	return {
		...what,
		subject: { provider, model: after.id },
		field: [...field],
		...(was !== undefined && { before: was }),
		// JSON has no infinite numbers, and reports are JSON.
		...(now !== undefined && { after: isInfinite(now) ? String(now) : now }),
	};
}

function isInfinite(value: Json): boolean {
	return typeof value === "number" && !Number.isFinite(value);
}

export function valueAt(
	object: JsonObject | undefined,
	field: readonly string[],
): Json | undefined {
	return field.reduce<Json | undefined>(
		(value, key) =>
			isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined,
		object,
	);
}
