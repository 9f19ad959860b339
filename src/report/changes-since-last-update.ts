import { createHash } from "node:crypto";
import { newlyDeprecated } from "../changes/compare.ts";
import { subjectOf } from "../lib/finding.ts";
import { code, details } from "./markdown.ts";
import { count } from "./numbers.ts";
import { listed } from "./sections/parts.ts";
import { describeMove } from "./sections/prices.ts";
import type { SyncReport } from "./sync-report.ts";

/**
 * What a version of the pull request told, short enough to be remembered in its body: by kind of change the first
 * 24 bits of each change's hash, as four characters. A kind of too many changes is remembered by its number only.
 */
export type Fingerprints = Readonly<Record<string, string | number>>;

interface ReportedChange {
	readonly kind:
		| "suspicious"
		| "removed"
		| "deprecated"
		| "renamed"
		| "repriced"
		| "added";
	/** The same change has the same key in every version. */
	readonly key: string;
	/** Markdown. */
	readonly text: string;
}

const KINDS: readonly ReportedChange["kind"][] = [
	"suspicious",
	"removed",
	"deprecated",
	"renamed",
	"repriced",
	"added",
];
const HASH_LENGTH = 4;
/** In all; 2.4 kB of the 5.5 kB that GitHub's limit leaves beside the body. */
const MAX_REMEMBERED = 600;
const MAX_NAMED = 5;

/** What to remember of this version. */
export function fingerprintsOf(report: SyncReport): Fingerprints {
	const told = reportedChanges(report);
	let room = MAX_REMEMBERED;
	const seen: Record<string, string | number> = {};
	for (const kind of KINDS) {
		const own = told.filter((one) => one.kind === kind);
		const fits = own.length <= room;
		if (fits) room -= own.length;
		if (own.length > 0)
			seen[kind] = fits ? own.map(hash).sort().join("") : own.length;
	}
	return seen;
}

/** What this version tells that the last one did not, folded; nothing where that is not known. */
export function changesSinceLastUpdate(
	report: SyncReport,
	last: Fingerprints | null,
): string {
	if (last === null) return "";
	const told = reportedChanges(report);
	const changes = KINDS.flatMap((kind) =>
		compare(
			kind,
			told.filter((one) => one.kind === kind),
			last[kind] ?? "",
		),
	);
	if (changes.length === 0) return "";
	const summary = changes.map(({ summary }) => summary).join(", ");
	return details(
		`<b>Since the last version of this pull request</b>: ${summary}`,
		changes.flatMap(({ lines }) => lines).join("\n"),
	);
}

function compare(
	kind: ReportedChange["kind"],
	now: readonly ReportedChange[],
	last: string | number,
) {
	if (typeof last === "number") {
		const difference = now.length - last;
		if (difference === 0) return [];
		const text = `${count(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} ${kind}`;
		return [{ summary: text, lines: [`- ${text}`] }];
	}
	const before = new Set(last.match(/.{4}/g));
	const fresh = now.filter((one) => !before.delete(hash(one)));
	const gone = before.size;
	const parts = [
		...(fresh.length > 0 ? [`${fresh.length} more ${kind}`] : []),
		...(gone > 0 ? [`${gone} no longer ${kind}`] : []),
	];
	if (parts.length === 0) return [];
	const named = listed(
		fresh.map(({ text }) => text),
		MAX_NAMED,
	);
	return [
		{
			summary: parts.join(", "),
			lines: [`- ${parts.join(", ")}${named === "" ? "" : `: ${named}`}`],
		},
	];
}

function reportedChanges(report: SyncReport): ReportedChange[] {
	const { changes, renames, repricings } = report;
	const told = (
		kind: ReportedChange["kind"],
		provider: string,
		id: string,
		more = "",
	) => ({
		kind,
		key: JSON.stringify([kind, provider, id, more]),
		text: code(`${provider}:${id}`) + more,
	});
	return [
		...suspicions(report),
		...changes.models.removed.map(({ provider, model }) =>
			told("removed", provider, model.id),
		),
		...newlyDeprecated(report).map(({ provider, after }) =>
			told("deprecated", provider, after.id),
		),
		...renames.map(({ to }) => told("renamed", to.provider, to.model.id)),
		...repricings.map(({ model, changes }) => {
			const prices = changes.map((change) => describeMove(change, ""));
			return told(
				"repriced",
				model.provider,
				model.after.id,
				` ${listed(prices, 2)}`,
			);
		}),
		...changes.models.added.map(({ provider, model }) =>
			told("added", provider, model.id),
		),
	];
}

/** The findings that the counts name, without those that the table of prices shows. */
function suspicions({ findings }: SyncReport): ReportedChange[] {
	return findings
		.filter(
			({ severity, kind }) => severity !== "notice" && !kind.isInPriceTable,
		)
		.map((finding) => ({
			kind: "suspicious",
			key: JSON.stringify([
				finding.kind.code,
				subjectOf(finding),
				finding.field,
				finding.after,
			]),
			text: `${code(subjectOf(finding))} (${finding.kind.code})`,
		}));
}

function hash({ key }: ReportedChange): string {
	return createHash("sha256")
		.update(key)
		.digest("base64url")
		.slice(0, HASH_LENGTH);
}
