import type { CountedRequests } from "../requests.ts";
import type { Process, ProcessUsage } from "./contenders.ts";
import type { Statistic } from "./measure.ts";
import type { Stage } from "./stages.ts";
import type { Target } from "./targets.ts";

/** What one run of the bench measured. Milliseconds and MiB; medians with the least and the most. */
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
	readonly processes: readonly MeasuredProcesses[];
	readonly stages: readonly MeasuredStages[];
	readonly requests: readonly CountedRequests[];
}

/** `times`: how many times over the week was taken. */
interface Measured {
	readonly times: number;
	readonly models: number;
	readonly bytes: number;
	readonly runs: number;
}

export interface MeasuredProcesses extends Measured {
	readonly usage: Readonly<
		Partial<Record<Process, Record<keyof ProcessUsage, Statistic>>>
	>;
}

export interface MeasuredStages extends Measured {
	readonly ms: Readonly<Partial<Record<Stage, Statistic>>>;
}

/** The form for machines. */
export interface BenchJson extends Results {
	readonly version: 1;
	readonly targets: readonly (Target & { readonly isMet: boolean })[];
}
