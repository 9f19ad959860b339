import type { Json } from "./json.ts";

/** `danger`: look before merging. `warning`: worth a look. `notice`: good to know. */
export type Severity = "danger" | "warning" | "notice";

/** What a finding is about: a provider or model of the catalog, or a file of the repository. */
export type Subject =
	| { provider: string; model?: string }
	| { file: string; entry?: string };

/** A problem that does not stop the run. It stays data until an entry point turns it into text and annotations. */
export interface Finding {
	/** Stable and readable, e.g. `invalid-model`. */
	code: string;
	severity: Severity;
	subject: Subject;
	field?: string[];
	before?: Json;
	after?: Json;
	message: string;
	remedy: string;
	/** Told by the last sync already, and still so. */
	known?: boolean;
}

/** The subject in the spelling that people paste: `provider:model`, or the file and its entry. */
export function subjectOf({ subject }: Finding): string {
	if ("provider" in subject) {
		return subject.model === undefined
			? subject.provider
			: `${subject.provider}:${subject.model}`;
	}
	return subject.entry === undefined
		? subject.file
		: `${subject.file} ${subject.entry}`;
}
