// Loaded before a measured program: leaves behind what it took. Peak memory is the kernel's own mark where there is
// one, since that of resourceUsage begins with the memory of whoever started the program.
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

/** Kilobytes; undefined on other systems than Linux. */
function highWater() {
	if (process.platform !== "linux") return undefined;
	const status = readFileSync("/proc/self/status", "utf8");
	return Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1]);
}
