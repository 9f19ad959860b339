import { isObject } from "../catalog/json.ts";

/**
 * What a pull request remembers of the run that wrote it, in a comment that GitHub does not draw. `digest` is the
 * content's, `commit` the one on the branch, `base` that of the managed files it was built on.
 */
export interface Marker {
	readonly digest: string;
	readonly commit: string;
	readonly base: string;
}

const START = "<!-- model-sync:start -->";
const END = "<!-- model-sync:end -->";
const MARKER = /<!-- model-sync (\{[^\n]*\}) -->/;

/** Our section of a pull request's body. What stands outside of it is other people's. */
export function renderSection(body: string, marker: Marker): string {
	return `${START}\n<!-- model-sync ${JSON.stringify(marker)} -->\n${body.trim()}\n${END}`;
}

/** The marker in a pull request's body; null where it has none, because it is not ours or somebody removed it. */
export function readMarker(pullRequestBody: string | null): Marker | null {
	const json = MARKER.exec(pullRequestBody ?? "")?.[1];
	if (json === undefined) return null;
	try {
		const data: unknown = JSON.parse(json);
		if (!isObject(data)) return null;
		const { digest, commit, base } = data;
		return typeof digest === "string" &&
			typeof commit === "string" &&
			typeof base === "string"
			? { digest, commit, base }
			: null;
	} catch {
		return null;
	}
}

/** The body with our section replaced and everything else as it was, to the byte; appended where it has none. */
export function replaceSection(
	pullRequestBody: string | null,
	section: string,
): string {
	const body = pullRequestBody ?? "";
	const start = body.indexOf(START);
	const end = body.lastIndexOf(END);
	if (start === -1 || end < start) {
		return body.trim() === "" ? section : `${section}\n\n${body}`;
	}
	return body.slice(0, start) + section + body.slice(end + END.length);
}

/** Our section without its marker, line ends made alike: GitHub's editor turns them into `\r\n`. */
export function readSection(pullRequestBody: string | null): string | null {
	const body = (pullRequestBody ?? "").replaceAll("\r\n", "\n");
	const start = body.indexOf(START);
	const end = body.lastIndexOf(END);
	if (start === -1 || end < start) return null;
	return body
		.slice(start + START.length, end)
		.replace(MARKER, "")
		.trim();
}

/**
 * Our commits carry the id of their own tree. A commit that has been amended with other content does not match
 * any more, whoever made it: no e-mail addresses to compare, which differ by kind of token.
 */
const TRAILER = /^Model-Sync-Tree: ([0-9a-f]{40,64})$/m;

export function signMessage(message: string, tree: string): string {
	return `${message.trim()}\n\nModel-Sync-Tree: ${tree}\n`;
}

export function isOurCommit(commit: {
	message: string;
	tree: string;
}): boolean {
	return TRAILER.exec(commit.message)?.[1] === commit.tree;
}
