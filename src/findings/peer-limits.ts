import type { Model } from "../catalog/model.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { isObject } from "../lib/json.ts";
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

/** How far a limit has to be off if this share of the others agree, and how near another may be. */
interface Distance {
	readonly agree: number;
	readonly factor: number;
	readonly near: number;
}

/** Hosts cut a context to half as a rule, and an output to anything. Where all others agree, less is a slip, too. */
const LIMITS = [
	{
		name: "context",
		vendorFactor: 2.5,
		distances: [
			{ agree: 0.6, factor: 2, near: 1.5 },
			{ agree: 0.9, factor: 1.5, near: 1.2 },
		],
	},
	{
		name: "output",
		vendorFactor: 4,
		distances: [
			{ agree: 0.75, factor: 4, near: 1.5 },
			{ agree: 0.9, factor: 2, near: 1.2 },
		],
	},
	{ name: "input", vendorFactor: Number.POSITIVE_INFINITY, distances: [] },
] as const;
type Limit = (typeof LIMITS)[number];

/** Some may have copied the mistake. */
const NEAR_SHARE = 0.2;
/** No host cuts that much: a digit is missing, or there is one too many. */
const GROSS_FACTOR = 10;

/** Whatever thinks or calls tools has room for a page. */
const MIN_CONTEXT = 1024;

const FINDINGS = declareFindings({
	"limit-outlier": {
		severity: {
			warning: `the context limit, by a factor of ${GROSS_FACTOR}; or a model that reasons or calls tools has a context of less than ${MIN_CONTEXT} tokens`,
			notice: "the output limit, or by less",
		},
		when: `A limit is far from that of at least ${MIN_OTHERS} other providers of this model, or ${LIMITS.map(({ name, vendorFactor }) => `${name} by a factor of ${vendorFactor}`).join(" or ")} from what the vendor says if not more providers agree with this one. Far is ${LIMITS.flatMap(({ name, distances }) => distances.map(({ agree, factor }) => `a factor of ${factor} for ${name} if ${agree * 100}% agree`)).join(", ")}; and no other is near.`,
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
	const value = limitOf(update.model, name);
	if (value === null) return [];
	if (update.before && limitOf(update.before, name) === value) return [];
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
	{ name, distances }: Limit,
	value: number,
	{ peersOf }: RuleContext,
): Reason | null {
	const peers = peersOf(update).filter(
		({ model }) => limitOf(model, name) !== null,
	);
	const others = peers.map(({ model }) => limitOf(model, name) ?? 0);
	const isNear = (share: number) =>
		others.filter((other) => factorBetween(value, other) <= share).length >
		others.length * NEAR_SHARE;
	const middle = medianOf(others);
	const same = others.filter((other) => areWithin(other, middle, SAME));
	const factor = factorBetween(value, middle);
	const isFar = (distance: Distance) =>
		isAtLeast(factor, distance.factor) &&
		isAtLeast(same.length, others.length * distance.agree) &&
		!isNear(distance.near);
	const isOff = distances.some(isFar) && countProviders(peers) >= MIN_OTHERS;
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
	const own = vendor ? limitOf(vendor.model, name) : null;
	if (!vendor || own === null) return null;
	const factor = factorBetween(value, own);
	if (!isAtLeast(factor, vendorFactor)) return null;
	const countAt = (limit: number) =>
		countProviders(
			peersOf(update).filter(({ model }) =>
				areWithin(limitOf(model, name) ?? 0, limit, SAME),
			),
		);
	return countAt(own) >= countAt(value)
		? {
				factor,
				text: `; the vendor, \`${vendor.provider}\`, says ${count(own)}.`,
			}
		: null;
}

/** Null if it is not known. */
function limitOf(model: Model, name: string): number | null {
	const limit = isObject(model.limit) ? model.limit[name] : undefined;
	return typeof limit === "number" && limit > 0 ? limit : null;
}
