import type { Model } from "../catalog/model.ts";
import { modalitiesOf } from "../changes/abilities.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { isAtLeast } from "../lib/ratio.ts";
import { type Agreement, describeAgreement } from "./agreement.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
	type Rule,
	type RuleContext,
} from "./rule-context.ts";

/** Two may have copied from each other, or from the same mistake; not so if one of them is the vendor. */
const MIN_OTHERS = 3;
const MIN_WITH_VENDOR = 1;
/** One in seven may have the same mistake: catalogs copy from each other. */
const MOST = 0.85;

/** Requests fail, or cost more, where these are wrong. */
const MAIN = ["reasoning", "tool_call"];
const CAPABILITIES = [...MAIN, "attachment"];
const SIDES = ["input", "output"] as const;

const FINDINGS = declareFindings({
	"capability-outlier": {
		severity: {
			warning: `${MAIN.map((field) => `\`${field}\``).join(" or ")} of a model that said something else before`,
			notice: "a new model, `attachment`, or the kinds of input or output",
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
	const read = (model: Model) => {
		const value = model[field];
		return typeof value === "boolean" ? value : null;
	};
	return compare(read, context.updatesOf(field), context).map(
		({ update, value, agreed }) =>
			aboutField(update, [field], {
				kind: FINDINGS["capability-outlier"],
				// Nobody uses a new model yet.
				severity: update.before && MAIN.includes(field) ? "warning" : "notice",
				message: `\`${field}\` is ${value}; ${describeAgreement(agreed)} say ${agreed.value}.`,
			}),
	);
}

function findModalities(
	side: (typeof SIDES)[number],
	context: RuleContext,
): Finding[] {
	const read = (model: Model) => {
		const kinds = [...modalitiesOf(model, side)];
		return kinds.length === 0
			? null
			: kinds.sort().slice(0, MAX_KINDS).join(", ");
	};
	return compare(read, context.updatesOf("modalities"), context).map(
		({ update, value, agreed }) =>
			aboutField(update, ["modalities", side], {
				kind: FINDINGS["capability-outlier"],
				severity: "notice",
				message: `\`modalities.${side}\` is ${value}; ${describeAgreement(agreed)} say ${agreed.value}.`,
			}),
	);
}

/** There are five kinds; more are a mistake, and would only fill the report. */
const MAX_KINDS = 8;

interface Outlier<Value> {
	readonly update: ModelUpdate;
	readonly value: Value;
	readonly agreed: Agreement<Value>;
}

/** The new values with which nearly all others disagree. */
function compare<Value>(
	read: (model: Model) => Value | null,
	updates: readonly ModelUpdate[],
	context: RuleContext,
): Outlier<Value>[] {
	return updates.flatMap((update) => {
		const value = read(update.model);
		if (value === null) return [];
		if (update.before && read(update.before) === value) return [];
		const agreed = context.agreementOf(update, read);
		return agreed && agreed.value !== value && isClear(agreed, update, context)
			? [{ update, value, agreed }]
			: [];
	});
}

function isClear(
	{ providers, of }: Agreement<unknown>,
	update: ModelUpdate,
	{ vendorPeerOf }: RuleContext,
): boolean {
	const isEnough =
		of >= MIN_OTHERS ||
		(of >= MIN_WITH_VENDOR && vendorPeerOf(update) !== undefined);
	return isEnough && isAtLeast(providers, of * MOST);
}
