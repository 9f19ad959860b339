import type { Stage } from "../../src/compose.ts";
import type { CountedRequests } from "../requests.ts";
import type { Statistic } from "./measure.ts";
import type { Process, ProcessUsage } from "./processes.ts";
import type { Target } from "./targets.ts";

/** The results of one run of the bench: milliseconds and MiB, each as median, minimum and maximum. */
export interface Results {
	readonly machine: {
		readonly cpu: string;
		readonly cores: number;
		readonly memoryGiB: number;
		readonly system: string;
		/** Of the programs that were measured. */
		readonly node: string;
	};
	/** Which catalogs. */
	readonly week: string;
	/** What a runner downloads, in bytes. */
	readonly download: number;
	readonly processes: readonly MeasuredProcesses[];
	readonly stages: readonly MeasuredStages[];
	readonly requests: readonly CountedRequests[];
}

/** `times`: how many copies of the week the workload has. */
interface MeasuredWorkload {
	readonly times: number;
	readonly models: number;
	readonly bytes: number;
	readonly runs: number;
}

export interface MeasuredProcesses extends MeasuredWorkload {
	readonly usage: Readonly<
		Partial<Record<Process, Record<keyof ProcessUsage, Statistic>>>
	>;
}

export interface MeasuredStages extends MeasuredWorkload {
	readonly ms: Readonly<Partial<Record<Stage, Statistic>>>;
}

/** The results as JSON. */
export interface BenchJson extends Results {
	readonly version: 1;
	readonly targets: readonly (Target & { readonly isMet: boolean })[];
}
