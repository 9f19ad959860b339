import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Catalog, ModelRef } from "../catalog/model.ts";
import { type Finding, subjectOf } from "../lib/finding.ts";
import { groupBy } from "../lib/maps.ts";
import { count } from "../lib/numbers.ts";
import { code, details } from "./markdown.ts";
import { listed, ownFirst } from "./sections/parts.ts";
import { describeMove } from "./sections/prices.ts";
import { isUsed, type SyncReport, shownFindings } from "./sync-report.ts";

/**
 * What a version of the pull request reported, short enough for its body. For each kind of change it holds a few
 * characters of hashes for each change: four of what changed, two of the values. For a kind with too many changes it
 * holds only their number. `names` holds the new models, because a model that upstream takes back is in no catalog.
 */
export type Fingerprints = Readonly<Record<string, string | number>>;

/** The version to compare with. */
export interface LastVersion {
	readonly fingerprints: Fingerprints;
	/** `the last version of this pull request` */
	readonly title: string;
}

const KINDS = [
	"suspicious",
	"removed",
	"deprecated",
	"renamed",
	"repriced",
	"added",
] as const;
type Kind = (typeof KINDS)[number];

interface ReportedChange {
	readonly kind: Kind;
	/** What the change is about: the same in every version. */
	readonly key: string;
	/** The values; a change with other values is news. */
	readonly values: string;
	/** Markdown. */
	readonly text: string;
}

const KEY_LENGTH = 4;
const HASH_LENGTH = 6;
/** Of all kinds together: 2.4 kB of the room between our limit for bodies and GitHub's. */
const MAX_RECORDED = 400;
const MAX_NAMES_LENGTH = 2000;
const MAX_NAMED = 5;

/** What to record about this version. */
export function fingerprintsOf(report: SyncReport): Fingerprints {
	const byKind = groupBy(reportedChanges(report), ({ kind }) => kind);
	let room = MAX_RECORDED;
	const fingerprints: Record<string, string | number> = {};
	for (const kind of KINDS) {
		const own = byKind.get(kind) ?? [];
		const fits = own.length <= room;
		if (fits) room -= own.length;
		if (own.length > 0)
			fingerprints[kind] = fits ? own.map(hash).sort().join("") : own.length;
	}
	const names = packNames(report.changes.models.added.map(toRef));
	return names === null ? fingerprints : { ...fingerprints, names };
}

/** What this version reports and the last one did not, and the other way round. */
export interface ChangesSince {
	/** Markdown, folded; empty if there is nothing to say, or the last version is not known. */
	readonly text: string;
	/** Whether the last version reported the finding already. */
	readonly isSeen: (finding: Finding) => boolean;
}

const NOTHING: ChangesSince = { text: "", isSeen: () => false };

export function changesSinceLastUpdate(
	report: SyncReport,
	last: LastVersion | null,
): ChangesSince {
	if (last === null) return NOTHING;
	const { fingerprints, title } = last;
	const byKind = groupBy(reportedChanges(report), ({ kind }) => kind);
	const changes = KINDS.flatMap((kind) =>
		compareKind(kind, byKind.get(kind) ?? [], fingerprints, report),
	);
	const summary = changes.map(({ summary }) => summary).join(", ");
	const { suspicious } = fingerprints;
	const seen = new Set(typeof suspicious === "string" ? split(suspicious) : []);
	return {
		text:
			changes.length === 0
				? ""
				: details(
						`<b>Since ${title}</b>: ${summary}`,
						changes.flatMap(({ lines }) => lines).join("\n"),
					),
		isSeen: (finding) => seen.has(hash(toSuspicion(finding))),
	};
}

function compareKind(
	kind: Kind,
	now: readonly ReportedChange[],
	fingerprints: Fingerprints,
	report: SyncReport,
) {
	const last = fingerprints[kind] ?? "";
	if (typeof last === "number") {
		const difference = now.length - last;
		if (difference === 0) return [];
		const text = `${count(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} ${kind}`;
		return [{ summary: text, lines: [`- ${text}`] }];
	}
	const before = new Set(split(last));
	const added = now.filter((one) => !before.delete(hash(one)));
	// A change with other values is one more, not also one less.
	const isStillHere = new Set(now.map(hashKey));
	const gone = [...before]
		.map((one) => one.slice(0, KEY_LENGTH))
		.filter((key) => !isStillHere.has(key));
	const say = (what: string, total: number, named: readonly string[]) =>
		total === 0
			? []
			: [
					{
						summary: what,
						lines: [
							`- ${what}${named.length > 0 ? `: ${listed(named, MAX_NAMED)}` : ""}`,
						],
					},
				];
	return [
		...say(
			`${count(added.length)} more ${kind}`,
			added.length,
			added.map(({ text }) => text),
		),
		...say(
			`${count(gone.length)} no longer ${kind}`,
			gone.length,
			gone.length > 0
				? nameThem(kind, new Set(gone), fingerprints, report)
				: [],
		),
	];
}

