const START = "<!-- model-sync:aside -->";
const END = "<!-- /model-sync:aside -->";
/**
 * Text in a pull request's description that depends on what it said before. It does not count when two descriptions are
 * compared, because otherwise every run would have to write it again.
 */
export function aside(text: string): string {
	return text === "" ? "" : START + text + END;
}

export function withoutAsides(body: string): string {
	const [first = "", ...parts] = body.split(START);
	return parts.reduce((text, part) => {
		const end = part.indexOf(END);
		return text + (end === -1 ? START + part : part.slice(end + END.length));
	}, first);
}
