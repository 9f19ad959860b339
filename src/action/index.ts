import { INPUT_NAMES, type InputName } from "../inputs/inputs.ts";
import { Problem } from "../lib/problem.ts";
import { type Options, readOptions } from "../options.ts";
import { renderFailure } from "../report/failure.ts";

const { env } = process;

async function main(): Promise<void> {
	try {
		const options = readInputs();
		// Loaded only now, so that a wrong input is reported at once.
		const { runAction } = await import("./run.ts");
		await runAction(options);
	} catch (error) {
		const runner = await import("./runner-log.ts");
		runner.setSecret(readInput("token")?.trim() ?? "");
		const { title, cause, remedy } =
			error instanceof Problem ? error : unexpected(error);
		runner.setFailed([title, ...cause.split("\n"), remedy]);
		// The log has the same, so it does not matter if this fails, too.
		const summary = renderFailure({ title, cause, remedy });
		await runner.writeSummary(summary).catch(() => {});
	}
}

function readInputs(): Options {
	const inputs = Object.fromEntries(
		INPUT_NAMES.map((name) => [name, readInput(name)]),
	);
	return readOptions(inputs, {
		directory: env.GITHUB_WORKSPACE ?? process.cwd(),
		temporaryDirectory: env.RUNNER_TEMP,
	});
}

/** Does not use the toolkit's getInput, which does not distinguish an empty input from one that is not set. */
function readInput(name: InputName): string | undefined {
	return env[`INPUT_${name.toUpperCase()}`];
}

function unexpected(error: unknown): Problem {
	return new Problem({
		title: "Something unexpected went wrong",
		cause:
			error instanceof Error ? (error.stack ?? error.message) : String(error),
		remedy: "This is a bug in the action. Please report it with this message.",
	});
}

await main();
