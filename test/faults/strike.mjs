// The n-th change that a program makes to files fails, or is its last one.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const CHANGES = ["writeFile", "rename", "mkdir", "rm"];

export function strike({ at, how, die, onChange }) {
	const originals = CHANGES.map((name) => [`${name}Sync`, fs[`${name}Sync`]]);
	let count = 0;
	for (const name of CHANGES) {
		const original = fs[`${name}Sync`];
		fs[`${name}Sync`] = (...args) => {
			count += 1;
			onChange(name);
			if (count !== at) return original(...args);
			if (how === "kill before") die();
			// A disk is full, and a process dies, in the middle of a file.
			if (name === "writeFile") original(args[0], half(args[1]));
			if (how !== "kill during") throw failure(how, name, args[0]);
			if (name !== "writeFile") original(...args);
			die();
		};
	}
	syncBuiltinESMExports();
	return () => {
		Object.assign(fs, Object.fromEntries(originals));
		syncBuiltinESMExports();
	};
}

function half(text) {
	return text.slice(0, text.length / 2);
}

function failure(how, syscall, path) {
	const message = `${how}: injected, ${syscall} '${path}'`;
	return Object.assign(new Error(message), { code: how, syscall, path });
}
