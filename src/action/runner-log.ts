// Everything that a run writes to the runner: log, outputs and job summary.
import * as core from "@actions/core";
import type { Annotation } from "../lint/annotations.ts";
import { logLine } from "../report/lines.ts";

const secrets = new Set<string>();

/** A server's answer may contain the token, and the runner masks secrets only in its log. */
function masked(text: string): string {
	let safe = text;
	for (const secret of secrets) safe = safe.replaceAll(secret, "***");
	return safe;
}

function line(text: string): string {
	return logLine(masked(text));
}

/** From here on, the secret is replaced by asterisks in the whole log of the job. */
export function setSecret(secret: string): void {
	if (secret === "" || secrets.has(secret)) return;
	secrets.add(secret);
	core.setSecret(secret);
}

export function info(text: string): void {
	core.info(line(text));
}

/** Lines that the log folds under a title. */
export function group(title: string, lines: readonly string[]): void {
	core.startGroup(title);
	for (const text of lines) info(text);
	core.endGroup();
}

export function warning(text: string, title?: string): void {
	core.warning(line(text), title === undefined ? {} : { title });
}

export function annotate(annotation: Annotation): void {
	const { level, title, text, file, line: startLine, column } = annotation;
	const place = { title, file, startLine, startColumn: column };
	const show = { error: core.error, warning: core.warning, note: core.notice };
	show[level](line(text), place);
}

export function setFailed(lines: readonly string[]): void {
	core.setFailed(lines.map(line).join("\n"));
}

/** @throws where the runner's file can't be written */
export function setOutputs(
	outputs: Readonly<Record<string, string | number | boolean>>,
): void {
	// Without this file, the toolkit uses a command that runners no longer support.
	if (!process.env.GITHUB_OUTPUT) return;
	for (const [name, value] of Object.entries(outputs)) {
		core.setOutput(name, value);
	}
}

/** @throws where the runner's file can't be written */
export async function writeSummary(markdown: string): Promise<void> {
	if (!process.env.GITHUB_STEP_SUMMARY) return;
	await core.summary.addRaw(masked(markdown), true).write();
}
