import { createHash } from "node:crypto";
import type { Finding, FindingPlace } from "../lib/finding.ts";
import type { NonEmpty } from "../lib/non-empty.ts";

/** What a maintainer decided about a finding, by a tick in the pull request. */
export interface Decision {
	/** `accept`: upstream's value is right. `keep`: the value before stays until upstream says something else. */
	readonly kind: "accept" | "keep";
	/** Of the task item. */
	readonly key: string;
	/** What it is about: one value, or several that are one row of the pull request. */
	readonly values: NonEmpty<DecidedValue>;
	/** Whether the values before can be kept. */
	readonly canKeep: boolean;
	/** The day since which it is kept, if an earlier pull request decided so; null: it is ticked in this one. */
	readonly since: string | null;
}

/** A finding without values has a message. */
export type DecidedValue = FindingPlace & Partial<Pick<Finding, "message">>;

/**
 * The key of the decision about a finding, which may stand for several: 16 hexadecimal digits. It changes with the
 * values, so that nobody decides about a value that they did not see.
 */
export function decisionKey(finding: Finding): string {
	const { members } = finding;
	return members === undefined
		? keyOfOne(finding)
		: hash(members.map(keyOfOne).sort());
}

/** The findings that a finding stands for. */
export function membersOf(finding: Finding): NonEmpty<Finding> {
	return finding.members ?? [finding];
}

/** Whether people can decide about a finding: it is about what upstream says. */
export function isDecidable(finding: Finding): boolean {
	return membersOf(finding).every(({ canKeep }) => canKeep !== undefined);
}

/** Whether the values before can be kept. */
export function canKeep(finding: Finding): boolean {
	return membersOf(finding).every(({ canKeep }) => canKeep);
}

function keyOfOne(finding: Finding): string {
	const { before, after, kind, message } = finding;
	const hasValues = before !== undefined || after !== undefined;
	return keyOfValue(
		hasValues ? finding : { ...finding, before: kind.code, after: message },
	);
}

/** The key of the decision about one value. */
export function keyOfValue({
	subject,
	field,
	before,
	after,
}: FindingPlace): string {
	const { provider, model } =
		"provider" in subject ? subject : { provider: subject.file };
	return hash([provider, model, field, before, after]);
}

function hash(facts: unknown): string {
	return createHash("sha256")
		.update(JSON.stringify(facts))
		.digest("hex")
		.slice(0, 16);
}
