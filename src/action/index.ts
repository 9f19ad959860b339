import "../engine.ts";
import { Problem } from "../lib/problem.ts";
import {
	DEFAULTS,
	type InputName,
	type Options,
	readOptions,
} from "../options.ts";
import { renderFailure } from "../report/failure.ts";
import * as runner from "./runner-log.ts";

const { env } = process;

async function main(): Promise<void> {
	try {
		const options = readInputs();
		// What a run needs is loaded only now: whoever gave a wrong input need not wait to be told.
		const { takeStep } = await import("./run.ts");
		await takeStep(options);
	} catch (error) {
		const { title, cause, remedy } =
			error instanceof Problem ? error : unexpected(error);
		runner.writeSummary(renderFailure({ title, cause, remedy }));
		runner.setFailed([title, ...cause.split("\n"), remedy]);
	}
}

/** Not by getInput: it can't tell an input that is set to nothing from one that is not set. */
function readInputs(): Options {
	const names = Object.keys(DEFAULTS) as InputName[];
	const inputs = Object.fromEntries(
		names.map((name) => [name, env[`INPUT_${name.toUpperCase()}`]]),
	);
	runner.hide(inputs.token?.trim() ?? "");
	return readOptions(inputs, {
		directory: env.GITHUB_WORKSPACE ?? process.cwd(),
		temporaryDirectory: env.RUNNER_TEMP,
	});
}

function unexpected(error: unknown): Problem {
	return new Problem({
		title: "Something unexpected went wrong",
		cause:
			error instanceof Error ? (error.stack ?? error.message) : String(error),
		remedy:
			"This is a defect of the action. Please report it with this message.",
	});
}

await main();
