import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		// The built program is run as it is.
		server: { deps: { external: [/\/dist\//] } },
		// On a machine with two cores vitest would run one file after the other.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		// Scenarios run the built action in subprocesses and git beside them; two cores are busy soon.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
