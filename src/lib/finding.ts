import { createHash } from "node:crypto";
import type { Json } from "./json.ts";
import type { NonEmpty } from "./non-empty.ts";
import { factorBetween } from "./ratio.ts";

/** What to do: `danger`: do not merge unseen. `warning`: look. `notice`: know. */
export type Severity = "danger" | "warning" | "notice";

/** What a finding is about: a provider or model of the catalog, or a file of the repository. */
export type Subject =
	| { provider: string; model?: string }
	| { file: string; entry?: string };

/**
 * One thing that a rule can find. Declared once, in the rule's own file; every finding refers to its declaration, and
 * docs/findings.md is written from all of them. Its texts are Markdown.
 */
export interface FindingKind<S extends Severity = Severity> {
	/** Stable and readable, e.g. `invalid-model`. */
	readonly code: string;
	/** If there are several severities, each has its condition, e.g. `the context limit`. The most severe comes first. */
	readonly severity: S | { readonly [Each in S]?: string };
	/** When it is reported: sentences, with the thresholds. */
	readonly when: string;
	/** What to do about it. A finding may be more exact, e.g. name lines. */
	readonly remedy: string;
	/** The value can't be true: it is never written, whatever `on-suspicious` says. */
	readonly isNeverWritten?: boolean;
	/** What it finds at a provider is one change of upstream, whatever the values, so it is one row. */
	readonly isOneChange?: boolean;
	/** The model is one example of many, so such findings are never joined. */
	readonly isExample?: boolean;
}

/** A group of findings: a section of docs/findings.md. */
export interface FindingSource {
	readonly title: string;
	/** What applies to all its findings, in Markdown. */
	readonly about?: string;
	readonly findings: readonly FindingKind[];
}

type Declaration = Omit<FindingKind, "code">;

type SeverityOf<D extends Declaration> = D["severity"] extends Severity
	? D["severity"]
	: keyof D["severity"] & Severity;

/** Declares what a rule can find, by code, so that the compiler knows the codes and their severities. */
export function declareFindings<
	const Declared extends Readonly<Record<string, Declaration>>,
>(
	declared: Declared,
): {
	readonly [Code in keyof Declared]: FindingKind<SeverityOf<Declared[Code]>>;
} {
	return Object.fromEntries(
		Object.entries(declared).map(([code, rest]) => [code, { code, ...rest }]),
	) as ReturnType<typeof declareFindings<Declared>>;
}

/** A problem that does not stop the run. Reports and annotations are made from it. */
export interface Finding {
	kind: FindingKind;
	severity: Severity;
	subject: Subject;
	field?: string[];
	before?: Json;
	after?: Json;
	/** If it stands for several findings: all of them, those that moved most first, and their models. `field`, `before` and `after` are those of the first if it is one model, and else present if all have the same. */
	members?: NonEmpty<Finding>;
	models?: readonly { provider: string; id: string }[];
	/** The provider's own page, an https address, if the remedy is to compare with it. */
	page?: string;
	message: string;
	remedy: string;
	/** The last sync already reported it, and it still applies. */
	known?: boolean;
	/** Its value is not written: the field keeps the value before. */
	held?: boolean;
	/** Whether people can decide to keep the value before. Absent if there is nothing to decide. */
	canKeep?: boolean;
}

/** The texts of a finding. The severity must be one of its kind's. */
export interface FindingText<S extends Severity = Severity> {
	readonly kind: FindingKind<S>;
	readonly severity: NoInfer<S>;
	readonly message: string;
	/** Absent if the kind's remedy is exact enough. */
	readonly remedy?: string;
}

/** What a finding is about, and the values. */
export type FindingPlace = Pick<
	Finding,
	"subject" | "field" | "before" | "after"
>;

/** Creates a finding. Always use this function, because it makes the compiler check the severity. */
export function createFinding<S extends Severity>(
	{ kind, severity, message, remedy = kind.remedy }: FindingText<S>,
	place: FindingPlace,
): Finding {
	return { kind, severity, ...place, message, remedy };
}

/** The same for the same finding in every run: 16 hexadecimal digits. */
export function findingKey({
	kind,
	subject,
	field = [],
	before,
	after,
}: Finding): string {
	const facts = [kind.code, subjectOf({ subject }), field, before, after];
	return createHash("sha256")
		.update(JSON.stringify(facts))
		.digest("hex")
		.slice(0, 16);
}

/** How many times the larger of its two values is the smaller one; 0 where that says nothing. */
export function moveOf({ before, after }: FindingPlace): number {
	if (typeof before !== "number" || typeof after !== "number") return 0;
	return before > 0 && after > 0 ? factorBetween(before, after) : 0;
}

/** The subject as people write it: `provider:model`, or the file and its entry. */
export function subjectOf({ subject }: Pick<Finding, "subject">): string {
	if ("provider" in subject) {
		const { provider, model } = subject;
		// An empty id would not be seen.
		const shown = provider.trim() === "" ? JSON.stringify(provider) : provider;
		return model === undefined ? shown : `${shown}:${model}`;
	}
	return subject.entry === undefined
		? subject.file
		: `${subject.file} ${subject.entry}`;
}
