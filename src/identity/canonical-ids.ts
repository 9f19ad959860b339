// Which model an entry is in upstream's own words: `canonical_model_id`, e.g. `deepseek/deepseek-v4-pro`.
import type { Model } from "../catalog/model.ts";

/** A model as upstream names it, whichever provider lists it. */
export interface CanonicalId {
	/** In lower case. */
	readonly text: string;
	/** The part before the slash. */
	readonly vendor: string;
}

/** Several times as long as any that upstream has sent. A longer one is a mistake. */
const MAX_LENGTH = 200;
const FORM = /^([a-z\d][a-z\d._-]*)\/[a-z\d][a-z\d._:+@-]*$/;

/** Null where the field is missing or has another form than `vendor/model`: then the model's id has to do. */
export function canonicalIdOf({
	canonical_model_id: id,
}: Model): CanonicalId | null {
	if (typeof id !== "string" || id.length > MAX_LENGTH) return null;
	const text = id.toLowerCase();
	const [, vendor] = FORM.exec(text) ?? [];
	return vendor === undefined ? null : { text, vendor };
}
