import { createHash } from "node:crypto";
import { compareBytes, isObject } from "../lib/json.ts";
import type { Fingerprints } from "../report/changes-since-last-update.ts";

/**
 * What a pull request remembers of the run that wrote it, in a comment that GitHub does not draw. `digest` is the
 * content's, `commit` the one on the branch, `base` that of the managed files it was built on.
 */
export interface Marker {
	readonly digest: string;
	readonly commit: string;
	readonly base: string;
}

/** Of files by their paths and blob ids, in any order. */
export function digest(
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
const SECTION =
	/<!-- model-sync:start -->(?:(?!<!-- model-sync:start -->)[\s\S])*?<!-- model-sync:end -->/g;
/** How a section begins: each line of it a comment of ours. What looks like one further below is no part of it. */
const HEAD =
	/^<!-- model-sync:start -->(?:\r?\n<!-- model-sync(?: \{[^<>\n]*\}|:(?:seen|closed|held)[^<>\n]*) -->)*/;
const MARKER = /<!-- model-sync (\{[^<>\n]*\}) -->/;

interface Section {
	readonly start: number;
	readonly end: number;
	/** Where the comments end that it begins with. */
	readonly head: string;
}

/**
 * Our section; null where somebody removed it. Others may quote one, above it or below: behind "> " its comments are
 * not in lines of their own, and of two that look the same either is as good as the other.
 */
function findSection(body: string): Section | null {
	const sections = [...body.matchAll(SECTION)].map(({ 0: text, index }) => ({
		start: index,
		end: index + text.length,
		head: HEAD.exec(text)?.[0] ?? START,
	}));
	return sections.find(({ head }) => head !== START) ?? sections[0] ?? null;
}

function headOf(pullRequestBody: string | null): string {
	return findSection(pullRequestBody ?? "")?.head ?? "";
}

/**
 * What came of the pull request since its text was written. It stands within our section, which only people with
 * write access can edit: anybody may comment. Writing the section anew takes it back.
 */
export interface Marks {
	/** We close it, as it is with this head. */
	readonly closed: {
		readonly head: string;
		/** Closed by itself, since a rule keeps its branch; else by deleting the branch. */
		readonly keepsBranch: boolean;
	} | null;
	/** It was said how to go on with commits of others on the branch. */
	readonly held: boolean;
}

const CLOSED = /\r?\n<!-- model-sync:closed ([0-9a-f]+)( kept)? -->/;
const HELD = /\r?\n<!-- model-sync:held -->/;

export function readMarks(pullRequestBody: string | null): Marks {
	const head = headOf(pullRequestBody);
	const [, closed, kept] = CLOSED.exec(head) ?? [];
	return {
		closed:
			closed === undefined
				? null
				: { head: closed, keepsBranch: kept !== undefined },
		held: HELD.test(head),
	};
}

/** The body with these marks and no others, and everything else as it was, to the byte. */
export function writeMarks(
	pullRequestBody: string | null,
	{ closed, held }: Marks,
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
	];
	if (found === null) {
		return replaceSection(body, [START, ...lines, END].join("\n"));
	}
	const { start, head } = found;
	const rest = head.slice(START.length).replace(CLOSED, "").replace(HELD, "");
	return (
		body.slice(0, start) +
		[START, ...lines].join("\n") +
		rest +
		body.slice(start + head.length)
	);
}

/**
 * What stands below the description and is no part of comparing it: it differs from run to run, though nothing else
 * does.
 */
export interface Footnote {
	/** Markdown; empty: nothing. */
	readonly text: string;
	/** What the description tells, for the next version to say what is new. */
	readonly seen: Fingerprints;
}

const SEEN = /<!-- model-sync:seen (\{[^<>\n]*\}) -->/;
const FOOTNOTE_START = "<!-- model-sync:aside -->";
const FOOTNOTE_END = "<!-- /model-sync:aside -->";

