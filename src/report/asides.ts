const START = "<!-- model-sync:aside -->";
const END = "<!-- /model-sync:aside -->";
/** From each START to the next END. */
const ASIDE = /<!-- model-sync:aside -->[\s\S]*?<!-- \/model-sync:aside -->/g;

/**
 * Text in a pull request's description that depends on what it said before. It does not count when two descriptions are
 * compared, because otherwise every run would have to write it again.
 */
export function aside(text: string): string {
	return text === "" ? "" : START + text + END;
}

export function withoutAsides(body: string): string {
	return body.replace(ASIDE, "");
}
