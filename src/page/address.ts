import { normalizeProviderId } from "../catalog/provider-id.ts";

/** A model of a provider, or the provider itself. */
export interface AddressTarget {
	readonly provider: string;
	/** Null: the provider itself. */
	readonly id: string | null;
}

/** `openai:gpt-5`, as the part of an address after its `#`. What an address could not hold is percent-encoded. */
export function hashOf({ provider, id }: AddressTarget): string {
	const encoded = encode(normalizeProviderId(provider));
	return id === null ? encoded : `${encoded}:${legibly(encode(id))}`;
}

/**
 * The place that such a part names, null where it is empty. What people type is taken as they mean it: with `-` for `_`
 * in the provider, and with a `%` that encodes nothing.
 */
export function targetOf(hash: string): AddressTarget | null {
	const text = hash.replace(/^#/, "");
	if (text === "") return null;
	const colon = text.indexOf(":");
	const provider = colon < 0 ? text : text.slice(0, colon);
	return {
		provider: normalizeProviderId(decode(provider)),
		id: colon < 0 ? null : decode(text.slice(colon + 1)),
	};
}

function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed());
}

/** The first `:` alone divides, so those of an id may stay, as may `/` and `@`. */
function legibly(encoded: string): string {
	return encoded.replace(/%(?:2F|3A|40)/g, decodeURIComponent);
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
