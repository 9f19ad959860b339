import type { Files } from "../catalog/files.ts";
import type { Previous } from "../catalog/previous.ts";
import {
	createFinding,
	declareFindings,
	type Finding,
	type FindingSource,
} from "../lib/finding.ts";

const FINDINGS = declareFindings({
	"unreadable-file": {
		severity: "warning",
		when: "A provider file in `models-dir` can't be read, so its models count as new.",
		remedy: "Nothing to do: this run writes it again, or deletes it.",
	},
	"foreign-file": {
		severity: "warning",
		when: "A file in `models-dir` is not one of the catalog. It is left alone.",
		remedy: "Move it elsewhere, or delete it.",
	},
	"foreign-entry": {
		severity: "warning",
		when: "An entry of `catalog-file` is not a provider, for example a time that another tool wrote. It is not written again.",
		remedy: "If something reads it, keep it in another file.",
	},
});

export const FOLDER_CHECK: FindingSource = {
	title: "Files of the catalog",
	findings: Object.values(FINDINGS),
};

/** Files in the models folder that this run rewrites because they can't be read, or that are not its own. */
export function folderFindings(
	previous: Previous,
	desired: Files,
	foreign: readonly string[],
): Finding[] {
	const unreadable = [...previous.unreadable].map(([path, reason]) =>
		desired.has(path) || previous.providerFiles.has(path)
			? rewritten(path, reason)
			: leftAlone(path, `it is not a provider file: ${reason}`),
	);
	return [
		...unreadable,
		...[...previous.foreignKeys].map(dropped),
		...foreign.map((path) => leftAlone(path, "it is not a provider file")),
	];
}

function rewritten(file: string, reason: string): Finding {
	return createFinding(
		{
			kind: FINDINGS["unreadable-file"],
			severity: "warning",
			message: `The file could not be read as a provider file (${reason}), so its models count as new.`,
		},
		{ subject: { file } },
	);
}

function dropped([file, keys]: [string, readonly string[]]): Finding {
	const [first = "", ...others] = keys;
	const more = others.length > 0 ? ` and ${others.length} more` : "";
	return createFinding(
		{
			kind: FINDINGS["foreign-entry"],
			severity: "warning",
			message: `The file has what is not a provider, and it is not written again: ${JSON.stringify(first)}${more}.`,
		},
		{ subject: { file } },
	);
}

function leftAlone(file: string, reason: string): Finding {
	return createFinding(
		{
			kind: FINDINGS["foreign-file"],
			severity: "warning",
			message: `This file is in the generated folder, but is not part of the catalog (${reason}). It is left alone.`,
		},
		{ subject: { file } },
	);
}
