import type { Octokit } from "@octokit/rest";

/**
 * GitHub redirects requests for a repository by its old name. But the filter `head=owner:branch` compares the owner's
 * name as it is now, so that our own pull request would not be found by the old one. If an answer to such a request
 * came from another address, this asks for the name, and asks again with it.
 */
export function followRename(
	octokit: Octokit,
	{ owner, repo }: { readonly owner: string; readonly repo: string },
	log: (line: string) => void,
): void {
	let current: string | null = null;
	octokit.hook.wrap("request", async (request, options) => {
		const { head } = options;
		if (typeof head !== "string" || !head.startsWith(`${owner}:`)) {
			return request(options);
		}
		const branch = head.slice(owner.length + 1);
		// Not `request`, which repeats the same options whatever it is given.
		const askFor = (name: string) =>
			octokit.request({ ...options, head: `${name}:${branch}` });
		if (current !== null) return askFor(current);
		const answer = await request(options);
		const { pathname } = new URL(answer.url);
		if (pathname.includes(`/repos/${owner}/${repo}/`)) return answer;
		const { data } = await octokit.rest.repos.get({ owner, repo });
		log(
			`${owner}/${repo} is now ${data.full_name}. Correct \`repository\`, if the workflow names it.`,
		);
		if (data.owner.login === owner) return answer;
		current = data.owner.login;
		return askFor(current);
	});
}
