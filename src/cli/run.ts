import { BUILT_TEMPLATE } from "../checkout/template.ts";
import type { Options } from "../options.ts";
import { logLine } from "../report/lines.ts";
import { describeRun } from "../report/terminal.ts";
import { sync } from "../sync.ts";
import { printLines } from "./terminal.ts";

/**
 * Runs the job as a command in a terminal.
 * @param directory the folder that it was started in
 * @returns whether there was nothing to write, and no model in use is gone
 */
export async function runCommand(
	options: Options,
	directory: string,
): Promise<boolean> {
	const progress = progressLine();
	const { report, changed, message } = await sync(options, {
		directory,
		template: BUILT_TEMPLATE,
		now: () => new Date(),
		log: progress.show,
		serverUrl: null,
		publish: null,
	}).finally(progress.clear);
	printLines([...describeRun({ report }, options), { text: message }]);
	const { affected = [], gone = [] } = report.usage ?? {};
	const isUsedModelGone =
		affected.some(({ events }) =>
			events.some(({ kind }) => kind === "removed"),
		) || gone.some(({ inCode }) => inCode.length > 0);
	return !changed && !isUsedModelGone;
}

/** Shows progress on a line that is overwritten; shows nothing if stderr is not a terminal. */
function progressLine() {
	const { stderr } = process;
	const write = (text: string) => {
		if (stderr.isTTY) stderr.write(`\r\u001b[K${text}`);
	};
	return {
		show: (line: string) => write(logLine(line)),
		clear: () => write(""),
	};
}
