// All that a run says to the runner, in its log and in its files. By @actions/core's own parts, since its index brings
// an OIDC client and all of HTTP along, which takes longer to load than everything else.
import { appendFileSync } from "node:fs";
import {
	issue,
	issueCommand,
} from "../../node_modules/@actions/core/lib/command.js";
import { messageOf } from "../lib/problem.ts";
import { logLine } from "../report/lines.ts";

const secrets = new Set<string>();

/** A server may echo what it was sent, and the runner masks its own log only. */
function masked(text: string): string {
	let safe = text;
	for (const secret of secrets) safe = safe.replaceAll(secret, "***");
	return safe;
}

function line(text: string): string {
	return logLine(masked(text));
}

/** From here on, asterisks stand in its place. */
export function hide(secret: string): void {
	if (secret !== "") secrets.add(secret);
}

/** So they do in what others write to the log of the job. */
export function setSecret(secret: string): void {
	hide(secret);
	issueCommand("add-mask", {}, secret);
}

export function info(text: string): void {
	process.stdout.write(`${line(text)}\n`);
}

/** Lines that fold into one. */
export function group(title: string, lines: readonly string[]): void {
	issue("group", title);
	for (const text of lines) info(text);
	issue("endgroup");
}

export function warning(text: string, title?: string): void {
	issueCommand("warning", title === undefined ? {} : { title }, line(text));
}

export function setFailed(lines: readonly string[]): void {
	process.exitCode = 1;
	issueCommand("error", {}, lines.map(line).join("\n"));
}

/** Not by the toolkit: it fails where the runner gives no file, and a run is not worth failing for that. */
export function writeSummary(markdown: string): void {
	const file = process.env.GITHUB_STEP_SUMMARY;
	if (file === undefined || file === "") return;
	try {
		appendFileSync(file, `${masked(markdown)}\n`);
	} catch (error) {
		warning(`The job summary could not be written: ${messageOf(error)}`);
	}
}
