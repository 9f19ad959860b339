import type { Files } from "../catalog/files.ts";
import type { Previous } from "../catalog/previous.ts";
import type { Finding } from "../lib/finding.ts";

/** What there is to say about files in the models folder that are not as this tool would have them. */
export function folderFindings(
	previous: Previous,
	desired: Files,
	foreign: readonly string[],
): Finding[] {
	const unreadable = [...previous.unreadable].map(([path, reason]) =>
		desired.has(path) || previous.providerFiles.has(path)
			? rewritten(path, reason)
			: leftAlone(path, `it is not a provider's: ${reason}`),
	);
	return [
		...unreadable,
		...foreign.map((path) => leftAlone(path, "it is not a provider's")),
	];
}

function rewritten(file: string, reason: string): Finding {
	return {
		code: "unreadable-file",
		severity: "warning",
		subject: { file },
		message: `The file could not be read as a provider's (${reason}), so its models count as new.`,
		remedy: "Nothing to do: this run writes it anew, or deletes it.",
	};
}

function leftAlone(file: string, reason: string): Finding {
	return {
		code: "foreign-file",
		severity: "warning",
		subject: { file },
		message: `This is left alone in the generated folder (${reason}).`,
		remedy: "Move it elsewhere, or delete it.",
	};
}
