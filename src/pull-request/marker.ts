import { createHash } from "node:crypto";
import { compareBytes, isObject } from "../lib/json.ts";
import { aside, withoutAsides } from "../report/asides.ts";
import type { Fingerprints } from "../report/changes-since-last-update.ts";

/** What the branch contains. Digests are those of `digestBlobs`. */
export interface Content {
	/**
	 * The catalog's folder or file: its path from the root of the repository, as `encodePath` writes it. Null if an earlier
	 * version wrote it: that did not say which catalog it is.
	 */
	readonly catalogPath: string | null;
	/** Of the managed files on the branch, without those that contain the time of the run: they always differ. */
	readonly digest: string;
	/** Of the managed files on the base that the branch was built on. */
	readonly baseDigest: string;
}

/** What a pull request's text says about the run that wrote it, in a comment that GitHub does not show. */
export interface Marker extends Content {
	/** SHA of our commit on the branch. */
	readonly commit: string;
	/**
	 * Its digest without what people ticked; absent if it is the same. If they close the pull request, they decline that: a
	 * new one has no ticks.
	 */
	readonly undecidedDigest?: string;
}

/** The digest of files in any order: 16 hexadecimal digits of the SHA-256 of their paths and blob ids. */
export function digestBlobs(
	blobs: Iterable<readonly [path: string, id: string]>,
): string {
	const lines = [...blobs].map(([path, id]) => `${path}\0${id}`);
	return createHash("sha256")
		.update(lines.sort(compareBytes).join("\n"))
		.digest("hex")
		.slice(0, 16);
}

const START = "<!-- model-sync:start -->";
const END = "<!-- model-sync:end -->";
/** The lines that a section begins with, each a comment of ours. Similar lines further below do not count. */
const HEAD =
	/^<!-- model-sync:start -->(?:\r?\n<!-- model-sync(?: \{[^<>\n]*\}|:(?:seen|closed|held|unfinished|auto-merge-off)[^<>\n]*) -->)*/;
const MARKER = /<!-- model-sync (\{[^<>\n]*\}) -->/;

/** Our section of a body: from `start` to before `end`, in UTF-16 units. */
interface OwnSection {
	readonly start: number;
	readonly end: number;
	/** The comments that it begins with, as text. */
	readonly head: string;
}

/**
 * Our section; null where somebody removed it. People may quote it, above or below: behind "> " its comments are not at
 * the start of a line, so a quoted section has no head. Of two equal sections, either will do.
 */
function findSection(body: string): OwnSection | null {
	const sections = sectionsIn(body);
	return sections.find(({ head }) => head !== START) ?? sections[0] ?? null;
}

/** Each begins at a START and ends at the next END, unless another START comes first. */
function sectionsIn(body: string): OwnSection[] {
	const sections: OwnSection[] = [];
	let start = body.indexOf(START);
	while (start !== -1) {
		const next = body.indexOf(START, start + START.length);
		const text = body.slice(start, next === -1 ? body.length : next);
		const length = text.indexOf(END);
		if (length !== -1) {
			const end = start + length + END.length;
			sections.push({ start, end, head: HEAD.exec(text)?.[0] ?? START });
		}
		start = next;
	}
	return sections;
}

function headOf(pullRequestBody: string | null): string {
	return findSection(pullRequestBody ?? "")?.head ?? "";
}

/**
 * What happened to the pull request after its text was written. It is kept in our section, because only people with
 * write access can edit that, while anybody can comment. Writing the section again removes the marks.
 */
export interface Marks {
	/** We are closing it, with this commit at the branch's head. */
	readonly closed: {
		readonly head: string;
		/** Whether a rule protects its branch. If not, deleting the branch closes it. */
		readonly keepsBranch: boolean;
	} | null;
	/** A comment explains how to continue with the commits of others on the branch. */
	readonly held: boolean;
	/** Labels, people or auto-merge of the new pull request are still to be set: the run was stopped, or still works. */
	readonly unfinished: boolean;
	/** Auto-merge was turned off, or not turned on, because a condition does not hold. It comes back when all hold. */
	readonly autoMergeOff: boolean;
}

export const NO_MARKS: Marks = {
	closed: null,
	held: false,
	unfinished: false,
	autoMergeOff: false,
};

const CLOSED = /\r?\n<!-- model-sync:closed ([0-9a-f]+)( kept)? -->/;
const HELD = /\r?\n<!-- model-sync:held -->/;
const UNFINISHED = /\r?\n<!-- model-sync:unfinished -->/;
const AUTO_MERGE_OFF = /\r?\n<!-- model-sync:auto-merge-off -->/;

