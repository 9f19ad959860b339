// For `node --import`: the n-th change that a program makes to files fails, or is the last one before kill -9.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { FAULT_AT, FAULT_HOW, FAULT_LOG } = process.env;
const { openSync, writeFileSync, writeSync } = { ...fs };
const log = FAULT_LOG ? openSync(FAULT_LOG, "a") : null;
let count = 0;

for (const name of ["writeFile", "rename", "mkdir", "rm"]) {
	const original = fs[`${name}Sync`];
	fs[`${name}Sync`] = (...args) => {
		count += 1;
		if (log !== null) writeSync(log, `${name}\n`);
		if (count !== Number(FAULT_AT)) return original(...args);
		if (FAULT_HOW === "kill before") process.kill(process.pid, "SIGKILL");
		// A disk is full, and a process dies, in the middle of a file.
		if (name === "writeFile") writeFileSync(args[0], half(args[1]));
		if (FAULT_HOW !== "kill during") throw failure(name, args[0]);
		if (name !== "writeFile") original(...args);
		process.kill(process.pid, "SIGKILL");
	};
}
syncBuiltinESMExports();

function half(text) {
	return text.slice(0, text.length / 2);
}

function failure(syscall, path) {
	const message = `${FAULT_HOW}: injected, ${syscall} '${path}'`;
	return Object.assign(new Error(message), { code: FAULT_HOW, syscall, path });
}
