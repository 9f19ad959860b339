import type { Model } from "../catalog/model.ts";
import { limitOf } from "../changes/abilities.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { count } from "../lib/numbers.ts";
import { areWithin, factorBetween, isAtLeast, medianOf } from "../lib/ratio.ts";
import { countProviders } from "./agreement.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
	type Rule,
	type RuleContext,
} from "./rule-context.ts";

const MIN_OTHERS = 3;
/** `128000` and `131072` are the same. */
const SAME = 0.05;

/** A limit is off by the factor if this share of the others agree, and hardly another is near. Hosts cut outputs to anything. */
const LIMITS = [
	{ name: "context", agree: 0.5, factor: 1.5, vendorFactor: 2.5 },
	{ name: "input", agree: 0.5, factor: 1.5, vendorFactor: 2.5 },
	{ name: "output", agree: 0.7, factor: 1.9, vendorFactor: 4 },
] as const;
type Limit = (typeof LIMITS)[number];

/** Some may have copied the mistake. */
const NEAR = 1.2;
const NEAR_SHARE = 0.2;
/** No host cuts that much: a digit is missing, or there is one too many. */
const GROSS_FACTOR = 10;

/** Whatever thinks or calls tools has room for a page. */
const MIN_CONTEXT = 1024;

const FINDINGS = declareFindings({
	"limit-outlier": {
		severity: {
			warning: `the context or input limit, by a factor of ${GROSS_FACTOR}; or a model that reasons or calls tools has a context of less than ${MIN_CONTEXT} tokens`,
			notice: "the output limit, or by less",
		},
		when: `A limit is off from what other providers of this model say: ${LIMITS.map(({ name, agree, factor }) => `\`${name}\` by a factor of ${factor}, if ${agree * 100}% agree`).join("; ")}. At least ${MIN_OTHERS} others have one, if few have the model also under the same name, and at most ${NEAR_SHARE * 100}% are near this one. Or it is off by a factor of ${LIMITS.map(({ name, vendorFactor }) => `${vendorFactor} (\`${name}\`)`).join(", ")} from what the vendor says, and not more providers agree with this one.`,
		remedy: COMPARE,
	},
});

/** Limits that are far from those of the same model elsewhere. */
export const peerLimitRule: Rule = {
	title: "Limits compared with other providers",
	findings: Object.values(FINDINGS),
	check: (context) =>
		context
			.updatesOf("limit")
			.flatMap((update) =>
				LIMITS.flatMap((limit) => findOutlier(update, limit, context)),
			),
};

function findOutlier(
	update: ModelUpdate,
	limit: Limit,
	context: RuleContext,
): Finding[] {
	const { name } = limit;
	const value = statedLimit(update.model, name);
	if (value === null) return [];
	if (update.before && statedLimit(update.before, name) === value) return [];
	const reason =
		whyTooSmall(update.model, name, value) ??
		whyUnlikeOthers(update, limit, value, context) ??
		whyUnlikeVendor(update, limit, value, context);
	if (reason === null) return [];
	return [
		aboutField(update, ["limit", name], {
			kind: FINDINGS["limit-outlier"],
			severity:
				name !== "output" && isAtLeast(reason.factor, GROSS_FACTOR)
					? "warning"
					: "notice",
			message: `\`limit.${name}\` is ${count(value)}${reason.text}`,
		}),
	];
}

interface Reason {
	readonly factor: number;
	readonly text: string;
}

function whyTooSmall(
	{ reasoning, tool_call }: Model,
	name: string,
	value: number,
): Reason | null {
	return name !== "output" &&
		value < MIN_CONTEXT &&
		(reasoning === true || tool_call === true)
		? {
				factor: Number.POSITIVE_INFINITY,
				text: ", too little for a model that reasons or calls tools.",
			}
		: null;
}

function whyUnlikeOthers(
	update: ModelUpdate,
	{ name, agree, factor: least }: Limit,
	value: number,
	{ alikeOf }: RuleContext,
): Reason | null {
	const peers = alikeOf(update).filter(
		({ model }) => statedLimit(model, name) !== null,
	);
	const others = peers.map(({ model }) => statedLimit(model, name) ?? 0);
	const middle = medianOf(others);
	const factor = factorBetween(value, middle);
	if (!isAtLeast(factor, least)) return null;
	const near = others.filter((other) => factorBetween(value, other) <= NEAR);
	const same = others.filter((other) => areWithin(other, middle, SAME));
	const isOff =
		isAtLeast(same.length, others.length * agree) &&
		near.length <= others.length * NEAR_SHARE &&
		countProviders(peers) >= MIN_OTHERS;
	return isOff
		? {
				factor,
				text: `; ${same.length} of ${others.length} other listings of this model say about ${count(middle)}.`,
			}
		: null;
}

function whyUnlikeVendor(
	update: ModelUpdate,
	{ name, vendorFactor }: Limit,
	value: number,
	{ peersOf, vendorPeerOf }: RuleContext,
): Reason | null {
	const vendor = vendorPeerOf(update);
	const own = vendor ? statedLimit(vendor.model, name) : null;
	if (!vendor || own === null) return null;
	const factor = factorBetween(value, own);
	if (!isAtLeast(factor, vendorFactor)) return null;
	const countAt = (limit: number) =>
		countProviders(
			peersOf(update).filter(({ model }) =>
				areWithin(statedLimit(model, name) ?? 0, limit, SAME),
			),
		);
	return countAt(own) >= countAt(value)
		? {
				factor,
				text: `; the vendor, \`${vendor.provider}\`, says ${count(own)}.`,
			}
		: null;
}

/** Null if it is not known, or 0. */
function statedLimit(model: Model, name: Limit["name"]): number | null {
	const limit = limitOf(model, name) ?? 0;
	return limit > 0 ? limit : null;
}
