// git over HTTP, for programs that push: git's own server program answers.
import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { relative } from "node:path";
import { buffer } from "node:stream/consumers";
import type { RepositoryState } from "./state.ts";

/** `/owner/name` or `/owner/name.git`, and what git asks for. */
const GIT =
	/^\/([^/]+\/[^/]+?)(?:\.git)?(\/(?:info\/refs|git-(?:upload|receive)-pack))$/;

export function isGit({ pathname }: URL): boolean {
	return GIT.test(pathname);
}

/** Whoever asks may read and write. */
export async function answerGit(
	root: string,
	repositories: readonly RepositoryState[],
	message: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const { headers, method = "GET", url: sent = "/" } = message;
	const url = new URL(sent, "http://localhost");
	const [, fullName, service] = GIT.exec(url.pathname) ?? [];
	const repository = repositories.find((one) => one.fullName === fullName);
	if (repository === undefined) {
		response.writeHead(404).end();
		return;
	}
	const program = spawn("git", ["http-backend"], {
		env: {
			PATH: process.env.PATH,
			GIT_PROJECT_ROOT: root,
			GIT_HTTP_EXPORT_ALL: "1",
			GIT_PROTOCOL: String(headers["git-protocol"] ?? ""),
			REMOTE_USER: "standin",
			REQUEST_METHOD: method,
			QUERY_STRING: url.search.slice(1),
			PATH_INFO: `/${relative(root, repository.gitDir)}${service}`,
			CONTENT_TYPE: headers["content-type"] ?? "",
			HTTP_CONTENT_ENCODING: headers["content-encoding"] ?? "",
		},
		stdio: ["pipe", "pipe", "inherit"],
	});
	message.pipe(program.stdin);
	program.stdin.on("error", () => {});
	const answer = await buffer(program.stdout);
	const end = answer.indexOf("\r\n\r\n");
	const lines = answer.toString("latin1", 0, end).split("\r\n");
	const fields = lines.map((line) => line.split(/: (.*)/s).slice(0, 2));
	const { Status: status = "200", ...rest } = Object.fromEntries(fields);
	response.writeHead(Number.parseInt(status, 10), rest);
	response.end(answer.subarray(end + 4));
}
