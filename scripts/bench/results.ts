import type { Stage } from "../../src/compose.ts";
import type { CountedRequests } from "../requests.ts";
import type { Statistic } from "./measure.ts";
import type { Process, ProcessUsage } from "./processes.ts";
import type { Target } from "./targets.ts";
import type { Workload } from "./workloads.ts";

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
	/** What a runner downloads, in bytes. */
	readonly download: number;
	readonly processes: readonly MeasuredProcesses[];
	readonly stages: readonly MeasuredStages[];
	readonly requests: readonly CountedRequests[];
}

interface MeasuredWorkload
	extends Pick<Workload, "pair" | "times" | "models" | "bytes"> {
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
	readonly version: 2;
	readonly targets: readonly (Target & { readonly isMet: boolean })[];
}
