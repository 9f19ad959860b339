import * as z from "zod/mini";
import type { Catalog } from "../catalog/model.ts";
import { normalizeProviderId } from "../catalog/provider-id.ts";
import type { CatalogDiff } from "../changes/compare.ts";
import { dayOf } from "../lib/day.ts";
import {
	createFinding,
	declareFindings,
	type Finding,
	type FindingSource,
} from "../lib/finding.ts";
import { isSame, toStableJson, valueAt } from "../lib/json.ts";
import { locator, readWritten, removeValues } from "../lib/json-text.ts";
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
	"accepted-spent": {
		severity: "notice",
		when: "An acknowledgement has served its purpose: the value that it accepts is in the catalog, or comes with this update. The update takes the entry out of `accepted-file`.",
		remedy: "Nothing to do.",
	},
});

export const ACKNOWLEDGEMENT_CHECK: FindingSource = {
	title: "Acknowledgements",
	findings: Object.values(FINDINGS),
};

/** What a maintainer writes to acknowledge a finding. Published as `schemas/accepted.json`. */
export const acknowledgementsSchema = z.array(
	z
		.strictObject(
			{
				provider: z
					.optional(z.string({ error: "must be a provider id" }))
					.check(z.describe("Provider id, with dashes or underscores")),
				model: z
					.optional(z.string({ error: "must be a model id" }))
					.check(
						z.describe(
							"Model id; absent for a finding about the provider itself",
						),
					),
				file: z
					.optional(z.string({ error: "must be the file of a patch" }))
					.check(
						z.describe(
							"In place of a provider: the file of a local patch, as in the finding",
						),
					),
				entry: z
					.optional(
						z.string({ error: "must be a provider or model of the patch" }),
					)
					.check(
						z.describe(
							"With `file`: provider or `provider:model`, as in the finding",
						),
					),
				code: z
					.optional(z.string({ error: "must be the code of a finding" }))
					.check(
						z.describe(
							"Code of the finding; without values it is what tells findings apart",
						),
					),
				field: z
					.optional(
						z.array(z.string(), {
							error: 'must be a list of keys, such as ["cost", "input"]',
						}),
					)
					.check(
						z.describe('Keys from the outside in, e.g. ["cost", "input"]'),
					),
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
		)
		.check(
			z.refine(hasOneSubject, {
				error:
					"must have a provider, and perhaps a model; or the file of a patch, and perhaps an entry",
			}),
		),
	{ error: "must be a list of acknowledged findings" },
);

function hasOneSubject(entry: {
	readonly provider?: string | undefined;
	readonly model?: string | undefined;
	readonly file?: string | undefined;
	readonly entry?: string | undefined;
}): boolean {
	return entry.provider === undefined
		? entry.file !== undefined && entry.model === undefined
		: entry.file === undefined && entry.entry === undefined;
}

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

export interface Acknowledged {
	/** The findings that are not acknowledged, and findings about entries. */
	readonly findings: Finding[];
	/** Indexes of the entries that nothing needs any more, once this update is merged. */
	readonly spent: readonly number[];
}

/** Findings about the catalog. A value that is written is in the catalog from then on, so its entry is spent. */
export function acknowledge(
	findings: readonly Finding[],
	acknowledgements: Acknowledgements,
	{
		before,
		after,
		isWanted,
	}: Pick<CatalogDiff, "before" | "after"> & {
		isWanted: (id: string) => boolean;
	},
	now: Date,
): Acknowledged {
	return match(findings, acknowledgements, now, (entry) => {
		if (entry.provider === undefined || !isWanted(entry.provider)) return null;
		// A value that comes with this update is in the base of the next run, which must find nothing more to do.
		const isMerged = isIn(before, entry) || isIn(after, entry);
		return { isMerged, isSpentOnceMatched: true };
	});
}

/**
 * Findings about local patches. They stay true for as long as the patch is the same, so their entries are never spent.
 * @param isLeftOut whether this run does not look at a patch
 */
export function acknowledgePatches(
	findings: readonly Finding[],
	acknowledgements: Acknowledgements,
	isLeftOut: (file: string) => boolean,
	now: Date,
): Finding[] {
	const never = { isMerged: false, isSpentOnceMatched: false };
	return match(findings, acknowledgements, now, ({ file }) =>
		file === undefined || isLeftOut(file) ? null : never,
	).findings;
}

/** @param lookAt null where an entry is not about such findings */
function match(
	findings: readonly Finding[],
	{ file, text, entries }: Acknowledgements,
	now: Date,
	lookAt: (
		entry: Acknowledgement,
	) => { isMerged: boolean; isSpentOnceMatched: boolean } | null,
): Acknowledged {
	const today = dayOf(now);
	const acknowledged = new Set<Finding>();
	const aboutEntries: Finding[] = [];
	const spent: number[] = [];
	const byKey = new Map<string, Finding[]>();
	for (const finding of entries.length === 0 ? [] : findings) {
		const key = keyOf({ ...finding, ...finding.subject });
		getOr(byKey, key, () => []).push(finding);
	}
	const locate = locator(text);
	for (const [index, entry] of entries.entries()) {
		const look = lookAt(entry);
		if (look === null) continue;
		const matches = (byKey.get(keyOf(entry)) ?? []).filter(
			({ kind }) => entry.code === undefined || entry.code === kind.code,
		);
		const isMatched = matches.length > 0;
		const isExpired = entry.expires !== undefined && entry.expires < today;
		if (isMatched && !isExpired) {
			for (const one of matches) acknowledged.add(one);
		}
		const isSpent = isMatched
			? look.isSpentOnceMatched && !isExpired
			: look.isMerged;
		if (isSpent) spent.push(index);
		const state = isSpent
			? "spent"
			: !isMatched
				? "unmatched"
				: isExpired
					? "expired"
					: null;
		if (state !== null) {
			const lines = locate([index]);
			aboutEntries.push(findingAboutEntry(file, entry, state, today, lines));
		}
	}
	return {
		findings: [
			...findings.filter((finding) => !acknowledged.has(finding)),
			...aboutEntries,
		],
		spent,
	};
}

/** Whether the catalog has the value that an entry accepts. */
function isIn(
	catalog: Catalog,
	{ provider: id = "", model, field, before, after }: Acknowledgement,
): boolean {
	const provider = catalog.get(normalizeProviderId(id));
	const object =
		model === undefined ? provider?.header : provider?.models.get(model);
	if (object === undefined || field === undefined) return false;
	if (before === undefined && after === undefined) return false;
	const value = valueAt(object, field);
	return value === undefined || after === undefined
		? value === after
		: isSame(value, after);
}

/** How many entries an update takes out. */
export function countSpent({
	findings,
}: {
	readonly findings: readonly Pick<Finding, "kind">[];
}): number {
	return findings.filter(({ kind }) => kind === FINDINGS["accepted-spent"])
		.length;
}

/** The text of the file without the entries at these indexes; everything else stays, to the byte. */
export function withoutEntries(
	text: string,
	indexes: readonly number[],
): string {
	const start = text.startsWith("\ufeff") ? "\ufeff" : "";
	const rest = text.slice(start.length);
	return (
		start +
		removeValues(
			rest,
			indexes.map((index) => [index]),
		)
	);
}

/** Equal for an entry and for the findings that it acknowledges. Without values, it is for findings without values. */
function keyOf({
	provider,
	model,
	file,
	entry,
	field,
	before,
	after,
}: Partial<Acknowledgement>): string {
	const id = provider && normalizeProviderId(provider);
	return [id, model, file, entry, field, before, after]
		.map((value) => (value === undefined ? "" : toStableJson(value)))
		.join();
}

function findingAboutEntry(
	file: string,
	{
		provider,
		model,
		file: patch = "",
		entry = patch,
		expires,
	}: Acknowledgement,
	state: "expired" | "unmatched" | "spent",
	today: string,
	lines: { from: number; to: number } | null,
): Finding {
	const name =
		provider === undefined
			? entry
			: model === undefined
				? provider
				: `${provider}:${model}`;
	const where = lines === null ? "it" : `lines ${lines.from} to ${lines.to}`;
	const place = { subject: { file, entry: name } };
	switch (state) {
		case "expired":
			return createFinding(
				{
					kind: FINDINGS["accepted-expired"],
					severity: "warning",
					message: `The acknowledgement expired on ${expires} (today is ${today}), so the finding is reported again.`,
					remedy: `Look again; then set "expires" to a later day, or delete ${where}.`,
				},
				place,
			);
		case "unmatched":
			return createFinding(
				{
					kind: FINDINGS["accepted-unmatched"],
					severity: "notice",
					message: "The acknowledgement matches no finding (any more).",
					remedy: `Delete ${where}.`,
				},
				place,
			);
		case "spent":
			return createFinding(
				{
					kind: FINDINGS["accepted-spent"],
					severity: "notice",
					message:
						"The acknowledgement is no longer needed and is taken out: the value is in the catalog, or comes with this update.",
				},
				place,
			);
		default:
			return state satisfies never;
	}
}

/** The entry that acknowledges a finding, without its reason; null where the finding is about neither catalog nor patch. */
export function acknowledgementFor(finding: Finding): Acknowledgement | null {
	const { kind, subject, field, before, after } = finding;
	const isAboutInput = "file" in subject && subject.entry === undefined;
	if (isAboutInput) return null;
	const hasValues = before !== undefined || after !== undefined;
	return {
		...subject,
		...(!hasValues && { code: kind.code }),
		...(field !== undefined && { field }),
		...(before !== undefined && { before }),
		...(after !== undefined && { after }),
		reason: "",
	};
}
