import { createHash } from "node:crypto";

/** The id that git gives a text, in the hash that the repository uses: `sha` is the id of any commit of it. */
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
