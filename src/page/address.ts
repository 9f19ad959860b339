import { normalizeProviderId } from "../catalog/provider-id.ts";

/** A model of a provider, or the provider itself. */
export interface AddressTarget {
	readonly provider: string;
	/** Null: the provider itself. */
	readonly id: string | null;
}

/** `openai:gpt-5`, as the part of an address after its `#`. Characters that an address cannot contain are percent-encoded. */
export function hashOf({ provider, id }: AddressTarget): string {
	const encoded = encode(normalizeProviderId(provider));
	return id === null ? encoded : `${encoded}:${keepReadable(encode(id))}`;
}

/**
 * The target of such a part, null if it is empty. It accepts what people type by hand: `-` for `_` in the provider, and
 * a `%` that encodes nothing.
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

/** Only the first `:` separates, so `:`, `/` and `@` in an id can stay readable. */
function keepReadable(encoded: string): string {
	return encoded.replace(/%(?:2F|3A|40)/g, decodeURIComponent);
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
