// A hostile input as a row of a table: what comes in, and what is promised. Each row is a run of the built program in
// a project that is up to date, with a folder beside it that is nobody's business.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readOptions } from "../../../src/options.ts";
import { visible } from "../../../src/report/markdown.ts";
import { type Report, reportSchema } from "../../../src/report/schema.ts";
import { sync } from "../../../src/sync.ts";
import { temporaryFolder } from "../../../testkit/data.ts";
import { drawMarkdown } from "../../../testkit/draw.ts";
import { runCli } from "../../../testkit/runner.ts";
import { catalog } from "../../../testkit/scenario.ts";

export interface Row {
	name: string;
	/** api.json: bytes, or text, or data; where there is none, it is the same as before. */
	api?: unknown;
	/** Files of the project besides, by path. */
	files?: Record<string, unknown>;
	/** What else is in the checkout. */
	prepare?: (project: string) => Promise<unknown>;
	flags?: string[];
	promise: Stops | Ships;
}

/** The run fails, changes nothing at all and says this. */
export interface Stops {
	stops: string;
	/** The exit code, where it is not 1. */
	code?: number;
}

/** The run writes a catalog that holds these texts in these files, or is without them. */
export interface Ships {
	ships: Record<string, string | string[] | null>;
	/** Codes of the findings that are told, each at least as often as it is here. */
	finds?: string[];
	/** What of the hostile text is in no file, log or report. */
	nowhere?: string;
}

export const SECRET = "s3cr3t-of-the-runner";
export const MODELS = "priv/models_dev";
export const OPENAI = `${MODELS}/openai.json`;
export const MODULE = "lib/req_llm/provider/generated/valid_providers.ex";

const BASE = {
	openai: { "gpt-5": 1, "gpt-5-mini": 0.25 },
	zai: { "glm-5": 1 },
};
export const base = catalog(BASE);

type Entries = Record<string, unknown>;

/** The catalog as before, with one more model, or another one in place of one. */
export function withModel(id: string, fields: unknown = {}): Entries {
	const { openai } = base;
	const model = { ...openai?.models["gpt-5"], id, ...Object(fields) };
	const entry =
		typeof fields === "object" && fields !== null && !Array.isArray(fields)
			? model
			: fields;
	return {
		...base,
		openai: { ...openai, models: plus(openai?.models ?? {}, id, entry) },
	};
}

/** The catalog as before, with one more provider, or another one in place of one. */
export function withProvider(id: string, fields: unknown = {}): Entries {
	const entry =
		typeof fields === "object" && fields !== null && !Array.isArray(fields)
			? { ...base.zai, id, ...fields }
			: fields;
	return plus(base, id, entry);
}

/** The catalog as before, with more providers. */
export function withProviders(ids: readonly string[]): Entries {
	return ids.reduce<Entries>(
		(entries, id) => plus(entries, id, { ...base.zai, id }),
		base,
	);
}

/** The catalog as before, with more models. */
export function withModels(models: readonly Entries[]): Entries {
	const { openai } = base;
	const all = models.reduce<Entries>(
		(entries, fields) =>
			plus(entries, String(fields.id), {
				...openai?.models["gpt-5"],
				...fields,
			}),
		openai?.models ?? {},
	);
	return { ...base, openai: { ...openai, models: all } };
}

/** Also of `__proto__`, which a literal would not make a key of. */
function plus(entries: Entries, key: string, value: unknown): Entries {
	return Object.fromEntries([...Object.entries(entries), [key, value]]);
}

/** The text of the catalog with one text in it replaced by another that data can't say, such as `1e999`. */
export function withText(from: string, to: string): string {
	const text = JSON.stringify(base);
	expect(text).toContain(from);
	return text.replace(from, () => to);
}

export function table(rows: readonly Row[]): void {
	for (const row of rows) {
		test(visible(row.name), async () => {
			await using scenario = await arrange(row);
			if ("stops" in row.promise) await expectStop(row, scenario, row.promise);
			else await expectShipment(row, scenario, row.promise);
		}, 180_000);
	}
}

let upToDate: Promise<Record<string, string>> | undefined;

/** The files of a project that is synced to the catalog above. */
async function render(): Promise<Record<string, string>> {
	await using folder = await temporaryFolder();
	const project = join(folder.path, "project");
	await write(project, {
		"api.json": base,
		"README.md": "# Project\n",
		"mix.exs": "",
	});
	await runCli(project, ["--source", "api.json"]);
	return await readTree(project);
}

async function arrange(row: Row) {
	const folder = await temporaryFolder();
	const project = join(folder.path, "project");
	upToDate ??= render();
	await write(project, await upToDate);
	await write(project, { "api.json": row.api ?? base, ...row.files });
	await write(folder.path, { "outside/secret.json": `{"x":"${SECRET}"}` });
	await row.prepare?.(project);
	const run = (...args: string[]) =>
		runCli(project, [
			...["--source", "api.json", "--max-shrink", "100"],
			...["--report-dir", "../report", ...(row.flags ?? []), ...args],
		]);
	const around = () => readTree(folder.path, ["project", "report"]);
	return {
		...folder,
		project,
		before: await readTree(project),
		around,
		environment: await around(),
		run,
	};
}

type Arranged = Awaited<ReturnType<typeof arrange>>;

async function expectStop(row: Row, scenario: Arranged, promise: Stops) {
	const { stops, code: wanted = 1 } = promise;
	const { code, log } = await scenario.run();
	expect(code, `${row.name}: ${log.slice(0, 1000)}`).toBe(wanted);
	expect(log).toContain(stops);
	expect(log).toMatch(/Nothing was (?:read or )?written|files are unchanged/);
	expectHarmless(log);
	expect(await readTree(scenario.project)).toEqual(scenario.before);
	expect(await scenario.around()).toEqual(scenario.environment);
}

