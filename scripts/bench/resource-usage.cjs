// Loaded before a measured program; writes the resources that it used to the file BENCH_USAGE. Peak memory comes from
// the kernel where it can: the number of resourceUsage includes the memory of the parent process at the start.
const { readFileSync, writeFileSync } = require("node:fs");

process.on("exit", () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	writeFileSync(
		process.env.BENCH_USAGE,
		JSON.stringify({
			cpuMs: (userCPUTime + systemCPUTime) / 1000,
			peakMiB: (highWater() ?? maxRSS) / 1024,
		}),
	);
});

/** Kilobytes; undefined on systems other than Linux. */
function highWater() {
	if (process.platform !== "linux") return undefined;
	const status = readFileSync("/proc/self/status", "utf8");
	return Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1]);
}
