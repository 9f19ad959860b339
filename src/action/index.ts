import { INPUT_NAMES } from "../inputs/inputs.ts";
import { readOptions } from "../options.ts";
import { givenInputs, readInput, reportFailures } from "./entry.ts";

const { env } = process;

await reportFailures(async () => {
	const options = readOptions(givenInputs(INPUT_NAMES), {
		directory: env.GITHUB_WORKSPACE ?? process.cwd(),
		temporaryDirectory: env.RUNNER_TEMP,
	});
	// Loaded only now, so that a wrong input is reported at once.
	const { runAction } = await import("./run.ts");
	await runAction(options);
}, readInput("token")?.trim() ?? "");
