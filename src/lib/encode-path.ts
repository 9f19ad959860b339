/** A path for a URL or a comment: only letters, digits, slashes and a few signs are left as they are. */
export function encodePath(path: string): string {
	return path.split("/").map(encodeURIComponent).join("/");
}
