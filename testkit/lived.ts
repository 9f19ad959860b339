// A repository that syncs every week and merges what it gets, as it would have been with models.dev's real catalogs.
import type { Files } from "../src/catalog/files.ts";
import { gonePath, parseGone } from "../src/catalog/gone.ts";
import type { UpstreamValue } from "../src/catalog/upstream-values.ts";
import {
	parseUpstreamValues,
	upstreamValuesPath,
} from "../src/catalog/upstream-values.ts";
import { type ComposeInput, compose } from "../src/compose.ts";
import {
	canKeep,
	type Decision,
	decisionKey,
	isDecidable,
} from "../src/decisions/decision.ts";
import { type ItemName, NO_TICKS, type Ticks } from "../src/decisions/ticks.ts";
import type { Finding } from "../src/lib/finding.ts";
import { Problem } from "../src/lib/problem.ts";
import type { Patch } from "../src/patches/read.ts";
import { mergeBlockers } from "../src/report/merge-blockers.ts";
import {
	countUsedAffected,
	type SyncReport,
	shownFindings,
} from "../src/report/sync-report.ts";

/** How the repository is set up. */
export interface Setting {
	readonly title: string;
	readonly providers: readonly string[];
	readonly onSuspicious: "flag" | "hold";
	readonly mergesWhen: "no-danger" | "quiet";
	readonly patches: readonly Patch[];
	/** The application's code. */
	readonly code: string;
	/** What a maintainer ticks at each danger before merging. Absent: nothing. */
	readonly decide?: (finding: Finding, date: string) => Decision["kind"];
}

/** One week's update. */
export interface LivedWeek {
	readonly date: string;
	/** `stopped`: the run failed, because the catalog looked damaged. */
	readonly outcome: "none" | "merged itself" | "merged by people" | "stopped";
	/** Findings of severity danger whose values are written, and models in use that get worse. */
	readonly dangers: number;
	readonly affected: number;
	/** Rows of findings that are new. */
	readonly rows: number;
	/** How many boxes were ticked. */
	readonly ticks: number;
	/** Values of upstream that are held. */
	readonly held: readonly UpstreamValue[];
	/** Values of upstream that are kept out by decision. */
	readonly kept: readonly UpstreamValue[];
	/** The files before and after. */
	readonly before: Files;
	readonly after: Files;
}

const MODELS_DIR = "priv/models_dev";
const NOTHING = {
	dangers: 0,
	affected: 0,
	rows: 0,
	ticks: 0,
	held: [],
	kept: [],
};

/** @param weeks models.dev's catalogs, as `api.json` has them; the first one is the first sync */
export async function* live(
	setting: Setting,
	weeks: AsyncIterable<readonly [date: string, api: unknown]>,
): AsyncGenerator<LivedWeek> {
	let base: Files = new Map();
	for await (const [date, data] of weeks) {
		const isFirst = base.size === 0;
		const now = new Date(`${date}T06:17:00Z`);
		const undecided = syncOnce(setting, base, data, now);
		const ticks = ticksOf(setting, undecided?.report, date);
		const week =
			ticks.size === 0 || isFirst
				? undecided
				: syncOnce(setting, base, data, now, ticks);
		if (week === null) {
			yield { ...NOTHING, date, outcome: "stopped", before: base, after: base };
			continue;
		}
		const { changes, report } = week;
		const recorded = parseUpstreamValues(
			week.files.get(upstreamValuesPath({ modelsDir: MODELS_DIR })) ?? "",
		);
		const isChanged = changes.write.size + changes.remove.length > 0;
		const next = new Map([...base, ...changes.write]);
		for (const path of changes.remove) next.delete(path);
		const before = base;
		base = next;
		if (isFirst) continue;
		const mayMerge = mergeBlockers(report, setting.mergesWhen).length === 0;
		yield {
			date,
			outcome: !isChanged
				? "none"
				: mayMerge
					? "merged itself"
					: "merged by people",
			dangers: shownFindings(report, "danger").filter(({ held }) => !held)
				.length,
			affected: countUsedAffected(report),
			rows:
				shownFindings(report, "danger").length +
				shownFindings(report, "warning").length,
			ticks: ticks.size,
			held: recorded.filter(({ by }) => by === "hold"),
			kept: recorded.filter(({ by }) => by === "keep"),
			before,
			after: next,
		};
	}
}

function ticksOf(
	{ decide }: Setting,
	report: SyncReport | undefined,
	date: string,
): Ticks {
	if (decide === undefined || report === undefined) return NO_TICKS;
	return new Set(
		shownFindings(report, "danger")
			.filter(isDecidable)
			.map((finding): ItemName => {
				const kind = canKeep(finding) ? decide(finding, date) : "accept";
				return `${kind} ${decisionKey(finding)}`;
			}),
	);
}

function syncOnce(
	{ providers, onSuspicious, patches, code }: Setting,
	base: Files,
	data: unknown,
	now: Date,
	ticks: Ticks = NO_TICKS,
) {
	const read: ComposeInput = {
		ticks,
		checkout: { base, foreign: [], unreadPatches: [] },
		patches,
		acknowledgements: { file: "", text: "", entries: [] },
		gone: parseGone(base.get(gonePath({ modelsDir: MODELS_DIR })) ?? "", ""),
		included: [],
		unmatched: [],
		profile: null,
		usage: {
			sources: [{ path: "lib/app.ts", bytes: Buffer.from(code) }],
			knownGone: [],
			permalink: null,
		},
		fetched: {
			url: "api.json",
			sha256: "",
			bytes: 0,
			fetchedAt: now.toISOString(),
			data: data as ComposeInput["fetched"]["data"],
		},
	};
	const options = {
		modelsDir: MODELS_DIR,
		patchesDir: "priv/models_local",
		providersModule: null,
		acceptedFile: "priv/models_local/.accepted.json",
		changelogFile: null,
		providers: [...providers],
		excludeProviders: [],
		catalogFile: null,
		models: [],
		excludeModels: [],
		only: [],
		maxShrink: 10,
		maxGrowth: 2000,
		priceAlert: 2,
		onSuspicious,
	};
	try {
		return compose(read, options, now);
	} catch (error) {
		if (error instanceof Problem) return null;
		throw error;
	}
}