export function readMarks(pullRequestBody: string | null): Marks {
	const head = headOf(pullRequestBody);
	const [, closed, kept] = CLOSED.exec(head) ?? [];
	return {
		closed:
			closed === undefined
				? null
				: { head: closed, keepsBranch: kept !== undefined },
		held: HELD.test(head),
		unfinished: UNFINISHED.test(head),
		autoMergeOff: AUTO_MERGE_OFF.test(head),
	};
}

/** The body with exactly these marks. Everything else stays the same, byte for byte. */
export function writeMarks(
	pullRequestBody: string | null,
	{ closed, held, unfinished, autoMergeOff }: Marks,
): string {
	const body = pullRequestBody ?? "";
	const found = findSection(body);
	const lines = [
		...(closed
			? [
					`<!-- model-sync:closed ${closed.head}${closed.keepsBranch ? " kept" : ""} -->`,
				]
			: []),
		...(held ? ["<!-- model-sync:held -->"] : []),
		...(unfinished ? ["<!-- model-sync:unfinished -->"] : []),
		...(autoMergeOff ? ["<!-- model-sync:auto-merge-off -->"] : []),
	];
	if (found === null) {
		return replaceSection(body, [START, ...lines, END].join("\n"));
	}
	const { start, head } = found;
	const rest = [CLOSED, HELD, UNFINISHED, AUTO_MERGE_OFF].reduce(
		(text, mark) => text.replace(mark, ""),
		head.slice(START.length),
	);
	return (
		body.slice(0, start) +
		[START, ...lines].join("\n") +
		rest +
		body.slice(start + head.length)
	);
}

/** What a description has besides its content. It differs in every run, so it does not count when two are compared. */
export interface Asides {
	/** The description with what is new in it marked. Without its asides it is the description itself. */
	readonly body: string;
	/** Markdown, below the description; empty: nothing. */
	readonly footnote: string;
	/** What the description reports, so that the next version can say what is new. */
	readonly fingerprints: Fingerprints;
}

const SEEN = /<!-- model-sync:seen (\{[^<>\n]*\}) -->/;

/** Our section of a pull request's body. Everything outside of it belongs to other people. */
export function renderSection(
	body: string,
	{ digest, undecidedDigest, commit, baseDigest, catalogPath }: Marker,
	asides: Omit<Asides, "body"> | null = null,
): string {
	return [
		START,
		`<!-- model-sync ${JSON.stringify({
			digest,
			commit,
			base: baseDigest,
			...(catalogPath !== null && { catalog: catalogPath }),
			...(undecidedDigest !== undefined && { undecided: undecidedDigest }),
		})} -->`,
		...(asides
			? [`<!-- model-sync:seen ${JSON.stringify(asides.fingerprints)} -->`]
			: []),
		body.trim() + aside(asides?.footnote ? `\n\n${asides.footnote}\n` : ""),
		END,
	].join("\n");
}

/** What a pull request's description reports; null where its body does not say. */
export function readFingerprints(
	pullRequestBody: string | null,
): Fingerprints | null {
	const data = parseJson(SEEN.exec(headOf(pullRequestBody))?.[1]);
	if (!isObject(data)) return null;
	const known = Object.entries(data).filter(
		(entry): entry is [string, string | number] =>
			["string", "number"].includes(typeof entry[1]),
	);
	return Object.fromEntries(known);
}

function parseJson(json: string | undefined): unknown {
	try {
		return JSON.parse(json ?? "");
	} catch {
		return null;
	}
}

/** The marker in a pull request's body; null where it is not our pull request, or somebody removed the marker. */
export function readMarker(pullRequestBody: string | null): Marker | null {
	const data = parseJson(MARKER.exec(headOf(pullRequestBody))?.[1]);
	if (!isObject(data)) return null;
	const { digest, commit, base, catalog, undecided } = data;
	return typeof digest === "string" &&
		typeof commit === "string" &&
		typeof base === "string"
		? {
				digest,
				...(typeof undecided === "string" && { undecidedDigest: undecided }),
				commit,
				baseDigest: base,
				catalogPath: readPath(catalog),
			}
		: null;
}

/** Null where it is nothing that `encodePath` writes: people can edit it, and it is quoted. */
function readPath(value: unknown): string | null {
	return typeof value === "string" && PATH.test(value) ? value : null;
}

