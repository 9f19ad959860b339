import { toAscii } from "../report/markdown.ts";

/** Prints the text of JSON so that neither a terminal nor a runner takes any of it for a command. */
export function printJson(text: string): void {
	process.stdout.write(toAscii(text).replaceAll("##[", "##\\u005b"));
}
