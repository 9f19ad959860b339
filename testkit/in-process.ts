// Runs the job from the sources, in this process, against the stand-in: for what a test needs before its own run, and for
// tests of many runs. A subprocess takes as long as ten of these.
import { fileURLToPath } from "node:url";
import type { InputName } from "../src/inputs/inputs.ts";
import { type Options, readOptions } from "../src/options.ts";
import { connect } from "../src/pull-request/client.ts";
import { type Publisher, publisher } from "../src/pull-request/publish.ts";
import type { SyncResult } from "../src/report/sync-result.ts";
import { sync } from "../src/sync.ts";
import { defaultToken, type GitHub } from "./github/server.ts";

const TEMPLATE = fileURLToPath(new URL("../dist/page.html", import.meta.url));

export interface InProcessRun {
	/** The checkout of the main branch. */
	workspace: string;
	/** A folder for reports. */
	temporaryDirectory: string;
	github: GitHub;
	/** `owner/name` */
	repository: string;
	inputs: Partial<Record<InputName, string>>;
	now?: () => Date;
}

export async function runInProcess({
	workspace: directory,
	temporaryDirectory,
	github,
	repository,
	inputs,
	now = () => new Date(),
}: InProcessRun): Promise<SyncResult> {
	const options = readOptions(
		{ token: defaultToken, repository, ...inputs },
		{ directory, temporaryDirectory },
	);
	return sync(options, {
		directory,
		template: TEMPLATE,
		now,
		log: () => {},
		serverUrl: github.serverUrl,
		publish: await publisherOn(github, options, {
			ref: "refs/heads/main",
			baseRef: "",
			repository,
			url: `${github.serverUrl}/${repository}/actions/runs/1`,
		}),
	});
}

/** Publishes to the stand-in, and never waits. */
export async function publisherOn(
	github: GitHub,
	{ pullRequest }: Pick<Options, "pullRequest">,
	run: Parameters<typeof publisher>[3],
): Promise<Publisher> {
	if (pullRequest === null) throw new Error("There is nothing to publish");
	const client = await connect({
		...pullRequest,
		apiUrl: github.apiUrl,
		log: () => {},
		wait: async () => {},
	});
	return publisher(client, pullRequest, github.serverUrl, run);
}
