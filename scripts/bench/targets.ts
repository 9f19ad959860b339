import type { Results } from "./results.ts";

/** A limit, with the measured number. */
export interface Target {
	readonly name: string;
	readonly most: number;
	readonly is: number;
}

/** Mostly ratios of two medians of the same run. Only the workloads that were measured. */
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
			"Time of a dry run / of the floor",
			1.6,
			ratio(wall(one, "dry run"), wall(one, "floor")),
		],
		[
			"Time of a publishing run, without the stand-in's / of the floor",
			1.8,
			ratio(ownTime, wall(one, "floor")),
		],
		[
			"Memory of a dry run / of the floor",
			1.5,
			ratio(peak(one, "dry run"), peak(one, "floor")),
		],
		[
			"Time of a dry run at 10x / at 1x",
			11,
			ratio(wall(ten, "dry run"), wall(one, "dry run")),
		],
		[
			"Time of a dry run at 100x / at 10x",
			11,
			ratio(wall(hundred, "dry run"), wall(ten, "dry run")),
		],
		[
			"Memory of a dry run at 100x, GiB",
			4,
			ratio(peak(hundred, "dry run"), 1024),
		],
		[
			"Start of the command line / of an empty script",
			2,
			ratio(wall(one, "start, command line"), empty),
		],
		[
			"Start of the action / of an empty script",
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
