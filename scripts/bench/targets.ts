import type { Process } from "./processes.ts";
import type { Results } from "./results.ts";

/** A limit, with the measured number. */
export interface Target {
	readonly name: string;
	readonly most: number;
	readonly is: number;
}

/** Mostly ratios of two medians of the same run. Only the workloads that were measured. */
export function targetsOf({ processes }: Results): Target[] {
	const real = processes.filter(({ times }) => times === 1);
	const newest = real.at(-1);
	const at = (times: number) =>
		processes.find((measured) => measured.times === times)?.usage;
	const [ten, hundred] = [at(10), at(100)];
	const one = newest?.usage;
	const publishing = one?.["publishing run"];
	const ownTime =
		publishing && publishing.wallMs.median - publishing.standInMs.median;
	const empty = wall(one, "empty script");
	const targets: [string, number, number | undefined][] = [
		...real.flatMap(({ pair, usage }): typeof targets => [
			[
				`${pair}: time of a dry run / of the floor`,
				3,
				ratio(wall(usage, "dry run"), wall(usage, "floor")),
			],
			[
				`${pair}: memory of a dry run / of the floor`,
				2,
				ratio(peak(usage, "dry run"), peak(usage, "floor")),
			],
		]),
		[
			"Time of a publishing run, without the stand-in's / of the floor",
			4,
			ratio(ownTime, wall(one, "floor")),
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
			8,
			ratio(peak(hundred, "dry run"), 1024),
		],
		[
			"Start of the command line / of an empty script",
			2,
			ratio(wall(one, "start, command line"), empty),
		],
		[
			"Start of the action / of an empty script",
			1.8,
			ratio(wall(one, "start, action"), empty),
		],
	];
	return targets.flatMap(([name, most, is]) =>
		is === undefined ? [] : [{ name, most, is }],
	);
}

type Usage = Results["processes"][number]["usage"] | undefined;

function wall(usage: Usage, name: Process): number | undefined {
	return usage?.[name]?.wallMs.median;
}

function peak(usage: Usage, name: Process): number | undefined {
	return usage?.[name]?.peakMiB.median;
}

function ratio(
	value: number | undefined,
	of: number | undefined,
): number | undefined {
	return value === undefined || of === undefined ? undefined : value / of;
}
