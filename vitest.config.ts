import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests of functions: values in, values out. A worker goes on with the modules that it has loaded. */
const FUNCTIONS =
	"test/{catalog,changes,decisions,findings,identity,lib,lint,patches,report,usage}/**/*.test.ts";

/** Tests of the built program, with the same stand-in for GitHub in all of them. */
const SCENARIOS = "test/{github,pull-request,scenarios}/**/*.test.ts";

export default defineConfig({
	test: {
		// On two cores vitest would run one file after the other. Four, because scenarios often wait: for servers, and to try again.
		maxWorkers: Math.max(4, availableParallelism() - 1),
		// Scenarios run git and the built action in subprocesses; two cores are busy soon.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: { name: "functions", include: [FUNCTIONS], isolate: false },
			},
			{
				extends: true,
				test: { name: "scenarios", include: [SCENARIOS], isolate: false },
			},
			{
				extends: true,
				test: {
					name: "the rest",
					include: ["test/**/*.test.ts"],
					exclude: [FUNCTIONS, SCENARIOS],
				},
			},
		],
	},
});
