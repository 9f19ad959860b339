/** Builds the page of report.html from src/page, for the build and for the preview. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source = (name: string) =>
	fileURLToPath(new URL(`../src/page/${name}`, import.meta.url));

/** The template of report.html: one file with its program and styles. Its policy blocks all others. */
export async function buildPage(): Promise<string> {
	const template = await readFile(source("template.html"), "utf8");
	const program = await bundle("main.tsx", ".js");
	const style = await bundle("style.css", ".css");
	const policy = [
		"default-src 'none'",
		`script-src '${hash(program)}'`,
		`style-src '${hash(style)}'`,
		"base-uri 'none'",
		"form-action 'none'",
		// Even a bug in the program cannot turn text into HTML elements.
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	].join("; ");
	return template
		.replace('content=""', () => `content="${policy}"`)
		.replace("<style></style>", () => `<style>${style}</style>`)
		.replace("<script></script>", () => `<script>${program}</script>`);
}

async function bundle(entry: string, extension: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [source(entry)],
		bundle: true,
		minify: true,
		write: false,
		outdir: "build",
		format: "iife",
		target: "es2023",
		charset: "utf8",
		legalComments: "none",
	});
	const file = outputFiles.find(({ path }) => path.endsWith(extension));
	if (file === undefined) throw new Error(`${entry} gives no ${extension}`);
	return file.text.trim();
}

function hash(text: string): string {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
