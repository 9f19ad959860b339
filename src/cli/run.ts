import { join } from "node:path";
import { BUILT_TEMPLATE } from "../checkout/template.ts";
import type { Options } from "../options.ts";
import { describeRun } from "../report/terminal.ts";
import type { TerminalLine } from "../report/terminal-line.ts";
import { sync } from "../sync.ts";
import { printJson } from "./json.ts";
import { printLines, showProgress } from "./terminal.ts";
import { flagOf } from "./words.ts";

/** Whoever waits at a terminal wants to know soon that there is no network. */
export const PATIENCE_MS = 9000;

export interface RunSettings {
	/** The folder that the program was started in. */
	readonly directory: string;
	readonly check: boolean;
	readonly json: boolean;
	/** The command without `--check`. */
	readonly command: string;
}

/**
 * Runs the job as a command in a terminal.
 * @returns whether there was nothing to write, and no model in use is gone
 */
export async function runCommand(
	options: Options,
	{ directory, check, json, command }: RunSettings,
): Promise<boolean> {
	const progress = showProgress();
	const { report, reportJson, changed, message } = await sync(options, {
		directory,
		template: BUILT_TEMPLATE,
		now: () => new Date(),
		log: progress.show,
		warn: progress.warn,
		patienceMs: PATIENCE_MS,
		serverUrl: null,
		publish: null,
	}).finally(progress.clear);
	const { affected = [], gone = [] } = report.usage ?? {};
	const isUsedModelGone =
		affected.some(({ events }) =>
			events.some(({ kind }) => kind === "removed"),
		) || gone.some(({ inCode }) => inCode.length > 0);
	const end: TerminalLine[] = [
		...(check
			? checked({ message, changed, isUsedModelGone, command })
			: [{ text: message }]),
		{ text: `Report: ${join(options.reportDir, "report.html")}` },
		...(report.isFirstSync && !options.dryRun
			? [
					{
						text: "Commit the files. model-sync init writes the workflow that keeps them up to date.",
					},
				]
			: []),
	];
	if (json) {
		printJson(reportJson.join(""));
		printLines(end, process.stderr);
	} else {
		printLines([...describeRun({ report }, options, flagOf), ...end]);
	}
	return !changed && !isUsedModelGone;
}

interface Checked
	extends Pick<RunSettings, "command">,
		Record<"changed" | "isUsedModelGone", boolean> {
	readonly message: string;
}

/** What `--check` found, and how to correct it. */
function checked({
	message,
	changed,
	isUsedModelGone,
	command,
}: Checked): TerminalLine[] {
	const goneLine: TerminalLine = {
		text: "Your code names models that are gone: change the lines above.",
		tone: "bad",
	};
	return [
		...(changed
			? [
					{ text: `Not up to date. ${message}`, tone: "bad" as const },
					{ text: "This command brings the files up to date:" },
					{ text: `  ${command}`, tone: "head" as const },
				]
			: [{ text: message }]),
		...(isUsedModelGone ? [goneLine] : []),
	];
}
