import type { Model } from "../catalog/model.ts";
import { modalitiesOf } from "../changes/abilities.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { isAtLeast } from "../lib/ratio.ts";
import { type Agreement, describeAgreement, mostAgreed } from "./agreement.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
	type Rule,
	type RuleContext,
} from "./rule-context.ts";

/** Two may have copied from each other, or from the same mistake; not so if one of them is the vendor. */
const MIN_OTHERS = 3;
const MIN_WITH_VENDOR = 2;
/** One in seven may have the same mistake: catalogs copy from each other. */
const MOST = 0.85;

/** Requests fail, or cost more, where these are wrong. */
const MAIN = ["reasoning", "tool_call"];
const CAPABILITIES = [...MAIN, "attachment"];
const SIDES = ["input", "output"] as const;

const FINDINGS = declareFindings({
	"capability-outlier": {
		severity: {
			warning: MAIN.map((field) => `\`${field}\``).join(" or "),
			notice: "`attachment`, or the kinds of input or output",
		},
		when: `A capability differs from what at least ${MOST * 100}% of the other providers of this model say, and at least ${MIN_OTHERS}, or ${MIN_WITH_VENDOR} with the vendor.`,
		remedy: COMPARE,
	},
});

/** Capabilities that the same model has at nearly all other providers, and not here; or the other way round. */
export const capabilityRule: Rule = {
	title: "Capabilities compared with other providers",
	findings: Object.values(FINDINGS),
	check: (context) => [
		...CAPABILITIES.flatMap((field) => findCapability(field, context)),
		...SIDES.flatMap((side) => findModalities(side, context)),
	],
};

function findCapability(field: string, context: RuleContext): Finding[] {
	return context.updatesOf(field).flatMap((update) => {
		const value = update.model[field];
		if (typeof value !== "boolean" || value === update.before?.[field]) {
			return [];
		}
		const agreed = clearAgreement(update, context, (model) => {
			const other = model[field];
			return typeof other === "boolean" ? other : null;
		});
		if (agreed === null || agreed.value === value) return [];
		return [
			aboutField(update, [field], {
				kind: FINDINGS["capability-outlier"],
				severity: MAIN.includes(field) ? "warning" : "notice",
				message: `\`${field}\` is ${value}; ${describeAgreement(agreed)} say ${agreed.value}.`,
			}),
		];
	});
}

function findModalities(
	side: (typeof SIDES)[number],
	context: RuleContext,
): Finding[] {
	return context.updatesOf("modalities").flatMap((update) => {
		const field = ["modalities", side];
		const kinds = listKinds(update.model, side);
		if (kinds === null) return [];
		if (update.before && listKinds(update.before, side) === kinds) return [];
		const agreed = clearAgreement(update, context, (model) =>
			listKinds(model, side),
		);
		if (agreed === null || agreed.value === kinds) return [];
		return [
			aboutField(update, field, {
				kind: FINDINGS["capability-outlier"],
				severity: "notice",
				message: `\`modalities.${side}\` is ${kinds}; ${describeAgreement(agreed)} say ${agreed.value}.`,
			}),
		];
	});
}

/** What nearly all others say; null if they do not agree, or are too few. */
function clearAgreement<Value extends string | boolean>(
	update: ModelUpdate,
	{ peersOf, vendorPeerOf }: RuleContext,
	read: (model: Model) => Value | null,
): Agreement<Value> | null {
	const agreed = mostAgreed(peersOf(update), read);
	if (agreed === null || !isAtLeast(agreed.providers, agreed.of * MOST)) {
		return null;
	}
	const isEnough =
		agreed.of >= MIN_OTHERS ||
		(agreed.of >= MIN_WITH_VENDOR && vendorPeerOf(update) !== undefined);
	return isEnough ? agreed : null;
}

/** There are five kinds; more are a mistake, and would only fill the report. */
const MAX_KINDS = 8;

/** Null where nothing is said. */
function listKinds(model: Model, side: (typeof SIDES)[number]): string | null {
	const kinds = [...modalitiesOf(model, side)];
	return kinds.length === 0
		? null
		: kinds.sort().slice(0, MAX_KINDS).join(", ");
}
