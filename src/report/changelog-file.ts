/** The headings of keepachangelog.com, in their order. */
const KINDS = [
	"Added",
	"Changed",
	"Deprecated",
	"Removed",
	"Fixed",
	"Security",
];

/**
 * Adds list items under "Unreleased" of a changelog in the form of keepachangelog.com, by kind of change. It adds
 * missing headings and skips items that are already there. All other bytes stay the same.
 * @param text null if there is no changelog yet
 */
export function addToChangelog(
	text: string | null,
	items: ReadonlyMap<string, string>,
): string {
	const lineEnd = text?.includes("\r\n") ? "\r\n" : "\n";
	// Each line keeps its own line end.
	const lines = (text ?? "# Changelog\n").split(/(?<=\n)/);
	const last = lines.at(-1);
	if (last !== undefined && !last.endsWith("\n")) {
		lines[lines.length - 1] = last + lineEnd;
	}
	const start = findUnreleased(lines, lineEnd);
	for (const [kind, item] of items) insert(lines, start, kind, item, lineEnd);
	return lines.join("");
}

/** The index of the heading. If it is missing, it is added before the latest release. */
function findUnreleased(lines: string[], lineEnd: string): number {
	const found = lines.findIndex((line) => /^##\s+\[?unreleased\b/i.test(line));
	if (found !== -1) return found;
	const heading = `## [Unreleased]${lineEnd}`;
	const latest = lines.findIndex((line) => /^##\s/.test(line));
	if (latest !== -1) {
		lines.splice(latest, 0, heading, lineEnd);
		return latest;
	}
	lines.push(lineEnd, heading);
	return lines.length - 1;
}

function insert(
	lines: string[],
	start: number,
	kind: string,
	item: string,
	lineEnd: string,
): void {
	const end = endOfSection(lines, start, /^##?\s|^\[[^\]]+\]:/);
	const headings = lines.flatMap((line, index) => {
		const [, title] = /^###\s+(\w+)/.exec(line) ?? [];
		const isInside = index > start && index < end;
		return title !== undefined && isInside ? [{ title, index }] : [];
	});
	const own = headings.find(({ title }) => title === kind);
	if (own) {
		const ownEnd = endOfSection(lines, own.index, /^#{1,3}\s|^\[[^\]]+\]:/);
		const isThere = lines
			.slice(own.index, ownEnd)
			.some((line) => line.trim() === item);
		if (isThere) return;
		const after = lastLineBefore(lines, ownEnd);
		const gap = after === own.index ? [lineEnd] : [];
		lines.splice(after + 1, 0, ...gap, item + lineEnd);
		return;
	}
	const order = KINDS.indexOf(kind);
	const next = headings.find(({ title }) => KINDS.indexOf(title) > order);
	const heading = `### ${kind}${lineEnd}`;
	if (next) {
		const block = [heading, lineEnd, item + lineEnd, lineEnd];
		lines.splice(next.index, 0, ...block);
	} else {
		const after = lastLineBefore(lines, end);
		const block = [lineEnd, heading, lineEnd, item + lineEnd];
		lines.splice(after + 1, 0, ...block);
	}
}

/** The index of the line that ends the section, or the number of lines. */
function endOfSection(
	lines: readonly string[],
	start: number,
	ends: RegExp,
): number {
	const offset = lines.slice(start + 1).findIndex((line) => ends.test(line));
	return offset === -1 ? lines.length : start + 1 + offset;
}

/** The index of the last line before `end` that is not blank. */
function lastLineBefore(lines: readonly string[], end: number): number {
	let index = end - 1;
	while (index > 0 && lines[index]?.trim() === "") index -= 1;
	return index;
}
