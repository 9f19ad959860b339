import { explainError } from "../../src/pull-request/explain.ts";

/** The error as a run that has changed nothing explains it. */
export function explained(error: unknown): unknown {
	return explainError(error, {
		serverUrl: "https://github.com",
		owner: "acme",
		repo: "assistant",
		base: "main",
		branch: "model-sync/models-dev",
		state: null,
	});
}
