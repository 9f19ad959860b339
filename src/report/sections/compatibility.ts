import type { Loss } from "../../changes/compatibility.ts";
import { count, counted } from "../../lib/numbers.ts";
import { code, details } from "../markdown.ts";
import type { SyncReport } from "../sync-report.ts";
import { listed } from "./parts.ts";

const MAX_NAMED = 5;

const REASONS: readonly {
	readonly kind: Loss["kind"];
	readonly describe: (count: number, renamed: number) => string;
}[] = [
	{
		kind: "provider",
		describe: (n, renamed) =>
			`${counted(n, "provider id")} no longer ${n === 1 ? "exists" : "exist"}${amongThem(renamed)}`,
	},
	{
		kind: "model",
		describe: (n, renamed) =>
			`${counted(n, "model id")} no longer ${n === 1 ? "exists" : "exist"}${amongThem(renamed)}`,
	},
	{
		kind: "capability",
		describe: (n) =>
			`${counted(n, "model")} ${n === 1 ? "loses" : "lose"} a capability or modality`,
	},
	{
		kind: "limit",
		describe: (n) =>
			`${counted(n, "model")} ${n === 1 ? "has" : "have"} a lower limit`,
	},
];

/** An id that is renamed is lost, too, so these counts are higher than those of what is removed. */
function amongThem(renamed: number): string {
	return renamed === 0 ? "" : ` (${count(renamed)} of them renamed)`;
}

/** The semantic version level of a release with this catalog, and why. Empty if nothing changed. */
export function compatibilityNote(report: SyncReport): string {
	const { level, losses } = report.compatibility;
	if (level === null) return "";
	const suggestion = `a release with this catalog is a <b>${level}</b> one`;
	if (losses.length === 0) {
		return level === "minor"
			? `<sub>If others use this catalog: nothing that code may name is lost; ${suggestion}.</sub>`
			: `<sub>If others use this catalog: only data changed; ${suggestion}.</sub>`;
	}
	const renamed: Partial<Record<Loss["kind"], number>> = {
		provider: report.providerRenames.length,
		model: report.renames.length,
	};
	const reasons = REASONS.flatMap(({ kind, describe }) => {
		const own = losses.filter((loss) => loss.kind === kind);
		if (own.length === 0) return [];
		const named = own.toSorted(
			(a, b) => Number(isOwn(b, report)) - Number(isOwn(a, report)),
		);
		return [
			{
				text: describe(own.length, renamed[kind] ?? 0),
				named: named.map(nameLoss),
			},
		];
	});
	const atoms =
		report.hasProvidersModule && losses.some(({ kind }) => kind === "provider")
			? "\n- The providers module loses the atoms of these providers."
			: "";
	return details(
		`<b>If others use this catalog</b>: breaking for code that names these: ${reasons.map(({ text }) => text).join(", ")}; ${suggestion}`,
		reasons
			.map(
				({ text, named }) => `- ${text}: ${listed(named.map(code), MAX_NAMED)}`,
			)
			.join("\n") + atoms,
	);
}

function isOwn(loss: Loss, report: SyncReport): boolean {
	return loss.kind === "provider"
		? report.vendors.isFirstParty(loss.provider)
		: report.isOwnListing(loss);
}

function nameLoss(loss: Loss): string {
	return loss.kind === "provider"
		? loss.provider
		: `${loss.provider}:${loss.id}`;
}
