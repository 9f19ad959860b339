import picomatch from "picomatch";

/** Elixir atoms, file names and `provider` fields use `_` where models.dev uses `-`: `google-vertex` is `google_vertex`. */
export function normalizeProviderId(id: string): string {
	return id.replaceAll("-", "_");
}

/** Words that have their own meaning in Elixir. `Elixir.Foo` is a module. */
const ELIXIR_WORDS = /^(?:nil|true|false|Elixir(?:\..*)?)$/;

/** Names that Windows reserves, with any extension. A repository that contains one can't be checked out there. */
const WINDOWS_DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;

/**
 * Why an id can't be the id of a provider, or null if it can. `leavesFolder` marks ids that would be written outside
 * the models folder or over its manifest; they occur only in an attack or a broken file.
 */
export function refuseProviderId(
	id: string,
): { reason: string; leavesFolder: boolean } | null {
	if (/[/\\]|^\./.test(id)) {
		return { reason: "would leave the folder", leavesFolder: true };
	}
	// Elixir allows more characters in an atom, such as `é` and `+`, but no provider needs them.
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

/** A filter by provider ids and globs, with `-` or `_`. An id passes if it is wanted and not excluded. */
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
	// Most are ids, and there may be as many as providers.
	const isPlain = (pattern: string) => /^[\w.-]+$/.test(pattern);
	const ids = new Set(patterns.filter(isPlain).map(normalizeProviderId));
	const matchers = patterns
		.filter((pattern) => !isPlain(pattern))
		.map((pattern) => picomatch(normalizeGlob(pattern), { dot: true }));
	return (id) => ids.has(id) || matchers.some((matches) => matches(id));
}

/** As {@link normalizeProviderId}, but the `-` of a range such as `[a-f]` stays. */
function normalizeGlob(pattern: string): string {
	return pattern.replace(/\[[^[\]]*\]|-/g, (part) =>
		part === "-" ? "_" : part,
	);
}
