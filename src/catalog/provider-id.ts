import picomatch from "picomatch";

/** Elixir atoms, file names and `provider` fields use `_` where models.dev uses `-`: `google-vertex` is `google_vertex`. */
export function normalizeProviderId(id: string): string {
	return id.replaceAll("-", "_");
}

/** `nil`, `true` and `false` are not atoms of their own name's kind in Elixir, and `Elixir.Foo` is a module. */
const ELIXIR_WORDS = /^(?:nil|true|false|Elixir(?:\..*)?)$/;

/** Windows has no files of these names, whatever their ending, so no repository with one can be checked out there. */
const WINDOWS_DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;

/**
 * Why an id can't be the name of a provider, or null where it can. `leavesFolder` marks the ids that would be
 * written outside the models folder or over its manifest; nothing but an attack or a broken file has those.
 */
export function refuseProviderId(
	id: string,
): { reason: string; leavesFolder: boolean } | null {
	if (/[/\\]|^\./.test(id)) {
		return { reason: "would leave the folder", leavesFolder: true };
	}
	// What else Elixir takes for an atom without quotes, such as `é` and `+`, no provider needs.
	if (!/^[ -~]{1,100}$/.test(id) || !/[A-Za-z0-9]/.test(id)) {
		return {
			reason:
				"must have 1 to 100 ASCII characters, a letter or digit among them",
			leavesFolder: false,
		};
	}
	if (ELIXIR_WORDS.test(normalizeProviderId(id))) {
		return { reason: "is a reserved word in Elixir", leavesFolder: false };
	}
	if (WINDOWS_DEVICES.test(id) || /[<>:"|?*]/.test(id)) {
		return { reason: "can't be a file's name on Windows", leavesFolder: false };
	}
	return null;
}

/** A filter of provider ids by ids and globs, in either spelling: an id passes when it is wanted and not excluded. */
export function providerFilter(
	wanted: readonly string[],
	excluded: readonly string[],
): (id: string) => boolean {
	const isWanted = anyOf(wanted);
	const isExcluded = anyOf(excluded);
	return (id) => {
		const normalized = normalizeProviderId(id);
		return (
			(wanted.length === 0 || isWanted(normalized)) && !isExcluded(normalized)
		);
	};
}

function anyOf(patterns: readonly string[]): (normalizedId: string) => boolean {
	const matchers = patterns.map((pattern) =>
		picomatch(normalizeGlob(pattern), { dot: true }),
	);
	return (id) => matchers.some((matches) => matches(id));
}

/** As {@link normalizeProviderId}, but the `-` of a range such as `[a-f]` stays. */
function normalizeGlob(pattern: string): string {
	return pattern.replace(/\[[^[\]]*\]|-/g, (part) =>
		part === "-" ? "_" : part,
	);
}
