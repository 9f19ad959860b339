import * as z from "zod/mini";
import type { GitHub } from "./client.ts";

const QUERY =
	"query BlobIds($owner: String!, $name: String!, $folder: String!) { repository(owner: $owner, name: $name) { object(expression: $folder) { ... on Tree { entries { oid } } } } }";

const ANSWER = z.object({
	repository: z.object({
		object: z.object({ entries: z.array(z.object({ oid: z.string() })) }),
	}),
});

/**
 * The ids of the files that a commit has in a folder; none if GitHub does not say. REST would answer with the whole
 * repository, or with a kilobyte for each file.
 */
export async function readBlobIds(
	{ octokit, owner, repo }: GitHub,
	commit: string,
	folder: string,
): Promise<string[]> {
	const answer = await octokit
		.graphql(QUERY, {
			owner,
			name: repo,
			folder: `${commit}:${folder}`,
			// It only saves work, so it is not worth to wait.
			request: { retries: 0 },
		})
		.catch(() => null);
	const { data } = ANSWER.safeParse(answer);
	return data?.repository.object.entries.map(({ oid }) => oid) ?? [];
}
