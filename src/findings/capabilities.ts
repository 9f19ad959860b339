import type { Model } from "../catalog/model.ts";
import { modalitiesOf } from "../changes/abilities.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { valueAt } from "../lib/json.ts";
import { getOr } from "../lib/maps.ts";
import { isAtLeast } from "../lib/ratio.ts";
import { type Agreement, describeAgreement } from "./agreement.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
	type Rule,
	type RuleContext,
} from "./rule-context.ts";

/** One may have copied from here; not so the vendor. */
const MIN_OTHERS = 2;
const MIN_WITH_VENDOR = 1;
/** The others may have the same mistake: catalogs copy from each other. */
const MOST = 2 / 3;
/** Enough to doubt what was said before about a model in use. */
const CLEAR = { providers: 3, most: 0.85 };

/** Requests fail, or cost more, where these are wrong. */
const MAIN = ["reasoning", "tool_call"];
const CAPABILITIES = [...MAIN, "attachment"];
const SIDES = ["input", "output"] as const;

const FINDINGS = declareFindings({
	"capability-outlier": {
		severity: {
			warning: `${MAIN.map((field) => `\`${field}\``).join(" or ")} of a model that said something else before, and at least ${CLEAR.providers} others and ${CLEAR.most * 100}% of them do`,
			notice:
				"a new model, `attachment`, the kinds of input or output, or fewer others",
		},
		when: `A capability differs from what at least two thirds of the other providers of this model say, and at least ${MIN_OTHERS}, or ${MIN_WITH_VENDOR} with the vendor. If few have it, also others with the same name. Or \`attachment\` is true, and the input is text only; or it is false, and there are other kinds of input.`,
		remedy: COMPARE,
	},
});

/** Capabilities that the same model has at most other providers, and not here, or the other way round; and those that contradict each other. */
export const capabilityRule: Rule = {
	title: "Capabilities compared with other providers",
	findings: Object.values(FINDINGS),
	check: (context) => [
		...CAPABILITIES.flatMap((field) => findCapability(field, context)),
		...SIDES.flatMap((side) => findModalities(side, context)),
		...context.updatesOf("attachment", "modalities").flatMap(findContradiction),
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
				severity:
					update.before && MAIN.includes(field) && isClear(agreed)
						? "warning"
						: "notice",
				message: `\`${field}\` is ${value}; ${describeAgreement(agreed)} say ${agreed.value}.`,
			}),
	);
}

function findModalities(
	side: (typeof SIDES)[number],
	context: RuleContext,
): Finding[] {
	const read = (model: Model) => KINDS[side](model) || null;
	return compare(read, context.updatesOf("modalities"), context).map(
		({ update, value, agreed }) =>
			aboutField(update, ["modalities", side], {
				kind: FINDINGS["capability-outlier"],
				severity: "notice",
				message: `\`modalities.${side}\` is ${value}; ${describeAgreement(agreed)} say ${agreed.value}.`,
			}),
	);
}

/** Whoever looks for a model that reads images looks at either of the two. */
function findContradiction(update: ModelUpdate): Finding[] {
	const contradicts = (model: Model | undefined) => {
		const kinds = model ? [...modalitiesOf(model, "input")] : [];
		const readsFiles = kinds.some((kind) => kind !== "text");
		return kinds.length > 0 && model?.attachment === !readsFiles;
	};
	if (!contradicts(update.model) || contradicts(update.before)) return [];
	return [
		aboutField(update, ["attachment"], {
			kind: FINDINGS["capability-outlier"],
			severity: "notice",
			message: `\`attachment\` is ${update.model.attachment}, and \`modalities.input\` is ${KINDS.input(update.model)}.`,
		}),
	];
}

/** There are five kinds; more are a mistake, and would only fill the report. */
const MAX_KINDS = 8;

/** The kinds of input or output in one text. */
const KINDS = { input: kindsReader("input"), output: kindsReader("output") };

/** Each model is the peer of many, and nearly all have one of few lists. */
function kindsReader(side: (typeof SIDES)[number]): (model: Model) => string {
	const texts = new Map<string, string>();
	return (model) =>
		getOr(
			texts,
			JSON.stringify(valueAt(model, ["modalities", side]) ?? null),
			() =>
				[...modalitiesOf(model, side)].sort().slice(0, MAX_KINDS).join(", "),
		);
}

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
		return agreed && agreed.value !== value && isEnough(agreed, update, context)
			? [{ update, value, agreed }]
			: [];
	});
}

function isClear({ providers, of }: Agreement<unknown>): boolean {
	return providers >= CLEAR.providers && isAtLeast(providers, of * CLEAR.most);
}

function isEnough(
	{ providers, of }: Agreement<unknown>,
	update: ModelUpdate,
	{ vendorPeerOf }: RuleContext,
): boolean {
	const least =
		vendorPeerOf(update) === undefined ? MIN_OTHERS : MIN_WITH_VENDOR;
	return of >= least && isAtLeast(providers, of * MOST);
}
