// Runs the bundle of peter-evans/create-pull-request against the stand-in for GitHub, to compare with. Nothing of it is
// part of this project: the caller has the bundle.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { defaultToken, startGitHub } from "../testkit/github/server.ts";
import { measured, type OnTheWire } from "../testkit/outcomes.ts";
import { BRANCH, git, REPOSITORY } from "../testkit/scenario.ts";
import { runProgram } from "./bench/measure.ts";

type Files = Readonly<Record<string, string>>;

/** It derives its addresses from that of the checkout's remote, and takes https for granted. */
const PLAIN_HTTP = `data:text/javascript,${encodeURIComponent(
	'const ask = fetch; globalThis.fetch = (url, init) => ask(String(url).replace(/^https:/, "http:"), init);',
)}`;

/**
 * One run that opens a pull request, with a clone whose files another step has changed already.
 * @param bundle path of its `dist/index.js`
 */
export async function runCreatePullRequest(
	bundle: string,
	before: Files,
	after: Files,
	{ signed, latencyMs }: { signed: boolean; latencyMs: number },
): Promise<OnTheWire> {
	await using github = await startGitHub({
		enterprise: true,
		anyRequest: true,
	});
	const repository = await github.createRepository(REPOSITORY, {
		files: { ...before },
	});
	const folder = await mkdtemp(join(tmpdir(), "create-pull-request-"));
	try {
		const workspace = join(folder, "workspace");
		const remote = `${github.serverUrl}/${REPOSITORY}`;
		await git("clone", "-q", remote, workspace);
		await changeFiles(workspace, before, after);
		await mkdir(join(folder, "home"));
		await writeFile(join(folder, "output"), "");
		const env = {
			...(await inputsOf(bundle, {
				token: defaultToken,
				"branch-token": defaultToken,
				branch: BRANCH,
				"sign-commits": String(signed),
				committer: "bot <bot@example.com>",
				author: "bot <bot@example.com>",
			})),
			CI: "true",
			HOME: join(folder, "home"),
			GITHUB_ACTIONS: "true",
			GITHUB_OUTPUT: join(folder, "output"),
			GITHUB_REPOSITORY: REPOSITORY,
			GITHUB_WORKSPACE: workspace,
			RUNNER_ENVIRONMENT: "github-hosted",
			RUNNER_TEMP: folder,
		};
		github.latencyMs = latencyMs;
		const wire = await measured(github, () =>
			runProgram({ args: ["--import", PLAIN_HTTP, bundle], env }),
		);
		if (repository.pulls.length !== 1) throw new Error("It opened none.");
		return wire;
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function changeFiles(workspace: string, before: Files, after: Files) {
	const paths = Object.keys({ ...before, ...after });
	for (const path of paths.filter((one) => before[one] !== after[one])) {
		const place = join(workspace, path);
		const text = after[path];
		if (text === undefined) await rm(place);
		else {
			await mkdir(dirname(place), { recursive: true });
			await writeFile(place, text);
		}
	}
}

/** As a runner gives them, from the action.yml beside the bundle's folder. */
async function inputsOf(
	bundle: string,
	given: Record<string, string>,
): Promise<Record<string, string>> {
	const file = join(dirname(bundle), "..", "action.yml");
	const action: { inputs: Record<string, { default?: unknown }> } = parse(
		await readFile(file, "utf8"),
	);
	return Object.fromEntries(
		Object.entries(action.inputs).map(([name, { default: value = "" }]) => [
			`INPUT_${name.toUpperCase()}`,
			given[name] ?? String(value),
		]),
	);
}