/** Our section of a pull request's body. What stands outside of it is other people's. */
export function renderSection(
	body: string,
	{ digest, commit, base }: Marker,
	footnote: Footnote | null = null,
): string {
	return [
		START,
		`<!-- model-sync ${JSON.stringify({ digest, commit, base })} -->`,
		...(footnote
			? [`<!-- model-sync:seen ${JSON.stringify(footnote.seen)} -->`]
			: []),
		body.trim(),
		...(footnote && footnote.text !== ""
			? ["", FOOTNOTE_START, footnote.text, FOOTNOTE_END]
			: []),
		END,
	].join("\n");
}

/** What the description of a pull request tells; null where it does not say. */
export function readSeen(pullRequestBody: string | null): Fingerprints | null {
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

/** The marker in a pull request's body; null where it has none, because it is not ours or somebody removed it. */
export function readMarker(pullRequestBody: string | null): Marker | null {
	const data = parseJson(MARKER.exec(headOf(pullRequestBody))?.[1]);
	if (!isObject(data)) return null;
	const { digest, commit, base } = data;
	return typeof digest === "string" &&
		typeof commit === "string" &&
		typeof base === "string"
		? { digest, commit, base }
		: null;
}

/** The body with our section replaced and everything else as it was, to the byte; appended where it has none. */
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

/** GitHub's limit is 65,536 characters. */
const MAX_BODY_LENGTH = 65_000;

/** Our section's text, or where what others wrote leaves no room for it, its first line. */
export function fitBody(body: string, pullRequestBody: string | null): string {
	const others = replaceSection(pullRequestBody, "").length;
	const marker = 500;
	if (body.length + others + marker <= MAX_BODY_LENGTH) return body;
	const [first = ""] = body.trim().split("\n");
	return `${first.slice(0, 1000)}\n\nThe rest of this description does not fit beside what else is written here; it is in the summary of the workflow run.`;
}

/** A pull request's body with our section as it should be, and its aside as far as there is room. */
export function writeSection(
	pullRequestBody: string | null,
	body: string,
	marker: Marker,
	footnote: Footnote | null,
): string {
	const fitted = fitBody(body, pullRequestBody);
	const whole = replaceSection(
		pullRequestBody,
		renderSection(fitted, marker, footnote),
	);
	return whole.length <= MAX_BODY_LENGTH
		? whole
		: replaceSection(pullRequestBody, renderSection(fitted, marker));
}

/** Our section without its marker, marks and aside, line ends made alike: GitHub's editor turns them into `\r\n`. */
export function readSection(pullRequestBody: string | null): string | null {
	const body = (pullRequestBody ?? "").replaceAll("\r\n", "\n");
	const found = findSection(body);
	if (found === null) return null;
	const { start, end, head } = found;
	const section = body.slice(start + head.length, end - END.length);
	const footnote = section.indexOf(FOOTNOTE_START);
	return (footnote === -1 ? section : section.slice(0, footnote)).trim();
}

/** What is in the branch: `digest` of the files' contents, `base` of the managed files that they were built on. */
export type Content = Pick<Marker, "digest" | "base">;

export function contentOf({ digest, base }: Content): Content {
	return { digest, base };
}

/**
 * Our commits carry the id of their own tree. A commit that has been amended with other content does not match
 * any more, whoever made it: no e-mail addresses to compare, which differ by kind of token. Nor does one that has been
 * rebased, though it keeps the message.
 */
const TREE = /^Model-Sync-Tree: ([0-9a-f]{40,64})$/m;
const CONTENT = /^Model-Sync-Content: ([0-9a-f]+) ([0-9a-f]+)$/m;

export function signMessage(
	message: string,
	tree: string,
	{ digest, base }: Content,
): string {
	return `${message.trim()}\n\nModel-Sync-Content: ${digest} ${base}\nModel-Sync-Tree: ${tree}\n`;
}

export function isOurCommit(commit: {
	message: string;
	tree: string;
}): boolean {
	return TREE.exec(commit.message)?.[1] === commit.tree;
}

export function hasOurMessage(message: string): boolean {
	return TREE.test(message);
}

/** What one of our commits says that it brings. The pull request's text may lag behind it: it is written later. */
export function readContent(message: string): Content | null {
	const [, digest, base] = CONTENT.exec(message) ?? [];
	return digest === undefined || base === undefined ? null : { digest, base };
}
