import * as z from "zod/mini";
import { normalizeProviderId } from "../catalog/provider-id.ts";
import {
	createFinding,
	declareFindings,
	type Finding,
	type FindingSource,
} from "../lib/finding.ts";
import { toStableJson } from "../lib/json.ts";
import { locator, readWritten } from "../lib/json-text.ts";
import { getOr } from "../lib/maps.ts";
import { Problem } from "../lib/problem.ts";

const FINDINGS = declareFindings({
	"accepted-expired": {
		severity: "warning",
		when: "An acknowledgement has expired, so its finding is reported again.",
		remedy: "Look again. Then change `expires`, or delete the entry.",
	},
	"accepted-unmatched": {
		severity: "notice",
		when: "An acknowledgement matches no finding.",
		remedy: "Delete the entry.",
	},
});

export const ACKNOWLEDGEMENT_CHECK: FindingSource = {
	title: "Acknowledgements",
	findings: Object.values(FINDINGS),
};

/** What a maintainer writes to acknowledge a finding. Published as `schemas/accepted.json`. */
export const acknowledgementsSchema = z.array(
	z.strictObject(
		{
			provider: z
				.string({ error: "must be a provider id" })
				.check(z.describe("Provider id, with dashes or underscores")),
			model: z
				.optional(z.string({ error: "must be a model id" }))
				.check(
					z.describe(
						"Model id; absent for a finding about the provider itself",
					),
				),
			field: z
				.optional(
					z.array(z.string(), {
						error: 'must be a list of keys, such as ["cost", "input"]',
					}),
				)
				.check(z.describe('Keys from the outside in, e.g. ["cost", "input"]')),
			before: z.optional(z.json()).check(z.describe("As in the finding")),
			after: z.optional(z.json()).check(z.describe("As in the finding")),
			reason: z
				.string({ error: "must say why this is right" })
				.check(z.describe("Why this is right, for the next reader")),
			expires: z
				.optional(z.iso.date({ error: "must be a day, such as 2027-01-31" }))
				.check(z.describe("The last day on which this counts")),
		},
		{
			error: ({ code, keys }) =>
				code === "unrecognized_keys" && Array.isArray(keys)
					? `has unknown keys: ${keys.join(", ")}`
					: "must be an object with provider, model, field, before, after, reason, expires",
		},
	),
	{ error: "must be a list of acknowledged findings" },
);

export type Acknowledgement = z.infer<typeof acknowledgementsSchema>[number];

export interface Acknowledgements {
	/** Path within the repository. */
	readonly file: string;
	readonly text: string;
	readonly entries: readonly Acknowledgement[];
}

/**
 * Reads the acknowledged findings.
 * @param rawText null where there is no such file
 * @throws {Problem} that lists every mistake of the file
 */
export function readAcknowledgements(
	rawText: string | null,
	file: string,
): Acknowledgements {
	if (rawText === null) return { file, text: "", entries: [] };
	const read = readWritten(rawText, file, acknowledgementsSchema);
	if ("problems" in read) throw unusableFile(read.problems);
	return { file, text: read.text, entries: read.data };
}

function unusableFile(problems: readonly string[]) {
	return new Problem({
		title: "The acknowledged findings can't be used",
		cause: problems.join("\n"),
		remedy:
			'Nothing was written. Correct `accepted-file`: [{"provider", "model", "field", "before", "after", "reason", "expires"}]; the pull request offers entries to paste.',
	});
}

/** The findings that are not acknowledged, and findings about entries that have expired or match nothing. */
export function acknowledge(
	findings: readonly Finding[],
	{ file, text, entries }: Acknowledgements,
	isWanted: (providerId: string) => boolean,
	now: Date,
): Finding[] {
	const today = now.toISOString().slice(0, 10);
	const acknowledged = new Set<Finding>();
	const aboutEntries: Finding[] = [];
	const byKey = new Map<string, Finding[]>();
	for (const finding of entries.length === 0 ? [] : findings) {
		const { subject } = finding;
		if (!("provider" in subject)) continue;
		getOr(byKey, keyOf({ ...finding, ...subject }), () => []).push(finding);
	}
	const locate = locator(text);
	for (const [index, entry] of entries.entries()) {
		if (!isWanted(entry.provider)) continue;
		const provider = normalizeProviderId(entry.provider);
		const matches = byKey.get(keyOf({ ...entry, provider })) ?? [];
		const isExpired = entry.expires !== undefined && entry.expires < today;
		if (matches.length > 0 && !isExpired) {
			for (const one of matches) acknowledged.add(one);
		} else {
			const lines = locate([index]);
			aboutEntries.push(
				findingAboutEntry(file, entry, matches.length > 0, today, lines),
			);
		}
	}
	return [
		...findings.filter((finding) => !acknowledged.has(finding)),
		...aboutEntries,
	];
}

/** Equal for an entry and for the findings that it acknowledges. */
function keyOf({
	provider,
	model,
	field,
	before,
	after,
}: Omit<Acknowledgement, "reason">): string {
	return [provider, model, field, before, after]
		.map((value) => (value === undefined ? "" : toStableJson(value)))
		.join();
}

function findingAboutEntry(
	file: string,
	{ provider, model, expires }: Acknowledgement,
	isMatched: boolean,
	today: string,
	lines: { from: number; to: number } | null,
): Finding {
	const entry = model === undefined ? provider : `${provider}:${model}`;
	const where = lines === null ? "it" : `lines ${lines.from} to ${lines.to}`;
	const place = { subject: { file, entry } };
	return isMatched
		? createFinding(
				{
					kind: FINDINGS["accepted-expired"],
					severity: "warning",
					message: `The acknowledgement expired on ${expires} (today is ${today}), so the finding is reported again.`,
					remedy: `Look again; then set "expires" to a later day, or delete ${where}.`,
				},
				place,
			)
		: createFinding(
				{
					kind: FINDINGS["accepted-unmatched"],
					severity: "notice",
					message: "The acknowledgement matches no finding (any more).",
					remedy: `Delete ${where}.`,
				},
				place,
			);
}

/** The entry that acknowledges a finding, without its reason; null where the finding is not about the catalog. */
export function acknowledgementFor(finding: Finding): Acknowledgement | null {
	const { subject, field, before, after } = finding;
	if (!("provider" in subject)) return null;
	return {
		provider: subject.provider,
		...(subject.model !== undefined && { model: subject.model }),
		...(field !== undefined && { field }),
		...(before !== undefined && { before }),
		...(after !== undefined && { after }),
		reason: "",
	};
}
