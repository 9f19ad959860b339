// Upstream's own id for a model across all providers: `canonical_model_id`, e.g. `deepseek/deepseek-v4-pro`.
import type { Model } from "../catalog/model.ts";

/** Upstream's id for a model, the same at every provider. */
export interface CanonicalId {
	/** In lower case. */
	readonly text: string;
	/** The part before the slash. */
	readonly vendor: string;
}

/** Several times the length of the longest one so far. A longer one is a mistake. */
const MAX_LENGTH = 200;
const FORM = /^([a-z\d][a-z\d._-]*)\/[a-z\d][a-z\d._:+@-]*$/;

/** Null if the field is missing or not of the form `vendor/model`: then the model's id is used instead. */
export function canonicalIdOf({
	canonical_model_id: id,
}: Model): CanonicalId | null {
	if (typeof id !== "string" || id.length > MAX_LENGTH) return null;
	const text = id.toLowerCase();
	const [, vendor] = FORM.exec(text) ?? [];
	return vendor === undefined ? null : { text, vendor };
}