/** The models that hashes of the last version stand for. They are in one of the catalogs, or upstream took them back. */
function nameThem(
	kind: Kind,
	hashes: ReadonlySet<string>,
	{ names }: Fingerprints,
	report: SyncReport,
): string[] {
	if (kind === "suspicious") return [];
	const isGone = ({ provider, id }: ModelRef) =>
		hashes.has(hashKey({ key: keyOf(kind, provider, id) }));
	const candidates =
		kind === "added"
			? unpackNames(names)
			: [...listings(report.before), ...listings(report.after)];
	const found = new Map(
		candidates
			.filter(isGone)
			.map((model) => [nameModel(model), model] as const),
	);
	return ownFirst([...found.values()], report).map(nameModel);
}

function* listings(catalog: Catalog): Generator<ModelRef> {
	for (const [provider, { models }] of catalog) {
		for (const id of models.keys()) yield { provider, id };
	}
}

/** Models in use come first, then those of the vendors themselves. */
function reportedChanges(report: SyncReport): ReportedChange[] {
	const { changes, renames, repricings } = report;
	const create = (kind: Kind, { provider, id }: ModelRef, values = "") => ({
		kind,
		key: keyOf(kind, provider, id),
		values,
		text: nameModel({ provider, id }) + values,
		provider,
		id,
	});
	const all = [
		...report.leavingModels.map((model) => create(model.what, model)),
		...renames.map(({ to }) => create("renamed", toRef(to))),
		...repricings.map(({ model: { provider, after }, changes }) => {
			const prices = changes.map((change) => describeMove(change, ""));
			return create(
				"repriced",
				{ provider, id: after.id },
				` ${listed(prices, 2)}`,
			);
		}),
		...changes.models.added.map((entry) => create("added", toRef(entry))),
	];
	const ranked = ownFirst(all, report);
	return [
		...(["danger", "warning"] as const)
			.flatMap((severity) => shownFindings(report, severity))
			.map(toSuspicion),
		...ranked.filter((one) => isUsed(one, report)),
		...ranked.filter((one) => !isUsed(one, report)),
	];
}

function toSuspicion(finding: Finding): ReportedChange {
	const subject = subjectOf(finding);
	return {
		kind: "suspicious",
		key: JSON.stringify([finding.kind.code, subject, finding.field]),
		values: JSON.stringify(finding.after ?? null),
		text: `${code(subject)} (${code(finding.kind.code)})`,
	};
}

function toRef(entry: {
	readonly provider: string;
	readonly model: { readonly id: string };
}): ModelRef {
	return { provider: entry.provider, id: entry.model.id };
}

function nameModel({ provider, id }: ModelRef): string {
	return code(`${provider}:${id}`);
}

function keyOf(kind: Kind, provider: string, id: string): string {
	return JSON.stringify([kind, provider, id]);
}

function hash({ key, values }: Pick<ReportedChange, "key" | "values">): string {
	const ofValues = digest(values).slice(0, HASH_LENGTH - KEY_LENGTH);
	return hashKey({ key }) + ofValues;
}

function hashKey({ key }: Pick<ReportedChange, "key">): string {
	return digest(key).slice(0, KEY_LENGTH);
}

function digest(text: string): string {
	return createHash("sha256").update(text).digest("base64url");
}

function split(hashes: string): string[] {
	return Array.from(
		{ length: Math.floor(hashes.length / HASH_LENGTH) },
		(_, index) => hashes.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH),
	);
}

/** Null if the names need too much room. */
function packNames(models: readonly ModelRef[]): string | null {
	if (models.length === 0) return null;
	const text = models.map(({ provider, id }) => `${provider}:${id}`).join("\n");
	const packed = deflateRawSync(text).toString("base64url");
	return packed.length <= MAX_NAMES_LENGTH ? packed : null;
}

/** People can edit the body that the names come from. Then there are none. */
function unpackNames(packed: string | number | undefined): ModelRef[] {
	if (typeof packed !== "string") return [];
	try {
		const bytes = inflateRawSync(Buffer.from(packed, "base64url"), {
			maxOutputLength: 1_000_000,
		});
		return bytes
			.toString()
			.split("\n")
			.map((line) => {
				const colon = line.indexOf(":");
				return { provider: line.slice(0, colon), id: line.slice(colon + 1) };
			});
	} catch {
		return [];
	}
}
