import type { Loss } from "../../changes/compatibility.ts";
import { code, details } from "../markdown.ts";
import { counted } from "../numbers.ts";
import type { SyncReport } from "../sync-report.ts";
import { byProviderRank, listed } from "./parts.ts";

const MAX_NAMED = 5;

const REASONS: readonly {
	readonly kind: Loss["kind"];
	readonly describe: (count: number) => string;
}[] = [
	{
		kind: "provider",
		describe: (n) =>
			`${counted(n, "provider id")} ${n === 1 ? "is" : "are"} no longer an atom of the providers module`,
	},
	{
		kind: "model",
		describe: (n) =>
			`${counted(n, "model id")} no longer ${n === 1 ? "exists" : "exist"}`,
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

/** The semantic version level of a release with this catalog, and why. Empty if nothing changed. */
export function compatibilityNote(report: SyncReport): string {
	const { level, losses } = report.compatibility;
	if (level === null) return "";
	const suggestion = `a release with this catalog is a <b>${level}</b> one`;
	if (losses.length === 0) {
		return level === "minor"
			? `<sub>Nothing that code may name is lost; ${suggestion}.</sub>`
			: `<sub>Only data changed; ${suggestion}.</sub>`;
	}
	const rank = byProviderRank(report);
	const reasons = REASONS.flatMap(({ kind, describe }) => {
		const own = losses
			.filter((loss) => loss.kind === kind)
			.toSorted((a, b) => rank(a.provider, b.provider));
		if (own.length === 0) return [];
		return [{ text: describe(own.length), named: own.map(nameLoss) }];
	});
	return details(
		`<b>Breaking for code that names these</b>: ${reasons.map(({ text }) => text).join(", ")}; ${suggestion}`,
		reasons
			.map(
				({ text, named }) => `- ${text}: ${listed(named.map(code), MAX_NAMED)}`,
			)
			.join("\n"),
	);
}

function nameLoss(loss: Loss): string {
	return loss.kind === "provider"
		? loss.provider
		: `${loss.provider}:${loss.id}`;
}
