// The results for people, as Markdown.
import { type Align, table } from "../../src/report/markdown.ts";
import type { Statistic } from "./measure.ts";
import type { MeasuredProcesses, MeasuredStages, Results } from "./results.ts";
import { targetsOf } from "./targets.ts";

export function renderResults(results: Results): string {
	return [
		describeMachine(results),
		targetTable(results),
		"Whole processes; in brackets the least and the most:",
		...results.processes.map(processTable),
		"The stages of a run in milliseconds, each run in a process of its own:",
		stageTable(results.stages),
	].join("\n\n");
}

export function targetTable(results: Results): string {
	return grid(
		["Measured", "At most", "Is", "Target"],
		[
			...targetsOf(results).map(({ name, most, is }) => [
				name,
				String(most),
				is.toFixed(2),
				is <= most ? "met" : "missed",
			]),
			downloadRow(results.download),
		],
	);
}

/** Without a target. */
export function downloadRow(bytes: number): string[] {
	return ["Download for a run, MB", "", (bytes / 1e6).toFixed(2), ""];
}

export function describeMachine({ machine }: Results): string {
	const { cpu, cores, memoryGiB, system, node } = machine;
	return `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${system}, Node ${node}.`;
}

function processTable({
	pair,
	times,
	models,
	runs,
	usage,
}: MeasuredProcesses): string {
	const { floor } = usage;
	const ofFloor = (key: "wallMs" | "cpuMs" | "peakMiB", own: Statistic) =>
		floor === undefined ? "" : (own.median / floor[key].median).toFixed(2);
	return grid(
		[
			`${pair}, ${times}x: ${models.toLocaleString("en")} models, ${runs} runs`,
			"Wall, ms",
			"CPU, ms",
			"Peak, MiB",
			"Wall, of floor",
			"CPU, of floor",
			"Peak, of floor",
		],
		Object.entries(usage).map(([name, { wallMs, cpuMs, peakMiB }]) => [
			name,
			spread(wallMs),
			spread(cpuMs),
			spread(peakMiB),
			ofFloor("wallMs", wallMs),
			ofFloor("cpuMs", cpuMs),
			ofFloor("peakMiB", peakMiB),
		]),
	);
}

function stageTable(measured: readonly MeasuredStages[]): string {
	const names = new Set(
		measured.flatMap(({ ms }) => Object.keys(ms) as (keyof typeof ms)[]),
	);
	return grid(
		["Stage", ...measured.map(({ pair, times }) => `${pair}, ${times}x`)],
		[...names].map((name) => [
			name,
			...measured.map(({ ms }) => (ms[name] ? spread(ms[name]) : "")),
		]),
	);
}

function spread({ median, min, max }: Statistic): string {
	const digits = median < 10 ? 1 : 0;
	const [middle, least, most] = [median, min, max].map((value) =>
		value.toFixed(digits),
	);
	return `${middle} (${least}–${most})`;
}

function grid(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	const align = head.map((_, index): Align => (index === 0 ? "left" : "right"));
	return table(head, align, rows);
}
