import type { ModelRef } from "../../catalog/model.ts";
import type { LeavingModel } from "../../changes/leaving-models.ts";
import { compareBytes } from "../../lib/json.ts";
import { groupBy } from "../../lib/maps.ts";
import { count, counted } from "../../lib/numbers.ts";
import type { Section } from "../budget.ts";
import { code, htmlCode } from "../markdown.ts";
import type { SyncReport } from "../sync-report.ts";
import { foldedSection, moreRows } from "./parts.ts";

/** What the vendors themselves remove or deprecate: every id, one line per provider. */
export function vendorGoneSection(report: SyncReport): Section {
	const models = report.leavingModels.filter(report.isOwnListing);
	return {
		rows: models.length,
		first: models.length,
		render: (shown) =>
			(["removed", "deprecated"] as const)
				.flatMap((what) => {
					const all = models.filter((model) => model.what === what);
					const own = models
						.slice(0, shown)
						.filter((model) => model.what === what);
					if (all.length === 0) return [];
					const title = `**${what === "removed" ? "Removed" : "Deprecated"} by their vendors** (${count(all.length)})`;
					return [[title, ...listIds(own)].join("\n")];
				})
				.join("\n\n") + moreRows(models.length - shown, "model"),
	};
}

/** Many providers remove one or two models. From this number on, a provider has its own fold. */
const OWN_FOLD = 8;

/** What resellers remove or deprecate: every id, in a fold for each provider that loses many, and one for the rest. */
export function resellerGoneSections(report: SyncReport): Section[] {
	const models = report.leavingModels.filter(
		(one) => !report.isOwnListing(one),
	);
	const gone = new Set(report.changes.providers.removed.map(({ id }) => id));
	const byProvider = [...groupBy(models, ({ provider }) => provider)].sort(
		([a, x], [b, y]) =>
			Number(gone.has(b)) - Number(gone.has(a)) ||
			y.length - x.length ||
			compareBytes(a, b),
	);
	const isLarge = ([provider, own]: (typeof byProvider)[number]) =>
		own.length >= OWN_FOLD || gone.has(provider);
	const rest = byProvider.filter((entry) => !isLarge(entry));
	const small = rest.flatMap(([, own]) => own);
	return [
		...byProvider
			.filter(isLarge)
			.map(([provider, own]) =>
				goneFold(
					`${htmlCode(provider)}${gone.has(provider) ? " <b>is gone</b>" : ""}: ${describeGone(own)}`,
					own,
				),
			),
		...(small.length === 0
			? []
			: [
					goneFold(
						`${describeGone(small)} at ${counted(rest.length, byProvider.length > rest.length ? "other reseller" : "reseller")}`,
						small,
					),
				]),
	];
}

function describeGone(models: readonly LeavingModel[]): string {
	const parts = (["removed", "deprecated"] as const).flatMap((what) => {
		const own = models.filter((model) => model.what === what);
		return own.length === 0 ? [] : [`${count(own.length)} <b>${what}</b>`];
	});
	return parts.join(", ");
}

function goneFold(summary: string, models: readonly LeavingModel[]): Section {
	return {
		...foldedSection(summary, {
			rows: models,
			noun: "model",
			render: (shown) =>
				(["removed", "deprecated"] as const)
					.flatMap((what) => {
						const own = shown.filter((model) => model.what === what);
						if (own.length === 0) return [];
						const isOnlyKind = models.every((model) => model.what === what);
						const title = what === "removed" ? "Removed:" : "Deprecated:";
						return [...(isOnlyKind ? [] : [title]), listIds(own).join("\n")];
					})
					.join("\n\n"),
		}),
		first: models.length,
	};
}

const spelledId = (model: ModelRef) => code(model.id);

/** One list item per provider, with all its ids. */
function listIds(models: readonly ModelRef[]): string[] {
	return [...groupBy(models, ({ provider }) => provider)].map(
		([provider, own]) => `- ${code(provider)}: ${own.map(spelledId).join(" ")}`,
	);
}
