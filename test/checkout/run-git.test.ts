// Every key of git's configuration, and every variable, that names a program or a place to write to, set a trap.
import { execFileSync } from "node:child_process";
import { appendFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import {
	listIndex,
	listTracked,
	listUntracked,
	readBlob,
	readHead,
} from "../../src/checkout/git.ts";
import {
	temporaryFolder,
	temporaryRepository,
	writeProgram,
} from "../../testkit/data.ts";

/** `%` is the program, which says that it ran. */
const KEYS = {
	"core.fsmonitor": "%",
	"core.hooksPath": "%.d",
	"core.sshCommand": "%",
	"core.askPass": "%",
	"core.gitProxy": "%",
	"core.pager": "%",
	"core.editor": "%",
	"core.alternateRefsCommand": "%",
	"sequence.editor": "%",
	"credential.helper": "!%",
	"diff.external": "%",
	"diff.x.textconv": "%",
	"filter.x.clean": "%",
	"filter.x.smudge": "%",
	"filter.x.process": "%",
	"gpg.program": "%",
	"merge.x.driver": "%",
	"submodule.x.update": "!%",
	"alias.rev-parse": "!%",
	"alias.ls-tree": "!%",
	"alias.ls-files": "!%",
	"alias.cat-file": "!%",
	"pager.rev-parse": "%",
	"pager.ls-tree": "%",
	"pager.ls-files": "%",
	"pager.cat-file": "%",
	"hook.x.command": "%",
	"hook.x.event": "post-index-change",
	"trailer.x.command": "%",
	"protocol.allow": "always",
	"protocol.ext.allow": "always",
	"remote.origin.promisor": "true",
	"remote.origin.uploadpack": "%",
	"extensions.partialClone": "origin",
};

const VARIABLES = {
	GIT_DIR: "/nowhere",
	GIT_WORK_TREE: "/nowhere",
	GIT_INDEX_FILE: "/nowhere/index",
	GIT_OBJECT_DIRECTORY: "/nowhere",
	GIT_EXEC_PATH: "%.d",
	GIT_EXTERNAL_DIFF: "%",
	GIT_SSH: "%",
	GIT_SSH_COMMAND: "%",
	GIT_ASKPASS: "%",
	SSH_ASKPASS: "%",
	GIT_PAGER: "%",
	PAGER: "%",
	GIT_EDITOR: "%",
	GIT_PROXY_COMMAND: "%",
	GIT_ALLOW_PROTOCOL: "ext:file:ssh",
	GIT_CONFIG_GLOBAL: "%.config",
	GIT_CONFIG_PARAMETERS: "'core.fsmonitor=%'",
	GIT_CONFIG_COUNT: "1",
	GIT_CONFIG_KEY_0: "core.fsmonitor",
	GIT_CONFIG_VALUE_0: "%",
	GIT_TRACE: "%.trace",
	GIT_TRACE2: "%.trace",
	GIT_TRACE2_EVENT: "%.trace",
};

const OID = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

/** A repository that is a trap: an object is missing, and fetched, if by anything, by this address. */
async function trap(url: string) {
	const repository = await temporaryRepository({ "a.txt": "a", "b.txt": "" });
	const folder = await temporaryFolder();
	const program = join(folder.path, "program");
	await writeProgram(program, `echo ran >>${program}.ran`);
	const arm = (texts: Record<string, string>) =>
		Object.entries(texts).map(([key, text]): [string, string] => [
			key,
			text.replaceAll("%", program),
		]);
	await appendFile(join(repository.path, ".gitattributes"), "* filter=x\n");
	for (const [key, value] of [
		...arm({ ...KEYS, "remote.origin.url": url }),
		["core.repositoryFormatVersion", "1"] as const,
	]) {
		// Not by git itself, which would obey what is there already.
		const [, section, name, last] =
			/^(\w+)(?:\.(.*))?\.([\w-]+)$/.exec(key) ?? [];
		const head = name === undefined ? section : `${section} "${name}"`;
		const line = `\t${last ?? key} = ${JSON.stringify(value)}\n`;
		await appendFile(
			join(repository.path, ".git/config"),
			`[${head}]\n${line}`,
		);
	}
	await rm(
		join(repository.path, ".git/objects", OID.slice(0, 2), OID.slice(2)),
	);
	return {
		...repository,
		program,
		variables: arm(VARIABLES),
		ran: async () =>
			(await readdir(folder.path)).filter((name) => name !== "program"),
		[Symbol.asyncDispose]: async () => {
			await repository[Symbol.asyncDispose]();
			await folder[Symbol.asyncDispose]();
		},
	};
}

test.each([
	"ext::% arguments",
	"/nowhere/repository",
	"ssh://host/repository",
	"https://127.0.0.1:9/repository",
])(
	"no setting of the repository, and no variable, has git run anything: %s",
	async (url) => {
		await using repository = await trap(url);
		const { path, ran, variables } = repository;
		for (const [name, value] of variables) vi.stubEnv(name, value);
		try {
			const head = await readHead(path, ["a.txt", "b.txt"]);
			expect([...head.blobs.keys()]).toEqual(["a.txt", "b.txt"]);
			expect(await listTracked(path)).toEqual(["a.txt", "b.txt"]);
			expect(await readBlob(path, head.blobs.get("a.txt") ?? "")).toBe("a");
			expect(await readBlob(path, OID)).toBeNull();
			expect([...(await listIndex(path, "--debug")).keys()]).toHaveLength(2);
			expect(await listUntracked(path)).toEqual([".gitattributes"]);
		} finally {
			vi.unstubAllEnvs();
		}
		expect(await ran()).toEqual([]);
	},
);

test("the trap is one: git by itself runs what is there", async () => {
	await using repository = await trap("ext::% arguments");
	const run = (...args: string[]) => {
		try {
			execFileSync("git", args, { cwd: repository.path, stdio: "pipe" });
		} catch {}
	};
	run("ls-files");
	expect(await repository.ran()).toEqual(["program.ran"]);
	await rm(`${repository.program}.ran`);
	run("-c", "core.fsmonitor=false", "cat-file", "blob", OID);
	expect(await repository.ran()).toEqual(["program.ran"]);
});
