import type { Catalog } from "../catalog/model.ts";
import { tailOf } from "../changes/renames/ids.ts";
import { sum } from "../identity/counts.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { memo } from "../lib/maps.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
	type Rule,
} from "./rule-context.ts";

/** Fewer ids show no habit. */
const MIN_DATED = 3;
const MIN_IDS = 10;
const MIN_IN_FOLDER = 3;
/** An id is unusual if at most this share of the others is written like it. */
const RARE_DATE = 0.1;
const RARE_VERSION = 0.05;
const RARE = 0.03;

const FINDINGS = declareFindings({
	"id-unusual": {
		severity: "notice",
		when: `The id of a new model has a space, or is written unlike those of the provider's others: the date begins with \`@\` or \`-\`, as in at most ${RARE_DATE * 100}% of at least ${MIN_DATED} ids with a date; the version is written with a dash, a dot or a \`p\`, as in at most ${RARE_VERSION * 100}% of at least ${MIN_IDS} ids with a version; or it has a slash or a colon, or none, as in at most ${RARE * 100}% of at least ${MIN_IDS} ids; or capital letters, or none, as in at most ${RARE * 100}% of at least ${MIN_IN_FOLDER} ids in its folder.`,
		remedy: COMPARE,
	},
	"name-twice": {
		severity: "notice",
		when: "A new model has the same name as another of its provider: one of them may be an alias, or have a wrong id or name.",
		remedy: COMPARE,
	},
});

/** New ids that do not look like the others of their provider, or that are another one's twin. */
export const idRule: Rule = {
	title: "Ids",
	findings: Object.values(FINDINGS),
	check: ({ updates, diff }) => {
		const habits = memo((provider) => habitsOf(diff.after, provider));
		return updates
			.filter(({ before }) => before === undefined)
			.flatMap((update) => {
				const own = habits(update.provider);
				return [...findUnusual(update, own), ...findTwin(update, own)];
			});
	},
};

/** The two ways to write a part of an id, told apart by one character. */
const MARKS = [
	{
		part: "date",
		mark: /([-@])20\d\d-?[01]\d-?[0-3]\d/,
		least: MIN_DATED,
		rare: RARE_DATE,
	},
	{
		part: "version",
		mark: /(?:^|\D)\d{1,2}([.p-])\d(?:\D|$)/,
		least: MIN_IDS,
		rare: RARE_VERSION,
	},
] as const;

/** Each folder keeps the spelling of its vendor. */
const FEATURES = [
	{
		has: "a slash",
		hasNot: "no slash",
		isIn: (id: string) => id.includes("/"),
		least: MIN_IDS,
	},
	{
		has: "a colon",
		hasNot: "no colon",
		isIn: (id: string) => id.includes(":"),
		least: MIN_IDS,
	},
	{
		has: "capital letters",
		hasNot: "no capital letters",
		isIn: (id: string) => /[A-Z]/.test(tailOf(id)),
		least: MIN_IN_FOLDER,
		isOfFolder: true,
	},
] as const;
type Feature = (typeof FEATURES)[number];

interface IdHabits {
	/** For each of the marks, how many ids have which character. */
	readonly marks: readonly ReadonlyMap<string, number>[];
	/** For each of the features, how many ids have it, and have it not. */
	readonly features: readonly ReadonlyMap<string, number>[];
	/** How many models have this name. */
	readonly names: ReadonlyMap<string, number>;
}

function habitsOf(catalog: Catalog, provider: string): IdHabits {
	const models = catalog.get(provider)?.models ?? new Map();
	const ids = [...models.keys()];
	return {
		marks: MARKS.map(({ mark }) =>
			countEach(ids.map((id) => mark.exec(id)?.[1])),
		),
		features: FEATURES.map((feature) =>
			countEach(ids.map((id) => formOf(id, feature, feature.isIn(id)))),
		),
		names: countEach([...models.values()].map(({ name }) => name)),
	};
}

function countEach(values: Iterable<unknown>): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) {
		if (typeof value !== "string") continue;
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

function findUnusual(update: ModelUpdate, habits: IdHabits): Finding[] {
	const { id } = update.model;
	const reason =
		(/\s/.test(id) ? "`id` has a space." : null) ??
		whyMarkIsUnusual(id, habits) ??
		whyFormIsUnusual(id, habits);
	if (reason === null) return [];
	return [
		aboutField(update, ["id"], {
			kind: FINDINGS["id-unusual"],
			severity: "notice",
			message: reason,
		}),
	];
}

function whyMarkIsUnusual(id: string, { marks }: IdHabits): string | null {
	for (const [index, { part, mark, least, rare }] of MARKS.entries()) {
		const own = mark.exec(id)?.[1];
		const counts = marks[index];
		if (own === undefined || counts === undefined) continue;
		const others = sum(counts) - 1;
		const alike = (counts.get(own) ?? 0) - 1;
		if (others >= least && alike <= others * rare) {
			return `The ${part} in \`id\` is written with \`${own}\`, as in ${alike} of the provider's ${others} other ids with a ${part}.`;
		}
	}
	return null;
}

function whyFormIsUnusual(id: string, { features }: IdHabits): string | null {
	for (const [index, feature] of FEATURES.entries()) {
		const has = feature.isIn(id);
		const countOf = (hasIt: boolean) =>
			features[index]?.get(formOf(id, feature, hasIt)) ?? 0;
		const alike = countOf(has) - 1;
		const others = alike + countOf(!has);
		if (others >= feature.least && alike <= others * RARE) {
			return `\`id\` has ${has ? feature.has : feature.hasNot}, as in ${alike} of the provider's ${others} other ids${"isOfFolder" in feature ? " in this folder" : ""}.`;
		}
	}
	return null;
}

function formOf(id: string, feature: Feature, has: boolean): string {
	const folder =
		"isOfFolder" in feature ? id.slice(0, id.lastIndexOf("/") + 1) : "";
	return `${has} ${folder}`;
}

function findTwin(update: ModelUpdate, { names }: IdHabits): Finding[] {
	const { name } = update.model;
	if (typeof name !== "string" || (names.get(name) ?? 0) < 2) return [];
	return [
		aboutField(update, ["name"], {
			kind: FINDINGS["name-twice"],
			severity: "notice",
			message: "Another model of this provider has the same `name`.",
		}),
	];
}
