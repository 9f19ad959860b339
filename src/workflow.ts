// What a run says to the runner: @actions/core's commands, by its own parts, since its index brings an OIDC client and
// all of HTTP along, which takes longer to load than everything else.
import {
	issue,
	issueCommand,
} from "../node_modules/@actions/core/lib/command.js";
import {
	issueFileCommand,
	prepareKeyValueMessage,
} from "../node_modules/@actions/core/lib/file-command.js";

export function info(line: string): void {
	process.stdout.write(`${line}\n`);
}

/** A line, or several, that fold into one. */
export function group(title: string, lines: readonly string[]): void {
	issue("group", title);
	for (const line of lines) info(line);
	issue("endgroup");
}

export function warning(message: string, title?: string): void {
	issueCommand("warning", title === undefined ? {} : { title }, message);
}

export function setFailed(message: string): void {
	process.exitCode = 1;
	issueCommand("error", {}, message);
}

/** From here on, the runner puts asterisks in its place. */
export function setSecret(secret: string): void {
	issueCommand("add-mask", {}, secret);
}

/** Runners without the file are older than this Node. */
export function setOutput(name: string, value: string | number | boolean) {
	if (process.env.GITHUB_OUTPUT === undefined) return;
	issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
}
