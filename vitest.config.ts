import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		// No test changes what modules share, so a worker goes on with those that it has loaded.
		isolate: false,
		// On two cores vitest would run one file after the other. Four, because scenarios often wait: for servers, and to try again.
		maxWorkers: Math.max(4, availableParallelism() - 1),
		// Scenarios run git and the built action in subprocesses; two cores are busy soon.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
