import type { Model } from "../catalog/model.ts";
import type { CatalogForm } from "../catalog/place.ts";
import type { CatalogDiff } from "../changes/compare.ts";
import type { FieldChange } from "../changes/diff.ts";
import {
	createFinding,
	type Finding,
	type FindingSource,
	type FindingText,
	type Severity,
} from "../lib/finding.ts";
import { isObject, type Json, type JsonObject } from "../lib/json.ts";
import type { Patch } from "../patches/read.ts";

/** What to do about any price that looks wrong. */
export const COMPARE_PRICE_LIST =
	"Compare it with the provider's own price list.";

/** What a rule can see. */
export interface RuleContext {
	readonly diff: CatalogDiff;
	/** Every model that is new, changed or renamed. Rules look only at these; otherwise each run would report the same again. */
	readonly updates: readonly ModelUpdate[];
	/** Those in which one of these fields is new or changed. */
	readonly updatesOf: (...fields: readonly string[]) => readonly ModelUpdate[];
	/** The same model at other providers, as it is now; of very many, the first. */
	readonly peersOf: (update: ModelUpdate) => readonly Peer[];
	/** Whether a local patch sets a field of a provider's header, or of a model: that is the repository's own decision. */
	readonly isPatched: (
		provider: string,
		field: string,
		model?: string,
	) => boolean;
	readonly form: CatalogForm;
	/** A price that changes by this factor or more is a finding. */
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

/** What it can find, and how. A finding's `before` and `after` are the values at its `field` in the two catalogs. */
export interface Rule extends FindingSource {
	readonly check: (context: RuleContext) => Finding[];
}

export function createRuleContext(
	diff: CatalogDiff,
	patches: readonly Patch[],
	priceAlert: number,
	now: Date,
	form: CatalogForm = "req-llm",
): RuleContext {
	const updates = modelUpdates(diff);
	const patched = new Set(
		patches.flatMap(({ provider, header, models }) => [
			...Object.keys(header).map((field) => JSON.stringify([provider, field])),
			...models.flatMap((entry) =>
				Object.keys(entry).map((field) =>
					JSON.stringify([provider, field, entry.id]),
				),
			),
		]),
	);
	return {
		diff,
		updates,
		updatesOf: (...fields) =>
			updates.filter((update) =>
				fields.some((field) => changesField(update, field)),
			),
		peersOf: (update) => peersOf(update, diff),
		isPatched: (provider, field, ...model) =>
			patched.has(JSON.stringify([provider, field, ...model])),
		form,
		priceAlert,
		now,
	};
}

/** Several times as many as any model has today. More would change no finding, and take time for each model. */
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

function changesField({ after, fields }: ModelUpdate, field: string): boolean {
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
export function aboutField<S extends Severity>(
	{ provider, before, after }: ModelUpdate,
	field: readonly string[],
	text: FindingText<S>,
): Finding {
	const [was, now] = [valueAt(before, field), valueAt(after, field)];
	return createFinding<S>(text, {
		subject: { provider, model: after.id },
		field: [...field],
		...(was !== undefined && { before: was }),
		// JSON has no infinite numbers, and reports are JSON.
		...(now !== undefined && { after: isInfinite(now) ? String(now) : now }),
	});
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
