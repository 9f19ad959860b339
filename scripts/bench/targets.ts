import type { Results } from "./results.ts";

/** A number that was promised, and what it is. */
export interface Target {
	readonly name: string;
	readonly most: number;
	readonly is: number;
}

/** Ratios of medians of one run; only those that it measured. */
export function targetsOf({ processes }: Results): Target[] {
	const at = (times: number) =>
		processes.find((measured) => measured.times === times)?.usage;
	const [one, ten, hundred] = [at(1), at(10), at(100)];
	const wall = (
		usage: typeof one,
		name: keyof NonNullable<typeof one>,
	): number | undefined => usage?.[name]?.wallMs.median;
	const peak = (usage: typeof one, name: "dry run" | "floor") =>
		usage?.[name]?.peakMiB.median;
	const publishing = one?.["publishing run"];
	const ownTime =
		publishing && publishing.wallMs.median - publishing.standInMs.median;
	const empty = wall(one, "empty script");
	const targets: [string, number, number | undefined][] = [
		[
			"Dry run, as long as the floor",
			1.6,
			ratio(wall(one, "dry run"), wall(one, "floor")),
		],
		[
			"Publishing run without the stand-in's own time, as long as the floor",
			1.8,
			ratio(ownTime, wall(one, "floor")),
		],
		[
			"Dry run, as much memory as the floor",
			1.5,
			ratio(peak(one, "dry run"), peak(one, "floor")),
		],
		[
			"Dry run of 10x, as long as 1x",
			11,
			ratio(wall(ten, "dry run"), wall(one, "dry run")),
		],
		[
			"Dry run of 100x, as long as 10x",
			11,
			ratio(wall(hundred, "dry run"), wall(ten, "dry run")),
		],
		[
			"Dry run of 100x, GiB of memory",
			4,
			ratio(peak(hundred, "dry run"), 1024),
		],
		[
			"Start of the command line, as long as an empty script",
			2,
			ratio(wall(one, "start, command line"), empty),
		],
		[
			"Start of the action, as long as an empty script",
			2,
			ratio(wall(one, "start, action"), empty),
		],
	];
	return targets.flatMap(([name, most, is]) =>
		is === undefined ? [] : [{ name, most, is }],
	);
}

function ratio(
	value: number | undefined,
	of: number | undefined,
): number | undefined {
	return value === undefined || of === undefined ? undefined : value / of;
}
