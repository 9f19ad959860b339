// For `node --import`: strikes the built program, and ends it by kill -9.
import { openSync, writeSync } from "node:fs";
import { strike } from "./strike.mjs";

const { FAULT_AT, FAULT_HOW, FAULT_LOG } = process.env;
const log = openSync(FAULT_LOG, "a");

strike({
	at: Number(FAULT_AT),
	how: FAULT_HOW,
	die: () => process.kill(process.pid, "SIGKILL"),
	onChange: (name) => writeSync(log, `${name}\n`),
});
