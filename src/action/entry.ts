import { Problem } from "../lib/problem.ts";
import { renderFailure } from "../report/failure.ts";

/** Runs an entry. What it throws becomes the message and the summary of the step, which fails. */
export async function reportFailures(
	work: () => Promise<void>,
	secret = "",
): Promise<void> {
	try {
		await work();
	} catch (error) {
		const runner = await import("./runner-log.ts");
		runner.setSecret(secret);
		const { title, cause, remedy } =
			error instanceof Problem ? error : unexpected(error);
		runner.setFailed([title, ...cause.split("\n"), remedy]);
		// The log has the same, so it does not matter if this fails, too.
		const summary = renderFailure({ title, cause, remedy });
		await runner.writeSummary(summary).catch(() => {});
	}
}

/** The texts of a step's inputs, by name. */
export function givenInputs<Name extends string>(
	names: readonly Name[],
): Partial<Record<Name, string | undefined>> {
	return Object.fromEntries(
		names.map((name) => [name, readInput(name)]),
	) as Partial<Record<Name, string | undefined>>;
}

/** Does not use the toolkit's getInput, which does not distinguish an empty input from one that is not set. */
export function readInput(name: string): string | undefined {
	return process.env[`INPUT_${name.toUpperCase()}`];
}

function unexpected(error: unknown): Problem {
	return new Problem({
		title: "Something unexpected went wrong",
		cause:
			error instanceof Error ? (error.stack ?? error.message) : String(error),
		remedy: "This is a bug in the action. Please report it with this message.",
	});
}