const PATH = /^[\w.!~*'()%/-]+$/;

/** The body with our section replaced, or put first where it has none. Everything else stays, byte for byte. */
export function replaceSection(
	pullRequestBody: string | null,
	section: string,
): string {
	const body = pullRequestBody ?? "";
	const found = findSection(body);
	if (found === null) {
		return body.trim() === "" ? section : `${section}\n\n${body}`;
	}
	return body.slice(0, found.start) + section + body.slice(found.end);
}

/** The body with our section changed; unchanged where it has none. */
export function changeSection(
	body: string,
	change: (section: string) => string,
): string {
	const found = findSection(body);
	return found === null
		? body
		: replaceSection(body, change(body.slice(found.start, found.end)));
}

/** GitHub's limit is 65,536 characters. */
const MAX_BODY_LENGTH = 65_000;

/** Our section's text; only its first line where the text of others leaves no room for it. */
export function fitBody(body: string, pullRequestBody: string | null): string {
	const others = replaceSection(pullRequestBody, "").length;
	const marker = 500;
	if (body.length + others + marker <= MAX_BODY_LENGTH) return body;
	const [first = ""] = body.trim().split("\n");
	return `${first.slice(0, 1000)}\n\nThe rest of this description does not fit beside what else is written here; it is in the summary of the workflow run.`;
}

/** A pull request's body with our section as it should be, and with the asides if there is room for them. */
export function writeSection(
	pullRequestBody: string | null,
	body: string,
	marker: Marker,
	asides: Asides | null,
): string {
	const fitted = fitBody(body, pullRequestBody);
	if (asides !== null) {
		// A body that had to be shortened has no place for what is inside of it.
		const text = fitted === body ? asides.body : fitted;
		const whole = replaceSection(
			pullRequestBody,
			renderSection(text, marker, asides),
		);
		if (whole.length <= MAX_BODY_LENGTH) return whole;
	}
	return replaceSection(pullRequestBody, renderSection(fitted, marker));
}

/**
 * Our section without marker, marks and asides; null where somebody removed it. Line ends are `\n`: GitHub's editor
 * turns them into `\r\n`.
 */
export function readSection(pullRequestBody: string | null): string | null {
	const body = (pullRequestBody ?? "").replaceAll("\r\n", "\n");
	const found = findSection(body);
	if (found === null) return null;
	const { start, end, head } = found;
	return withoutAsides(
		body.slice(start + head.length, end - END.length),
	).trim();
}

export function isSameContent(one: Content, other: Content): boolean {
	return (
		one.digest === other.digest &&
		one.baseDigest === other.baseDigest &&
		isSameCatalog(one.catalogPath, other.catalogPath)
	);
}

/** Null counts as the same, so that an update of the action does not open every pull request again. */
export function isSameCatalog(
	one: Content["catalogPath"],
	other: Content["catalogPath"],
): boolean {
	return one === null || other === null || one === other;
}

/** What the text says about a commit of ours. */
export function markerOf(
	desired: Omit<Marker, "commit">,
	commit: string,
): Marker {
	const { undecidedDigest } = desired;
	return {
		...contentOf(desired),
		...(undecidedDigest !== undefined && { undecidedDigest }),
		commit,
	};
}

/** What a pull request proposes, before anybody decided about a part of it. */
export function proposedDigest(marker: Marker | null): string | null {
	return marker?.undecidedDigest ?? marker?.digest ?? null;
}

/** The content and nothing else of what has one. */
export function contentOf({
	digest,
	baseDigest,
	catalogPath,
}: Content): Content {
	return { digest, baseDigest, catalogPath };
}

/**
 * The message of our commits has the id of their tree. If somebody changes the files of a commit, or rebases it onto
 * other files, the tree is another and the message stays, so they no longer match. E-mail addresses would not do: they
 * differ with the kind of token.
 */
const TREE = /^Model-Sync-Tree: ([0-9a-f]{40,64})$/m;
const CONTENT = /^Model-Sync-Content: ([0-9a-f]+) ([0-9a-f]+)$/m;
const CATALOG = /^Model-Sync-Catalog: (\S+)$/m;

/** The commit message with what `isOurCommit` and `readContent` need. */
export function signMessage(
	message: string,
	tree: string,
	{ digest, baseDigest, catalogPath }: Content,
): string {
	const trailers = [
		`Model-Sync-Content: ${digest} ${baseDigest}`,
		...(catalogPath === null ? [] : [`Model-Sync-Catalog: ${catalogPath}`]),
		`Model-Sync-Tree: ${tree}`,
	];
	return `${message.trim()}\n\n${trailers.join("\n")}\n`;
}

/** Whether we made the commit, and nobody changed it. `tree` is its tree's id. */
export function isOurCommit(commit: {
	message: string;
	tree: string;
}): boolean {
	return TREE.exec(commit.message)?.[1] === commit.tree;
}

/** Whether the message is one of ours; the commit may have been changed. */
export function hasOurMessage(message: string): boolean {
	return TREE.test(message);
}

/** What one of our commits contains, according to its message; null where it does not say. The pull request's text may be older. */
export function readContent(message: string): Content | null {
	const [, digest, baseDigest] = CONTENT.exec(message) ?? [];
	return digest === undefined || baseDigest === undefined
		? null
		: {
				digest,
				baseDigest,
				catalogPath: readPath(CATALOG.exec(message)?.[1]),
			};
}
