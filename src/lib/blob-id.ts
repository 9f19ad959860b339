import { createHash } from "node:crypto";

/** The id that git gives to a text, with the repository's hash algorithm. `sha`: the id of any commit, which shows the algorithm. */
export function blobId(
	text: string,
	{ sha }: { readonly sha: string },
): string {
	const bytes = Buffer.from(text);
	return createHash(sha.length === 64 ? "sha256" : "sha1")
		.update(`blob ${bytes.length}\0`)
		.update(bytes)
		.digest("hex");
}
