import { createHash } from "node:crypto";

/** The id that git gives to a file's content, with the repository's hash algorithm. `sha`: the id of any commit, which shows the algorithm. */
export function blobId(
	content: string | Buffer,
	{ sha }: { readonly sha: string },
): string {
	const bytes = typeof content === "string" ? Buffer.from(content) : content;
	return createHash(sha.length === 64 ? "sha256" : "sha1")
		.update(`blob ${bytes.length}\0`)
		.update(bytes)
		.digest("hex");
}
