import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		// Scenarios run the built action in subprocesses and git beside them; two cores are busy soon.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
