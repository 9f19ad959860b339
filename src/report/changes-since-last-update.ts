import { createHash } from "node:crypto";
import { newlyDeprecated } from "../changes/compare.ts";
import { subjectOf } from "../lib/finding.ts";
import { code, details } from "./markdown.ts";
import { count } from "./numbers.ts";
import { listed } from "./sections/parts.ts";
import { describeMove } from "./sections/prices.ts";
import type { SyncReport } from "./sync-report.ts";

/**
 * What a version of the pull request reported, short enough for its body. For each kind of change it holds the first
 * 24 bits of each change's hash, as four characters. For a kind with too many changes it holds only their number.
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
/** Of all kinds together: 2.4 kB of the 5.5 kB that are left between our limit for bodies and GitHub's. */
const MAX_RECORDED = 600;
const MAX_NAMED = 5;

/** What to record about this version. */
export function fingerprintsOf(report: SyncReport): Fingerprints {
	const reported = reportedChanges(report);
	let room = MAX_RECORDED;
	const fingerprints: Record<string, string | number> = {};
	for (const kind of KINDS) {
		const own = reported.filter((one) => one.kind === kind);
		const fits = own.length <= room;
		if (fits) room -= own.length;
		if (own.length > 0)
			fingerprints[kind] = fits ? own.map(hash).sort().join("") : own.length;
	}
	return fingerprints;
}

/** What this version reports and the last one did not, folded. Empty if the last version is not known. */
export function changesSinceLastUpdate(
	report: SyncReport,
	last: Fingerprints | null,
): string {
	if (last === null) return "";
	const reported = reportedChanges(report);
	const changes = KINDS.flatMap((kind) =>
		compareKind(
			kind,
			reported.filter((one) => one.kind === kind),
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

function compareKind(
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
	const added = now.filter((one) => !before.delete(hash(one)));
	const gone = before.size;
	const parts = [
		...(added.length > 0 ? [`${added.length} more ${kind}`] : []),
		...(gone > 0 ? [`${gone} no longer ${kind}`] : []),
	];
	if (parts.length === 0) return [];
	const named = listed(
		added.map(({ text }) => text),
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
	const createChange = (
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
			createChange("removed", provider, model.id),
		),
		...newlyDeprecated(report).map(({ provider, after }) =>
			createChange("deprecated", provider, after.id),
		),
		...renames.map(({ to }) =>
			createChange("renamed", to.provider, to.model.id),
		),
		...repricings.map(({ model, changes }) => {
			const prices = changes.map((change) => describeMove(change, ""));
			return createChange(
				"repriced",
				model.provider,
				model.after.id,
				` ${listed(prices, 2)}`,
			);
		}),
		...changes.models.added.map(({ provider, model }) =>
			createChange("added", provider, model.id),
		),
	];
}

/** The findings that the counts include, without those that the table of prices shows. */
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
