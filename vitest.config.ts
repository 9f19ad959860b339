import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		// On two cores vitest would run one file after the other. Three, because scenarios often wait: for servers, and to try again.
		maxWorkers: Math.max(3, availableParallelism() - 1),
		// Scenarios run the built action in subprocesses and git beside them; two cores are busy soon.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