async function expectShipment(
	row: Row,
	scenario: Arranged,
	{ ships, finds = [], nowhere }: Ships,
) {
	const { code, log } = await scenario.run("--verbose");
	expect(code, `${row.name}: ${log.slice(0, 1000)}`).toBe(0);
	expectHarmless(log);

	const after = await readTree(scenario.project);
	for (const [path, text] of Object.entries(ships)) {
		if (text === null) expect(after).not.toHaveProperty([path]);
		for (const one of [text ?? []].flat()) {
			expect(after[path], path).toContain(one);
		}
	}
	expect(withoutManaged(after)).toEqual(withoutManaged(scenario.before));
	expect(await scenario.around()).toEqual(scenario.environment);

	const reports = await readTree(join(scenario.path, "report"));
	const report = parse(reports["report.json"] ?? "");
	const codes = report.findings.map(({ code }) => code);
	const times = (code: string, list: readonly string[]) =>
		list.filter((one) => one === code).length;
	for (const code of new Set(finds)) {
		expect(times(code, codes), code).toBeGreaterThanOrEqual(times(code, finds));
	}
	await expectHarmlessBody(reports["body.md"] ?? "");
	if (nowhere !== undefined) {
		expect(JSON.stringify([log, reports, withoutSources(after)])).not.toContain(
			nowhere,
		);
	}
	expect(await isUpToDate(scenario.project, row.flags)).toBe(true);
}

/** What was written reads back as what it is. Asked of the sources, in no process of its own: they are quicker. */
async function isUpToDate(
	project: string,
	flags: readonly string[] = [],
): Promise<boolean> {
	const given = {
		source: "api.json",
		"pull-request": "false",
		"dry-run": "true",
		"report-dir": "../second-report",
	};
	const hold = flags.includes("hold") && { "on-suspicious": "hold" };
	const environment = { directory: project, temporaryDirectory: undefined };
	const { changed } = await sync(
		readOptions({ ...given, ...hold }, environment),
		{
			directory: project,
			now: () => new Date(),
			log: () => {},
			publish: null,
			serverUrl: null,
			template: fileURLToPath(
				new URL("../../../dist/page.html", import.meta.url),
			),
		},
	);
	return !changed;
}

function parse(report: string): Report {
	return reportSchema.parse(JSON.parse(report));
}

/** What a reader would not see, or take for another letter. */
const UNSEEN =
	/(?![ \n])[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\p{sc=Cyrl}\p{sc=Grek}]/u;

/** No line of a log is a command to the runner, and none hides anything. */
export function expectHarmless(log: string): void {
	expect(log).not.toMatch(/^\s*::|##\[/m);
	expect(log).not.toMatch(UNSEEN);
	expect(log).not.toContain(SECRET);
	expect(log).not.toMatch(/\n {4}at |Something unexpected/);
}

/** Nobody is mentioned, nothing is closed or referred to, nothing is loaded, no fold is broken up. */
export async function expectHarmlessBody(body: string): Promise<void> {
	expect(body.length).toBeLessThan(65_536);
	expect(body.isWellFormed()).toBe(true);
	expect(body).not.toContain(SECRET);
	// The boxes to tick are our own, at the start of a line.
	expect(
		body.replace(/^ *- \[ \] <!-- model-sync:[\w ]+ -->/gm, ""),
	).not.toMatch(/<!--/);
	// Two prices are kept on one line.
	expect(body.replaceAll("\u00a0/\u00a0", "")).not.toMatch(UNSEEN);
	const html = await drawMarkdown(body);
	expect(html).not.toMatch(/class="(?:mention|issue-link)"|<img|<script/);
	// This drawing links addresses within a code element, which GitHub does not.
	const running = html.replace(/<code>.*?<\/code>/g, "");
	expect(running).not.toMatch(
		// Only a finding links elsewhere: to the page that models.dev gives for a provider, with a text of our own.
		/href="(?!https:\/\/(?:models\.dev|github\.com)\/|https:\/\/[^"]*"[^>]*>Its page<)/,
	);
	const count = (tag: string) => html.split(tag).length;
	expect(count("<details")).toBe(count("</details>"));
	expect(html).not.toMatch(/<\/details>[^<]*<\/details>\s*$/);
}

function withoutManaged(files: Record<string, string>) {
	return Object.fromEntries(
		Object.entries(files).filter(
			([path]) =>
				dirname(path) !== MODELS &&
				dirname(path) !== `${MODELS}/.model-sync-staging` &&
				path !== MODULE,
		),
	);
}

function withoutSources(files: Record<string, string>) {
	return Object.fromEntries(
		Object.entries(files).filter(
			([path]) => path !== "api.json" && !path.includes("models_local"),
		),
	);
}

async function write(folder: string, files: Record<string, unknown>) {
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		const isRaw = typeof content === "string" || content instanceof Uint8Array;
		const text = isRaw ? content : JSON.stringify(content);
		await writeFile(join(folder, path), text);
	}
}

/** More is not compared letter by letter. */
const MUCH = 100 * 1024 * 1024;

const digest = (bytes: Buffer) =>
	createHash("sha256").update(bytes).digest("hex");

/** Every file of a folder, links by where they lead. */
export async function readTree(
	folder: string,
	without: readonly string[] = [],
): Promise<Record<string, string>> {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true,
	});
	const files: Record<string, string> = {};
	for (const entry of entries) {
		const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
		if (without.includes(path.split("/")[0] ?? "")) continue;
		if (entry.isSymbolicLink()) files[path] = "a link";
		else if (entry.isFile()) {
			const bytes = await readFile(join(folder, path));
			files[path] = bytes.length > MUCH ? digest(bytes) : bytes.toString();
		}
	}
	return files;
}
